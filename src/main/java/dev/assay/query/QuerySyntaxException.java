package dev.assay.query;

/** Tells that a query can't be understood, and where. */
public final class QuerySyntaxException extends RuntimeException {

  private static final int COLUMNS_BEFORE = 50;
  private static final int COLUMNS_AFTER = 26;
  private static final String CUT = "\u2026";

  private final String query;
  private final int position;

  /**
   * Tells what is wrong at a place of the query.
   *
   * @param query the whole query
   * @param position offset in UTF-16 units, from 0 to the query's length
   * @param message what is wrong and what to do, one line
   */
  public QuerySyntaxException(String query, int position, String message) {
    super(message);
    if (position < 0 || position > query.length()) {
      throw new IllegalArgumentException("the position must lie in the query");
    }
    this.query = query;
    this.position = position;
  }

  /** The offset in the query, in UTF-16 units. */
  public int position() {
    return position;
  }

  /**
   * Returns the line of the query with the place, and under it a caret with the message. At most 78
   * columns of the line are shown; what is cut off is shown as {@code …}, control characters as
   * {@code U+FFFD}.
   */
  public String explain() {
    int from = position;
    int columns = 0;
    while (from > 0 && columns < COLUMNS_BEFORE && !isLineBreak(query.codePointBefore(from))) {
      int c = query.codePointBefore(from);
      columns += Math.max(1, columns(c));
      from -= Character.charCount(c);
    }
    int to = position;
    columns = 0;
    while (to < query.length() && columns < COLUMNS_AFTER && !isLineBreak(query.codePointAt(to))) {
      int c = query.codePointAt(to);
      columns += Math.max(1, columns(c));
      to += Character.charCount(c);
    }
    boolean cutBefore = from > 0 && !isLineBreak(query.codePointBefore(from));
    boolean cutAfter = to < query.length() && !isLineBreak(query.codePointAt(to));
    String before = (cutBefore ? CUT : "") + shown(query.substring(from, position));
    String line = before + shown(query.substring(position, to)) + (cutAfter ? CUT : "");
    int indent = before.codePoints().map(QuerySyntaxException::columns).sum();
    return line + "\n" + " ".repeat(indent) + "^ " + getMessage();
  }

  private static boolean isLineBreak(int c) {
    return c == '\n'
        || c == '\r'
        || c == 0x0B
        || c == '\f'
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }

  private static String shown(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Characters.isSpace(c) ? ' ' : isUnseen(c) ? 0xFFFD : c)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  /** Control and format characters, which could move or hide what a terminal shows. */
  private static boolean isUnseen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  /** How many columns of a terminal a character takes. */
  private static int columns(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    boolean wide =
        Character.isIdeographic(c)
            || (c >= 0x1100 && c <= 0x115F)
            || (c >= 0x3000 && c <= 0x30FF)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xFF01 && c <= 0xFF60)
            || (c >= 0x1F300 && c <= 0x1FAFF);
    return wide ? 2 : 1;
  }
}
