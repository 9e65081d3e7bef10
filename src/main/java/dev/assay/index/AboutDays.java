package dev.assay.index;

import dev.assay.article.Article;
import dev.assay.article.DateMention;
import java.util.List;

/** The days that an article's text speaks of, as they are indexed. */
final class AboutDays {

  private AboutDays() {}

  /**
   * Ranges of days, as days of the epoch, each once: calendar dates in running text, a range in
   * place of its ends, narrowed by {@code mod}.
   */
  static List<Days> of(Article article) {
    List<DateMention> dates = article.dates();
    return dates.stream()
        .filter(date -> date.role() == DateMention.Role.TEXT)
        .filter(date -> date.from().isPresent() && date.to().isPresent())
        .filter(date -> !isEndOfRange(date, dates))
        .map(AboutDays::days)
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean isEndOfRange(DateMention date, List<DateMention> dates) {
    if (date.kind() == DateMention.Kind.RANGE) {
      return false;
    }
    for (DateMention range : dates) {
      if (range.kind() == DateMention.Kind.RANGE
          && range.in().equals(date.in())
          && range.start() <= date.start()
          && date.end() <= range.end()) {
        return true;
      }
    }
    return false;
  }

  private static Days days(DateMention date) {
    int from = (int) date.from().orElseThrow().toEpochDay();
    int to = (int) date.to().orElseThrow().toEpochDay();
    int third = (to - from + 1) / 3;
    return switch (date.mod().orElse("")) {
      case "START" -> new Days(from, Math.max(from, from + third - 1));
      case "MID" -> new Days(from + third, to - third);
      case "END" -> new Days(Math.min(to, to - third + 1), to);
      default -> new Days(from, to);
    };
  }

  /** Days of the epoch, both ends included. */
  record Days(int from, int to) implements Comparable<Days> {

    @Override
    public int compareTo(Days other) {
      return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
    }
  }
}
