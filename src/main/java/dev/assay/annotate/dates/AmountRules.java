package dev.assay.annotate.dates;

import dev.assay.article.DateMention;
import dev.assay.article.DateMention.Anchor;
import dev.assay.article.DateMention.Granularity;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of time, days that lie so many units from another, and what recurs.
 *
 * <pre>
 * offset   = amount unit ("ago" | "earlier" | "later" | "from now")
 * duration = amount filler* unit | units
 * set      = ("each" | "every") (weekday | month | unit) | "daily" | rate unit
 * </pre>
 */
final class AmountRules {

  private final Reading text;
  private final Timeline timeline;

  AmountRules(Reading text, Timeline timeline) {
    this.text = text;
    this.timeline = timeline;
  }

  /** An offset or a duration whose amount starts here. */
  @Nullable Found at(int i) {
    Amount amount = Amount.at(text, i);
    if (amount == null) {
      return null;
    }
    int at = amount.end();
    while (text.is(at, Lex.FILLER) || text.is(at, Lex.MORE)) {
      at++;
    }
    if (!isUnit(at) || !text.isClose(at - 1) || isFraction(amount, at)) {
      return null;
    }
    if (text.isClose(at) && text.term(at + 1).equals("old")) {
      // An age is no time that the text speaks of.
      return null;
    }
    Unit unit = unit(at);
    if (text.isSpace(at)) {
      Found offset = offset(i, at + 1, amount, unit);
      if (offset != null) {
        return offset;
      }
    }
    if (text.is(i, Lex.A) && isRate(i)) {
      return set(i, at + 1, unit.period(), unit);
    }
    if (amount.count() == 1 && text.term(at + 1).equals("and") && text.is(at + 3, Lex.HALF)) {
      return Found.duration(i, at + 4, unit.durationAndHalf(1), unit);
    }
    return Found.duration(i, at + 1, amount.of(unit), unit);
  }

  /** "three quarters" is a fraction more often than nine months. */
  private boolean isFraction(Amount amount, int at) {
    return unit(at) == Unit.QUARTER && !amount.vague();
  }

  private boolean isUnit(int i) {
    return text.is(i, Lex.UNIT) || text.is(i, Lex.UNITS) || text.is(i, Lex.ERA);
  }

  private Unit unit(int i) {
    return Unit.at(text.value(i));
  }

  private @Nullable Found offset(int i, int unitEnd, Amount amount, Unit unit) {
    boolean orSo = text.term(unitEnd).equals("or") && text.term(unitEnd + 1).equals("so");
    int after = orSo ? unitEnd + 2 : unitEnd;
    boolean later = text.is(after, Lex.LATE) && text.value(after) == 1;
    boolean earlier = text.is(after, Lex.EARLY) && text.value(after) == 1;
    boolean ago = text.is(after, Lex.AGO);
    boolean fromNow = text.is(after, Lex.FROM) && text.term(after + 1).equals("now");
    if (!later && !earlier && !ago && !fromNow) {
      return null;
    }
    boolean forward = later || fromNow;
    int end = after + (fromNow ? 2 : 1);
    if (amount.vague() || unit.compareTo(Unit.DAY) < 0) {
      String value = forward ? "FUTURE_REF" : "PAST_REF";
      return Found.other(i, end, DateMention.Type.DATE, value, unit.granularity());
    }
    int count = forward ? amount.count() : -amount.count();
    return Found.date(i, end, ago || fromNow ? ago(unit, count) : moved(unit, count));
  }

  /** Decades are counted in years. In reports of earnings "a year ago" is the same quarter. */
  private Dated ago(Unit given, int givenCount) {
    boolean decade = given == Unit.DECADE;
    Unit unit = decade ? Unit.YEAR : given;
    int count = decade ? givenCount * 10 : givenCount;
    Dated quarter = yearsFromQuarter(unit, count);
    return quarter != null ? quarter : timeline.deictic(unit, count, open(unit));
  }

  /** Weeks from a day are a day again. */
  private Dated moved(Unit unit, int count) {
    Span last = timeline.last();
    if (last != null && last.unit() == Unit.DAY && unit == Unit.WEEK) {
      return timeline.anaphoric(Unit.DAY, 7 * count, "XXXX-XX-XX");
    }
    Dated quarter = yearsFromQuarter(unit, count);
    return quarter != null ? quarter : timeline.anaphoric(unit, count, open(unit));
  }

  private @Nullable Dated yearsFromQuarter(Unit unit, int count) {
    Span quarter = timeline.reportedQuarter();
    if (unit != Unit.YEAR || quarter == null) {
      return null;
    }
    return Dated.of(Unit.QUARTER, quarter.shifted(4 * count), "XXXX-QX", Anchor.MENTIONED);
  }

  /** Year-ago, year-earlier, as reports of earnings say. */
  @Nullable Found yearAgo(int i) {
    boolean year = unit(i) == Unit.YEAR && text.gap(i) == '-';
    boolean back = text.is(i + 1, Lex.AGO) || (text.is(i + 1, Lex.EARLY) && text.value(i + 1) == 1);
    return year && back ? Found.date(i, i + 2, ago(Unit.YEAR, -1)) : null;
  }

  /** The value of a unit that nothing completes. */
  static String open(Unit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
      case WEEK, FORTNIGHT -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case SEASON, HALF, YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
    };
  }

  /** Weeks, years: some of them. */
  @Nullable Found plural(int i) {
    Unit unit = unit(i);
    if (text.term(i + 1).equals("old") || (text.is(i - 1, Lex.OF) && isHundreds(i - 2))) {
      return null;
    }
    boolean ago = text.is(i + 1, Lex.AGO);
    boolean earlier = text.is(i + 1, Lex.EARLY) && text.value(i + 1) == 1;
    boolean later = text.is(i + 1, Lex.LATE) && text.value(i + 1) == 1;
    if ((ago || earlier || later) && text.isSpace(i)) {
      String value = later ? "FUTURE_REF" : "PAST_REF";
      return Found.other(i, i + 2, DateMention.Type.DATE, value, unit.granularity());
    }
    boolean time = unit.compareTo(Unit.HOUR) >= 0 && unit != Unit.QUARTER && unit != Unit.WEEKEND;
    return time ? Found.duration(i, i + 1, unit.someDuration(), unit) : null;
  }

  /** "hundreds of years" is a figure of speech. */
  private boolean isHundreds(int i) {
    return switch (text.term(i)) {
      case "hundreds", "thousands", "dozens", "millions" -> true;
      default -> false;
    };
  }

  /** Each Friday, every year. */
  @Nullable Found each(int i) {
    int at = i + 1;
    if (!text.isSpace(i)) {
      return null;
    }
    return switch (text.kind(at)) {
      case WEEKDAY -> set(i, at + 1, "XXXX-WXX-" + text.value(at), Unit.DAY);
      case MONTH -> set(i, at + 1, "XXXX-" + Span.pad(text.value(at), 2), Unit.MONTH);
      case UNIT -> set(i, at + 1, unit(at).period(), unit(at));
      case DAYPART -> set(i, at + 1, "XXXX-XX-XX" + ClockRules.part(text.value(at)), Unit.DAY);
      case SEASON -> set(i, at + 1, "XXXX-" + PeriodRules.seasonCode(text.value(at)), Unit.SEASON);
      default -> repeated(i, at);
    };
  }

  /** "every three years". */
  private @Nullable Found repeated(int i, int at) {
    Amount amount = Amount.at(text, at);
    if (amount == null || !text.is(amount.end(), Lex.UNITS)) {
      return null;
    }
    Unit unit = unit(amount.end());
    return set(i, amount.end() + 1, amount.of(unit), unit);
  }

  /** Mondays. */
  Found weekdays(int i) {
    return set(i, i + 1, "XXXX-WXX-" + text.value(i), Unit.DAY);
  }

  /** Daily, weekly. */
  Found adverb(int i) {
    return set(i, i + 1, unit(i).period(), unit(i));
  }

  /** Per year. */
  @Nullable Found per(int i) {
    boolean rate = text.follow(i, Lex.PER, Lex.UNIT);
    return rate ? set(i, i + 2, unit(i + 1).period(), unit(i + 1)) : null;
  }

  /** Whether "a year" tells how often: 25 percent a year, 300 barrels a day. */
  private boolean isRate(int i) {
    if (i == 0 || text.gap(i - 1) == Reading.WALL) {
      return false;
    }
    if (text.after(i - 1) == '%' || text.is(i - 1, Lex.COUNTED) || text.is(i - 1, Lex.SCALE)) {
      return true;
    }
    return switch (text.term(i - 1)) {
      case "once", "twice" -> true;
      default -> false;
    };
  }

  private static Found set(int first, int end, String value, Unit unit) {
    Granularity granularity = unit.granularity();
    return Found.other(first, end, DateMention.Type.SET, value, granularity);
  }
}
