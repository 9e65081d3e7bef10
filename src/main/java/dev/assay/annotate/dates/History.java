package dev.assay.annotate.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Tells history from news. History dates what it tells with years far from its publication, from
 * its first date on, and hardly ever says yesterday, last week or a bare day of the week. An
 * analysis that opens with "On Jan. 5" and looks back to 1979 is news.
 */
final class History {

  private static final int FEWEST_YEARS = 4;
  private static final int FEWEST_MONTHS = 2;

  /** An article may look back two years and still be news. */
  private static final int NEAR_YEARS = 2;

  private int foreign;
  private int foreignMonths;
  private int near;
  private int deictic;

  private History() {}

  static boolean isTold(Reading text, @Nullable LocalDate published) {
    return new History().read(text, published);
  }

  private boolean read(Reading text, @Nullable LocalDate published) {
    for (int i = 0; i < text.size(); i++) {
      switch (text.kind(i)) {
        case YEAR -> year(text, i, published);
        case MONTH -> {
          if (foreign == 0 && near == 0 && isYearless(text, i)) {
            return false;
          }
        }
        case DAY, TONIGHT, AGO -> deictic++;
        case LAST, THIS, NEXT -> deictic += isDeictic(text, i) ? 1 : 0;
        case WEEKDAY -> deictic += isBareWeekday(text, i) ? 1 : 0;
        default -> {}
      }
    }
    return foreign >= FEWEST_YEARS
        && foreignMonths >= FEWEST_MONTHS
        && foreign > 4 * deictic
        && 2 * foreign > near;
  }

  private void year(Reading text, int i, @Nullable LocalDate published) {
    int year = text.value(i);
    if (!Years.isYearNumber(year) || !isDated(text, i)) {
      return;
    }
    if (published != null && Math.abs(year - published.getYear()) <= NEAR_YEARS) {
      near++;
      return;
    }
    foreign++;
    boolean month = text.is(i - 1, Lex.MONTH) || text.is(i - 2, Lex.MONTH);
    foreignMonths += month ? 1 : 0;
  }

  private static boolean isDated(Reading text, int i) {
    return switch (text.kind(i - 1)) {
      case MONTH, NUMBER, ORDINAL, IN, BY, OF, FROM, EARLY, LATE -> true;
      default -> false;
    };
  }

  private static boolean isYearless(Reading text, int i) {
    boolean year = text.is(i + 1, Lex.YEAR) || text.is(i + 2, Lex.YEAR) || text.is(i + 3, Lex.YEAR);
    return Names.isMonth(text, i) && !year;
  }

  private static boolean isDeictic(Reading text, int i) {
    return text.is(i + 1, Lex.UNIT) && text.value(i) == 0 && !text.is(i - 1, Lex.THE);
  }

  private static boolean isBareWeekday(Reading text, int i) {
    return Names.isWeekday(text, i) && !text.is(i + 1, Lex.MONTH) && !text.is(i + 1, Lex.NUMBER);
  }
}
