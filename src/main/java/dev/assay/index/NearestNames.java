package dev.assay.index;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the names that are written most alike. Not for several threads. */
final class NearestNames {

  /** Names whose distance is a larger share of their length are other names. */
  private static final double MOST_DIFFERENT = 0.34;

  private static final int LONGEST = 60;

  private final String sought;
  private final Map<String, Integer> distances = new HashMap<>();

  NearestNames(String sought) {
    this.sought = fold(sought);
  }

  /** Compares a name. */
  void add(String name) {
    String folded = fold(name);
    int longer = Math.max(folded.length(), sought.length());
    int most = (int) (longer * MOST_DIFFERENT);
    if (longer <= LONGEST && Math.abs(folded.length() - sought.length()) <= most) {
      int distance = distance(sought, folded, most);
      if (distance <= most) {
        distances.put(name, distance);
      }
    }
  }

  /** The nearest first, then by name. */
  List<String> nearest(int limit) {
    return distances.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String fold(String name) {
    return String.join(" ", Vocabulary.terms(name)).toLowerCase(Locale.ROOT);
  }

  /** Levenshtein's distance; any number over {@code most} once it is larger. */
  private static int distance(String one, String other, int most) {
    int[] above = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return least;
      }
      int[] free = above;
      above = row;
      row = free;
    }
    return above[other.length()];
  }
}
