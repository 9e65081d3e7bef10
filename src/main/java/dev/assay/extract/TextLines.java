package dev.assay.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a text copy as units: paragraphs that were wrapped at a fixed width are one line
 * again, bullets are told from text, empty ones are dropped.
 */
final class TextLines {

  /**
   * A line.
   *
   * @param text on one line, without its bullet
   * @param bullet whether it is an item of a list
   */
  record Line(String text, boolean bullet) {}

  private static final String BULLETS = "•*·▪●◦‣–-■►➢\u2043\uf0b7";
  private static final int NARROW = 50;
  private static final int WIDE = 100;
  private static final int SLACK = 22;

  private final List<Line> lines = new ArrayList<>();
  private final List<String> group = new ArrayList<>();

  private TextLines() {}

  static List<Line> of(String text) {
    TextLines reader = new TextLines();
    text.lines().forEach(reader::take);
    reader.flush();
    return reader.lines;
  }

  private void take(String raw) {
    String line = Spaces.collapse(raw);
    if (line.isEmpty()) {
      flush();
    } else {
      group.add(line);
    }
  }

  private void flush() {
    List<String> units = isWrapped() ? joined() : group;
    for (String unit : units) {
      String text = Spaces.collapse(isBullet(unit) ? unit.substring(1) : unit);
      if (text.chars().anyMatch(Character::isLetterOrDigit)) {
        lines.add(new Line(text, isBullet(unit)));
      }
    }
    group.clear();
  }

  private static boolean isBullet(String line) {
    return BULLETS.indexOf(line.charAt(0)) >= 0
        && (line.length() == 1 || line.charAt(1) == ' ' || line.charAt(0) == '•');
  }

  /** Whether all lines but the last of a paragraph are about as long as a mail is wide. */
  private boolean isWrapped() {
    int widest = group.stream().mapToInt(String::length).max().orElse(0);
    boolean goesOn = group.size() > 1 && Character.isLowerCase(group.get(1).codePointAt(0));
    if (widest > WIDE || (group.size() < 3 && !goesOn)) {
      return false;
    }
    for (int i = 0; i + 1 < group.size(); i++) {
      int length = group.get(i).length();
      boolean last = isBullet(group.get(i + 1));
      if ((length < NARROW || length < widest - SLACK) && !last) {
        return false;
      }
    }
    return true;
  }

  private List<String> joined() {
    List<String> units = new ArrayList<>();
    StringBuilder unit = new StringBuilder();
    for (String line : group) {
      if (isBullet(line) && !unit.isEmpty()) {
        units.add(unit.toString());
        unit.setLength(0);
      }
      unit.append(unit.isEmpty() ? "" : " ").append(line);
    }
    units.add(unit.toString());
    return units;
  }
}
