package dev.assay.cli;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** The lengths of time that a timeline counts by. */
enum Span {
  /** A day. */
  DAY,
  /** From Monday to Sunday. */
  WEEK,
  /** A calendar month: {@code 2020-01}. */
  MONTH,
  /** Three months: {@code 2020-Q1}. */
  QUARTER,
  /** A year: {@code 2020}. */
  YEAR;

  /**
   * The first day of the span that a facet's value lies in.
   *
   * @param value a year or a month
   */
  LocalDate start(String value) {
    return this == YEAR ? Year.parse(value).atDay(1) : first(YearMonth.parse(value));
  }

  private LocalDate first(YearMonth month) {
    int number = month.getMonthValue();
    return (this == QUARTER ? month.withMonth(number - (number - 1) % 3) : month).atDay(1);
  }

  /** The first day of the next span. */
  LocalDate next(LocalDate start) {
    return switch (this) {
      case DAY -> start.plusDays(1);
      case WEEK -> start.plusWeeks(1);
      case MONTH -> start.plusMonths(1);
      case QUARTER -> start.plusMonths(3);
      case YEAR -> start.plusYears(1);
    };
  }

  /** The name of the span that starts on this day. */
  String label(LocalDate start) {
    return switch (this) {
      case DAY, WEEK -> start.toString();
      case MONTH -> YearMonth.from(start).toString();
      case QUARTER -> "%04d-Q%d".formatted(start.getYear(), 1 + (start.getMonthValue() - 1) / 3);
      case YEAR -> "%04d".formatted(start.getYear());
    };
  }
}
