package dev.assay.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a JSON document into its outermost objects, by brackets and strings alone; whether each is
 * sound is seen by who parses it.
 */
final class JsonSplitter {

  /** Takes the objects. */
  interface Sink {
    /** Takes an object: the first {@code length} of the bytes, valid during the call. */
    void object(byte[] bytes, int length);

    /** Takes word of an object past the limit. */
    void tooLarge();

    /** Takes word that the input ends inside an object. */
    void unfinished();
  }

  private final int limit;
  private final Sink sink;
  private byte[] object = new byte[1 << 12];
  private int length;
  private int depth;
  private boolean inString;
  private boolean escaped;
  private boolean over;

  private JsonSplitter(int limit, Sink sink) {
    this.limit = limit;
    this.sink = sink;
  }

  static void split(InputStream input, Limits limits, Sink sink) throws IOException {
    JsonSplitter splitter = new JsonSplitter(limits.bytes(), sink);
    byte[] chunk = new byte[1 << 16];
    for (int read = input.read(chunk); read >= 0; read = input.read(chunk)) {
      for (int i = 0; i < read; i++) {
        splitter.take(chunk[i]);
      }
    }
    if (splitter.depth > 0) {
      sink.unfinished();
    }
  }

  private void take(byte next) {
    if (depth == 0 && next != '{') {
      return;
    }
    keep(next);
    if (inString) {
      inString = escaped || next != '"';
      escaped = !escaped && next == '\\';
      return;
    }
    switch (next) {
      case '"' -> inString = true;
      case '{' -> depth++;
      case '}' -> close();
      default -> {}
    }
  }

  private void keep(byte next) {
    if (length == limit) {
      over = true;
      return;
    }
    if (length == object.length) {
      object = Arrays.copyOf(object, (int) Math.min(limit, 2L * length));
    }
    object[length++] = next;
  }

  private void close() {
    depth--;
    if (depth > 0) {
      return;
    }
    if (over) {
      sink.tooLarge();
    } else {
      sink.object(object, length);
    }
    length = 0;
    over = false;
  }
}
