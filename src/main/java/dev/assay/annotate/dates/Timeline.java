package dev.assay.annotate.dates;

import dev.assay.article.DateMention.Anchor;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Where in time the reader is: the day of publication, the date mentioned last, the foreign year
 * that the paragraph tells of. Completes what an expression leaves out from whichever of them fits.
 *
 * <p>News is told from the day of publication; history, from the date mentioned last. Not for
 * several threads.
 */
final class Timeline {

  /** Further than this from its day of publication an article's year is foreign. */
  private static final int FOREIGN_YEARS = 1;

  /** How far from the date mentioned last a bare number may be a year of the same story. */
  private static final int STORY_YEARS = 30;

  /** For how many paragraphs a quarter is what a report is about. */
  private static final int REPORT_PARAGRAPHS = 2;

  private final @Nullable LocalDate published;
  private final Unit precision;
  private final Anchor anchor;
  private final boolean history;
  private @Nullable Span last;
  private @Nullable Integer foreignYear;
  private boolean opened;
  private @Nullable Span quarter;
  private int quarterAge;
  private boolean ancient;

  /**
   * Starts at the first line of a text.
   *
   * @param published the day to count from, if one is known
   * @param precision the unit that the day is known to
   * @param anchor what that day is
   * @param history whether the text is told from the date mentioned last
   */
  Timeline(@Nullable LocalDate published, Unit precision, Anchor anchor, boolean history) {
    this.published = published;
    this.precision = precision;
    this.anchor = anchor;
    this.history = history;
  }

  void startParagraph() {
    quarterAge++;
    foreignYear = null;
  }

  /** A year named in passing does not reach beyond its sentence. */
  void startSentence() {
    if (!opened) {
      foreignYear = null;
    }
  }

  /** Takes note of a year before Christ, which this calendar has not. */
  void beforeChrist() {
    ancient = true;
  }

  /** Takes note of a date. */
  void mentioned(Span span, Weight weight) {
    if (span.unit().compareTo(Unit.YEAR) > 0) {
      return;
    }
    ancient = false;
    if (!history || last == null || movesStory(last, span, weight)) {
      last = span;
    }
    if (published != null && weight != Weight.ASIDE) {
      boolean foreign = Math.abs(span.year() - published.getYear()) > FOREIGN_YEARS;
      foreignYear = foreign ? Integer.valueOf(span.year()) : null;
      opened = weight == Weight.OPENING;
    }
  }

  private static boolean movesStory(Span last, Span span, Weight weight) {
    return switch (weight) {
      case ASIDE -> false;
      case OPENING -> true;
      case PASSING -> span.unit() != Unit.YEAR || last.unit() == Unit.YEAR;
    };
  }

  /** What a mention does to the story. */
  enum Weight {
    /** It looks aside: the 1979 revolution, since 1979. */
    ASIDE,
    /** It dates its sentence. */
    PASSING,
    /** It opens its sentence, and what follows goes on from there. */
    OPENING
  }

  /** Whether a number is a year of the story: none but a history's can be told from a count. */
  boolean isToldAround(int year) {
    Span base = last;
    return history && base != null && Math.abs(base.year() - year) <= STORY_YEARS;
  }

  @Nullable Span last() {
    return last;
  }

  /** Takes note of a quarter that was counted from the day of publication, or named in full. */
  void reported(Span span) {
    Span known = reportedQuarter();
    boolean over = published == null || !span.first().isAfter(published);
    if (over && (known == null || !span.first().isBefore(known.first()))) {
      quarter = span;
      quarterAge = 0;
    }
  }

  /** The quarter that a report is about, while it is; "a year ago" then is a quarter, too. */
  @Nullable Span reportedQuarter() {
    return quarterAge <= REPORT_PARAGRAPHS ? quarter : null;
  }

  /** The unit that holds the day told from, or the one so many units away. */
  Dated deictic(Unit unit, int count, String open) {
    if (ancient) {
      return Dated.open(unit, open);
    }
    Span base = last;
    if (history && base != null) {
      return fromLast(base, unit, count, open);
    }
    if (published == null || unit.compareTo(precision) < 0) {
      return Dated.open(unit, open);
    }
    Span now = Span.holding(published, unit);
    return now == null ? Dated.open(unit, open) : Dated.of(unit, now.shifted(count), open, anchor);
  }

  /** The unit so many units from the date mentioned last; from publication if there is none. */
  Dated anaphoric(Unit unit, int count, String open) {
    if (ancient) {
      return Dated.open(unit, open);
    }
    Span base = last;
    return base == null ? deictic(unit, count, open) : fromLast(base, unit, count, open);
  }

  private static Dated fromLast(Span base, Unit unit, int count, String open) {
    if (unit.compareTo(base.unit()) < 0 && !(base.unit() == Unit.WEEKEND)) {
      return Dated.open(unit, open);
    }
    LocalDate from = count > 0 ? base.last() : base.first();
    return Dated.of(unit, Span.plus(from, unit, count), open, Anchor.MENTIONED);
  }

  /** A day or a month of a year that is not named. */
  Dated yearless(Yearly yearly, Unit unit, String open, Tense tense) {
    if (ancient) {
      return Dated.open(unit, open);
    }
    Span base = last;
    if (history && base != null) {
      return Dated.of(unit, near(yearly, base), open, Anchor.MENTIONED);
    }
    if (foreignYear != null) {
      return Dated.of(unit, yearly.in(foreignYear), open, Anchor.PARAGRAPH);
    }
    if (published == null) {
      return base == null
          ? Dated.open(unit, open)
          : Dated.of(unit, near(yearly, base), open, Anchor.MENTIONED);
    }
    if (precision == Unit.YEAR) {
      return Dated.of(unit, yearly.in(published.getYear()), open, anchor);
    }
    Span chosen = new Nearest(published).of(yearly, unit, tense);
    return Dated.of(unit, chosen, open, anchor).because(tense.cue());
  }

  /** In a narrative: the one in the year told of; the next year's once that is long past. */
  private static @Nullable Span near(Yearly yearly, Span base) {
    Span same = yearly.in(base.year());
    if (same == null || base.unit() == Unit.YEAR || base.unit() == Unit.SEASON) {
      return same;
    }
    int behind = base.first().getMonthValue() - same.first().getMonthValue();
    return behind >= 8 ? yearly.in(base.year() + 1) : same;
  }

  /** "Last May", "next spring": strictly before or after the unit that holds the day told from. */
  Dated relative(Yearly yearly, Unit unit, String open, int direction) {
    LocalDate day = today();
    if (day == null) {
      return Dated.open(unit, open);
    }
    Span chosen = new Nearest(day).strictly(yearly, direction);
    return Dated.of(unit, chosen, open, todaysAnchor());
  }

  /** "This May": that of the current year; of the winter that is not over. */
  Dated current(Yearly yearly, Unit unit, String open) {
    LocalDate day = today();
    return day == null
        ? Dated.open(unit, open)
        : Dated.of(unit, yearly.in(day.getYear()), open, todaysAnchor());
  }

  /** A day of the week: the last one, today included, or the next. */
  Dated weekday(int number, Tense tense, int direction) {
    String open = "XXXX-WXX-" + number;
    DayOfWeek weekday = DayOfWeek.of(number);
    Span base = last;
    if (history && base != null) {
      if (base.unit() != Unit.DAY) {
        return Dated.open(Unit.DAY, open);
      }
      LocalDate day = base.first().with(TemporalAdjusters.nextOrSame(weekday));
      return Dated.of(Unit.DAY, Span.holding(day, Unit.DAY), open, Anchor.MENTIONED);
    }
    if (published == null || precision != Unit.DAY) {
      return Dated.open(Unit.DAY, open);
    }
    LocalDate day = published.with(step(weekday, tense, direction));
    return Dated.of(Unit.DAY, Span.holding(day, Unit.DAY), open, anchor)
        .because(direction == 0 ? tense.cue() : null);
  }

  private static TemporalAdjuster step(DayOfWeek weekday, Tense tense, int direction) {
    if (direction != 0) {
      return direction < 0 ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday);
    }
    return tense.direction() > 0
        ? TemporalAdjusters.nextOrSame(weekday)
        : TemporalAdjusters.previousOrSame(weekday);
  }

  /** The year that two digits mean: the one nearest to the day told from. */
  int fullYear(int twoDigits) {
    LocalDate day = today();
    int around = day == null ? 1990 : day.getYear();
    int year = around / 100 * 100 + twoDigits;
    if (year > around + 20) {
      return year - 100;
    }
    return year < around - 80 ? year + 100 : year;
  }

  /** The day told from: in history the date mentioned last. */
  @Nullable LocalDate today() {
    Span base = last;
    return history && base != null ? base.first() : published;
  }

  boolean isWeekend() {
    LocalDate day = today();
    return day != null && day.getDayOfWeek().getValue() >= 6;
  }

  private Anchor todaysAnchor() {
    return history && last != null ? Anchor.MENTIONED : anchor;
  }
}
