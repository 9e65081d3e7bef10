package dev.assay.annotate.dates;

import org.jspecify.annotations.Nullable;

/**
 * A number of units before the unit is named: three, 2 1/2, a couple of, several.
 *
 * @param count the whole number; 0 for "half a"
 * @param half whether a half is added
 * @param vague whether the number is not known: several
 * @param end the token after it
 */
record Amount(int count, boolean half, boolean vague, int end) {

  private static final int MOST = 100_000;

  /** Reads the amount that starts at a token. */
  static @Nullable Amount at(Reading text, int i) {
    Amount amount =
        switch (text.kind(i)) {
          case A -> article(text, i);
          case NUMBER, YEAR -> digits(text, i);
          case NUMERAL, SCALE -> words(text, i);
          case FEW -> new Amount(0, false, true, i + 1);
          case COUPLE -> afterOf(text, new Amount(2, false, false, i + 1));
          case HALF -> half(text, i);
          default -> null;
        };
    return amount == null || amount.count() > MOST ? null : amount;
  }

  private static @Nullable Amount article(Reading text, int i) {
    if (!text.isSpace(i)) {
      return null;
    }
    return switch (text.kind(i + 1)) {
      case FEW -> new Amount(0, false, true, i + 2);
      case COUPLE -> afterOf(text, new Amount(2, false, false, i + 2));
      case SCALE -> words(text, i + 1);
      case HALF -> new Amount(0, true, false, i + 2);
      case UNIT, FILLER -> new Amount(1, false, false, i + 1);
      default -> null;
    };
  }

  private static Amount afterOf(Reading text, Amount amount) {
    boolean of = text.is(amount.end(), Lex.OF);
    return of ? new Amount(amount.count(), false, false, amount.end() + 1) : amount;
  }

  private static @Nullable Amount half(Reading text, int i) {
    return text.follow(i, Lex.HALF, Lex.A) ? new Amount(0, true, false, i + 2) : null;
  }

  private static @Nullable Amount digits(Reading text, int i) {
    char before = text.before(i);
    if (before == '$' || before == '\u20AC' || before == '\u00A3') {
      return null;
    }
    int count = text.value(i);
    boolean half = text.value(i + 1) == 1 && text.value(i + 2) == 2 && text.gap(i + 1) == '/';
    if (half && text.isClose(i)) {
      return new Amount(count, true, false, i + 3);
    }
    return and(text, new Amount(count, false, false, i + 1));
  }

  private static @Nullable Amount words(Reading text, int i) {
    long sum = 0;
    long part = 0;
    int at = i;
    while (at == i || text.isClose(at - 1)) {
      if (text.is(at, Lex.NUMERAL) && fits(part, text.value(at))) {
        part += text.value(at);
      } else if (text.is(at, Lex.SCALE) && text.value(at) == 100) {
        part = Math.max(1, part) * 100;
      } else if (text.is(at, Lex.SCALE)) {
        sum += Math.max(1, part) * text.value(at);
        part = 0;
      } else {
        break;
      }
      if (sum + part > MOST) {
        return null;
      }
      at++;
    }
    return and(text, new Amount((int) (sum + part), false, false, at));
  }

  /** Twenty goes on with four, not with thirty. */
  private static boolean fits(long part, int value) {
    return part == 0 || (part % 100 == 0) || (part % 10 == 0 && part % 100 >= 20 && value < 10);
  }

  /** "two and a half". */
  private static Amount and(Reading text, Amount amount) {
    int at = amount.end();
    boolean half =
        text.term(at).equals("and") && text.is(at + 1, Lex.A) && text.is(at + 2, Lex.HALF);
    return half ? new Amount(amount.count(), true, false, at + 3) : amount;
  }

  /** TIMEX3's value of this many units. */
  String of(Unit unit) {
    if (vague) {
      return unit.someDuration();
    }
    return half ? unit.durationAndHalf(count) : unit.duration(count);
  }
}
