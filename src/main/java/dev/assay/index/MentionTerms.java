package dev.assay.index;

import dev.assay.article.Article;
import dev.assay.article.Mention;
import dev.assay.article.Part;
import java.util.Set;
import java.util.TreeSet;

/**
 * The terms of {@link Fields#MENTIONS}: an entity's key (its id, or type and words of a name that
 * the table does not know), a separator, and the words as they stand in the text. So the terms
 * after a key are an entity's spellings, and their postings its articles.
 */
final class MentionTerms {

  /** Sorts before every printable character, so that an entity's spellings stand together. */
  private static final char SEPARATOR = '\u001F';

  /** Longer texts are cut: Lucene bounds a term's bytes, and no name is as long. */
  private static final int MAX_LENGTH = 200;

  private MentionTerms() {}

  /** The terms of an article: names in captions count for nobody. */
  static Set<String> of(Article article) {
    Set<String> terms = new TreeSet<>();
    for (Mention mention : article.entities()) {
      if (mention.in().kind() != Part.Kind.CAPTION) {
        String text = onOneLine(mention.text());
        terms.add(prefix(key(mention)) + text);
        mention.actor().ifPresent(actor -> terms.add(prefix(EntityStream.id(actor)) + text));
      }
    }
    return terms;
  }

  /** What the terms of an entity start with. */
  static String prefix(String key) {
    return cut(key) + SEPARATOR;
  }

  /** The words in a term. */
  static String text(String term) {
    return term.substring(term.indexOf(SEPARATOR) + 1);
  }

  private static String key(Mention mention) {
    return mention
        .entity()
        .map(EntityStream::id)
        .orElseGet(() -> EntityStream.unknown(mention.type(), mention.text()));
  }

  private static String onOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isISOControl(c);
      if (!blank) {
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return cut(line.toString());
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(text.length(), MAX_LENGTH));
  }
}
