package dev.assay.search;

/** The order of hits. */
public enum Sort {
  /** Best first, then newest first. */
  RELEVANCE,
  /** Newest first; undated last. */
  NEWEST,
  /** Oldest first; undated last. */
  OLDEST
}
