package dev.assay.entity;

import dev.assay.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells whether words that spell a name are written as one. */
final class WrittenName {

  /** Words inside names that are written small. */
  static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "ul", "as", "ash", "ad", "an", "ar", "at", "az", "bin", "ibn", "bint", "abu",
          "of", "the", "and", "for", "on", "in", "to", "de", "da", "do", "dos", "das", "del",
          "della", "di", "du", "des", "la", "le", "les", "van", "von", "der", "den", "ter", "y",
          "e", "und", "et", "i", "us", "ud", "ur", "d", "l", "against", "with", "by", "from");

  private WrittenName() {}

  /** The readings that these tokens are written as. */
  static List<Reading> fitting(List<Reading> readings, Tokens tokens, int from, int to) {
    boolean capitalized = isCapitalized(tokens, from, to);
    List<Reading> fitting = new ArrayList<>(readings.size());
    for (Reading reading : readings) {
      boolean fits =
          switch (reading.letters()) {
            case ANY -> true;
            case CAPITALIZED -> capitalized;
            case INSIDE -> capitalized && (to - from > 1 || !tokens.startsSentence(from));
            case UPPER -> isUpper(tokens.text(), tokens.start(from), tokens.end(to - 1));
          };
      if (fits) {
        fitting.add(reading);
      }
    }
    return fitting;
  }

  private static boolean isCapitalized(Tokens tokens, int from, int to) {
    boolean some = false;
    for (int i = from; i < to; i++) {
      if (tokens.hasCapital(i)) {
        some = true;
      } else if (!PARTICLES.contains(tokens.term(i)) && !hasNoCase(tokens, i)) {
        return false;
      }
    }
    return some;
  }

  private static boolean hasNoCase(Tokens tokens, int token) {
    return !Character.isLowerCase(tokens.text().codePointAt(tokens.start(token)));
  }

  static boolean isUpper(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
