package dev.assay.annotate.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Tells history from news: history names years far from its publication and hardly ever says
 * yesterday, last week or a bare day of the week.
 */
final class History {

  private static final int FEWEST_YEARS = 4;

  private History() {}

  static boolean isTold(Reading text, @Nullable LocalDate published) {
    int foreign = 0;
    int near = 0;
    for (int i = 0; i < text.size(); i++) {
      switch (text.kind(i)) {
        case YEAR -> {
          if (isDated(text, i)) {
            boolean far = published == null || Math.abs(text.value(i) - published.getYear()) > 2;
            foreign += far ? 1 : 0;
            near += far ? 0 : 1;
          }
        }
        case DAY, TONIGHT, AGO -> near++;
        case LAST, THIS, NEXT -> near += isDeictic(text, i) ? 1 : 0;
        case WEEKDAY -> near += isBareWeekday(text, i) ? 1 : 0;
        default -> {}
      }
    }
    return foreign >= FEWEST_YEARS && foreign > 4 * near;
  }

  private static boolean isDated(Reading text, int i) {
    return switch (text.kind(i - 1)) {
      case MONTH, NUMBER, ORDINAL, IN, BY, OF, SINCE, FROM, EARLY, LATE ->
          text.value(i) >= 1000 && text.value(i) < 2100;
      default -> false;
    };
  }

  private static boolean isDeictic(Reading text, int i) {
    return text.is(i + 1, Lex.UNIT) && text.value(i) == 0 && !text.is(i - 1, Lex.THE);
  }

  private static boolean isBareWeekday(Reading text, int i) {
    return Names.isWeekday(text, i) && !text.is(i + 1, Lex.MONTH) && !text.is(i + 1, Lex.NUMBER);
  }
}
