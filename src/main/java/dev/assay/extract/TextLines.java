package dev.assay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a text copy, paragraphs that were broken at a margin put together again. */
final class TextLines {

  private static final int MIN_MARGIN = 50;
  private static final int MAX_MARGIN = 100;
  private static final String BULLETS = "•·▪▫◦‣●○■□*-–—►➤✓";

  private TextLines() {}

  /** The lines that are not empty, each one line; an empty bullet is a line. */
  static List<String> of(String text) {
    List<String> lines = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : Lines.of(text)) {
      if (line.isEmpty()) {
        flush(block, lines);
      } else {
        block.add(line);
      }
    }
    flush(block, lines);
    return lines;
  }

  private static void flush(List<String> block, List<String> lines) {
    if (isBroken(block)) {
      lines.add(String.join(" ", block));
    } else {
      lines.addAll(block);
    }
    block.clear();
  }

  /** Whether the lines between two empty ones are one paragraph, broken at a margin. */
  private static boolean isBroken(List<String> block) {
    if (block.size() < 2) {
      return false;
    }
    for (int i = 0; i < block.size(); i++) {
      String line = block.get(i);
      boolean last = i == block.size() - 1;
      if (line.length() > MAX_MARGIN
          || (!last && line.length() < MIN_MARGIN)
          || (i > 0 && item(line).isPresent())) {
        return false;
      }
    }
    return item(block.getFirst()).isEmpty();
  }

  /** What stands behind a bullet or a number, if the line has one; empty for a bullet alone. */
  static Optional<String> item(String line) {
    char first = line.charAt(0);
    if (BULLETS.indexOf(first) >= 0) {
      if (line.length() == 1) {
        return Optional.of("");
      }
      return line.charAt(1) == ' ' || "•●▪‣►".indexOf(first) >= 0
          ? Optional.of(line.substring(1).strip())
          : Optional.empty();
    }
    int digits = 0;
    while (digits < line.length() && digits < 2 && Character.isDigit(line.charAt(digits))) {
      digits++;
    }
    boolean numbered =
        digits > 0
            && digits + 1 < line.length()
            && ".)".indexOf(line.charAt(digits)) >= 0
            && line.charAt(digits + 1) == ' ';
    return numbered ? Optional.of(line.substring(digits + 2).strip()) : Optional.empty();
  }
}
