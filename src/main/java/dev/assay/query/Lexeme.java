package dev.assay.query;

/**
 * A piece of a query.
 *
 * @param kind what it is
 * @param start offset of its first character in the query
 * @param written its characters, without the marks that say what it is
 * @param number the distance of an operator, the slop of a phrase; else 0
 */
record Lexeme(Kind kind, int start, Written written, int number) {

  enum Kind {
    /** The end of the query. */
    END(false),
    OPEN(true),
    CLOSE(false),
    /** A hyphen before what must not match. */
    MINUS(true),
    NOT(true),
    AND(false),
    OR(false),
    NEAR(false),
    ADJ(false),
    /** {@code w/s}. */
    SENTENCE(false),
    /** {@code w/p}. */
    PARAGRAPH(false),
    /** A name and its colon. */
    FIELD(true),
    /** What stands between quotation marks. */
    QUOTED(true),
    /** What stands after {@code @}. */
    NAME(true),
    WORD(true),
    /** A web address, in which no character but {@code *} at its end means anything. */
    ADDRESS(true);

    private final boolean opensClause;

    Kind(boolean opensClause) {
      this.opensClause = opensClause;
    }

    /** Whether a clause may start with it. */
    boolean opensClause() {
      return opensClause;
    }

    boolean isProximity() {
      return this == NEAR || this == ADJ || this == SENTENCE || this == PARAGRAPH;
    }
  }

  String text() {
    return written.text();
  }
}
