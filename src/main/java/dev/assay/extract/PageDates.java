package dev.assay.extract;

import dev.assay.article.Precision;
import dev.assay.article.PrintedDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/**
 * Reads dates as pages print them: {@code 2020-01-06T23:03Z}, {@code Jan 6, 2020 | 23:03 GMT},
 * {@code 6. Januar 2020, 14.30 Uhr}, {@code 11:03 PM EST, Mon January 6, 2020}, {@code 06.01.2020}.
 *
 * <p>A recursive descent over tokens, one method a form:
 *
 * <pre>
 * date    = iso | month-first | day-first | numeric | packed
 * stamp   = date [ filler time [ zone ] ] | time [ zone ] filler date
 * </pre>
 */
final class PageDates {

  /** Which of two small numbers is the day. */
  enum Order {
    DAY_FIRST,
    MONTH_FIRST,
    /** Read as month first, and marked where the other order were possible. */
    UNKNOWN
  }

  /**
   * A date in a text.
   *
   * @param ambiguous whether day and month might be meant the other way round
   */
  record Found(PrintedDate date, int start, int end, boolean ambiguous) {}

  private record Day(LocalDate day, int next, boolean ambiguous) {}

  private static final int LONGEST = 400;
  private static final Set<String> BEFORE_TIME =
      Set.of(
          "at", "um", "à", "a", "las", "ore", "alle", "kl", "klo", "om", "o", "às", "в", "t", "uhr",
          "on", "the", "time");
  private static final Set<String> OF = Set.of("de", "of", "del", "d", "do", "of the");
  private static final Set<String> ORDINAL =
      Set.of("st", "nd", "rd", "th", "er", "º", "o", "e", "ème", "ª");

  private final DateTokens tokens;
  private final Order order;

  private PageDates(String text, Order order) {
    this.tokens = new DateTokens(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    this.order = order;
  }

  /** The first date, to the day at least, in the first characters of a text. */
  static Optional<Found> find(String text, Order order) {
    PageDates reader = new PageDates(text, order);
    for (int i = 0; i < reader.tokens.size(); i++) {
      Optional<Found> found = reader.stamp(i);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The date that a value of metadata is: to the day, or no finer than a month or a year. */
  static Optional<Found> value(String text, Order order) {
    Optional<Found> found = find(text, order);
    return found.isPresent() ? found : new PageDates(text, order).coarse(text.length());
  }

  private Optional<Found> coarse(int length) {
    int year = -1;
    int month = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int number = tokens.number(i, 4, 4);
      year = number > 0 && year < 0 ? number : year;
      month = month == 0 ? MonthNames.month(tokens.word(i)) : month;
    }
    if (tokens.size() == 3 && tokens.is(1, "-")) {
      month = Math.max(tokens.number(2, 2, 2), 0);
    }
    if (year < 0 || month > 12 || tokens.size() > 4) {
      return Optional.empty();
    }
    PrintedDate date =
        month > 0
            ? PrintedDate.of(YearMonth.of(year, month))
            : PrintedDate.of(java.time.Year.of(year));
    boolean plain = month > 0 || tokens.size() == 1;
    return plain ? Optional.of(new Found(date, 0, length, false)) : Optional.empty();
  }

  private Optional<Found> stamp(int at) {
    Optional<Day> date = date(at);
    if (date.isPresent()) {
      Optional<Clock> clock = clock(skip(date.get().next()));
      return Optional.of(found(at, date.get(), clock, clock.map(Clock::next)));
    }
    Optional<Clock> clock = clock(at);
    if (clock.isEmpty()) {
      return Optional.empty();
    }
    for (int i = clock.get().next(); i < clock.get().next() + 6; i++) {
      Optional<Day> later = date(i);
      if (later.isPresent()) {
        return Optional.of(found(at, later.get(), clock, Optional.empty()));
      }
      if (tokens.number(i, 1, 9) >= 0) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Found found(int first, Day date, Optional<Clock> clock, Optional<Integer> next) {
    int last = Math.max(date.next(), next.orElse(0)) - 1;
    PrintedDate printed =
        clock.map(c -> c.on(date.day())).orElseGet(() -> PrintedDate.of(date.day()));
    return new Found(printed, tokens.start(first), tokens.end(last), date.ambiguous());
  }

  private int skip(int from) {
    int at = from;
    while (at < from + 4
        && at < tokens.size()
        && (tokens.is(at, ",|-–—·@•/(.") || BEFORE_TIME.contains(tokens.word(at)))) {
      at++;
    }
    return at;
  }

  private Optional<Day> date(int at) {
    return iso(at)
        .or(() -> monthFirst(at))
        .or(() -> dayFirst(at))
        .or(() -> numeric(at))
        .or(() -> packed(at));
  }

  /** {@code 2020-01-06}, {@code 2020/1/6}, {@code 2020.01.06}, {@code 2020年1月6日}. */
  private Optional<Day> iso(int at) {
    int year = tokens.number(at, 4, 4);
    if (year < 0) {
      return Optional.empty();
    }
    boolean han = tokens.word(at + 1).equals("年") && tokens.word(at + 3).equals("月");
    boolean same = tokens.is(at + 1, "-/.") && tokens.is(at + 3, "-/.");
    return han || same
        ? day(year, tokens.number(at + 2, 1, 2), tokens.number(at + 4, 1, 2), at + 5)
        : Optional.empty();
  }

  /** {@code January 6th, 2020}, {@code Jan. 6 2020}. */
  private Optional<Day> monthFirst(int at) {
    int month = MonthNames.month(tokens.word(at));
    int next = at + 1 + (tokens.is(at + 1, ".") ? 1 : 0);
    int day = tokens.number(next, 1, 2);
    if (month == 0 || day < 0) {
      return Optional.empty();
    }
    next++;
    next += ORDINAL.contains(tokens.word(next)) ? 1 : 0;
    next += tokens.is(next, ",.") ? 1 : 0;
    return day(tokens.number(next, 4, 4), month, day, next + 1);
  }

  /** {@code 6 January 2020}, {@code 6. Januar 2020}, {@code 6 de enero de 2020}. */
  private Optional<Day> dayFirst(int at) {
    int day = tokens.number(at, 1, 2);
    if (day < 0) {
      return Optional.empty();
    }
    int next = at + 1;
    next += tokens.is(next, ".-/º°") ? 1 : 0;
    next += ORDINAL.contains(tokens.word(next)) && tokens.touches(next) ? 1 : 0;
    next += OF.contains(tokens.word(next)) ? 1 : 0;
    next += tokens.is(next, "'’") ? 1 : 0;
    int month = MonthNames.month(tokens.word(next));
    if (month == 0) {
      return Optional.empty();
    }
    next++;
    next += tokens.is(next, ".") ? 1 : 0;
    next += tokens.is(next, ",-/") ? 1 : 0;
    next += OF.contains(tokens.word(next)) ? 1 : 0;
    return day(tokens.number(next, 4, 4), month, day, next + 1);
  }

  /** {@code 06.01.2020}, {@code 1/6/2020}, {@code 06.01.20}. */
  private Optional<Day> numeric(int at) {
    int first = tokens.number(at, 1, 2);
    int second = tokens.number(at + 2, 1, 2);
    if (first < 0 || second < 0 || !tokens.is(at + 1, "./-") || !tokens.is(at + 3, "./-")) {
      return Optional.empty();
    }
    boolean dots = tokens.is(at + 1, ".") && tokens.is(at + 3, ".");
    int year = tokens.number(at + 4, 4, 4);
    if (year < 0 && dots && tokens.touches(at + 1) && tokens.touches(at + 4)) {
      int two = tokens.number(at + 4, 2, 2);
      year = two < 0 ? -1 : two + (two < 70 ? 2000 : 1900);
    }
    boolean dayFirst = dots || first > 12 || (order == Order.DAY_FIRST && second <= 12);
    boolean ambiguous =
        order == Order.UNKNOWN && !dots && first <= 12 && second <= 12 && first != second;
    return day(year, dayFirst ? second : first, dayFirst ? first : second, at + 5)
        .map(found -> new Day(found.day(), found.next(), ambiguous));
  }

  /** {@code 20200106}. */
  private Optional<Day> packed(int at) {
    int number = tokens.number(at, 8, 8);
    return number < 1990_00_00 || number > 2100_00_00
        ? Optional.empty()
        : day(number / 10000, number / 100 % 100, number % 100, at + 1);
  }

  private static Optional<Day> day(int year, int month, int day, int next) {
    if (year < 1000) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Day(LocalDate.of(year, month, day), next, false));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A time of the day, with the words or numbers of its zone. */
  private record Clock(int hour, int minute, String zone, Optional<ZoneOffset> offset, int next) {

    PrintedDate on(LocalDate day) {
      LocalDateTime at = day.atTime(hour, minute);
      Optional<ZoneOffset> from = offset.or(() -> ZoneNames.offset(zone, at));
      return new PrintedDate(at, Precision.MINUTE, from);
    }
  }

  /** {@code 23:03}, {@code 11:03 p.m.}, {@code 5 pm}, {@code 14.30 Uhr}, {@code 14h30}. */
  private Optional<Clock> clock(int at) {
    int hour = tokens.number(at, 1, 2);
    int minute = tokens.number(at + 2, 2, 2);
    boolean colon = tokens.is(at + 1, ":");
    boolean dot =
        tokens.is(at + 1, ".") && (half(at + 3) >= 0 || tokens.word(at + 3).equals("uhr"));
    boolean h = tokens.word(at + 1).equals("h");
    int next = at + 3;
    if (hour >= 0 && half(at + 1) >= 0) {
      minute = 0;
      next = at + 1;
    } else if (hour < 0 || minute < 0 || !(colon || dot || h)) {
      return Optional.empty();
    }
    if (colon && tokens.is(next, ":") && tokens.number(next + 1, 2, 2) >= 0) {
      next += 2;
      next += tokens.is(next, ".") && tokens.number(next + 1, 1, 9) >= 0 ? 2 : 0;
    }
    int half = half(next);
    if (half >= 0) {
      hour = hour % 12 + half;
      next += tokens.word(next).length() == 2 ? 1 : 3;
      next += tokens.is(next, ".") && tokens.touches(next) ? 1 : 0;
    }
    next += tokens.word(next).equals("uhr") ? 1 : 0;
    return hour > 23 || minute > 59
        ? Optional.empty()
        : Optional.of(zone(hour, minute, next + (tokens.is(next, ",(") ? 1 : 0), next));
  }

  /** 0 for a.m., 12 for p.m., -1 for neither. */
  private int half(int at) {
    String word = tokens.word(at);
    boolean dotted =
        word.length() == 1 && tokens.is(at + 1, ".") && tokens.word(at + 2).equals("m");
    if (word.equals("am") || (word.equals("a") && dotted)) {
      return 0;
    }
    return word.equals("pm") || (word.equals("p") && dotted) ? 12 : -1;
  }

  private Clock zone(int hour, int minute, int at, int without) {
    String name = tokens.printed(at);
    int sign = at + (name.equals("GMT") || name.equals("UTC") ? 1 : 0);
    if (tokens.is(sign, "+-−") && (tokens.number(sign + 1, 4, 4) >= 0 || colonOffset(sign + 1))) {
      boolean colon = tokens.number(sign + 1, 4, 4) < 0;
      int digits =
          colon
              ? tokens.number(sign + 1, 2, 2) * 100 + tokens.number(sign + 3, 2, 2)
              : tokens.number(sign + 1, 4, 4);
      int minutes = (digits / 100 * 60 + digits % 100) * (tokens.is(sign, "+") ? 1 : -1);
      Optional<ZoneOffset> offset =
          Math.abs(minutes) <= 18 * 60
              ? Optional.of(ZoneOffset.ofTotalSeconds(minutes * 60))
              : Optional.empty();
      return new Clock(hour, minute, "", offset, sign + (colon ? 4 : 2));
    }
    boolean known = ZoneNames.offset(name, LocalDateTime.MIN.withYear(2000)).isPresent();
    return new Clock(hour, minute, known ? name : "", Optional.empty(), known ? at + 1 : without);
  }

  private boolean colonOffset(int at) {
    return tokens.number(at, 2, 2) >= 0
        && tokens.is(at + 1, ":")
        && tokens.number(at + 2, 2, 2) >= 0;
  }
}
