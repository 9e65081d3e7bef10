package dev.assay.article;

/** Whether the saved page holds the whole article. */
public enum Completeness {
  /** The whole text, as far as the page shows. */
  FULL,
  /** Its beginning only; the rest is behind a wall. */
  TEASER,
  /** The page does not tell. */
  UNKNOWN
}
