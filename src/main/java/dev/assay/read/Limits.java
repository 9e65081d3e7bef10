package dev.assay.read;

import java.time.Duration;

/**
 * What one document may cost, so that a hostile one cannot take the ingest with it.
 *
 * @param bytes the most bytes of one document, decompressed: of a page, or of one line of JSON
 *     Lines; from 1
 * @param expansion how many times its compressed size a gzipped file may have, once it is past
 *     {@link #bytes()}; from 1
 * @param time the most time that extracting one document may take
 */
public record Limits(int bytes, int expansion, Duration time) {

  private static final Limits STANDARD = new Limits(32 << 20, 250, Duration.ofSeconds(30));

  /** Checks that every limit lets something through. */
  public Limits {
    if (bytes < 1 || expansion < 1 || time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException(
          "limits that nothing could meet: " + bytes + ", " + expansion + ", " + time);
    }
  }

  /** Returns the limits in force where none are given: 32 MB, 250 times, 30 seconds. */
  public static Limits standard() {
    return STANDARD;
  }

  /** Returns the limit of bytes in words: {@code 32 MB}. */
  String bytesInWords() {
    return bytes >= 1 << 20 ? (bytes >> 20) + " MB" : bytes + " bytes";
  }
}
