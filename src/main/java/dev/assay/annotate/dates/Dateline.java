package dev.assay.annotate.dates;

import dev.assay.text.Tokens;

/** Recognizes the date of a dateline: {@code BAGHDAD, Jan. 6 (Agency) —}. */
final class Dateline {

  private static final int LONGEST = 80;
  private static final int MOST_TOKENS = 8;

  private Dateline() {}

  /** Whether an expression stands in the dateline that opens the text's first paragraphs. */
  static boolean holds(Reading text, Found found) {
    int first = found.first();
    Tokens tokens = text.tokens();
    int opening = first;
    while (opening > 0 && first - opening <= MOST_TOKENS && !tokens.startsParagraph(opening)) {
      opening--;
    }
    if (!tokens.startsParagraph(opening) || opening == first || tokens.start(first) > 400) {
      return false;
    }
    return isPlace(text, opening) && endsInDash(tokens.text(), tokens.end(found.end() - 1));
  }

  /** A place is written in capitals. */
  private static boolean isPlace(Reading text, int i) {
    Tokens tokens = text.tokens();
    if (tokens.end(i) - tokens.start(i) < 3) {
      return false;
    }
    for (int at = tokens.start(i); at < tokens.end(i); at++) {
      if (Character.isLowerCase(tokens.text().charAt(at))) {
        return false;
      }
    }
    return Character.isUpperCase(tokens.text().charAt(tokens.start(i)));
  }

  private static boolean endsInDash(String text, int from) {
    int end = Math.min(text.length(), from + LONGEST);
    for (int at = from; at < end; at++) {
      char c = text.charAt(at);
      if (c == '\n') {
        return false;
      }
      if (c == '\u2014' || c == '\u2013' || c == '_') {
        return true;
      }
      if (c == '-' && at + 1 < end && text.charAt(at + 1) == '-') {
        return true;
      }
    }
    return false;
  }
}
