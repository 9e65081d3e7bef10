package dev.assay.extract;

import java.util.ArrayList;
import java.util.List;

/** Text as lines: white space of any kind made single spaces, nothing invisible at the ends. */
final class Lines {

  private Lines() {}

  /** The text as one line; control and zero-width characters are white space. */
  static String one(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        space = true;
      } else {
        if (space && !line.isEmpty()) {
          line.append(' ');
        }
        space = false;
        line.append(c);
      }
    }
    return line.toString();
  }

  /** Whether a character shows nothing. */
  static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u00A0'
        || c == '\u200B'
        || c == '\uFEFF'
        || c == '\u2060'
        || (c >= '\u007F' && c <= '\u009F')
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c);
  }

  /** The lines of a text, each made one; empty ones are kept, since they separate. */
  static List<String> of(String text) {
    List<String> lines = new ArrayList<>();
    text.lines().forEach(line -> lines.add(one(line)));
    return lines;
  }

  /** The beginning of a text, never half a character. */
  static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end);
  }
}
