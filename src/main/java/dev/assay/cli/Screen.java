package dev.assay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/**
 * Text for people and for pipes, line by line, through the {@link TextGate}. Text given to it stays
 * on its line: tabs and line breaks inside become spaces. Not for several threads.
 */
final class Screen {

  private final TextGate gate;
  private final boolean colored;
  private final int columns;
  private final boolean mayFail;

  private Screen(Writer medium, boolean colored, int columns, boolean mayFail) {
    this.gate = new TextGate(medium);
    this.colored = colored;
    this.columns = columns;
    this.mayFail = mayFail;
  }

  /**
   * A screen for what was asked for; a failed write is an {@link UncheckedIOException}.
   *
   * @param columns the width to wrap paragraphs to; 0 for never
   */
  static Screen forData(Writer medium, boolean colored, int columns) {
    return new Screen(medium, colored, columns, false);
  }

  /** A screen for all else; a write that fails there is no reason to stop. */
  static Screen forMessages(Writer medium, boolean colored, int columns) {
    return new Screen(medium, colored, columns, true);
  }

  /** The width to lay out for; 0 in a pipe. */
  int columns() {
    return columns;
  }

  /** A piece of a paragraph in one style. */
  record Run(Style style, String text) {}

  /** Prints text on the current line. */
  Screen print(String text) {
    return print(Style.PLAIN, text);
  }

  /** Prints text in a style on the current line. */
  Screen print(Style style, String text) {
    boolean styled = colored && style != Style.PLAIN && !text.isEmpty();
    attempt(() -> {
      if (styled) {
        gate.unguarded(style.start());
      }
      gate.write(onOneLine(text));
      if (styled) {
        gate.unguarded(Style.END);
      }
    });
    return this;
  }

  /** Prints text in a style, filled up with spaces to a width. */
  Screen cell(Style style, String text, int width) {
    return print(style, text).print(" ".repeat(Math.max(0, width - Columns.of(text))));
  }

  /** Goes on to the next column of a tab-separated line. */
  Screen tab() {
    attempt(() -> gate.write('\t'));
    return this;
  }

  /** Ends the line. */
  Screen line() {
    attempt(() -> gate.write('\n'));
    return this;
  }

  /** Prints a line. */
  Screen line(String text) {
    return print(text).line();
  }

  /**
   * Prints an item of a list that a program reads, ended by NUL. To a pipe it goes to the letter: a
   * path with a line break in its name has to arrive as it is.
   */
  Screen item(String text) {
    attempt(() -> {
      if (columns == 0) {
        gate.unguarded(text);
      } else {
        gate.write(text);
      }
      gate.unguarded("\0");
    });
    return this;
  }

  /** Goes back to the start of the line and clears it; only for a terminal. */
  Screen restart() {
    attempt(() -> gate.unguarded("\r\u001b[K"));
    return this;
  }

  /** Prints a paragraph between an indent and the screen's width; on one line in a pipe. */
  Screen paragraph(String indent, List<Run> runs) {
    for (List<Run> line : Wrapping.wrap(runs, columns == 0 ? 0 : columns - Columns.of(indent))) {
      print(indent);
      line.forEach(run -> print(run.style(), run.text()));
      line();
    }
    return this;
  }

  /** Hands on what was printed. */
  void flush() {
    attempt(gate::flush);
  }

  private static String onOneLine(String text) {
    StringBuilder line = new StringBuilder(text);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\n' || c == '\r' || c == '\t') {
        line.setCharAt(i, ' ');
      }
    }
    return line.toString();
  }

  private interface Write {
    void run() throws IOException;
  }

  private void attempt(Write write) {
    try {
      write.run();
    } catch (IOException e) {
      if (!mayFail) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
