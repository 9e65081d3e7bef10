package dev.assay.index;

import dev.assay.article.Article;
import dev.assay.article.DateMention;
import dev.assay.article.Mention;
import dev.assay.article.Part;
import dev.assay.query.DateRange;
import dev.assay.query.Field;
import dev.assay.text.Tokens;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Something that a query looks for in texts, and where in a text it stands. */
sealed interface Sought {

  /** Marks the tokens of one text of an article that are what is sought. */
  void mark(Article article, Part part, Tokens tokens, BitSet marked);

  /** Whether a part belongs to a field; without a field, captions belong to none. */
  static boolean isIn(Optional<Field> field, Part.Kind part) {
    if (field.isEmpty()) {
      return part != Part.Kind.CAPTION;
    }
    return switch (part) {
      case TITLE -> field.get() == Field.TITLE;
      case DEK -> field.get() == Field.DEK;
      case HIGHLIGHT -> field.get() == Field.HIGHLIGHTS;
      case BODY -> field.get() == Field.BODY;
      case CAPTION -> field.get() == Field.CAPTION;
    };
  }

  private static void markSpan(Tokens tokens, int start, int end, BitSet marked) {
    for (int i = tokens.at(start); i < tokens.size() && tokens.start(i) < end; i++) {
      marked.set(i);
    }
  }

  /** A token as it is compared. */
  record Word(Tokens tokens, int token) {

    String term() {
      return tokens.term(token);
    }

    String exact() {
      return tokens.exact(token);
    }
  }

  /**
   * Words one after the other.
   *
   * @param field where, or everywhere but in captions
   * @param slop how many positions they may be apart in all
   * @param words what each word must be, in order
   */
  record Words(Optional<Field> field, int slop, List<Predicate<Word>> words) implements Sought {

    @Override
    public void mark(Article article, Part part, Tokens tokens, BitSet marked) {
      if (!isIn(field, part.kind())) {
        return;
      }
      for (int i = 0; i < tokens.size(); i++) {
        if (words.getFirst().test(new Word(tokens, i))) {
          markFrom(tokens, i, marked);
        }
      }
    }

    /** Marks the words if all stand near the first one, which stands here. */
    private void markFrom(Tokens tokens, int first, BitSet marked) {
      BitSet found = new BitSet();
      found.set(first);
      int at = first;
      for (Predicate<Word> word : words.subList(1, words.size())) {
        int next = slop == 0 ? at + 1 : nearest(tokens, word, first, found);
        if (next < 0 || next >= tokens.size() || !word.test(new Word(tokens, next))) {
          return;
        }
        found.set(next);
        at = next;
      }
      marked.or(found);
    }

    private int nearest(Tokens tokens, Predicate<Word> word, int first, BitSet taken) {
      int reach = words.size() - 1 + slop;
      for (int distance = 1; distance <= reach; distance++) {
        for (int token : new int[] {first + distance, first - distance}) {
          if (token >= 0
              && token < tokens.size()
              && !taken.get(token)
              && word.test(new Word(tokens, token))) {
            return token;
          }
        }
      }
      return -1;
    }
  }

  /**
   * Mentions of entities.
   *
   * @param field where, or everywhere but in captions
   * @param terms the entities' terms in the index
   */
  record Mentions(Optional<Field> field, Set<String> terms) implements Sought {

    @Override
    public void mark(Article article, Part part, Tokens tokens, BitSet marked) {
      if (!isIn(field, part.kind())) {
        return;
      }
      for (Mention mention : article.entities()) {
        if (mention.in().equals(part)
            && EntityStream.terms(mention).stream().anyMatch(terms::contains)) {
          markSpan(tokens, mention.start(), mention.end(), marked);
        }
      }
    }
  }

  /**
   * Dates that lie in a range.
   *
   * @param range the days
   */
  record Dates(DateRange range) implements Sought {

    @Override
    public void mark(Article article, Part part, Tokens tokens, BitSet marked) {
      for (DateMention date : article.dates()) {
        if (date.in().equals(part)
            && date.role() == DateMention.Role.TEXT
            && date.from().isPresent()
            && date.to().isPresent()
            && meets(date)) {
          markSpan(tokens, date.start(), date.end(), marked);
        }
      }
    }

    private boolean meets(DateMention date) {
      return range.to().map(to -> !date.from().orElseThrow().isAfter(to)).orElse(true)
          && range.from().map(from -> !date.to().orElseThrow().isBefore(from)).orElse(true);
    }
  }
}
