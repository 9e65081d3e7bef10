package dev.assay.extract;

import dev.assay.config.Configuration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Lines that belong to a page and no article: {@code furniture.txt}. Immutable. */
final class Furniture {

  private static final int MAX_LENGTH = 200;

  private final Map<String, Boolean> lines = new HashMap<>();
  private final Map<String, Boolean> starts = new HashMap<>();
  private final Set<Integer> startLengths = new HashSet<>();

  Furniture(Configuration configuration) {
    for (Configuration.Row row : configuration.rows("furniture.txt")) {
      String line = fold(row.cell(0));
      boolean wall = row.cell(1).equals("wall");
      if (line.endsWith("*")) {
        String start = line.substring(0, line.length() - 1).strip();
        starts.put(start, wall);
        startLengths.add(start.length());
      } else {
        lines.put(line, wall);
      }
    }
  }

  /** Whether a line is furniture. */
  boolean has(String line) {
    return look(line) != null;
  }

  /** Whether a line tells that the text behind it was not saved. */
  boolean isWall(String line) {
    return Boolean.TRUE.equals(look(line));
  }

  private @org.jspecify.annotations.Nullable Boolean look(String line) {
    if (line.isEmpty() || line.length() > MAX_LENGTH) {
      return null;
    }
    String folded = fold(line);
    Boolean whole = lines.get(folded);
    if (whole != null) {
      return whole;
    }
    for (int length : startLengths) {
      if (folded.length() >= length) {
        Boolean wall = starts.get(folded.substring(0, length));
        if (wall != null) {
          return wall;
        }
      }
    }
    return null;
  }

  private static String fold(String line) {
    return line.toLowerCase(Locale.ROOT).replace('\u2019', '\'').strip();
  }
}
