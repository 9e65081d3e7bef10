package dev.assay.cli;

import dev.assay.cli.Screen.Run;
import java.util.ArrayList;
import java.util.List;

/** Breaks a styled paragraph into lines at spaces, by the columns that characters take. */
final class Wrapping {

  /** Below this a text would be broken in the middle of most words. */
  private static final int NARROWEST = 20;

  private final int width;
  private final List<List<Run>> lines = new ArrayList<>();
  private List<Run> line = new ArrayList<>();
  private int used;
  private final List<Run> word = new ArrayList<>();
  private int wordColumns;

  private Wrapping(int width) {
    this.width = width;
  }

  /**
   * Breaks a paragraph. Runs of spaces become one; a word longer than a line is cut.
   *
   * @param width columns of a line; 0 for one line however long
   */
  static List<List<Run>> wrap(List<Run> paragraph, int width) {
    Wrapping wrapping = new Wrapping(width == 0 ? Integer.MAX_VALUE : Math.max(width, NARROWEST));
    for (Run run : paragraph) {
      wrapping.take(run);
    }
    wrapping.endWord();
    wrapping.lines.add(wrapping.line);
    return wrapping.lines;
  }

  private void take(Run run) {
    String text = run.text();
    int start = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int after = i + Character.charCount(codePoint);
      int columns = Columns.of(codePoint);
      if (Character.isWhitespace(codePoint)) {
        addToWord(run.style(), text.substring(start, i));
        endWord();
        start = after;
      } else if (wordColumns + columns > width) {
        addToWord(run.style(), text.substring(start, i));
        endWord();
        start = i;
        wordColumns = columns;
      } else {
        wordColumns += columns;
      }
      i = after;
    }
    addToWord(run.style(), text.substring(start));
  }

  private void addToWord(Style style, String text) {
    if (!text.isEmpty()) {
      word.add(new Run(style, text));
    }
  }

  private void endWord() {
    if (word.isEmpty()) {
      return;
    }
    int gap = used == 0 ? 0 : 1;
    // In long: a line without an end has room for everything.
    if ((long) used + gap + wordColumns > width) {
      lines.add(line);
      line = new ArrayList<>();
      used = 0;
      gap = 0;
    }
    if (gap == 1) {
      line.add(new Run(Style.PLAIN, " "));
    }
    line.addAll(word);
    used += gap + wordColumns;
    word.clear();
    wordColumns = 0;
  }
}
