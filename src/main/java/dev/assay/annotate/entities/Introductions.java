package dev.assay.annotate.entities;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds names whose initials follow in brackets, {@code Kurdistan Workers' Party (PKK)}: they are
 * organizations, whatever their words. The name is looked for backwards from the bracket until its
 * words have given all letters. Immutable once made.
 */
final class Introductions {

  private static final int MOST_LETTERS = 8;

  /** How many words more than letters a name may have. */
  private static final int SMALL_WORDS = 4;

  private final Map<Integer, Integer> ends = new HashMap<>();

  Introductions(Words words) {
    for (int i = 1; i < words.size(); i++) {
      if (words.before(i) == '(' && words.after(i) == ')' && words.acronym(i)) {
        introduce(words, i);
      }
    }
  }

  /** The end of the name that starts here and is introduced with its initials; 0 if none is. */
  int end(int from) {
    return ends.getOrDefault(from, 0);
  }

  private void introduce(Words words, int bracketed) {
    String letters = words.term(bracketed);
    int left = letters.length();
    if (left > MOST_LETTERS) {
      return;
    }
    int start = -1;
    for (int i = bracketed - 1; i >= 0 && bracketed - i <= letters.length() + SMALL_WORDS; i--) {
      boolean fits = left > 0 && words.term(i).charAt(0) == letters.charAt(left - 1);
      if (fits) {
        left--;
      } else if (words.capital(i) && left > 0) {
        return;
      }
      if (left == 0 && words.capital(i)) {
        start = i;
        break;
      }
      if (i == 0 || (!words.joins(i) && !words.possessive(i - 1))) {
        break;
      }
    }
    if (start >= 0 && bracketed - start > 1) {
      ends.put(start, bracketed);
    }
  }
}
