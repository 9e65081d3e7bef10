package dev.assay.read;

import dev.assay.article.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads an input that is one page. */
final class WholeFile {

  private WholeFile() {}

  static void read(InputStream input, String file, MediaType type, Limits limits, PageSink sink)
      throws IOException {
    byte[] bytes = input.readNBytes(limits.bytes());
    if (input.read() >= 0) {
      sink.problem(
          new Problem(
              file,
              "too large: more than " + limits.bytesInWords() + " in one document",
              Problem.Kind.FAILED));
      return;
    }
    sink.page(new RawPage(file, 0, type, bytes, Charsets.marked(bytes), List.of()));
  }
}
