package dev.assay.annotate.dates;

/** Reads tokens that start with a digit: 5, 1979, 18th, 1980s, 3q. */
final class Digits {

  private static final int MAX = 9_999_999;

  private Digits() {}

  /** A word as {@link Lexicon} packs it; 0 for what is no number. */
  static int read(String term) {
    int length = term.length();
    int digits = 0;
    int value = 0;
    while (digits < length && term.charAt(digits) >= '0' && term.charAt(digits) <= '9') {
      value = Math.min(MAX, value * 10 + term.charAt(digits) - '0');
      digits++;
    }
    if (digits == length) {
      return Lexicon.pack(digits == 4 ? Lex.YEAR : Lex.NUMBER, value);
    }
    return suffixed(term, digits, value);
  }

  private static int suffixed(String term, int digits, int value) {
    return switch (term.substring(digits)) {
      case "st", "nd", "rd", "th" -> digits <= 3 ? Lexicon.pack(Lex.ORDINAL, value) : 0;
      case "s" -> decade(digits, value);
      case "q" -> digits == 1 && value >= 1 && value <= 4 ? Lexicon.pack(Lex.QUARTER, value) : 0;
      default -> 0;
    };
  }

  private static int decade(int digits, int value) {
    boolean decade = (digits == 2 || digits == 4) && value % 10 == 0;
    return decade ? Lexicon.pack(Lex.DECADE, value) : 0;
  }
}
