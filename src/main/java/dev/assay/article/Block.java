package dev.assay.article;

/**
 * A block of the body: a stretch of {@link Article#body()} that stands as a unit on the page.
 *
 * @param kind what the block is
 * @param start offset of its first character in the body, in UTF-16 units
 * @param end offset after its last character
 */
public record Block(Kind kind, int start, int end) {

  /** What a block is. */
  public enum Kind {
    /** A heading inside the body, also the label of a section ("Why It Matters"). */
    HEADING,
    /** A paragraph. */
    PARAGRAPH,
    /** An item of a list. */
    ITEM,
    /** A quotation set off from the text. */
    QUOTE
  }

  /** Checks the offsets. */
  public Block {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no block from " + start + " to " + end);
    }
  }
}
