package dev.assay.read;

/** What a raw page holds, recognised by content before name. */
public enum MediaType {
  /** A web page. */
  HTML,
  /** Text as a reader copied it from a page. */
  TEXT,
  /** One article as a JSON object. */
  JSON
}
