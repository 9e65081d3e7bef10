package dev.assay.annotate.dates;

import dev.assay.article.DateMention.Anchor;
import org.jspecify.annotations.Nullable;

/**
 * Quarters and halves of a year, and how reports of earnings speak of them.
 *
 * <pre>
 * part     = ordinal ("quarter" | "half") [year] | "Q3" [year] | year ["'s"] ordinal ("quarter" | "half")
 * reported = "the" ["latest"] ("quarter" | "period") | year ("quarter" | "period")
 * ended    = "the quarter" ("ended" | "ending") day
 * </pre>
 */
final class QuarterRules {

  private final Reading text;
  private final Timeline timeline;
  private final Years years;
  private final Grammar grammar;

  QuarterRules(Reading text, Timeline timeline, Years years, Grammar grammar) {
    this.text = text;
    this.timeline = timeline;
    this.years = years;
    this.grammar = grammar;
  }

  /** The third quarter, the first half of 2020; the ordinal is the token. */
  @Nullable Found ordinal(int i) {
    Unit part = part(i);
    return part == null ? null : part(i, i + 1, text.value(i), part);
  }

  /** Q3. */
  @Nullable Found label(int i) {
    return part(i, i, text.value(i), Unit.QUARTER);
  }

  /** The unit that an ordinal counts here, if it is a part of the year. */
  private @Nullable Unit part(int i) {
    if (!text.is(i, Lex.ORDINAL) || !text.isClose(i)) {
      return null;
    }
    int number = text.value(i);
    if (isQuarter(i + 1) && number <= 4) {
      return Unit.QUARTER;
    }
    boolean half = text.is(i + 1, Lex.HALF) && number <= 2 && !text.isPossessive(i + 1);
    return half ? Unit.HALF : null;
  }

  private @Nullable Found part(int first, int at, int number, Unit unit) {
    Years.Year year = yearAfter(at);
    if (year != null) {
      Span span = in(year.number(), number, unit);
      Dated dated = Dated.of(unit, span, "XXXX", year.anchor());
      return Found.date(first, year.end(), dated);
    }
    if (unit == Unit.HALF && text.is(at + 1, Lex.OF) && !text.follow(at + 2, Lex.THE, Lex.UNIT)) {
      return null;
    }
    String open = (unit == Unit.HALF ? "XXXX-H" : "XXXX-Q") + number;
    Tense tense = Tense.around(text, first, at + 1);
    Dated dated = timeline.yearless(y -> in(y, number, unit), unit, open, tense);
    return Found.date(first, at + 1, dated);
  }

  private static @Nullable Span in(int year, int number, Unit unit) {
    return unit == Unit.HALF ? Span.half(year, number) : Span.quarter(year, number);
  }

  private Years.@Nullable Year yearAfter(int at) {
    if (text.is(at + 1, Lex.FISCAL)) {
      return years.after(at + 1, true);
    }
    boolean ofFiscal = text.follow(at + 1, Lex.OF, Lex.FISCAL);
    return years.after(ofFiscal ? at + 2 : at, true);
  }

  /** The 1988 second quarter; the 1988 period of what is reported. */
  @Nullable Found afterYear(int i) {
    int year = text.value(i);
    if (!Years.isYearNumber(year)) {
      return null;
    }
    Span reported = timeline.reportedQuarter();
    boolean same = isQuarter(i + 1) || text.term(i + 1).equals("period");
    if (same && reported != null && text.isSpace(i)) {
      Span span = Span.quarter(year, (reported.first().getMonthValue() + 2) / 3);
      return Found.date(i, i + 2, Dated.of(Unit.QUARTER, span, "XXXX", Anchor.MENTIONED));
    }
    Unit part = text.isClose(i) || text.isPossessive(i) ? part(i + 1) : null;
    Span span = part == null ? null : in(year, text.value(i + 1), part);
    return span == null ? null : Found.date(i, i + 3, Dated.complete(span));
  }

  /** Last year's third quarter, after "last year". */
  Found ofYear(Found year) {
    int at = year.end();
    Span span = year.span();
    Unit part = span != null && text.isPossessive(at - 1) ? part(at) : null;
    return span == null || part == null
        ? year
        : Found.date(
            year.first(),
            at + 2,
            Dated.of(part, in(span.year(), text.value(at), part), "XXXX", year.anchor()));
  }

  /** What an article before it makes a quarter of; the article is the token. */
  @Nullable Found definite(int i) {
    Found ended = ended(i);
    return ended == null ? reported(i) : ended;
  }

  /** The quarter ended Sept. 30. */
  private @Nullable Found ended(int i) {
    int verb = i + 2;
    if (!isQuarter(i + 1)
        || !(text.term(verb).equals("ended") || text.term(verb).equals("ending"))) {
      return null;
    }
    Found day = text.is(verb + 1, Lex.MONTH) ? grammar.at(verb + 1) : null;
    Span last = day == null ? null : day.span();
    Span quarter = last == null ? null : Span.holding(last.first(), Unit.QUARTER);
    return quarter == null
        ? null
        : Found.date(i, i + 2, Dated.of(Unit.QUARTER, quarter, "XXXX", Anchor.MENTIONED));
  }

  /** "The quarter", "the latest period": the one that a report of earnings is about. */
  private @Nullable Found reported(int i) {
    Span quarter = timeline.reportedQuarter();
    if (quarter == null) {
      return null;
    }
    boolean latest = text.term(i + 1).equals("latest");
    int at = latest ? i + 2 : i + 1;
    return isQuarter(at) || (latest && text.term(at).equals("period"))
        ? Found.date(i, at + 1, Dated.of(Unit.QUARTER, quarter, "XXXX", Anchor.MENTIONED))
        : null;
  }

  private boolean isQuarter(int i) {
    return text.is(i, Lex.UNIT) && Unit.at(text.value(i)) == Unit.QUARTER;
  }
}
