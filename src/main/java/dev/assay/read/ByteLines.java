package dev.assay.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream as bytes; of a line over the limit only its end is looked for. */
final class ByteLines {

  private final InputStream input;
  private final int limit;
  private final byte[] chunk = new byte[1 << 16];
  private int at;
  private int filled;
  private byte[] line = new byte[1 << 12];
  private int length;
  private boolean tooLong;

  ByteLines(InputStream input, int limit) {
    this.input = input;
    this.limit = limit;
  }

  /** Goes to the next line; returns whether there is one. */
  boolean next() throws IOException {
    length = 0;
    tooLong = false;
    boolean any = false;
    while (fill()) {
      any = true;
      int end = at;
      while (end < filled && chunk[end] != '\n') {
        end++;
      }
      append(end);
      boolean found = end < filled;
      at = found ? end + 1 : end;
      if (found) {
        return true;
      }
    }
    return any;
  }

  private boolean fill() throws IOException {
    if (at < filled) {
      return true;
    }
    at = 0;
    filled = Math.max(input.read(chunk, 0, chunk.length), 0);
    return filled > 0;
  }

  private void append(int end) {
    int more = end - at;
    if (tooLong || more > limit - length) {
      tooLong = true;
      return;
    }
    if (line.length < length + more) {
      line = Arrays.copyOf(line, Math.max(length + more, line.length * 2));
    }
    System.arraycopy(chunk, at, line, length, more);
    length += more;
  }

  /** Whether the line has more bytes than the limit; then its bytes are not known. */
  boolean tooLong() {
    return tooLong;
  }

  boolean isBlank() {
    for (int i = 0; i < length; i++) {
      if (line[i] > ' ' || line[i] < 0) {
        return false;
      }
    }
    return true;
  }

  /** A copy of the line, without its end. */
  byte[] bytes() {
    return Arrays.copyOf(line, length > 0 && line[length - 1] == '\r' ? length - 1 : length);
  }
}
