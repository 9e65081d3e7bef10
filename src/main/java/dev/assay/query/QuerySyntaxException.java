package dev.assay.query;

/** Tells that a query can't be understood, and where. */
public final class QuerySyntaxException extends RuntimeException {

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
    this.query = query;
    this.position = position;
  }

  /** The offset in the query, in UTF-16 units. */
  public int position() {
    return position;
  }

  /** Returns the line of the query with the place, and under it a caret with the message. */
  public String explain() {
    return query + "\n" + " ".repeat(position) + "^ " + getMessage();
  }
}
