package dev.assay.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A gzipped input, of one or more members, that stops when it expands as only a bomb does: text
 * rarely shrinks to a hundredth.
 */
final class GzipInput extends FilterInputStream {

  private final Counted compressed;
  private final Limits limits;
  private long expanded;

  private GzipInput(InputStream expander, Counted compressed, Limits limits) {
    super(expander);
    this.compressed = compressed;
    this.limits = limits;
  }

  static GzipInput of(InputStream input, Limits limits) throws IOException {
    Counted compressed = new Counted(input);
    return new GzipInput(new GZIPInputStream(compressed, 1 << 16), compressed, limits);
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    return next < 0 ? next : count(1, next);
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    return read < 0 ? read : count(read, read);
  }

  private int count(int bytes, int result) throws ZipException {
    expanded += bytes;
    if (expanded > limits.bytes() && expanded / limits.expansion() > compressed.bytes) {
      throw new ZipException(
          "gzip bomb: expands to more than " + limits.expansion() + " times its size");
    }
    return result;
  }

  /** Counts what is read, and never claims that nothing is left: a pipe may say so in between. */
  private static final class Counted extends FilterInputStream {
    private long bytes;

    Counted(InputStream input) {
      super(input);
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      bytes += next < 0 ? 0 : 1;
      return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      bytes += Math.max(read, 0);
      return read;
    }

    @Override
    public int available() {
      return 1;
    }
  }
}
