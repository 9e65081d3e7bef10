package dev.assay.extract;

import dev.assay.article.Precision;
import dev.assay.article.PrintedDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads dates as pages print them: {@code Jan 6, 2020 | 23:03 GMT}, {@code 6. Januar 2020}, {@code
 * 2020-01-06T23:03:00Z}, {@code Mon, 06 Jan 2020 23:03:00 GMT}, {@code 06/01/2020}. Walks over
 * numbers and words; nothing finer is read than is printed.
 */
final class DateText {

  private static final int MAX_LENGTH = 200;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private static final Map<String, ZoneOffset> ZONES =
      Map.ofEntries(
          Map.entry("gmt", ZoneOffset.UTC),
          Map.entry("utc", ZoneOffset.UTC),
          Map.entry("z", ZoneOffset.UTC),
          Map.entry("bst", ZoneOffset.ofHours(1)),
          Map.entry("cet", ZoneOffset.ofHours(1)),
          Map.entry("cest", ZoneOffset.ofHours(2)),
          Map.entry("msk", ZoneOffset.ofHours(3)),
          Map.entry("est", ZoneOffset.ofHours(-5)),
          Map.entry("edt", ZoneOffset.ofHours(-4)),
          Map.entry("cst", ZoneOffset.ofHours(-6)),
          Map.entry("cdt", ZoneOffset.ofHours(-5)),
          Map.entry("pst", ZoneOffset.ofHours(-8)),
          Map.entry("pdt", ZoneOffset.ofHours(-7)));

  /** Words that may stand in a line that is a date and nothing else. */
  private static final Set<String> AROUND =
      Set.of(
          "published",
          "posted",
          "on",
          "at",
          "date",
          "updated",
          "last",
          "created",
          "st",
          "nd",
          "rd",
          "th",
          "de",
          "of",
          "the",
          "um",
          "uhr",
          "le",
          "a",
          "h",
          "am",
          "pm",
          "m",
          "p",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mon",
          "tue",
          "tues",
          "wed",
          "thu",
          "thurs",
          "fri",
          "sat",
          "sun",
          "montag",
          "dienstag",
          "mittwoch",
          "donnerstag",
          "freitag",
          "samstag",
          "sonntag",
          "lundi",
          "mardi",
          "mercredi",
          "jeudi",
          "vendredi",
          "samedi",
          "dimanche",
          "veröffentlicht",
          "publié",
          "et",
          "der",
          "den",
          "г",
          "года",
          "год");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  private DateText(String text) {
    this.text = text;
    split();
  }

  /** A run of digits or of letters. */
  private record Token(boolean isNumber, String text, int start, int end) {

    int value() {
      return isNumber && text.length() <= 8 ? Integer.parseInt(text) : -1;
    }
  }

  /**
   * A date that was read.
   *
   * @param date the date
   * @param ambiguous whether day and month may be the other way round
   * @param wholeLine whether the line says nothing else
   */
  record Found(PrintedDate date, boolean ambiguous, boolean wholeLine) {}

  /** Reads the date that a text is or has in it. */
  static Optional<PrintedDate> parse(String text) {
    return find(text).map(Found::date);
  }

  /** Reads the first date of a text. */
  static Optional<Found> find(String text) {
    DateText dates = new DateText(Lines.cut(text, MAX_LENGTH));
    for (int i = 0; i < dates.tokens.size(); i++) {
      Optional<Found> found = dates.at(i);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private void split() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean number = c >= '0' && c <= '9';
      if (!number && !Character.isLetter(c)) {
        at++;
        continue;
      }
      int start = at;
      while (at < text.length()
          && (number
              ? text.charAt(at) >= '0' && text.charAt(at) <= '9'
              : Character.isLetter(text.charAt(at))
                  || Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK)) {
        at++;
      }
      tokens.add(new Token(number, text.substring(start, at), start, at));
    }
  }

  private Optional<Found> at(int i) {
    try {
      Token first = tokens.get(i);
      if (!first.isNumber()) {
        return Months.number(first.text()) > 0 ? monthFirst(i) : Optional.empty();
      }
      if (first.text().length() == 8 && isYear(first.value() / 10000)) {
        int day = first.value();
        return found(LocalDate.of(day / 10000, day / 100 % 100, day % 100), i, i + 1, false);
      }
      if (isYear(first.value())) {
        return yearFirst(i);
      }
      return dayFirst(i);
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  private static boolean isYear(int value) {
    return value >= FIRST_YEAR && value <= LAST_YEAR;
  }

  private int value(int i) {
    return i < tokens.size() ? tokens.get(i).value() : -1;
  }

  private int month(int i) {
    return i < tokens.size() && !tokens.get(i).isNumber() ? Months.number(tokens.get(i).text()) : 0;
  }

  /** {@code Jan. 6, 2020} or {@code January 2020}. */
  private Optional<Found> monthFirst(int i) {
    int month = month(i);
    if (isYear(value(i + 1))) {
      return found(YearMonth.of(value(i + 1), month), i, i + 2);
    }
    int next = isOrdinal(i + 2) ? i + 3 : i + 2;
    if (value(i + 1) >= 1 && value(i + 1) <= 31 && isYear(value(next))) {
      return found(LocalDate.of(value(next), month, value(i + 1)), i, next + 1, false);
    }
    return Optional.empty();
  }

  private boolean isOrdinal(int i) {
    return i < tokens.size()
        && tokens.get(i).start() == tokens.get(i - 1).end()
        && Set.of("st", "nd", "rd", "th").contains(tokens.get(i).text().toLowerCase(Locale.ROOT));
  }

  /** {@code 2020-01-06}, {@code 2020/1/6}, {@code 2020-01}. */
  private Optional<Found> yearFirst(int i) {
    if (joined(i, "-/.") && value(i + 1) >= 1 && value(i + 1) <= 12) {
      if (joined(i + 1, "-/.") && value(i + 2) >= 1 && value(i + 2) <= 31) {
        return found(LocalDate.of(value(i), value(i + 1), value(i + 2)), i, i + 3, false);
      }
      if (text.charAt(tokens.get(i).end()) == '-') {
        return found(YearMonth.of(value(i), value(i + 1)), i, i + 2);
      }
    }
    return Optional.empty();
  }

  /** {@code 6 January 2020}, {@code 6. Januar 2020}, {@code 06.01.2020}, {@code 1/6/2020}. */
  private Optional<Found> dayFirst(int i) {
    int day = value(i);
    if (day < 1 || day > 31) {
      return Optional.empty();
    }
    int next = isOrdinal(i + 1) || isDe(i + 1) ? i + 2 : i + 1;
    if (month(next) > 0) {
      int year = isDe(next + 1) ? next + 2 : next + 1;
      return isYear(value(year))
          ? found(LocalDate.of(value(year), month(next), day), i, year + 1, false)
          : Optional.empty();
    }
    if (joined(i, "/.-") && joined(i + 1, "/.-") && isYear(value(i + 2))) {
      int second = value(i + 1);
      boolean slash = text.charAt(tokens.get(i).end()) == '/';
      if (second >= 1 && second <= 12) {
        boolean ambiguous = slash && day <= 12 && day != second;
        return found(LocalDate.of(value(i + 2), second, day), i, i + 3, ambiguous);
      }
      if (slash && day <= 12 && second <= 31) {
        return found(LocalDate.of(value(i + 2), day, second), i, i + 3, false);
      }
    }
    return Optional.empty();
  }

  private boolean isDe(int i) {
    return i < tokens.size() && tokens.get(i).text().equalsIgnoreCase("de");
  }

  /** Whether one of these characters alone stands between a token and the next. */
  private boolean joined(int i, String separators) {
    return i + 1 < tokens.size()
        && tokens.get(i + 1).start() == tokens.get(i).end() + 1
        && separators.indexOf(text.charAt(tokens.get(i).end())) >= 0;
  }

  private Optional<Found> found(YearMonth month, int from, int to) {
    return Optional.of(new Found(PrintedDate.of(month), false, isWhole(from, to)));
  }

  private Optional<Found> found(LocalDate day, int from, int to, boolean ambiguous) {
    Clock clock = clock(to);
    PrintedDate date =
        clock == null
            ? PrintedDate.of(day)
            : new PrintedDate(
                LocalDateTime.of(day, clock.time()), Precision.MINUTE, clock.offset());
    return Optional.of(new Found(date, ambiguous, isWhole(from, clock == null ? to : clock.end())));
  }

  /** A time of the day behind the date. */
  private record Clock(LocalTime time, Optional<ZoneOffset> offset, int end) {}

  private @org.jspecify.annotations.Nullable Clock clock(int from) {
    int i = from;
    while (i < tokens.size()
        && !tokens.get(i).isNumber()
        && i < from + 2
        && (AROUND.contains(lower(i)) || lower(i).equals("t"))) {
      i++;
    }
    if (i + 1 >= tokens.size() || !joined(i, ":.h") || tokens.get(i + 1).text().length() != 2) {
      return null;
    }
    int hour = value(i);
    int minute = value(i + 1);
    i += 2;
    if (joined(i - 1, ":") && i < tokens.size()) {
      i++;
      if (i < tokens.size() && joined(i - 1, ".")) {
        i++;
      }
    }
    String half = halfOfDay(i);
    if (!half.isEmpty()) {
      hour = hour % 12 + (half.equals("pm") ? 12 : 0);
      i += lower(i).length() == 2 ? 1 : 2;
    }
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59) {
      return null;
    }
    return zone(LocalTime.of(hour, minute), i);
  }

  private String lower(int i) {
    return i < tokens.size() ? tokens.get(i).text().toLowerCase(Locale.ROOT) : "";
  }

  private String halfOfDay(int i) {
    String word = lower(i);
    if (word.equals("am") || word.equals("pm")) {
      return word;
    }
    return (word.equals("a") || word.equals("p")) && lower(i + 1).equals("m") ? word + "m" : "";
  }

  private Clock zone(LocalTime time, int i) {
    ZoneOffset named = ZONES.get(lower(i));
    if (named != null) {
      return new Clock(time, Optional.of(named), i + 1);
    }
    if (i < tokens.size() && i > 0) {
      char sign = text.charAt(tokens.get(i).start() - 1);
      int length = tokens.get(i).text().length();
      if ((sign == '+' || sign == '-') && (length == 4 || (length == 2 && joined(i, ":")))) {
        int hours = length == 4 ? value(i) / 100 : value(i);
        int minutes = length == 4 ? value(i) % 100 : value(i + 1);
        int seconds = (hours * 60 + minutes) * 60;
        if (hours <= 18 && minutes < 60) {
          return new Clock(
              time,
              Optional.of(ZoneOffset.ofTotalSeconds(sign == '-' ? -seconds : seconds)),
              length == 4 ? i + 1 : i + 2);
        }
      }
    }
    return new Clock(time, Optional.empty(), i);
  }

  private boolean isWhole(int from, int to) {
    for (int i = 0; i < tokens.size(); i++) {
      if ((i < from || i >= to) && !AROUND.contains(lower(i)) && !ZONES.containsKey(lower(i))) {
        return false;
      }
    }
    return true;
  }
}
