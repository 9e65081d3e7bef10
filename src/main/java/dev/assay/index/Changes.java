package dev.assay.index;

/**
 * How many articles a change of the index touched.
 *
 * @param added new articles
 * @param replaced articles that took the place of an older text
 * @param removed articles that are gone
 */
public record Changes(long added, long replaced, long removed) {

  /** No change. */
  public static final Changes NONE = new Changes(0, 0, 0);

  /** Both together. */
  public Changes plus(Changes other) {
    return new Changes(added + other.added, replaced + other.replaced, removed + other.removed);
  }

  /** A text under a new id in place of one under an old id is a replacement. */
  Changes paired() {
    long pairs = Math.min(added, removed);
    return new Changes(added - pairs, replaced + pairs, removed - pairs);
  }
}
