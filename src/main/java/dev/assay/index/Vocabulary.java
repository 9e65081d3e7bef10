package dev.assay.index;

import dev.assay.config.IndexSettings;
import dev.assay.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How the words of a query become terms: the same tokens and stems as in the texts. Immutable; may
 * be shared by threads.
 */
final class Vocabulary {

  private final Set<String> stopWords;

  Vocabulary(IndexSettings settings) {
    this.stopWords = settings.stopWords();
  }

  /** The terms of a word as it is typed: none for punctuation, several for {@code al-Qaeda}. */
  static List<String> terms(String word) {
    Tokens tokens = Tokens.of(word);
    List<String> terms = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      terms.add(tokens.term(i));
    }
    return terms;
  }

  /** The terms of exactly this word: as written where it has capitals, else in lower case. */
  static List<String> exactTerms(String word) {
    Tokens tokens = Tokens.of(word);
    List<String> terms = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      terms.add(tokens.hasCapital(i) ? "=" + tokens.exact(i) : tokens.term(i));
    }
    return terms;
  }

  /** Whether the term does not count when articles are ranked. */
  boolean isStopWord(String term) {
    return stopWords.contains(term);
  }
}
