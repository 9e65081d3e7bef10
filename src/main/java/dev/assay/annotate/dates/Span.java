package dev.assay.annotate.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * One unit of the calendar: a day, an ISO week, a quarter, a winter. Years lie between 1 and 9999.
 *
 * @param unit the unit
 * @param first its first day
 */
record Span(Unit unit, LocalDate first) {

  private static final LocalDate MIN = LocalDate.of(1, 1, 1);
  private static final LocalDate MAX = LocalDate.of(9999, 12, 31);
  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  /** The unit of the calendar that holds a day; none outside the years 1 to 9999. */
  static @Nullable Span holding(LocalDate day, Unit unit) {
    if (day.isBefore(MIN) || day.isAfter(MAX)) {
      return null;
    }
    LocalDate first =
        switch (unit) {
          case SECOND, MINUTE, HOUR, DAY -> day;
          case WEEK, FORTNIGHT -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          case WEEKEND -> weekend(day);
          case MONTH -> day.withDayOfMonth(1);
          case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
          case SEASON -> season(day);
          case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1);
          case YEAR -> day.withDayOfYear(1);
          case DECADE -> LocalDate.of(Math.max(1, day.getYear() / 10 * 10), 1, 1);
          case CENTURY -> LocalDate.of(Math.max(1, day.getYear() / 100 * 100), 1, 1);
        };
    return first.isBefore(MIN) ? null : new Span(unit, first);
  }

  private static LocalDate weekend(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
  }

  private static LocalDate season(LocalDate day) {
    int month = day.getMonthValue();
    int year = month < 3 ? day.getYear() - 1 : day.getYear();
    return LocalDate.of(year, month < 3 ? 12 : month / 3 * 3, 1);
  }

  static @Nullable Span day(int year, int month, int day) {
    if (year < 1 || year > 9999 || month < 1 || month > 12) {
      return null;
    }
    boolean exists = day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    return exists ? new Span(Unit.DAY, LocalDate.of(year, month, day)) : null;
  }

  static @Nullable Span month(int year, int month) {
    return ofYear(Unit.MONTH, year, month);
  }

  static @Nullable Span year(int year) {
    return ofYear(Unit.YEAR, year, 1);
  }

  static @Nullable Span quarter(int year, int quarter) {
    return ofYear(Unit.QUARTER, year, quarter * 3 - 2);
  }

  static @Nullable Span half(int year, int half) {
    return ofYear(Unit.HALF, year, half * 6 - 5);
  }

  /** A season, 0 to 3 from spring; a winter is that of its December. */
  static @Nullable Span season(int year, int season) {
    return ofYear(Unit.SEASON, year, season * 3 + 3);
  }

  private static @Nullable Span ofYear(Unit unit, int year, int month) {
    return year < 1 || year > 9999 ? null : new Span(unit, LocalDate.of(year, month, 1));
  }

  /** The span so many units later, or earlier if negative; none outside the years 1 to 9999. */
  @Nullable Span shifted(int count) {
    return plus(first, unit, count);
  }

  /** The unit so many units after the one that holds a day. */
  static @Nullable Span plus(LocalDate day, Unit unit, int count) {
    try {
      LocalDate moved =
          switch (unit) {
            case SECOND, MINUTE, HOUR -> day;
            case DAY -> day.plusDays(count);
            case WEEK, WEEKEND -> day.plusWeeks(count);
            case FORTNIGHT -> day.plusWeeks(2L * count);
            case MONTH -> day.plusMonths(count);
            case QUARTER, SEASON -> day.plusMonths(3L * count);
            case HALF -> day.plusMonths(6L * count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10L * count);
            case CENTURY -> day.plusYears(100L * count);
          };
      return holding(moved, unit);
    } catch (DateTimeException | ArithmeticException outside) {
      return null;
    }
  }

  LocalDate last() {
    LocalDate next =
        switch (unit) {
          case SECOND, MINUTE, HOUR, DAY -> first.plusDays(1);
          case WEEKEND -> first.plusDays(2);
          case WEEK, FORTNIGHT -> first.plusWeeks(1);
          case MONTH -> first.plusMonths(1);
          case QUARTER, SEASON -> first.plusMonths(3);
          case HALF -> first.plusMonths(6);
          case YEAR -> first.plusYears(1);
          case DECADE -> first.withYear(first.getYear() / 10 * 10 + 9).plusYears(1);
          case CENTURY -> first.withYear(first.getYear() / 100 * 100 + 99).plusYears(1);
        };
    LocalDate last = next.minusDays(1);
    return last.isAfter(MAX) ? MAX : last;
  }

  int year() {
    return first.getYear();
  }

  /** Days from this span's middle to a day, without sign. */
  long distance(LocalDate day) {
    long half = ChronoUnit.DAYS.between(first, last()) / 2;
    return Math.abs(ChronoUnit.DAYS.between(first.plusDays(half), day));
  }

  /** TIMEX3's value. */
  String value() {
    int year = first.getYear();
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> first.toString();
      case WEEK, FORTNIGHT -> week();
      case WEEKEND -> week() + "-WE";
      case MONTH -> pad(year, 4) + "-" + pad(first.getMonthValue(), 2);
      case QUARTER -> pad(year, 4) + "-Q" + ((first.getMonthValue() + 2) / 3);
      case SEASON -> pad(year, 4) + "-" + SEASONS[first.getMonthValue() / 3 - 1];
      case HALF -> pad(year, 4) + "-H" + (first.getMonthValue() <= 6 ? 1 : 2);
      case YEAR -> pad(year, 4);
      case DECADE -> pad(year / 10, 3);
      case CENTURY -> pad(year / 100, 2);
    };
  }

  private String week() {
    return pad(first.get(IsoFields.WEEK_BASED_YEAR), 4)
        + "-W"
        + pad(first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
  }

  static String pad(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
