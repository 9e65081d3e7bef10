package dev.assay.query;

/** What characters are to the query language. */
final class Characters {

  private static final String QUOTES = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\uFF02";
  private static final String APOSTROPHES = "'\u2018\u2019\u02BC\u02BB\u02BE\u02BF";

  private Characters() {}

  /** Whether this is a letter, a digit or a mark on one: what the tokens of a text are made of. */
  static boolean isWord(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return !isApostrophe(c)
        && (Character.isLetterOrDigit(c)
            || Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.COMBINING_SPACING_MARK);
  }

  static boolean hasWord(String text) {
    return text.codePoints().anyMatch(Characters::isWord);
  }

  /** Whether this separates words; a no-break space does, too. */
  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether this is a double quotation mark, straight or curly; any of them closes any other. */
  static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  static boolean isApostrophe(int c) {
    return APOSTROPHES.indexOf(c) >= 0;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean areDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> isDigit((char) c));
  }

  /** The text without the space around it. */
  static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (from < to && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** Whether the text ends in the dot of an acronym, which belongs to the word: {@code U.S.} */
  static boolean endsInAcronym(String text) {
    int end = text.length();
    return end >= 4
        && text.charAt(end - 1) == '.'
        && Character.isLetter(text.charAt(end - 2))
        && text.charAt(end - 3) == '.';
  }
}
