package dev.assay.annotate.dates;

import dev.assay.article.DateMention;
import dev.assay.article.DateMention.Granularity;
import org.jspecify.annotations.Nullable;

/**
 * Expressions that point from where the reader stands: yesterday, last week, that year, Friday.
 *
 * <pre>
 * day     = "yesterday" | "today" | "tomorrow" | weekday   [daypart]
 * pointed = ("this" | "last" | "next" | "that" …) (unit | weekday | month | season | daypart)
 * stretch = ("past" | "last" | "next") amount unit
 * </pre>
 */
final class DeicticRules {

  private final Reading text;
  private final Timeline timeline;
  private final Grammar grammar;

  DeicticRules(Reading text, Timeline timeline, Grammar grammar) {
    this.text = text;
    this.timeline = timeline;
    this.grammar = grammar;
  }

  /** Yesterday, today, tomorrow. */
  Found day(int i) {
    Dated dated = timeline.deictic(Unit.DAY, text.value(i) - 1, "XXXX-XX-XX");
    return grammar.clock().withPart(Found.date(i, i + 1, dated));
  }

  Found tonight(int i) {
    return Found.date(i, i + 1, timeline.deictic(Unit.DAY, 0, "XXXX-XX-XX")).at("TNI");
  }

  /** A day of the week, or the date that follows its name. */
  @Nullable Found weekday(int i) {
    if (!Names.isWeekday(text, i)) {
      return null;
    }
    int at = i + 1;
    char gap = text.gap(i);
    if (gap == ',' || gap == ' ' || gap == '.') {
      Found date = dateAt(at);
      if (date != null && date.isDay()) {
        return date.from(i);
      }
    }
    Found day = Found.date(i, at, timeline.weekday(text.value(i), tense(i), 0));
    return grammar.clock().withPart(day);
  }

  /** "until Friday" is to come; "Friday's vote" is over, unless something leads up to it. */
  private Tense tense(int i) {
    boolean possessive = text.isPossessive(i);
    Tense around = Tense.around(text, i, i + 1);
    if (isAhead(i - 1, around) || (possessive && text.term(i - 1).equals("for"))) {
      return new Tense(1, text.term(i - 1));
    }
    return possessive ? Tense.NONE : around;
  }

  /** "until Friday", "to leave by Friday", but not "had left by Friday". */
  private boolean isAhead(int i, Tense around) {
    if (!text.is(i, Lex.BY) || text.isCapital(i) || text.term(i - 1).equals("up")) {
      return false;
    }
    return !text.term(i).equals("by") || around.direction() >= 0;
  }

  private @Nullable Found dateAt(int i) {
    boolean numbered =
        text.is(i, Lex.MONTH)
            || ((text.is(i, Lex.NUMBER) || text.is(i, Lex.ORDINAL)) && text.is(i + 1, Lex.MONTH));
    return numbered ? grammar.at(i) : null;
  }

  /** An expression that starts with this, last, next, past, coming, that. */
  @Nullable Found pointed(int i) {
    int at = i + 1;
    if (!text.isClose(i)) {
      return null;
    }
    Lex kind = text.kind(i);
    if (kind == Lex.THIS && (text.is(at, Lex.COMING) || text.is(at, Lex.PAST))) {
      Found inner = pointed(at);
      return inner == null ? null : inner.from(i);
    }
    if (kind == Lex.THAT && text.is(at, Lex.THAT)) {
      Found inner = pointed(at);
      return inner == null ? null : inner.from(i);
    }
    if (kind != Lex.THIS && kind != Lex.THAT) {
      Found stretch = stretch(i, at);
      if (stretch != null) {
        return stretch;
      }
    }
    int direction = direction(kind);
    if (text.follow(at, Lex.FISCAL, Lex.UNIT)) {
      return unit(i, at + 1, direction);
    }
    return switch (text.kind(at)) {
      case UNIT, ERA -> unit(i, at, direction);
      case WEEKDAY -> Names.isWeekday(text, at) ? weekday(i, at, direction) : null;
      case MONTH -> Names.isMonth(text, at) ? month(i, at, direction) : null;
      case SEASON -> season(i, at, direction);
      case DAYPART -> daypart(i, at, direction);
      case HOLIDAY -> holiday(i, at, direction);
      default -> null;
    };
  }

  private static int direction(Lex kind) {
    return switch (kind) {
      case LAST, PAST -> -1;
      case NEXT, COMING -> 1;
      default -> 0;
    };
  }

  private boolean isAnaphoric(int i) {
    boolean relative = text.is(i, Lex.LAST) || text.is(i, Lex.NEXT);
    return text.is(i, Lex.THAT) || (relative && text.value(i) == 1) || isNextDay(i);
  }

  /** "the next day" is told from the date mentioned; "next week" from the day of publication. */
  private boolean isNextDay(int i) {
    return text.is(i, Lex.NEXT)
        && (text.is(i - 1, Lex.THE) || text.is(i + 1, Lex.DAYPART))
        && !Lex.UNITS.equals(text.kind(i + 1));
  }

  private @Nullable Found unit(int i, int at, int direction) {
    Unit unit = Unit.at(text.value(at));
    if (unit.compareTo(Unit.DAY) < 0) {
      return null;
    }
    boolean coming = text.is(i, Lex.COMING);
    if ((text.is(i, Lex.PAST) || coming) && !text.is(i - 1, Lex.THIS)) {
      return Found.duration(i, at + 1, unit.duration(1), unit);
    }
    if (unit == Unit.DAY && !isAnaphoric(i)) {
      return null;
    }
    String open = AmountRules.open(unit);
    Dated dated =
        isAnaphoric(i)
            ? timeline.anaphoric(unit, direction, open)
            : timeline.deictic(unit, direction, open);
    return grammar.partOf(Found.date(i, at + 1, dated));
  }

  private Found weekday(int i, int at, int direction) {
    boolean coming = direction == 0 && text.is(i, Lex.THIS);
    Tense tense = coming ? Tense.around(text, i, at + 1) : Tense.NONE;
    Found day = Found.date(i, at + 1, timeline.weekday(text.value(at), tense, direction));
    Found date = text.gap(at) == ',' ? dateAt(at + 1) : null;
    return date != null && date.isDay() ? date.from(i) : grammar.clock().withPart(day);
  }

  private Found month(int i, int at, int direction) {
    int month = text.value(at);
    Yearly yearly = year -> Span.month(year, month);
    Found inner = grammar.at(at);
    if (inner != null && inner.end() > at + 1) {
      return inner.from(i);
    }
    String open = "XXXX-" + Span.pad(month, 2);
    Dated dated =
        direction == 0
            ? timeline.current(yearly, Unit.MONTH, open)
            : timeline.relative(yearly, Unit.MONTH, open, direction);
    return Found.date(i, at + 1, dated);
  }

  private Found season(int i, int at, int direction) {
    int season = text.value(at);
    Yearly yearly = year -> Span.season(year, season);
    String open = "XXXX-" + PeriodRules.seasonCode(season);
    Dated dated =
        direction == 0
            ? timeline.current(yearly, Unit.SEASON, open)
            : timeline.relative(yearly, Unit.SEASON, open, direction);
    return Found.date(i, at + 1, dated);
  }

  private @Nullable Found holiday(int i, int at, int direction) {
    Found inner = grammar.at(at);
    if (inner == null || direction == 0) {
      return inner == null ? null : inner.from(i);
    }
    Yearly yearly = PeriodRules.yearly(Holiday.at(text.value(at)));
    return Found.date(i, inner.end(), timeline.relative(yearly, Unit.DAY, "XXXX", direction));
  }

  /** This morning, last night, the next morning. */
  private Found daypart(int i, int at, int direction) {
    String open = "XXXX-XX-XX";
    Dated day =
        isAnaphoric(i)
            ? timeline.anaphoric(Unit.DAY, direction, open)
            : timeline.deictic(Unit.DAY, direction, open);
    return grammar.clock().part(i, at, day);
  }

  /** The past three months, the next few days: lengths, not dates. */
  private @Nullable Found stretch(int i, int at) {
    Amount amount = Amount.at(text, at);
    int unitAt = amount == null ? -1 : amount.end();
    if (amount == null || !(text.is(unitAt, Lex.UNITS) || text.is(unitAt, Lex.UNIT))) {
      return null;
    }
    Unit unit = Unit.at(text.value(unitAt));
    return Found.duration(i, unitAt + 1, amount.of(unit), unit);
  }

  /** What only an article makes a time of: the weekend, the past, the year. */
  @Nullable Found definite(int i) {
    int at = i + 1;
    if (!text.isSpace(i)) {
      return null;
    }
    return switch (text.kind(at)) {
      case UNIT -> definiteUnit(i, at);
      case FISCAL, FILLER -> wholeYear(i, at);
      case PAST -> Found.other(i, at + 1, DateMention.Type.DATE, "PAST_REF", Granularity.NONE);
      default -> null;
    };
  }

  /** The full year, the fiscal year: the one that is told from. */
  private @Nullable Found wholeYear(int i, int at) {
    int unit = at + 1;
    boolean full = text.is(at, Lex.FISCAL) || text.term(at).equals("full");
    boolean year = text.is(unit, Lex.UNIT) && Unit.at(text.value(unit)) == Unit.YEAR;
    return full && year && !text.is(unit + 1, Lex.YEAR)
        ? Found.date(i, unit + 1, timeline.deictic(Unit.YEAR, 0, "XXXX"))
        : null;
  }

  private @Nullable Found definiteUnit(int i, int at) {
    Unit unit = Unit.at(text.value(at));
    boolean before =
        text.is(at + 1, Lex.BEFORE) || (text.is(at + 1, Lex.EARLY) && text.value(at + 1) == 1);
    if (before && text.isSpace(at) && isClauseEnd(at + 1)) {
      int direction = text.is(at + 1, Lex.BEFORE) && text.value(at + 1) == 1 ? 1 : -1;
      return Found.date(i, at + 2, timeline.anaphoric(unit, direction, AmountRules.open(unit)));
    }
    if (unit.compareTo(Unit.WEEK) >= 0 && isEnded(at + 1) && unit != Unit.QUARTER) {
      return Found.duration(i, at + 1, unit.duration(1), unit);
    }
    if (unit == Unit.WEEKEND) {
      Tense tense = Tense.around(text, i, at + 1);
      int shift = tense.direction() > 0 || timeline.isWeekend() ? 0 : -1;
      return Found.date(i, at + 1, timeline.deictic(unit, shift, AmountRules.open(unit)));
    }
    boolean ofTheYear = text.is(i - 1, Lex.OF) || text.term(i - 1).equals("for");
    if (ofTheYear && unit.compareTo(Unit.MONTH) >= 0 && unit.compareTo(Unit.YEAR) <= 0) {
      return Found.date(i, at + 1, timeline.deictic(unit, 0, AmountRules.open(unit)));
    }
    return null;
  }

  /** "the year ended Dec. 31" is a length of time. */
  private boolean isEnded(int i) {
    return text.term(i).equals("ended") || text.term(i).equals("ending");
  }

  /** "the day before." ends its clause; "the day before the vote" goes on. */
  private boolean isClauseEnd(int i) {
    return !text.isSpace(i) || text.is(i + 1, Lex.AND);
  }
}
