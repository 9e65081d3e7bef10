package dev.assay.article;

/** How exactly a date was printed, coarsest first. */
public enum Precision {
  /** A year: {@code 2020}. */
  YEAR,
  /** A month: {@code 2020-01}. */
  MONTH,
  /** A day: {@code 2020-01-06}. */
  DAY,
  /** A minute: {@code 2020-01-06T23:03Z}. */
  MINUTE
}
