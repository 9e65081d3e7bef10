package dev.assay.read;

import dev.assay.article.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads articles as JSON: JSON Lines, one object a line, or one document that is an object or an
 * array of objects, however it is laid out. A file of lines is read line by line, so that its size
 * does not matter and a damaged line costs that line only.
 *
 * <p>The record's number is the line's in JSON Lines, the element's in an array.
 */
final class JsonReader implements Reader {

  @Override
  public boolean accepts(Beginning beginning) {
    String text = beginning.text();
    int first = beginning.skipSpace(text.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0);
    if (first >= text.length()) {
      return false;
    }
    int second = beginning.skipSpace(first + 1);
    char opening = text.charAt(first);
    char next = second < text.length() ? text.charAt(second) : ' ';
    return (opening == '{' && (next == '"' || next == '}'))
        || (opening == '[' && (next == '{' || (next == ']' && beginning.whole())));
  }

  @Override
  public void read(InputStream input, String file, Limits limits, PageSink sink)
      throws IOException {
    InputStream utf8 = Utf8Input.of(input);
    byte[] start = utf8.readNBytes(Beginning.SIZE);
    InputStream again = new SequenceInputStream(new ByteArrayInputStream(start), utf8);
    if (isLines(start)) {
      readLines(again, file, limits, sink);
    } else {
      JsonSplitter.split(again, limits, new Records(file, start, limits, sink));
    }
  }

  /** Whether each object has a line: the first line closes what it opens, or the second opens. */
  private static boolean isLines(byte[] start) {
    String text = new String(start, StandardCharsets.ISO_8859_1).stripLeading();
    if (!text.startsWith("{")) {
      return false;
    }
    int end = text.indexOf('\n');
    String first = (end < 0 ? text : text.substring(0, end)).strip();
    return end < 0 || first.endsWith("}") || text.substring(end).stripLeading().startsWith("{");
  }

  private static void readLines(InputStream input, String file, Limits limits, PageSink sink)
      throws IOException {
    ByteLines lines = new ByteLines(input, limits.bytes());
    for (int number = 1; lines.next(); number++) {
      if (lines.tooLong()) {
        sink.problem(tooLarge(file, number, limits));
      } else if (!lines.isBlank()) {
        sink.page(page(file, number, lines.bytes()));
      }
    }
  }

  private static RawPage page(String file, int record, byte[] bytes) {
    return new RawPage(
        file, record, MediaType.JSON, bytes, Optional.of(StandardCharsets.UTF_8), List.of());
  }

  private static Problem tooLarge(String file, int record, Limits limits) {
    return new Problem(
        file + ": record " + record,
        "too large: more than " + limits.bytesInWords() + " in one document",
        Problem.Kind.FAILED);
  }

  /** Numbers the objects of a document that is no JSON Lines. */
  private static final class Records implements JsonSplitter.Sink {
    private final String file;
    private final boolean single;
    private final Limits limits;
    private final PageSink sink;
    private int number;

    Records(String file, byte[] start, Limits limits, PageSink sink) {
      this.file = file;
      this.single = !new String(start, StandardCharsets.ISO_8859_1).stripLeading().startsWith("[");
      this.limits = limits;
      this.sink = sink;
    }

    @Override
    public void object(byte[] bytes, int length) {
      number++;
      int record = single && number == 1 ? 0 : number;
      sink.page(page(file, record, Arrays.copyOf(bytes, length)));
    }

    @Override
    public void tooLarge() {
      number++;
      sink.problem(JsonReader.tooLarge(file, number, limits));
    }

    @Override
    public void unfinished() {
      sink.problem(
          new Problem(file, "the JSON ends in the middle of an object", Problem.Kind.FAILED));
    }
  }
}
