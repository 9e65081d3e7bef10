package dev.assay.cli;

/** How text stands out on a terminal. */
enum Style {
  /** As it is. */
  PLAIN(""),
  /** A title, a name of a section. */
  STRONG("\u001b[1m"),
  /** What a reader may skip: ids, paths, numbers. */
  FAINT("\u001b[2m"),
  /** A matched word. */
  MARK("\u001b[1;33m"),
  /** A date or a count. */
  FIGURE("\u001b[36m"),
  /** What went wrong. */
  ERROR("\u001b[31m");

  static final String END = "\u001b[0m";

  private final String start;

  Style(String start) {
    this.start = start;
  }

  /** The terminal's escape sequence that starts it. */
  String start() {
    return start;
  }
}
