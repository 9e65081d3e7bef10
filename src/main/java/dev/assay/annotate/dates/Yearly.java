package dev.assay.annotate.dates;

import org.jspecify.annotations.Nullable;

/** What comes once a year: Jan. 5, October, the third quarter, Christmas. */
@FunctionalInterface
interface Yearly {

  /** Its days in a year; none if that year has it not, or is out of bounds. */
  @Nullable Span in(int year);
}
