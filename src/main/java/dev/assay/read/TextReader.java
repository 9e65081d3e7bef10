package dev.assay.read;

import java.io.IOException;
import java.io.InputStream;

/** Reads text as a reader copied it from a page: one file, one page. Accepts what others left. */
final class TextReader implements Reader {

  @Override
  public boolean accepts(Beginning beginning) {
    return true;
  }

  @Override
  public void read(InputStream input, String file, Limits limits, PageSink sink)
      throws IOException {
    WholeFile.read(input, file, MediaType.TEXT, limits, sink);
  }
}
