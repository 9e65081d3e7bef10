package dev.assay.annotate.dates;

import org.jspecify.annotations.Nullable;

/**
 * Days, months and years of the calendar by their names and numbers.
 *
 * <pre>
 * month   = MONTH [day] [","] [year]        year = YEAR | "of" YEAR | ["of"] ("last" | "this" | "next") "year"
 * day     = DAY [-DAY] ["of"] MONTH [year]
 * numeric = YEAR-MM-DD | MM/DD/YEAR | DD/MM/YEAR
 * </pre>
 */
final class CalendarRules {

  private final Reading text;
  private final Timeline timeline;
  private final Years years;

  CalendarRules(Reading text, Timeline timeline, Years years) {
    this.text = text;
    this.timeline = timeline;
    this.years = years;
  }

  /** An expression that starts with a month. */
  @Nullable Found month(int i) {
    if (!Names.isMonth(text, i)) {
      return null;
    }
    int at = i + 1;
    boolean joined = text.isClose(i) || text.gap(i) == '.';
    if (joined && isDayNumber(at) && !isOtherNumber(at) && !years.isBeforeChrist(at)) {
      return monthDay(i, at);
    }
    int month = text.value(i);
    int ancient = text.is(at, Lex.OF) ? at + 1 : at;
    if (years.isBeforeChrist(ancient)) {
      String value = years.beforeChristValue(ancient) + "-" + Span.pad(month, 2);
      return Found.date(i, ancient + 2, Dated.open(Unit.MONTH, value));
    }
    Years.Year year = years.after(i, true);
    if (year != null) {
      Span span = Span.month(year.number(), month);
      return span == null ? null : Found.date(i, year.end(), dated(span, year));
    }
    return Found.date(i, at, bareMonth(i, month));
  }

  private static Dated dated(Span span, Years.Year year) {
    return Dated.of(span.unit(), span, "", year.anchor());
  }

  private Dated bareMonth(int i, int month) {
    String open = "XXXX-" + Span.pad(month, 2);
    int other = otherEnd(i);
    if (other > 0 && Names.isMonth(text, other)) {
      Integer year = yearOfEnd(other);
      Span span = year == null ? null : Span.month(earlier(year, month, other), month);
      if (span != null) {
        return Dated.complete(span);
      }
    }
    Tense tense = Tense.around(text, i, i + 1);
    return timeline.yearless(year -> Span.month(year, month), Unit.MONTH, open, tense);
  }

  private Found monthDay(int i, int at) {
    int month = text.value(i);
    int day = text.value(at);
    Years.Year year = years.after(at, false);
    if (year != null) {
      Span span = Span.day(year.number(), month, day);
      if (span != null) {
        return Found.date(i, year.end(), dated(span, year));
      }
    }
    return Found.date(i, at + 1, yearlessDay(i, at + 1, month, day, yearBeyond(at, month)));
  }

  private Dated yearlessDay(int first, int end, int month, int day, @Nullable Integer year) {
    Span known = year == null ? null : Span.day(year, month, day);
    if (known != null) {
      return Dated.complete(known);
    }
    String open = "XXXX-" + Span.pad(month, 2) + "-" + Span.pad(day, 2);
    Tense tense = Tense.around(text, first, end);
    return timeline.yearless(y -> Span.day(y, month, day), Unit.DAY, open, tense);
  }

  /** The year behind the other end: Jan. 3–8, 2020; Dec. 28 to Jan. 3, 2020. */
  private @Nullable Integer yearBeyond(int day, int month) {
    int other = otherEnd(day);
    if (other < 0) {
      return null;
    }
    if (Names.isMonth(text, other)) {
      Integer year = yearOfEnd(other);
      return year == null ? null : Integer.valueOf(earlier(year, month, other));
    }
    if (!isDayNumber(other)) {
      return null;
    }
    Years.Year year = years.after(other, false);
    return year == null ? null : Integer.valueOf(year.number());
  }

  private @Nullable Integer yearOfEnd(int month) {
    boolean hasDay = isDayNumber(month + 1);
    Years.Year year = years.after(hasDay ? month + 1 : month, !hasDay);
    return year == null ? null : Integer.valueOf(year.number());
  }

  private int earlier(int year, int month, int other) {
    return month > text.value(other) ? year - 1 : year;
  }

  /** The token where the other end of a pair starts, or -1: Jan. 3–8, May and June. */
  private int otherEnd(int i) {
    if (text.gap(i) == '-') {
      return i + 1;
    }
    boolean linked = text.is(i + 1, Lex.TO) || text.is(i + 1, Lex.AND) || text.is(i + 1, Lex.BY);
    return linked && text.isSpace(i) && text.isSpace(i + 1) ? i + 2 : -1;
  }

  /** A day of the month before the month: 5 January, 3–8 January, the 5th of January. */
  @Nullable Found dayFirst(int i) {
    if (!isDayNumber(i)) {
      return null;
    }
    int at = i + 1;
    int other = otherEnd(i);
    if (other > 0 && isDayNumber(other) && Names.isMonth(text, other + 1) && text.isClose(other)) {
      int month = text.value(other + 1);
      Years.Year year = years.after(other + 1, true);
      Integer number = year == null ? null : Integer.valueOf(year.number());
      return Found.date(i, at, yearlessDay(i, other + 2, month, text.value(i), number));
    }
    boolean of = text.is(at, Lex.OF) && text.is(i, Lex.ORDINAL);
    int month = of ? at + 1 : at;
    if (!Names.isMonth(text, month) || !text.isClose(month - 1) || !text.isClose(i)) {
      return null;
    }
    return dayMonth(i, month);
  }

  private @Nullable Found dayMonth(int i, int at) {
    int month = text.value(at);
    Years.Year year = years.after(at, true);
    if (year != null) {
      Span span = Span.day(year.number(), month, text.value(i));
      return span == null ? null : Found.date(i, year.end(), dated(span, year));
    }
    return Found.date(i, at + 1, yearlessDay(i, at + 1, month, text.value(i), null));
  }

  /** 2020-01-05, 1/5/2020, 5.1.2020. */
  @Nullable Found numeric(int i) {
    char mark = text.gap(i);
    if ((mark != '-' && mark != '/') || text.gap(i + 1) != mark || !isTight(i) || !isTight(i + 1)) {
      return null;
    }
    int a = text.value(i);
    int b = text.value(i + 1);
    int c = text.value(i + 2);
    if (!text.is(i + 1, Lex.NUMBER) || !(text.is(i + 2, Lex.NUMBER) || text.is(i + 2, Lex.YEAR))) {
      return null;
    }
    Span span;
    if (text.is(i, Lex.YEAR)) {
      span = Span.day(a, b, c);
    } else {
      boolean full = text.is(i + 2, Lex.YEAR);
      if (!full && (mark != '/' || text.length(i + 2) != 2)) {
        return null;
      }
      int year = full ? c : timeline.fullYear(c);
      span = a <= 12 ? Span.day(year, a, b) : Span.day(year, b, a);
    }
    return span == null ? null : Found.date(i, i + 3, Dated.complete(span));
  }

  private boolean isTight(int i) {
    return text.tokens().start(i + 1) - text.tokens().end(i) == 1;
  }

  /** The second day after a day with its month: Jan. 3–8, Jan. 3 and 4, Jan. 3 to 8. */
  @Nullable Found secondDay(Found day) {
    int other = otherEnd(day.end() - 1);
    Span span = day.span();
    if (other < 0 || span == null || !isDayNumber(other) || text.is(other + 1, Lex.MONTH)) {
      return null;
    }
    boolean noun =
        text.is(other + 1, Lex.OTHER) && text.isSpace(other) && !text.isCapital(other + 1);
    if (isOtherNumber(other) || (noun && text.gap(day.end() - 1) != '-')) {
      return null;
    }
    Span second = Span.day(span.year(), span.first().getMonthValue(), text.value(other));
    if (second == null || !second.first().isAfter(span.first())) {
      return null;
    }
    Years.Year year = years.after(other, false);
    int end = year != null && year.number() == span.year() ? year.end() : other + 1;
    return Found.date(other, end, Dated.of(Unit.DAY, second, "", day.anchor()).because(day.cue()));
  }

  boolean isDayNumber(int i) {
    boolean number = text.is(i, Lex.ORDINAL) || (text.is(i, Lex.NUMBER) && text.length(i) <= 2);
    return number && text.value(i) >= 1 && text.value(i) <= 31;
  }

  /** Whether a number after a month is a time, a share or a count: May 10 percent. */
  private boolean isOtherNumber(int i) {
    char gap = text.gap(i);
    boolean time = (gap == ':' && isTight(i)) || (text.isSpace(i) && text.is(i + 1, Lex.MERIDIEM));
    boolean unit = text.isClose(i) && (text.is(i + 1, Lex.UNITS) || text.is(i + 1, Lex.COUNTED));
    return time || unit || text.after(i) == '%';
  }
}
