package dev.assay.annotate.dates;

import dev.assay.article.DateMention.Granularity;
import org.jspecify.annotations.Nullable;

/**
 * Seasons, decades, centuries and holidays.
 *
 * <pre>
 * season = season [year]
 * era    = "1980s" | "nineties" | ordinal "century"
 * </pre>
 */
final class PeriodRules {

  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  private final Reading text;
  private final Timeline timeline;
  private final Years years;

  PeriodRules(Reading text, Timeline timeline, Years years) {
    this.text = text;
    this.timeline = timeline;
    this.years = years;
  }

  static String seasonCode(int season) {
    return SEASONS[season];
  }

  /** The 19th century. */
  @Nullable Found century(int i) {
    int at = i + 1;
    int number = text.value(i);
    if (!text.is(at, Lex.ERA) || !text.isClose(i) || number < 1 || number > 99) {
      return null;
    }
    if (text.is(at + 1, Lex.BC)) {
      return Found.date(i, at + 2, Dated.open(Unit.CENTURY, "BC" + Span.pad(number - 1, 2)));
    }
    Span century = Span.year(Math.max(1, (number - 1) * 100));
    Span span = century == null ? null : Span.holding(century.first(), Unit.CENTURY);
    return span == null ? null : Found.date(i, at + 1, Dated.complete(span));
  }

  /** A season with a year, or one that a word before makes a time of. */
  @Nullable Found season(int i) {
    int season = text.value(i);
    int ancient = text.is(i + 1, Lex.OF) ? i + 2 : i + 1;
    if (years.isBeforeChrist(ancient)) {
      String value = years.beforeChristValue(ancient) + "-" + SEASONS[season];
      return Found.date(i, ancient + 2, Dated.open(Unit.SEASON, value));
    }
    Years.Year year = years.after(i, true);
    if (year != null) {
      Span span = Span.season(year.number(), season);
      return span == null
          ? null
          : Found.date(i, year.end(), Dated.of(Unit.SEASON, span, "", year.anchor()));
    }
    return isSeason(i) ? Found.date(i, i + 1, yearless(i, season)) : null;
  }

  Dated yearless(int i, int season) {
    Tense tense = Tense.around(text, i, i + 1);
    return timeline.yearless(
        y -> Span.season(y, season), Unit.SEASON, "XXXX-" + SEASONS[season], tense);
  }

  /** "fall" and "spring" are other words, too. */
  private boolean isSeason(int i) {
    if (!text.isClose(i - 1) || text.is(i + 1, Lex.OF)) {
      return false;
    }
    return switch (text.kind(i - 1)) {
      case IN, BY, EARLY, LATE, MID, SINCE -> true;
      case THE -> isTimePreposition(i - 2) || (isLink(i - 2) && !text.is(i + 1, Lex.OTHER));
      case OF -> text.is(i - 2, Lex.START) || text.is(i - 2, Lex.END);
      default -> false;
    };
  }

  private boolean isTimePreposition(int i) {
    return text.is(i, Lex.IN) || text.is(i, Lex.BY) || text.is(i, Lex.OVER);
  }

  private boolean isLink(int i) {
    return switch (text.kind(i)) {
      case SINCE, BEFORE, FROM, TO, OF, LATE, EARLY -> true;
      default -> false;
    };
  }

  /** 1980s, '80s, the nineties. */
  @Nullable Found decade(int i) {
    int year = text.value(i);
    boolean word = !Character.isDigit(text.term(i).charAt(0));
    if (word && !isDecadeWord(i)) {
      return null;
    }
    if (year < 100) {
      year = timeline.fullYear(year);
    }
    Span start = Span.year(year);
    Span span = start == null ? null : Span.holding(start.first(), Unit.DECADE);
    boolean apostrophe = text.before(i) == '\'' || text.before(i) == '\u2019';
    return span == null || (text.length(i) == 3 && !word && !apostrophe && !isDecadeWord(i))
        ? null
        : Found.date(i, i + 1, Dated.complete(span));
  }

  private boolean isDecadeWord(int i) {
    return text.is(i - 1, Lex.THE)
        || text.is(i - 1, Lex.MID)
        || text.is(i - 1, Lex.EARLY)
        || text.is(i - 1, Lex.LATE);
  }

  /** 1980's. */
  @Nullable Found possessiveDecade(int i) {
    if (!text.isPossessive(i) || text.value(i) % 10 != 0 || !text.is(i - 1, Lex.THE)) {
      return null;
    }
    Span start = Span.year(text.value(i));
    Span span = start == null ? null : Span.holding(start.first(), Unit.DECADE);
    return span == null ? null : Found.date(i, i + 1, Dated.complete(span));
  }

  /** A holiday by its words, with its year if one follows. */
  @Nullable Found holiday(int i) {
    for (int index = text.value(i); index < Holiday.count(); index++) {
      Holiday holiday = Holiday.at(index);
      if (text.isCapital(i) && isNamed(i, holiday)) {
        return holiday(i, i + holiday.words().size(), holiday);
      }
    }
    return null;
  }

  private boolean isNamed(int i, Holiday holiday) {
    for (int word = 0; word < holiday.words().size(); word++) {
      if (!text.term(i + word).equals(holiday.words().get(word))
          || (word > 0 && !isJoined(i + word - 1))) {
        return false;
      }
    }
    return true;
  }

  private boolean isJoined(int i) {
    return text.isSpace(i) || text.isPossessive(i);
  }

  private Found holiday(int first, int end, Holiday holiday) {
    Years.Year year = years.after(end - 1, true);
    if (year != null) {
      Span span = Span.holding(holiday.in(year.number()), Unit.DAY);
      return Found.date(first, year.end(), Dated.of(Unit.DAY, span, "XXXX", year.anchor()));
    }
    Tense tense = Tense.around(text, first, end);
    return Found.date(first, end, timeline.yearless(yearly(holiday), Unit.DAY, "XXXX", tense));
  }

  static Yearly yearly(Holiday holiday) {
    return year -> year < 1 || year > 9999 ? null : Span.holding(holiday.in(year), Unit.DAY);
  }

  /** Fiscal 2010, fiscal year 2010. */
  @Nullable Found fiscal(int i) {
    int at = text.is(i + 1, Lex.UNIT) ? i + 2 : i + 1;
    if (!text.is(at, Lex.YEAR) || !text.isSpace(i)) {
      return null;
    }
    Span span = Span.year(text.value(at));
    return span == null ? null : Found.date(i, at + 1, Dated.complete(span));
  }

  /** Year-end, month-end. */
  @Nullable Found unitEnd(int i) {
    boolean possessive = text.isPossessive(i) && text.is(i + 1, Lex.END);
    if (!possessive && !text.follow(i, Lex.UNIT, Lex.END)) {
      return null;
    }
    Unit unit = Unit.at(text.value(i));
    if (unit.granularity().compareTo(Granularity.MONTH) < 0) {
      return null;
    }
    Dated dated = timeline.deictic(unit, 0, AmountRules.open(unit));
    return Found.date(i, i + 2, dated).withMod("END");
  }
}
