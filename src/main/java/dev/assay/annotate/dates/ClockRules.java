package dev.assay.annotate.dates;

import org.jspecify.annotations.Nullable;

/**
 * Times of the day, with the day they belong to.
 *
 * <pre>
 * time = (HH [":" MM] ("a.m." | "p.m." | "o'clock" | "GMT") | "noon" | "midnight") [["on"] day]
 * part = daypart "of" day | day daypart
 * </pre>
 */
final class ClockRules {

  private static final String[] PARTS = {"TMO", "TAF", "TEV", "TNI", "TDW", "TDK"};

  private final Reading text;
  private final Timeline timeline;
  private final Grammar grammar;

  ClockRules(Reading text, Timeline timeline, Grammar grammar) {
    this.text = text;
    this.timeline = timeline;
    this.grammar = grammar;
  }

  static String part(int daypart) {
    return PARTS[daypart];
  }

  /** A time that starts with its hour. */
  @Nullable Found at(int i) {
    int hour = text.value(i);
    if (text.length(i) > 2 || hour > 24) {
      return null;
    }
    int at = i + 1;
    int minute = -1;
    if (text.gap(i) == ':'
        && text.is(at, Lex.NUMBER)
        && text.length(at) == 2
        && text.value(at) < 60) {
      minute = text.value(at);
      at++;
    }
    if (text.is(at, Lex.MERIDIEM) && hour <= 12) {
      hour = hour % 12 + text.value(at);
    } else if (!text.is(at, Lex.CLOCK) || (minute < 0 && !text.term(at).equals("oclock"))) {
      return null;
    }
    return withDay(i, at + 1, time(hour, minute));
  }

  private static String time(int hour, int minute) {
    return "T" + Span.pad(hour, 2) + (minute < 0 ? ":00" : ":" + Span.pad(minute, 2));
  }

  /** Five o'clock. */
  @Nullable Found spelled(int i) {
    boolean clock = text.is(i + 1, Lex.CLOCK) && text.term(i + 1).equals("oclock");
    return clock && text.value(i) <= 12 ? withDay(i, i + 2, time(text.value(i), -1)) : null;
  }

  /** Noon, midnight. */
  @Nullable Found hour(int i) {
    return withDay(i, i + 1, time(text.value(i), -1));
  }

  private @Nullable Found withDay(int first, int end, String time) {
    int at = end;
    if (text.is(at, Lex.CLOCK) && text.gap(at - 1) == ' ') {
      at++;
    }
    char gap = text.gap(at - 1);
    if (gap == ' ' && text.is(at, Lex.ON)) {
      at++;
      gap = text.gap(at - 1);
    }
    Found day = gap == ' ' || gap == ',' || gap == '.' ? dayAt(at) : null;
    if (day != null) {
      return day.from(first).at(time);
    }
    Span last = timeline.last();
    boolean told = last != null && last.unit() == Unit.DAY;
    Dated dated =
        told
            ? timeline.anaphoric(Unit.DAY, 0, "XXXX-XX-XX")
            : timeline.deictic(Unit.DAY, 0, "XXXX-XX-XX");
    return Found.date(first, end, dated).at(time);
  }

  private @Nullable Found dayAt(int i) {
    return switch (text.kind(i)) {
      case WEEKDAY, MONTH, DAY, NUMBER -> dayOnly(grammar.at(i));
      default -> null;
    };
  }

  private static @Nullable Found dayOnly(@Nullable Found found) {
    return found != null && found.isDay() ? found : null;
  }

  /** The night of Aug. 7; "night" is the token. */
  @Nullable Found partOf(int i) {
    if (!text.follow(i, Lex.DAYPART, Lex.OF) && !text.follow(i, Lex.DAYPART, Lex.ON)) {
      return null;
    }
    Found day = dayAt(i + 2);
    return day == null ? null : day.from(i).at(part(text.value(i)));
  }

  /** Adds the part of the day that follows: Friday night, tomorrow morning. */
  Found withPart(Found day) {
    int at = day.end();
    boolean early = text.is(at, Lex.EARLY) && text.is(at + 1, Lex.DAYPART) && text.isSpace(at);
    int part = early ? at + 1 : at;
    return text.is(part, Lex.DAYPART) && text.isSpace(at - 1)
        ? day.to(part + 1).at(part(text.value(part)))
        : day;
  }

  /** A part of the day that a word before it points to: this morning, last night. */
  Found part(int first, int i, Dated day) {
    return Found.date(first, i + 1, day).at(part(text.value(i)));
  }
}
