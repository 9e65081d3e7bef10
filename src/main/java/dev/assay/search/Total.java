package dev.assay.search;

/**
 * How many articles match.
 *
 * @param count the number, or a lower bound
 * @param exact whether it is the number
 */
public record Total(long count, boolean exact) {

  /** Returns {@code 41} or {@code at least 1000}. */
  @Override
  public String toString() {
    return exact ? Long.toString(count) : "at least " + count;
  }
}
