package dev.assay.annotate.dates;

import org.jspecify.annotations.Nullable;

/**
 * Whether the words around an expression speak of what was or of what is to come. There is no
 * tagger: the nearest verb of the sentence before the expression decides, else the nearest after.
 *
 * @param direction -1 for the past, 1 for the future, 0 where nothing tells
 * @param cue the word that told
 */
record Tense(int direction, @Nullable String cue) {

  static final Tense NONE = new Tense(0, null);

  private static final int BACK = 24;
  private static final int AHEAD = 10;

  static Tense around(Reading text, int first, int end) {
    Tense before = before(text, first);
    return before.direction() != 0 ? before : after(text, end);
  }

  private static Tense before(Reading text, int first) {
    for (int i = first - 1; i >= Math.max(0, first - BACK); i--) {
      if (text.startsSentence(i + 1) || text.gap(i) == ';') {
        return NONE;
      }
      Tense tense = at(text, i);
      if (tense.direction() != 0) {
        return tense;
      }
    }
    return NONE;
  }

  private static Tense after(Reading text, int end) {
    for (int i = end; i < Math.min(text.size(), end + AHEAD); i++) {
      if (text.startsSentence(i)) {
        return NONE;
      }
      Tense tense = at(text, i);
      if (tense.direction() != 0) {
        return tense;
      }
    }
    return NONE;
  }

  private static Tense at(Reading text, int i) {
    return switch (text.kind(i)) {
      case FUTURE -> looksAhead(text, i);
      case WAS, MOVED -> new Tense(-1, text.term(i));
      case OTHER -> participle(text, i);
      default -> NONE;
    };
  }

  /**
   * "due to a loss" gives a reason, "due to be sold" looks ahead; "planned to" does, "planned" not.
   */
  private static Tense looksAhead(Reading text, int i) {
    boolean to = text.term(i + 1).equals("to");
    boolean cause = text.term(i).equals("due") && to && !text.term(i + 2).equals("be");
    if (text.value(i) == 1 && !to) {
      return text.term(i).equals("planned") ? new Tense(-1, text.term(i)) : NONE;
    }
    return cause ? NONE : new Tense(1, text.term(i));
  }

  private static Tense participle(Reading text, int i) {
    String term = text.term(i);
    if (term.length() < 4 || !term.endsWith("ed") || text.isCapital(i)) {
      return NONE;
    }
    boolean be = text.term(i - 1).equals("be");
    boolean ahead = text.term(i - 2).equals("to") || text.is(i - 2, Lex.FUTURE);
    if ((be && ahead) || text.is(i - 1, Lex.FUTURE)) {
      return new Tense(1, term);
    }
    return new Tense(-1, term);
  }
}
