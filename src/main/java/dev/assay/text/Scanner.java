package dev.assay.text;

/**
 * Finds tokens in one pass: runs of letters, digits and marks. An apostrophe between letters joins
 * (Sana'a), but a possessive {@code 's} is left off and a French elision (l'Iran) separates. Dots
 * join single letters (U.S.) and digits (3.5), commas join groups of three digits (1,000). An
 * ideograph is a token by itself.
 */
final class Scanner {

  /** Longer runs are cut: no word is that long, and Lucene bounds a term's bytes. */
  private static final int MAX_LENGTH = 255;

  private static final String ELIDED = "cdjlmnst";

  private final String text;
  private final Tokens.Collector tokens;

  Scanner(String text, Tokens.Collector tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  void scan() {
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!isWord(c)) {
        at += Character.charCount(c);
      } else if (Character.isIdeographic(c)) {
        int end = at + Character.charCount(c);
        tokens.add(at, end, text.substring(at, end), false);
        at = end;
      } else {
        at = word(at);
      }
    }
  }

  /** Adds the token that starts here and returns where to go on. */
  private int word(int start) {
    int acronym = acronymEnd(start);
    int end = acronym > 0 ? acronym : runEnd(start);
    add(start, end);
    return isPossessive(end) ? end + 2 : end;
  }

  /** The end of {@code U.S.} or {@code U.S}, or 0 if no acronym with dots starts here. */
  private int acronymEnd(int start) {
    int letters = 0;
    int at = start;
    while (at + 1 < text.length()
        && Character.isLetter(text.charAt(at))
        && text.charAt(at + 1) == '.'
        && !(at + 3 < text.length()
            && Character.isLetter(text.charAt(at + 2))
            && isWord(text.charAt(at + 3)))) {
      letters++;
      at += 2;
    }
    if (letters > 0 && at < text.length() && Character.isLetter(text.charAt(at))) {
      boolean alone = at + 1 == text.length() || !isWord(text.charAt(at + 1));
      if (alone) {
        letters++;
        at++;
      }
    }
    return letters >= 2 && at - start >= 3 ? at : 0;
  }

  private int runEnd(int start) {
    int at = start;
    while (at < text.length() && at - start < MAX_LENGTH) {
      int c = text.codePointAt(at);
      if (isWord(c) && !Character.isIdeographic(c)) {
        at += Character.charCount(c);
      } else if (joins(start, at)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  /** Whether the character at this offset holds the run together. */
  private boolean joins(int start, int at) {
    char c = text.charAt(at);
    if (at + 1 >= text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    if (isApostrophe(c)) {
      return Character.isLetter(before)
          && Character.isLetter(after)
          && !isPossessive(at)
          && !isElision(start, at);
    }
    if (c == '.') {
      return Character.isDigit(before) && Character.isDigit(after);
    }
    if (c == ',') {
      return Character.isDigit(before) && threeDigitsFollow(at);
    }
    return c == '\u00AD';
  }

  private boolean threeDigitsFollow(int at) {
    int end = at + 1;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end - at == 4;
  }

  private boolean isPossessive(int at) {
    return at + 1 < text.length()
        && isApostrophe(text.charAt(at))
        && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
        && (at + 2 == text.length() || !isWord(text.codePointAt(at + 2)));
  }

  private boolean isElision(int start, int at) {
    return at - start == 1
        && ELIDED.indexOf(Character.toLowerCase(text.charAt(start))) >= 0
        && at + 2 < text.length()
        && isWord(text.charAt(at + 2));
  }

  private void add(int start, int end) {
    boolean capital = false;
    for (int i = start; i < end && !capital; i++) {
      capital = Character.isUpperCase(text.charAt(i));
    }
    tokens.add(start, end, Folding.term(text, start, end), capital);
  }

  static boolean isApostrophe(char c) {
    return c == '\''
        || c == '\u2019'
        || c == '\u02BC'
        || c == '\u2018'
        || c == '\u02BB'
        || c == '\u02BF'
        || c == '\u02BE';
  }

  /** Whether this is a letter, a digit or a mark on one. */
  static boolean isWord(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    // Half-rings and the like are modifier letters to Unicode and apostrophes to romanizers.
    return !(c <= 0xFFFF && isApostrophe((char) c))
        && (Character.isLetterOrDigit(c)
            || Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.COMBINING_SPACING_MARK);
  }
}
