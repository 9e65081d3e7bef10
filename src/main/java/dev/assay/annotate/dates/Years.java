package dev.assay.annotate.dates;

import dev.assay.article.DateMention.Anchor;
import org.jspecify.annotations.Nullable;

/** Years by their number, and the numbers that look like years: 2000 men, Resolution 1973. */
final class Years {

  private static final int FIRST_LIKELY = 1900;
  private static final int LAST_LIKELY = 2059;

  private final Reading text;
  private final Timeline timeline;

  Years(Reading text, Timeline timeline) {
    this.text = text;
    this.timeline = timeline;
  }

  /**
   * A year that completes what ends at a token: Jan. 5, 2020; June of last year.
   *
   * @param number the year
   * @param end the token after it
   * @param anchor what "last year" was counted from
   */
  record Year(int number, int end, Anchor anchor) {}

  /** Reads the year after a month, a day or a season. */
  @Nullable Year after(int i, boolean loose) {
    int at = i + 1;
    char gap = text.gap(i);
    if (gap == ',' || gap == ' ' || gap == '.' || (gap == '-' && loose)) {
      Year plain = plain(at);
      if (plain != null) {
        return plain;
      }
    }
    if (text.isSpace(i) && text.is(at, Lex.OF)) {
      Year plain = loose ? plain(at + 1) : null;
      return plain == null ? named(at + 1) : plain;
    }
    if (gap == ' ' || gap == ',') {
      Year named = named(at);
      if (named != null) {
        return named;
      }
    }
    if (!loose) {
      return null;
    }
    return isShort(at) ? new Year(timeline.fullYear(text.value(at)), at + 1, Anchor.NONE) : null;
  }

  private @Nullable Year plain(int at) {
    if (text.is(at, Lex.YEAR) && isYearNumber(text.value(at)) && !isCounted(at)) {
      return new Year(text.value(at), at + 1, Anchor.NONE);
    }
    return spelled(at);
  }

  /** "last year" and its like after a month. */
  private @Nullable Year named(int start) {
    int at = start;
    if (text.is(at, Lex.THE) || text.follow(at, Lex.THAT, Lex.THAT)) {
      at++;
    }
    int unit = at + 1;
    if (!text.is(unit, Lex.UNIT) || Unit.at(text.value(unit)) != Unit.YEAR || !text.isSpace(at)) {
      return null;
    }
    Dated dated =
        switch (text.kind(at)) {
          case LAST -> timeline.deictic(Unit.YEAR, -1, "");
          case THIS -> timeline.deictic(Unit.YEAR, 0, "");
          case NEXT -> timeline.deictic(Unit.YEAR, 1, "");
          case THAT -> timeline.anaphoric(Unit.YEAR, 0, "");
          default -> null;
        };
    Span span = dated == null ? null : dated.span();
    return span == null || dated == null ? null : new Year(span.year(), unit + 1, dated.anchor());
  }

  /** Nineteen ninety-six, two thousand. */
  @Nullable Year spelled(int i) {
    if (!text.is(i, Lex.NUMERAL) || !text.isClose(i)) {
      return null;
    }
    int century = text.value(i);
    if (century == 2 && text.is(i + 1, Lex.SCALE) && text.value(i + 1) == 1000) {
      boolean counts = text.is(i + 2, Lex.UNITS) || text.is(i + 2, Lex.COUNTED);
      return counts || !isYearWord(i - 1) ? null : new Year(2000, i + 2, Anchor.NONE);
    }
    int tens = text.value(i + 1);
    if (century < 17 || century > 20 || !text.is(i + 1, Lex.NUMERAL) || tens < 10) {
      return null;
    }
    int end = i + 2;
    int year = century * 100 + tens;
    if (tens % 10 == 0
        && text.is(end, Lex.NUMERAL)
        && text.value(end) < 10
        && text.isClose(end - 1)) {
      year += text.value(end);
      end++;
    }
    return new Year(year, end, Anchor.NONE);
  }

  private boolean isYearWord(int i) {
    return text.is(i, Lex.UNIT)
        || text.is(i, Lex.IN)
        || text.is(i, Lex.MONTH)
        || text.is(i, Lex.OF);
  }

  /** A year that stands alone. */
  @Nullable Found alone(int i) {
    int number = text.value(i);
    if (!isYearNumber(number) || isCounted(i) || isMoneyOrName(i)) {
      return null;
    }
    boolean likely = number >= FIRST_LIKELY && number <= LAST_LIKELY;
    if (!likely && !isExpected(i) && !isFirstOfRange(i) && !timeline.isToldAround(number)) {
      return null;
    }
    return found(i, i + 1, number);
  }

  /** '96, and the second of 1995–96. */
  @Nullable Found shortened(int i) {
    if (isShort(i)) {
      return found(i, i + 1, timeline.fullYear(text.value(i)));
    }
    boolean second =
        text.is(i, Lex.NUMBER)
            && text.length(i) == 2
            && text.is(i - 1, Lex.YEAR)
            && isYearNumber(text.value(i - 1))
            && text.gap(i - 1) == '-'
            && text.gap(i) != '-'
            && text.value(i) > text.value(i - 1) % 100;
    return second ? found(i, i + 1, text.value(i - 1) / 100 * 100 + text.value(i)) : null;
  }

  /** 480 BC, and the first of 499–493 BC: a value, but no days. */
  @Nullable Found beforeChrist(int i) {
    if (isBeforeChrist(i)) {
      return Found.date(i, i + 2, Dated.open(Unit.YEAR, beforeChristValue(i)));
    }
    boolean linked = text.is(i + 1, Lex.TO) || text.is(i + 1, Lex.AND);
    int other = linked ? i + 2 : i + 1;
    boolean first = (linked || text.gap(i) == '-') && isBeforeChrist(other);
    return first && text.length(i) <= 4
        ? Found.date(i, i + 1, Dated.open(Unit.YEAR, beforeChristValue(i)))
        : null;
  }

  /** Whether a number is followed by B.C. */
  boolean isBeforeChrist(int i) {
    boolean number = text.is(i, Lex.NUMBER) || text.is(i, Lex.YEAR);
    return number && text.is(i + 1, Lex.BC) && text.isSpace(i) && text.value(i) <= 9999;
  }

  /** TIMEX3's value of a year before Christ. */
  String beforeChristValue(int i) {
    return "BC" + Span.pad(text.value(i), 4);
  }

  private static @Nullable Found found(int first, int end, int year) {
    Span span = Span.year(year);
    return span == null ? null : Found.date(first, end, Dated.complete(span));
  }

  @Nullable Found spelledAlone(int i) {
    Year year = spelled(i);
    return year == null ? null : found(i, year.end(), year.number());
  }

  private boolean isShort(int i) {
    return text.is(i, Lex.NUMBER)
        && text.length(i) == 2
        && (text.before(i) == '\'' || text.before(i) == '\u2019')
        && !text.is(i + 1, Lex.COUNTED);
  }

  static boolean isYearNumber(int number) {
    return number >= 1000 && number <= 2999;
  }

  private boolean isCounted(int i) {
    boolean noun = text.is(i + 1, Lex.COUNTED) || text.is(i + 1, Lex.SCALE) || isUnits(i + 1);
    return (noun && text.isClose(i)) || text.after(i) == '%' || text.is(i + 1, Lex.CLOCK);
  }

  private boolean isUnits(int i) {
    return text.is(i, Lex.UNITS);
  }

  private boolean isMoneyOrName(int i) {
    char before = text.before(i);
    if (before == '$'
        || before == '#'
        || before == '/'
        || before == '\u20AC'
        || before == '\u00A3') {
      return true;
    }
    boolean afterWord = text.is(i - 1, Lex.OTHER) || text.is(i - 1, Lex.NUMBER);
    if (afterWord && text.gap(i - 1) == '-') {
      return !text.term(i - 1).equals("post") && !text.term(i - 1).equals("pre");
    }
    return text.isSpace(i - 1)
        && (text.is(i - 1, Lex.NUMBERED) || (text.is(i - 1, Lex.ABOUT) && !isExpected(i)));
  }

  private boolean isFirstOfRange(int i) {
    boolean year = text.is(i + 1, Lex.YEAR) && text.value(i + 1) > text.value(i);
    boolean shortYear = text.is(i + 1, Lex.NUMBER) && text.length(i + 1) == 2;
    return (year || shortYear) && text.gap(i) == '-';
  }

  private boolean isExpected(int i) {
    return switch (text.kind(i - 1)) {
      case IN, SINCE, BY, BETWEEN, EARLY, LATE, MID, FISCAL, SEASON -> true;
      case OF, FROM, BEFORE, THE -> text.value(i) < 2100;
      case TO, AND -> text.is(i - 2, Lex.YEAR);
      case YEAR -> text.gap(i - 1) == '-';
      case UNIT -> Unit.at(text.value(i - 1)) == Unit.YEAR;
      case ABOUT -> text.is(i - 2, Lex.IN);
      default -> text.before(i) == '(';
    };
  }
}
