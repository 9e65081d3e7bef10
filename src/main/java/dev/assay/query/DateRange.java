package dev.assay.query;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An interval of days, both ends included; an end that is absent is open.
 *
 * @param from first day
 * @param to last day
 */
public record DateRange(Optional<LocalDate> from, Optional<LocalDate> to) {

  /** Checks that it does not end before it starts. */
  public DateRange {
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException(
          "the range ends before it starts: " + from.get() + ".." + to.get());
    }
  }

  /** The days from {@code first} to {@code last}. */
  public static DateRange between(LocalDate first, LocalDate last) {
    return new DateRange(Optional.of(first), Optional.of(last));
  }

  /** Whether the day lies inside. */
  public boolean contains(LocalDate day) {
    return from.map(f -> !day.isBefore(f)).orElse(true)
        && to.map(t -> !day.isAfter(t)).orElse(true);
  }

  /** Returns the query language's form: {@code 2020-01-03..2020-01-08}, {@code ..2020-01-08}. */
  @Override
  public String toString() {
    return from.map(LocalDate::toString).orElse("") + ".." + to.map(LocalDate::toString).orElse("");
  }
}
