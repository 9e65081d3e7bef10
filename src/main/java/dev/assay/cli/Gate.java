package dev.assay.cli;

import java.io.IOException;
import java.io.Writer;

/**
 * Lets text through to one medium and replaces what would do harm there: control characters,
 * characters that turn the direction of writing, line separators, invisible tags and lone
 * surrogates. Nothing else of the command line writes to a stream. Not for several threads.
 */
abstract sealed class Gate extends Writer permits TextGate, JsonGate {

  private static final char NONE = 0;

  private final Writer medium;
  private char pendingHigh = NONE;

  Gate(Writer medium) {
    this.medium = medium;
  }

  /** Whether the medium's own form needs this control character. */
  abstract boolean needs(int control);

  /** What is written in place of a harmful code point. */
  abstract String replacement(int codePoint);

  /** Writes what the program itself makes: the escapes of a style. */
  final void unguarded(String sequence) throws IOException {
    medium.write(sequence);
  }

  @Override
  public final void write(char[] text, int offset, int length) throws IOException {
    StringBuilder safe = new StringBuilder(length + 16);
    for (int i = offset; i < offset + length; i++) {
      take(text[i], safe);
    }
    medium.append(safe);
  }

  private void take(char c, StringBuilder safe) {
    if (pendingHigh != NONE) {
      char high = pendingHigh;
      pendingHigh = NONE;
      if (Character.isLowSurrogate(c)) {
        pass(Character.toCodePoint(high, c), safe);
        return;
      }
      safe.append(replacement(high));
    }
    if (Character.isHighSurrogate(c)) {
      pendingHigh = c;
    } else {
      pass(c, safe);
    }
  }

  private void pass(int codePoint, StringBuilder safe) {
    if (isHarmful(codePoint) && !needs(codePoint)) {
      safe.append(replacement(codePoint));
    } else {
      safe.appendCodePoint(codePoint);
    }
  }

  /** Whether a code point steers a terminal, hides, or turns the text around it. */
  static boolean isHarmful(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.FORMAT -> steersOrHides(codePoint);
      default -> (codePoint & 0xFFFE) == 0xFFFE || codePoint >> 8 == 0xE00;
    };
  }

  /** Formats that scripts need (joiners, marks of direction without reach) may pass. */
  private static boolean steersOrHides(int format) {
    return (format >= 0x202A && format <= 0x202E)
        || (format >= 0x2060 && format <= 0x206F)
        || (format >= 0xFFF9 && format <= 0xFFFB)
        || format == 0xFEFF
        || format >= 0xE0000;
  }

  @Override
  public final void flush() throws IOException {
    if (pendingHigh != NONE) {
      medium.write(replacement(pendingHigh));
      pendingHigh = NONE;
    }
    medium.flush();
  }

  /** Flushes; the medium belongs to the process and stays open. */
  @Override
  public final void close() throws IOException {
    flush();
  }
}
