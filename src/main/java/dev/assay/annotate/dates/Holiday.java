package dev.assay.annotate.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A holiday that has one day a year.
 *
 * @param words its words as terms; the first is never a common word
 * @param month its month, or 0 for Easter
 * @param day its day; the n-th weekday of the month if {@code weekday} is given, the last if 0
 * @param weekday 1 to 7, or 0 for a fixed day
 */
record Holiday(List<String> words, int month, int day, int weekday) {

  /** Longer names first, so that the first that fits is the longest. */
  private static final List<Holiday> ALL =
      List.of(
          fixed(1, 1, "new", "year", "day"),
          fixed(12, 31, "new", "year", "eve"),
          fixed(12, 24, "christmas", "eve"),
          fixed(12, 25, "christmas", "day"),
          fixed(12, 25, "christmas"),
          fixed(2, 14, "valentine", "day"),
          fixed(10, 31, "halloween"),
          fixed(7, 4, "independence", "day"),
          fixed(11, 11, "veterans", "day"),
          fixed(11, 11, "armistice", "day"),
          new Holiday(List.of("thanksgiving", "day"), 11, 4, 4),
          new Holiday(List.of("thanksgiving"), 11, 4, 4),
          new Holiday(List.of("labor", "day"), 9, 1, 1),
          new Holiday(List.of("memorial", "day"), 5, 0, 1),
          new Holiday(List.of("easter", "sunday"), 0, 0, 0),
          new Holiday(List.of("easter"), 0, 0, 0));

  private static Holiday fixed(int month, int day, String... words) {
    return new Holiday(List.of(words), month, day, 0);
  }

  static Holiday at(int index) {
    return ALL.get(index);
  }

  static int count() {
    return ALL.size();
  }

  /** Every first word with the index of its first holiday. */
  static Map<String, Integer> firstWords() {
    Map<String, Integer> first = new LinkedHashMap<>();
    for (int i = 0; i < ALL.size(); i++) {
      first.putIfAbsent(ALL.get(i).words().get(0), i);
    }
    return first;
  }

  /** Its day in a year from 1 to 9999. */
  LocalDate in(int year) {
    if (month == 0) {
      return easter(year);
    }
    if (weekday == 0) {
      return LocalDate.of(year, month, day);
    }
    LocalDate first = LocalDate.of(year, Month.of(month), 1);
    return day == 0
        ? first.with(TemporalAdjusters.lastInMonth(DayOfWeek.of(weekday)))
        : first.with(TemporalAdjusters.dayOfWeekInMonth(day, DayOfWeek.of(weekday)));
  }

  /** Gauss's rule in the Gregorian form that is called anonymous. */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int correction = (century + 8) / 25;
    int moon = (century - correction + 1) / 3;
    int epact = (19 * golden + century - century / 4 - moon + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int day = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, day / 31, day % 31 + 1);
  }
}
