package dev.assay.index;

import dev.assay.article.Part;
import dev.assay.query.Field;
import dev.assay.query.Query;
import dev.assay.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.Operations;

/**
 * Finds the words of a query in a text, for passages: the words, phrases and patterns that had to
 * match, not what was excluded. Walks over the tokens; asks no index. Not for several threads.
 */
final class Marker {

  private final List<Leaf> leaves = new ArrayList<>();
  private final Map<String, String> stems = new HashMap<>();
  private final Vocabulary vocabulary;

  private Marker(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static Marker of(Query query, Vocabulary vocabulary) {
    Marker marker = new Marker(vocabulary);
    marker.collect(query, Optional.empty());
    return marker;
  }

  /** How many different things are looked for. */
  int size() {
    return leaves.size();
  }

  /** Marks the tokens that one of the things looked for matches in a text. */
  BitSet mark(int leaf, Part.Kind part, Tokens tokens) {
    BitSet marked = new BitSet(tokens.size());
    Leaf looked = leaves.get(leaf);
    if (looked.isIn(part)) {
      looked.mark(tokens, marked);
    }
    return marked;
  }

  private void collect(Query query, Optional<Field> field) {
    switch (query) {
      case Query.Word(String text) -> word(text, field);
      case Query.Exact(String text) -> add(field, 0, exact(text));
      case Query.Prefix(String text) -> {
        List<String> terms = Vocabulary.terms(text);
        if (terms.size() == 1) {
          add(field, 0, List.of(word -> word.term().startsWith(terms.getFirst())));
        }
      }
      case Query.Wildcard(String pattern) -> add(field, 0, List.of(wildcard(pattern)));
      case Query.Fuzzy(String text, int edits) -> {
        List<String> terms = Vocabulary.terms(text);
        if (terms.size() == 1) {
          add(field, 0, List.of(fuzzy(terms.getFirst(), edits)));
        }
      }
      case Query.Phrase(List<Query> parts, int slop) -> phrase(parts, slop, field);
      case Query.And(List<Query> clauses) -> clauses.forEach(clause -> collect(clause, field));
      case Query.Or(List<Query> clauses) -> clauses.forEach(clause -> collect(clause, field));
      case Query.InField(Field inner, Query clause) -> collect(clause, Optional.of(inner));
      case Query.Near near -> {
        collect(near.left(), field);
        collect(near.right(), field);
      }
      case Query.Within within -> {
        collect(within.left(), field);
        collect(within.right(), field);
      }
      case Query.Not not -> {}
      case Query.All all -> {}
      case Query.Days days -> {}
      case Query.Is is -> {}
      case Query.Entity entity -> {}
      case Query.AnyEntity entity -> {}
      case Query.Likelihood likelihood -> {}
      case Query.Confidence confidence -> {}
      case Query.Saved saved -> {}
    }
  }

  private static Predicate<Word> wildcard(String pattern) {
    CharacterRunAutomaton automaton =
        new CharacterRunAutomaton(
            WildcardQuery.toAutomaton(
                new Term("", pattern.toLowerCase(Locale.ROOT)),
                Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
    return word -> automaton.run(word.term());
  }

  private static Predicate<Word> fuzzy(String term, int edits) {
    ByteRunAutomaton automaton =
        Objects.requireNonNull(FuzzyQuery.getFuzzyAutomaton(term, edits, 1, true).runAutomaton);
    return word -> {
      BytesRef bytes = new BytesRef(word.term());
      return automaton.run(bytes.bytes, bytes.offset, bytes.length);
    };
  }

  private void word(String text, Optional<Field> field) {
    List<String> terms = Vocabulary.terms(text);
    if (terms.size() == 1) {
      if (!vocabulary.isStopWord(terms.getFirst())) {
        String stem = Stems.of(terms.getFirst());
        add(field, 0, List.of(word -> stem(word.term()).equals(stem)));
      }
    } else {
      add(field, 0, plain(terms));
    }
  }

  private String stem(String term) {
    return stems.computeIfAbsent(term, Stems::of);
  }

  private void phrase(List<Query> parts, int slop, Optional<Field> field) {
    List<String> terms = new ArrayList<>();
    for (Query part : parts) {
      if (part instanceof Query.Word(String text)) {
        terms.addAll(Vocabulary.terms(text));
      }
    }
    add(field, slop, plain(terms));
  }

  private static List<Predicate<Word>> plain(List<String> terms) {
    return terms.stream().<Predicate<Word>>map(term -> word -> word.term().equals(term)).toList();
  }

  private static List<Predicate<Word>> exact(String text) {
    return Vocabulary.exactTerms(text).stream()
        .<Predicate<Word>>map(term ->
            term.startsWith("=")
                ? word -> word.exact().equals(term.substring(1))
                : word -> word.term().equals(term))
        .toList();
  }

  private void add(Optional<Field> field, int slop, List<Predicate<Word>> words) {
    if (!words.isEmpty()) {
      leaves.add(new Leaf(field, slop, words));
    }
  }

  /** A token as it is compared. */
  private record Word(Tokens tokens, int token) {

    String term() {
      return tokens.term(token);
    }

    String exact() {
      return tokens.exact(token);
    }
  }

  /**
   * Something that is looked for.
   *
   * @param field where, or everywhere but in captions
   * @param slop how many positions the words may be apart in all
   * @param words what each word must be, in order
   */
  private record Leaf(Optional<Field> field, int slop, List<Predicate<Word>> words) {

    boolean isIn(Part.Kind part) {
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

    void mark(Tokens tokens, BitSet marked) {
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
}
