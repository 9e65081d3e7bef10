package dev.assay.annotate.dates;

import org.jspecify.annotations.Nullable;

/**
 * Words that narrow or blur an expression: early October, the end of 2019, about three years.
 *
 * <pre>
 * narrowed = ("early" | "mid" | "late") ["in" | "on"] date | ("beginning" | "middle" | "end") "of" date
 * hedged   = ("about" | "nearly" | "over" | "more than" | "at least" | "up to" …) expression
 * </pre>
 */
final class ModRules {

  private final Reading text;
  private final Grammar grammar;

  ModRules(Reading text, Grammar grammar) {
    this.text = text;
    this.grammar = grammar;
  }

  /** Early October, late in 2016, later this week. */
  @Nullable Found part(int i, String mod) {
    int at = i + 1;
    if (!text.isClose(i)) {
      return null;
    }
    boolean preposition = text.is(at, Lex.IN) || text.is(at, Lex.ON);
    Found inner = grammar.at(preposition ? at + 1 : at);
    return inner == null || !isDivisible(inner) ? null : inner.from(i).withMod(mod);
  }

  /** Mid-February, the middle of October. */
  @Nullable Found middle(int i) {
    return text.value(i) == 1 ? edge(i, "MID") : part(i, "MID");
  }

  /** The beginning of March. */
  @Nullable Found edge(int i, String mod) {
    if (!text.is(i + 1, Lex.OF) || !text.isSpace(i)) {
      return null;
    }
    Found inner = grammar.at(i + 2);
    return inner == null || !isDivisible(inner) ? null : inner.from(i).withMod(mod);
  }

  private static boolean isDivisible(Found found) {
    return switch (found.type()) {
      case DATE, TIME -> found.granularity() != dev.assay.article.DateMention.Granularity.NONE;
      case DURATION, SET -> false;
    };
  }

  /** About three years, nearly a decade, more than four hours. */
  @Nullable Found hedge(int i) {
    return switch (text.kind(i)) {
      case ABOUT -> hedged(i, i + 1, "APPROX");
      case NEARLY -> hedged(i, i + 1, "LESS_THAN");
      case OVER -> hedged(i, i + 1, "MORE_THAN");
      case LESS -> hedged(i, text.is(i + 1, Lex.THAN) ? i + 2 : i + 1, "LESS_THAN");
      case MORE -> text.is(i + 1, Lex.THAN) ? hedged(i, i + 2, "MORE_THAN") : null;
      case AT -> atLeast(i);
      case HEDGE -> upTo(i);
      default -> null;
    };
  }

  private @Nullable Found atLeast(int i) {
    if (!text.is(i + 1, Lex.HEDGE) || text.value(i + 1) == 2) {
      return null;
    }
    return hedged(i, i + 2, text.value(i + 1) == 0 ? "EQUAL_OR_MORE" : "EQUAL_OR_LESS");
  }

  private @Nullable Found upTo(int i) {
    boolean upTo = text.value(i) == 2 && text.term(i + 1).equals("to");
    return upTo ? hedged(i, i + 2, "EQUAL_OR_LESS") : null;
  }

  private @Nullable Found hedged(int i, int at, String mod) {
    if (!text.isSpace(at - 1)) {
      return null;
    }
    Found inner = grammar.amount(at);
    return inner == null ? null : inner.from(i).withMod(mod);
  }
}
