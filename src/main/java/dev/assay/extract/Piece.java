package dev.assay.extract;

/**
 * A piece of a page's text, in reading order.
 *
 * @param kind what the page shows it as
 * @param text one line
 */
record Piece(Kind kind, String text) {

  /** What a page shows a piece as. */
  enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    QUOTE,
    CAPTION,
    CREDIT
  }
}
