package dev.assay.read;

import dev.assay.article.Candidate;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * A page as it lies in a file or a container, not yet understood.
 *
 * @param file the path as the article will carry it
 * @param record which record of the file, from 1; 0 where the file is the page
 * @param type what the bytes hold
 * @param bytes the content, already decompressed; not copied, not to be changed
 * @param charset the character set that the container names or a byte order mark shows
 * @param given values for the article's fields that the container gives (address, save time …);
 *     they compete with those found in the page
 */
// A page may have megabytes: its bytes are handed on, not copied, and never compared.
@SuppressWarnings("ArrayRecordComponent")
public record RawPage(
    String file,
    int record,
    MediaType type,
    byte[] bytes,
    Optional<Charset> charset,
    List<Candidate> given) {

  /** Copies the given values. */
  public RawPage {
    given = List.copyOf(given);
  }

  /**
   * Decodes the bytes as a browser would: by a byte order mark, the given character set, what a web
   * page declares, else UTF-8 if they are sound UTF-8, else windows-1252. Decodes at every call.
   */
  public String text() {
    return Charsets.decode(bytes, charset, type == MediaType.HTML);
  }

  /** Names the page for a message: {@code a.jsonl: record 117}. */
  public String where() {
    return record == 0 ? file : file + ": record " + record;
  }
}
