package dev.assay.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A stream in UTF-8, whatever its byte order mark says it was. */
final class Utf8Input extends InputStream {

  private final InputStreamReader reader;
  private final char[] chars = new char[1 << 13];
  private byte[] bytes = new byte[0];
  private int at;

  private Utf8Input(InputStreamReader reader) {
    this.reader = reader;
  }

  static InputStream of(InputStream input) throws IOException {
    byte[] start = input.readNBytes(512);
    Optional<Charset> marked = Charsets.marked(start);
    boolean utf8 = marked.isEmpty() || marked.get().equals(StandardCharsets.UTF_8);
    boolean skipMark = utf8 && marked.isPresent();
    byte[] first = skipMark ? Arrays.copyOfRange(start, 3, start.length) : start;
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(first), input);
    return utf8 ? whole : new Utf8Input(new InputStreamReader(whole, marked.get()));
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int copied = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, buffer, offset, copied);
    at += copied;
    return copied;
  }

  private boolean fill() throws IOException {
    while (at == bytes.length) {
      int read = reader.read(chars);
      if (read < 0) {
        return false;
      }
      String text = new String(chars, 0, read);
      // A surrogate pair on the chunk's edge is completed before it is encoded.
      if (Character.isHighSurrogate(text.charAt(read - 1))) {
        int low = reader.read();
        text = low < 0 ? text : text + (char) low;
      }
      bytes =
          (text.startsWith("\ufeff") ? text.substring(1) : text).getBytes(StandardCharsets.UTF_8);
      at = 0;
    }
    return true;
  }
}
