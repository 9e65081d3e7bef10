package dev.assay.query;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * An interval of days of the years 1 to 9999, both ends included; an end that is absent is open.
 * Immutable; may be shared by threads.
 *
 * @param from first day
 * @param to last day
 */
public record DateRange(Optional<LocalDate> from, Optional<LocalDate> to) {

  /**
   * Checks the ends.
   *
   * @throws IllegalArgumentException if it ends before it starts or leaves the years 1 to 9999
   */
  public DateRange {
    from.ifPresent(DateRange::checkYear);
    to.ifPresent(DateRange::checkYear);
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException(
          "the range ends before it starts: " + from.get() + ".." + to.get());
    }
  }

  private static void checkYear(LocalDate day) {
    if (day.getYear() < 1 || day.getYear() > 9999) {
      throw new IllegalArgumentException("a year must be from 1 to 9999");
    }
  }

  /** The days from {@code first} to {@code last}. */
  public static DateRange between(LocalDate first, LocalDate last) {
    return new DateRange(Optional.of(first), Optional.of(last));
  }

  /**
   * Reads days as the query language writes them; {@code today} is the JVM's.
   *
   * @throws IllegalArgumentException if they can't be read; its message says what can be written
   */
  public static DateRange of(String text) {
    return of(text, Clock.system(ZoneId.systemDefault()));
  }

  /**
   * Reads days as the query language writes them.
   *
   * <ul>
   *   <li>{@code 2020}, {@code 2020-01}, {@code 2020-01-06}, {@code 6 Jan 2020}, {@code January 6,
   *       2020}, {@code Jan 2020}: a whole year, month or day
   *   <li>{@code today}, {@code yesterday}, {@code tomorrow}; {@code this}, {@code last} or {@code
   *       next} and {@code week} (from Monday), {@code month} or {@code year}: the whole of it;
   *       with space or hyphen
   *   <li>{@code 30d}, {@code 3w}, {@code 6m}, {@code 2y}, {@code P1M}, {@code P1Y6M}, {@code last
   *       30 days}: from that long ago to today
   *   <li>{@code a..b}, {@code a..}, {@code ..b}, {@code ..}: from the first day of the one to the
   *       last of the other; {@code 30d..7d} is from 30 days ago to 7 days ago
   *   <li>{@code 2014-02/2014-04}, {@code 2014-02/04}: intervals of ISO 8601
   * </ul>
   *
   * @param clock says which day is today, in its own zone
   * @throws IllegalArgumentException if they can't be read; its message says what can be written
   */
  public static DateRange of(String text, Clock clock) {
    return new DateReader(clock).read(text);
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
