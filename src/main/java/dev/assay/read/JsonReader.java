package dev.assay.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.assay.article.Problem;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Reads JSON Lines: one article a line, of which one may be wrong without harm to the others. Also
 * one object over several lines, and an array of objects.
 */
final class JsonReader implements Reader {

  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public boolean accepts(Beginning beginning) {
    String text = beginning.text();
    int start = space(text, 0);
    if (start == text.length()) {
      return false;
    }
    char first = text.charAt(start);
    int next = space(text, start + 1);
    if (next == text.length()) {
      return false;
    }
    return (first == '{' && (text.charAt(next) == '"' || text.charAt(next) == '}'))
        || (first == '[' && text.charAt(next) == '{');
  }

  private static int space(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\ufeff')) {
      at++;
    }
    return at;
  }

  @Override
  public void read(InputStream input, String file, Limits limits, PageSink sink)
      throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(input, Beginning.SIZE);
    buffered.mark(Beginning.SIZE);
    byte[] beginning = buffered.readNBytes(Beginning.SIZE - 1);
    buffered.reset();
    if (isOneALine(beginning)) {
      lines(buffered, file, limits, sink);
    } else {
      values(buffered, file, limits, sink);
    }
  }

  /** Whether the first line that is not empty is an object by itself. */
  private static boolean isOneALine(byte[] beginning) {
    int depth = 0;
    boolean inText = false;
    for (int i = 0; i < beginning.length; i++) {
      byte c = beginning[i];
      if (inText) {
        if (c == '\\') {
          i++;
        } else if (c == '"') {
          inText = false;
        }
      } else if (c == '"') {
        inText = true;
      } else if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
        if (depth == 0) {
          return true;
        }
      } else if (c == '[' && depth == 0) {
        return false;
      } else if (c == '\n' && depth > 0) {
        return false;
      }
    }
    return true;
  }

  private static void lines(InputStream input, String file, Limits limits, PageSink sink)
      throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int number = 1;
    boolean tooLong = false;
    for (int c = input.read(); c >= 0; c = input.read()) {
      if (c == '\n') {
        line(line, tooLong, file, number, limits, sink);
        line.reset();
        tooLong = false;
        number++;
      } else if (line.size() < limits.bytes()) {
        line.write(c);
      } else {
        tooLong = true;
      }
    }
    line(line, tooLong, file, number, limits, sink);
  }

  private static void line(
      ByteArrayOutputStream line,
      boolean tooLong,
      String file,
      int number,
      Limits limits,
      PageSink sink) {
    if (tooLong) {
      sink.problem(
          new Problem(
              file + ": line " + number,
              "too large: more than " + limits.bytesInWords() + " in one line",
              Problem.Kind.FAILED));
    } else if (!isBlank(line)) {
      page(file, number, line.toByteArray(), sink);
    }
  }

  private static boolean isBlank(ByteArrayOutputStream line) {
    return line.size() < 3 && line.toString(java.nio.charset.StandardCharsets.US_ASCII).isBlank();
  }

  private static void page(String file, int record, byte[] bytes, PageSink sink) {
    sink.page(new RawPage(file, record, MediaType.JSON, bytes, Charsets.marked(bytes), List.of()));
  }

  /** Objects one after the other or in an array, over any number of lines. */
  private static void values(InputStream input, String file, Limits limits, PageSink sink)
      throws IOException {
    int record = 0;
    try (JsonParser parser = JSON.createParser(input)) {
      parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          record++;
          ByteArrayOutputStream object = new ByteArrayOutputStream();
          try (JsonGenerator copy = JSON.createGenerator(object)) {
            copy.copyCurrentStructure(parser);
          }
          if (object.size() > limits.bytes()) {
            sink.problem(
                new Problem(
                    file + ": record " + record,
                    "too large: more than " + limits.bytesInWords() + " in one object",
                    Problem.Kind.FAILED));
          } else {
            page(file, record, object.toByteArray(), sink);
          }
        }
      }
    } catch (JsonProcessingException e) {
      sink.problem(
          new Problem(
              file,
              "is not JSON from line " + e.getLocation().getLineNr() + " on",
              Problem.Kind.FAILED));
    }
  }
}
