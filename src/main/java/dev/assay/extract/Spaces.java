package dev.assay.extract;

/**
 * White space as a reader sees it: any run of it is one space, and what has no width is nothing.
 */
final class Spaces {

  private Spaces() {}

  /** The text on one line, without white space at its ends. */
  static String collapse(CharSequence text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        space = !line.isEmpty();
      } else if (!isInvisible(c)) {
        if (space) {
          line.append(' ');
          space = false;
        }
        line.append(c);
      }
    }
    return line.toString();
  }

  static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u00a0'
        || c == '\u202f'
        || c == '\u3000'
        || c == '\u0085'
        || (c >= '\u2000' && c <= '\u200a')
        || c == '\u2028'
        || c == '\u2029';
  }

  private static boolean isInvisible(char c) {
    return c == '\u00ad'
        || c == '\u200b'
        || c == '\ufeff'
        || c == '\u2060'
        || c == '\u007f'
        || (c >= '\u0080' && c < '\u00a0')
        || c == '\u200e'
        || c == '\u200f';
  }

  /** The words of a text, counted by the spaces between them. */
  static int words(String collapsed) {
    if (collapsed.isEmpty()) {
      return 0;
    }
    int words = 1;
    for (int i = 0; i < collapsed.length(); i++) {
      words += collapsed.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  /** Letters and digits alone, in lower case, words apart by one space: for comparing. */
  static String bare(CharSequence text) {
    StringBuilder bare = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        if (space && !bare.isEmpty()) {
          bare.append(' ');
        }
        space = false;
        bare.append(Character.toLowerCase(c));
      } else if (c != '\'' && c != '’' && c != '\u00ad') {
        space = true;
      }
    }
    return bare.toString();
  }
}
