package dev.assay.extract;

/**
 * A stretch of a page's text that stands as a unit, before it is known what becomes of it.
 *
 * @param kind how the page shows it
 * @param text one line
 * @param group which container it stands in; pieces of one container have the same
 */
record Piece(Kind kind, String text, int group) {

  /** How a page shows a piece of text. */
  enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    QUOTE
  }

  Piece withText(String other) {
    return new Piece(kind, other, group);
  }
}
