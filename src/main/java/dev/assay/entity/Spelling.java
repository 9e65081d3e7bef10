package dev.assay.entity;

import java.util.Set;

/**
 * Tells whether two words may be one name, romanized in two ways: Soleimani and Suleymani. The
 * words are written as sounds and compared by an edit distance in which sounds that one script's
 * letter gives in several systems (q, k, g; dh, z) are near, vowels nearer, and a vowel at the end
 * of a word (Maliki, Malik) far.
 *
 * <p>To look for candidates without comparing with every word, each word has {@link #keys keys},
 * made of its consonants; words that are alike share one, but for rare cases.
 */
public final class Spelling {

  private Spelling() {}

  /** Whether two terms may be spellings of one name; a term is alike to itself. */
  public static boolean alike(String one, String other) {
    return one.equals(other) || Word.of(one).isAlike(Word.of(other));
  }

  /**
   * The keys to look a term up by: the classes of its consonants in order, and the same without any
   * one of them. None for a term that is too short or too long to have other spellings.
   */
  public static Set<String> keys(String term) {
    return Word.of(term).keys();
  }
}
