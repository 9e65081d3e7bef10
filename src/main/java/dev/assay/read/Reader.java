package dev.assay.read;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads one format of files or containers. An embedder's reader goes in front of the standard ones
 * with {@link Readers#with}. Implementations may be shared by threads.
 */
public interface Reader {

  /** Whether it reads input that begins like this; asked in order, the first that does reads. */
  boolean accepts(Beginning beginning);

  /**
   * Reads input from its first byte and hands what it finds to the sink.
   *
   * @param input the content, already decompressed; the caller closes it
   * @param file the path, as pages and problems will carry it
   * @param limits what one document may cost; input past them is a problem, not an exception
   * @throws IOException if the input can't be read on; pages handed over before stay valid
   */
  void read(InputStream input, String file, Limits limits, PageSink sink) throws IOException;
}
