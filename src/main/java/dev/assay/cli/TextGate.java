package dev.assay.cli;

import java.io.PrintWriter;
import java.io.Writer;

/** The gate to a terminal or a pipe: what would do harm there is seen as U+FFFD instead. */
final class TextGate extends Gate {

  TextGate(Writer medium) {
    super(medium);
  }

  /** A printer whose text goes through a gate: for picocli, which prints usage by itself. */
  static PrintWriter printer(Writer medium) {
    return new PrintWriter(new TextGate(medium));
  }

  @Override
  boolean needs(int control) {
    return control == '\n' || control == '\t';
  }

  @Override
  String replacement(int codePoint) {
    return "\uFFFD";
  }
}
