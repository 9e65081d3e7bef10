package dev.assay.extract;

import java.util.List;
import java.util.Optional;

/**
 * Finds portion marks at the beginning of texts: {@code (U)}, {@code (S//NF)}, {@code (U//FOUO)}.
 * {@code (C)} and {@code (S)} alone also mean other things and count only beside others.
 */
final class PortionMarks {

  /** Lowest first. */
  private static final List<String> LEVELS =
      List.of(
          "U",
          "UNCLASSIFIED",
          "CUI",
          "R",
          "RESTRICTED",
          "C",
          "CONFIDENTIAL",
          "S",
          "SECRET",
          "TS",
          "TOP SECRET");

  private static final int LONGEST = 60;

  /**
   * A mark and the text behind it.
   *
   * @param mark without parentheses
   */
  record Marked(String mark, String rest) {}

  private PortionMarks() {}

  static Optional<Marked> at(String text) {
    int close = text.indexOf(')');
    if (!text.startsWith("(") || close < 2 || close > LONGEST) {
      return Optional.empty();
    }
    String mark = text.substring(1, close).strip();
    String rest = text.substring(close + 1).strip();
    return rank(mark) < 0 || !isPlain(mark) || rest.isEmpty()
        ? Optional.empty()
        : Optional.of(new Marked(mark, rest));
  }

  private static boolean isPlain(String mark) {
    return mark.chars()
        .allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "/ ,-".indexOf(c) >= 0);
  }

  /** Whether a mark can mean nothing else. */
  static boolean isCertain(String mark) {
    return mark.contains("//") || (mark.length() > 1 && !mark.equals("R"));
  }

  /** How high a mark is; -1 for what is no mark. */
  static int rank(String mark) {
    int end = mark.indexOf("//");
    return LEVELS.indexOf(end < 0 ? mark : mark.substring(0, end));
  }

  /** The higher of two marks; of equals the longer, which has caveats. */
  static String higher(String one, String other) {
    int byRank = Integer.compare(rank(one), rank(other));
    return byRank > 0 || (byRank == 0 && one.length() >= other.length()) ? one : other;
  }

  /** The highest mark of texts that bear marks; empty if what they bear may be something else. */
  static Optional<String> highest(List<String> texts) {
    List<String> marks =
        texts.stream().flatMap(text -> at(text).stream()).map(Marked::mark).toList();
    boolean certain = marks.stream().anyMatch(mark -> isCertain(mark) || mark.equals("U"));
    return certain || marks.size() > 2
        ? marks.stream().reduce(PortionMarks::higher)
        : Optional.empty();
  }

  /** The text without the mark at its beginning. */
  static String strip(String text) {
    return at(text).map(Marked::rest).orElse(text);
  }
}
