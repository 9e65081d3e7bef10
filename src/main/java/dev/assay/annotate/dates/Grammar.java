package dev.assay.annotate.dates;

import dev.assay.article.DateMention;
import dev.assay.article.DateMention.Granularity;
import org.jspecify.annotations.Nullable;

/**
 * Chooses by its first word the rule that reads an expression. Where several could, the longer and
 * the more complete one is tried first. Rules never look further than a few words, and recur only
 * on later words, each at most once.
 */
final class Grammar {

  private static final int DEEPEST = 6;

  private final Reading text;
  private final Years years;
  private final CalendarRules calendar;
  private final AmountRules amounts;
  private final PeriodRules periods;
  private final QuarterRules quarters;
  private final DeicticRules deictics;
  private final ClockRules clock;
  private final ModRules mods;
  private int depth;

  Grammar(Reading text, Timeline timeline) {
    this.text = text;
    years = new Years(text, timeline);
    calendar = new CalendarRules(text, timeline, years);
    amounts = new AmountRules(text, timeline);
    periods = new PeriodRules(text, timeline, years);
    quarters = new QuarterRules(text, timeline, years, this);
    clock = new ClockRules(text, timeline, this);
    deictics = new DeicticRules(text, timeline, this);
    mods = new ModRules(text, this);
  }

  ClockRules clock() {
    return clock;
  }

  /** "Last year's third quarter", once "last year" is read. */
  Found partOf(Found year) {
    return quarters.ofYear(year);
  }

  /** The second day of "Jan. 3–8", after its first. */
  @Nullable Found secondDay(Found day) {
    return calendar.secondDay(day);
  }

  /** The expression that starts with a token, if one does. */
  @Nullable Found at(int i) {
    Lex kind = text.kind(i);
    if (kind == Lex.OTHER || depth == DEEPEST) {
      return null;
    }
    depth++;
    try {
      return read(i, kind);
    } finally {
      depth--;
    }
  }

  private @Nullable Found read(int i, Lex kind) {
    return switch (kind) {
      case MONTH -> calendar.month(i);
      case WEEKDAY -> deictics.weekday(i);
      case YEAR -> year(i);
      case NUMBER -> number(i);
      case NUMERAL -> numeral(i);
      case ORDINAL -> ordinal(i);
      case DAY -> deictics.day(i);
      case TONIGHT -> deictics.tonight(i);
      case THIS, LAST, NEXT, PAST, COMING, THAT -> pointed(i);
      case THE -> the(i);
      case A, FEW, COUPLE, SCALE, HALF -> amounts.at(i);
      case UNIT -> first(periods.unitEnd(i), amounts.yearAgo(i));
      case UNITS -> text.is(i + 1, Lex.YEAR) ? null : amounts.plural(i);
      case QUARTER -> quarters.label(i);
      case SEASON -> periods.season(i);
      case DECADE -> periods.decade(i);
      case HOLIDAY -> periods.holiday(i);
      case FISCAL -> periods.fiscal(i);
      case DAYPART -> clock.partOf(i);
      case HOUR -> clock.hour(i);
      case EARLY -> mods.part(i, "START");
      case LATE -> mods.part(i, "END");
      case MID -> mods.middle(i);
      case START -> mods.edge(i, "START");
      case END -> mods.edge(i, "END");
      case ABOUT, NEARLY, OVER, LESS, MORE, AT, HEDGE -> mods.hedge(i);
      case EACH -> amounts.each(i);
      case WEEKDAYS -> amounts.weekdays(i);
      case ADVERB -> amounts.adverb(i);
      case PER -> amounts.per(i);
      case REFERENCE -> reference(i, i + 1, text.value(i));
      case VAGUE -> vague(i);
      default -> null;
    };
  }

  private @Nullable Found pointed(int i) {
    boolean vague = text.is(i, Lex.COMING) && text.is(i + 1, Lex.UNITS) && text.isSpace(i);
    return vague ? reference(i, i + 2, 2) : deictics.pointed(i);
  }

  private @Nullable Found year(int i) {
    Found date = first(calendar.numeric(i), years.beforeChrist(i));
    if (date == null) {
      date = quarters.afterYear(i);
    }
    if (date != null) {
      return date;
    }
    return first(first(periods.possessiveDecade(i), years.alone(i)), amounts.at(i));
  }

  private @Nullable Found number(int i) {
    Found date = first(calendar.numeric(i), calendar.dayFirst(i));
    if (date == null) {
      date = first(clock.at(i), years.beforeChrist(i));
    }
    return date == null ? first(years.shortened(i), amounts.at(i)) : date;
  }

  private @Nullable Found ordinal(int i) {
    Found day = calendar.dayFirst(i);
    return day == null ? first(quarters.ordinal(i), periods.century(i)) : day;
  }

  private @Nullable Found numeral(int i) {
    return first(first(clock.spelled(i), years.spelledAlone(i)), amounts.at(i));
  }

  /** An article belongs to what follows, unless that is a name: the Jan. 5 vote. */
  private @Nullable Found the(int i) {
    if (!text.isSpace(i)) {
      return null;
    }
    Found inner =
        switch (text.kind(i + 1)) {
          case OTHER, MONTH, WEEKDAY, NUMBER, DAY, THE, A -> null;
          case UNIT -> first(yearNumber(i + 1), amounts.yearAgo(i + 1));
          case YEAR -> null;
          case NUMERAL -> text.isSpace(i + 1) ? at(i + 1) : null;
          default -> at(i + 1);
        };
    if (inner != null) {
      return inner.from(i);
    }
    return first(deictics.definite(i), quarters.definite(i));
  }

  /** The year 2000, the year two thousand. */
  private @Nullable Found yearNumber(int i) {
    if (Unit.at(text.value(i)) != Unit.YEAR || !text.isSpace(i)) {
      return null;
    }
    Found found = text.is(i + 1, Lex.YEAR) ? years.alone(i + 1) : years.spelledAlone(i + 1);
    return found;
  }

  /** A duration or an offset that starts here. */
  @Nullable Found amount(int i) {
    return amounts.at(i);
  }

  /** Recent weeks, the near future. */
  private @Nullable Found vague(int i) {
    boolean units = text.is(i + 1, Lex.UNITS) && text.isSpace(i);
    if (text.value(i) == 1) {
      Found plural = units ? amounts.plural(i + 1) : null;
      return plural == null ? null : plural.from(i);
    }
    if (isNear(i - 1) && text.is(i - 2, Lex.THE)) {
      return reference(i - 2, i + 1, 2);
    }
    boolean noun = text.is(i - 1, Lex.THE) || text.is(i - 2, Lex.IN) || text.is(i - 1, Lex.IN);
    return noun ? reference(i, i + 1, 2) : null;
  }

  private boolean isNear(int i) {
    return switch (text.term(i)) {
      case "near", "foreseeable", "immediate", "distant" -> true;
      default -> false;
    };
  }

  private static Found reference(int first, int end, int direction) {
    String value = direction == 0 ? "PRESENT_REF" : direction == 1 ? "PAST_REF" : "FUTURE_REF";
    return Found.other(first, end, DateMention.Type.DATE, value, Granularity.NONE);
  }

  private static @Nullable Found first(@Nullable Found one, @Nullable Found other) {
    return one == null ? other : one;
  }
}
