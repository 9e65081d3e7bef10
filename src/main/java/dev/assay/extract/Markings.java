package dev.assay.extract;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes portion marks such as {@code (U//FOUO)} off the beginnings of titles and paragraphs, and
 * keeps the highest.
 */
final class Markings {

  private static final int MAX_LENGTH = 40;

  /** Classification levels of U.S. portion marks, lowest first. */
  private static final List<String> LEVELS = List.of("U", "CUI", "C", "S", "TS");

  private @Nullable String highest;

  /** The text without its portion mark. */
  String strip(String text) {
    if (!text.startsWith("(")) {
      return text;
    }
    int end = text.indexOf(')');
    if (end < 2 || end > MAX_LENGTH) {
      return text;
    }
    String mark = text.substring(1, end);
    if (level(mark) < 0) {
      return text;
    }
    if (highest == null || rank(mark) > rank(highest)) {
      highest = mark;
    }
    return text.substring(end + 1).strip();
  }

  Optional<String> highest() {
    return Optional.ofNullable(highest);
  }

  /** By level, then by caveats: more of them restrict more. */
  private static int rank(String mark) {
    return level(mark) * MAX_LENGTH + mark.length();
  }

  private static int level(String mark) {
    int slash = mark.indexOf("//");
    String level = slash < 0 ? mark : mark.substring(0, slash);
    for (int i = 0; i < mark.length(); i++) {
      char c = mark.charAt(i);
      if (!(c >= 'A' && c <= 'Z') && "/ ,-".indexOf(c) < 0) {
        return -1;
      }
    }
    return LEVELS.indexOf(level);
  }
}
