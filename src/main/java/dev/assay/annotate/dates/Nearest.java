package dev.assay.annotate.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the year of what comes once a year, as the news of a day speaks of it.
 *
 * @param day the day that the news is told from
 */
record Nearest(LocalDate day) {

  /** A day that is this near is meant, whatever the tense. */
  private static final int NEAR_DAYS = 120;

  /** Further back than this a month of last year would be called last year's. */
  private static final int LONG_PAST_DAYS = 240;

  /** From the middle of a quarter to when its figures are out. */
  private static final int DUE_DAYS = 105;

  /** The right year's one for an expression of this unit. */
  @Nullable Span of(Yearly yearly, Unit unit, Tense tense) {
    if (unit == Unit.DAY) {
      return day(yearly, tense);
    }
    Span span = directed(yearly, tense.direction());
    if (tense.direction() > 0) {
      return unit == Unit.QUARTER ? dueQuarter(yearly, span) : span;
    }
    return isLongPast(span) ? directed(yearly, 1) : span;
  }

  private @Nullable Span day(Yearly yearly, Tense tense) {
    Span best = null;
    for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
      Span span = yearly.in(year);
      if (span != null && (best == null || span.distance(day) < best.distance(day))) {
        best = span;
      }
    }
    boolean unclear = best == null || best.distance(day) > NEAR_DAYS;
    return unclear && tense.direction() != 0 ? directed(yearly, tense.direction()) : best;
  }

  private boolean isLongPast(@Nullable Span span) {
    return span != null && span.year() < day.getYear() && span.distance(day) > LONG_PAST_DAYS;
  }

  /** "Will report a third-quarter loss": the quarter that has just ended, not next year's. */
  private @Nullable Span dueQuarter(Yearly yearly, @Nullable Span next) {
    Span ended = directed(yearly, -1);
    boolean due = ended != null && ended.distance(day) <= DUE_DAYS;
    return due ? ended : next;
  }

  /** The next one that is not over, or the last one that has begun. */
  private @Nullable Span directed(Yearly yearly, int direction) {
    int year = day.getYear();
    Span span = yearly.in(year);
    if (direction > 0) {
      return span != null && !span.last().isBefore(day) ? span : yearly.in(year + 1);
    }
    return span != null && !span.first().isAfter(day) ? span : yearly.in(year - 1);
  }

  /** "Last May", "next spring": the one that is over, or that has not begun. */
  @Nullable Span strictly(Yearly yearly, int direction) {
    Span span = yearly.in(day.getYear());
    boolean fits =
        span != null && (direction < 0 ? span.last().isBefore(day) : span.first().isAfter(day));
    if (fits) {
      return span;
    }
    Span other = yearly.in(day.getYear() + direction);
    // A winter that began in December is not over in January.
    boolean begun = direction < 0 && other != null && !other.last().isBefore(day);
    return begun ? yearly.in(day.getYear() - 2) : other;
  }
}
