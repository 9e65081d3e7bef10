package dev.assay.annotate.dates;

/** Tells names of months and days from words that look like them: may, march, sun. */
final class Names {

  private Names() {}

  static boolean isMonth(Reading text, int i) {
    if (!text.is(i, Lex.MONTH)) {
      return false;
    }
    String term = text.term(i);
    if (!text.isCapital(i)) {
      return term.length() > 5 && !term.equals("august");
    }
    if (hasDayOrYear(text, i)) {
      return true;
    }
    return switch (term) {
      case "may", "march" -> isExpected(text, i);
      case "jan", "mar", "jun", "dec", "sep", "apr", "jul" ->
          text.after(i) == '.' || isExpected(text, i);
      case "april", "june", "august" -> isExpected(text, i) || !isFirstName(text, i);
      default -> true;
    };
  }

  private static boolean isFirstName(Reading text, int i) {
    return text.isSpace(i) && text.is(i + 1, Lex.OTHER) && text.isCapital(i + 1);
  }

  private static boolean hasDayOrYear(Reading text, int i) {
    boolean joined = text.isSpace(i) || text.gap(i) == '.';
    if (joined && (text.is(i + 1, Lex.NUMBER) || text.is(i + 1, Lex.YEAR))) {
      return true;
    }
    boolean dayBefore = text.is(i - 1, Lex.NUMBER) || text.is(i - 1, Lex.ORDINAL);
    return dayBefore && text.isSpace(i - 1) && text.value(i - 1) <= 31;
  }

  /** Whether the word before makes a month of it: in May, last March. */
  private static boolean isExpected(Reading text, int i) {
    if (!text.isClose(i - 1)) {
      return false;
    }
    return switch (text.kind(i - 1)) {
      case IN, SINCE, BY, FROM, BETWEEN, LAST, NEXT, THIS, EARLY, LATE, MID, OF, BEFORE, EACH ->
          true;
      case COMING, PAST -> true;
      case TO, AND -> text.is(i - 2, Lex.MONTH) || text.is(i - 3, Lex.MONTH);
      default -> false;
    };
  }

  /** Whether this is a day of the week; "sun", "sat" and their like need a date beside them. */
  static boolean isWeekday(Reading text, int i) {
    if (!text.is(i, Lex.WEEKDAY) || !text.isCapital(i)) {
      return false;
    }
    if (text.length(i) > 5) {
      return true;
    }
    boolean date = text.is(i + 1, Lex.MONTH) || text.is(i + 1, Lex.NUMBER);
    return date && text.gap(i) != Reading.WALL;
  }
}
