package dev.assay.query;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the forms of {@link DateRange#of(String, Clock)}, one method a form. */
final class DateReader {

  /** Longer text is no date. */
  private static final int LONGEST = 80;

  private static final String HOW =
      "this is not a date: write 2020, 2020-01, 2020-01-06, \"6 Jan 2020\", 2020-01..2020-03,"
          + " 2020-01.., yesterday, last-month, 30d or P1M";

  private final Clock clock;

  DateReader(Clock clock) {
    this.clock = clock;
  }

  DateRange read(String text) {
    String value = Characters.strip(text).toLowerCase(Locale.ROOT);
    if (value.isEmpty() || value.length() > LONGEST) {
      throw new IllegalArgumentException(HOW);
    }
    try {
      return range(value);
    } catch (DateTimeException | ArithmeticException e) {
      throw new IllegalArgumentException("there is no such day in the calendar", e);
    }
  }

  private DateRange range(String value) {
    int dots = value.indexOf("..");
    if (dots >= 0) {
      String first = Characters.strip(value.substring(0, dots));
      String last = Characters.strip(value.substring(dots + 2));
      return new DateRange(
          first.isEmpty() ? Optional.empty() : unit(first).from(),
          last.isEmpty() ? Optional.empty() : Optional.of(lastDay(last)));
    }
    int slash = value.indexOf('/');
    return slash >= 0
        ? isoInterval(value.substring(0, slash), value.substring(slash + 1))
        : unit(value);
  }

  /** As the end of a range, {@code 7d} is the day so long ago. */
  private LocalDate lastDay(String value) {
    return ago(value).orElseGet(() -> unit(value).to().orElseThrow());
  }

  /** An interval of ISO 8601, whose end may leave out what it has in common with its start. */
  private static DateRange isoInterval(String start, String end) {
    int shared = start.length() - end.length();
    boolean shortened = shared > 0 && start.charAt(shared - 1) == '-';
    String whole = shortened ? start.substring(0, shared) + end : end;
    return new DateRange(iso(start).from(), iso(whole).to());
  }

  private DateRange unit(String value) {
    return ago(value)
        .map(day -> DateRange.between(day, today()))
        .orElseGet(() -> isIso(value) ? iso(value) : worded(words(value)));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  // Forms in figures

  private static boolean isIso(String value) {
    return value.length() >= 4 && value.chars().allMatch(c -> c == '-' || isDigit(c));
  }

  private static boolean isDigit(int c) {
    return Characters.isDigit((char) c);
  }

  private static DateRange iso(String value) {
    if (!isIso(value)) {
      throw new IllegalArgumentException(HOW);
    }
    int year = digits(value, 0, 4);
    return switch (value.length()) {
      case 4 -> year(year);
      case 7 -> month(YearMonth.of(year, digits(value, 5, 7)));
      case 10 -> day(LocalDate.of(year, digits(value, 5, 7), digits(value, 8, 10)));
      default -> throw new IllegalArgumentException(HOW);
    };
  }

  /** The number between these offsets, after a hyphen but for the first. */
  private static int digits(String value, int from, int to) {
    String number = value.substring(from, to);
    if (!Characters.areDigits(number) || (from > 0 && value.charAt(from - 1) != '-')) {
      throw new IllegalArgumentException(HOW);
    }
    return Integer.parseInt(number);
  }

  private static DateRange year(int year) {
    return DateRange.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static DateRange month(YearMonth month) {
    return DateRange.between(month.atDay(1), month.atEndOfMonth());
  }

  private static DateRange day(LocalDate day) {
    return DateRange.between(day, day);
  }

  // Spans of time before today

  /** The day that {@code 30d} or {@code P1M} before today is. */
  private Optional<LocalDate> ago(String value) {
    return period(value).map(period -> today().minus(period));
  }

  private static Optional<Period> period(String value) {
    if (value.charAt(0) == 'p' && value.length() > 1 && isDigit(value.charAt(1))) {
      return Optional.of(Period.parse(value)).filter(period -> !period.isNegative());
    }
    int unit = value.length() - 1;
    String number = value.substring(0, unit);
    return Characters.areDigits(number) ? period(number, value.substring(unit)) : Optional.empty();
  }

  private static Optional<Period> period(String number, String unit) {
    if (number.length() > 6) {
      return Optional.empty();
    }
    int count = Integer.parseInt(number);
    return switch (unit) {
      case "d", "day", "days" -> Optional.of(Period.ofDays(count));
      case "w", "week", "weeks" -> Optional.of(Period.ofWeeks(count));
      case "m", "month", "months" -> Optional.of(Period.ofMonths(count));
      case "y", "year", "years" -> Optional.of(Period.ofYears(count));
      default -> Optional.empty();
    };
  }

  // Forms in words

  /** The words and numbers, whatever stands between them. */
  private static List<String> words(String value) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= value.length(); i++) {
      if (i == value.length() || !Characters.isWord(value.charAt(i))) {
        if (i > start) {
          words.add(value.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  private DateRange worded(List<String> words) {
    return switch (words.size()) {
      case 1 -> near(words.get(0));
      case 2 -> {
        Optional<Month> month = month(words.get(0));
        yield month.isPresent()
            ? month(YearMonth.of(yearOf(words.get(1)), month.get()))
            : calendarUnit(words.get(0), words.get(1));
      }
      case 3 -> ofThree(words.get(0), words.get(1), words.get(2));
      default -> throw new IllegalArgumentException(HOW);
    };
  }

  private DateRange near(String word) {
    return switch (word) {
      case "today" -> day(today());
      case "yesterday" -> day(today().minusDays(1));
      case "tomorrow" -> day(today().plusDays(1));
      default -> throw new IllegalArgumentException(HOW);
    };
  }

  /** {@code last month}: the whole of the calendar's unit. */
  private DateRange calendarUnit(String which, String unit) {
    int steps =
        switch (which) {
          case "last" -> -1;
          case "this" -> 0;
          case "next" -> 1;
          default -> throw new IllegalArgumentException(HOW);
        };
    return switch (unit) {
      case "week" -> {
        LocalDate monday =
            today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(steps);
        yield DateRange.between(monday, monday.plusDays(6));
      }
      case "month" -> month(YearMonth.from(today()).plusMonths(steps));
      case "year" -> year(today().getYear() + steps);
      default -> throw new IllegalArgumentException(HOW);
    };
  }

  /** {@code 6 Jan 2020}, {@code Jan 6, 2020}, {@code last 30 days}. */
  private DateRange ofThree(String first, String second, String third) {
    if ((first.equals("last") || first.equals("past")) && Characters.areDigits(second)) {
      LocalDate from = today().minus(period(second, third).orElseThrow(DateReader::notADate));
      return DateRange.between(from, today());
    }
    boolean dayFirst = Characters.areDigits(first);
    Month month = month(dayFirst ? second : first).orElseThrow(DateReader::notADate);
    String day = dayFirst ? first : second;
    if (!Characters.areDigits(day) || day.length() > 2) {
      throw notADate();
    }
    return day(LocalDate.of(yearOf(third), month, Integer.parseInt(day)));
  }

  /** The month with this English name or its first letters, three at least. */
  private static Optional<Month> month(String name) {
    if (name.length() < 3) {
      return Optional.empty();
    }
    for (Month month : Month.values()) {
      if (month.name().toLowerCase(Locale.ROOT).startsWith(name)) {
        return Optional.of(month);
      }
    }
    return Optional.empty();
  }

  private static int yearOf(String digits) {
    if (digits.length() != 4 || !Characters.areDigits(digits)) {
      throw notADate();
    }
    return Integer.parseInt(digits);
  }

  private static IllegalArgumentException notADate() {
    return new IllegalArgumentException(HOW);
  }
}
