package dev.assay.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The first bytes of an input, by which a {@link Reader} recognises it. Immutable; may be shared by
 * threads.
 */
public final class Beginning {

  /** At most so many bytes of an input are looked at. */
  static final int SIZE = 1 << 16;

  private final String name;
  private final String text;
  private final Optional<Charset> charset;
  private final boolean whole;

  private Beginning(String name, String text, Optional<Charset> charset, boolean whole) {
    this.name = name;
    this.text = text;
    this.charset = charset;
    this.whole = whole;
  }

  static Beginning of(String name, byte[] bytes, boolean whole) {
    Optional<Charset> charset = Charsets.marked(bytes);
    String text = new String(bytes, charset.orElse(StandardCharsets.ISO_8859_1));
    return new Beginning(
        name.toLowerCase(Locale.ROOT),
        text.startsWith("\ufeff") ? text.substring(1) : text,
        charset,
        whole);
  }

  /** Returns the file's name in lower case, without {@code .gz}. */
  public String name() {
    return name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
  }

  /**
   * Returns the bytes as text, without a byte order mark: in the character set that such a mark
   * shows, else one character a byte (ISO 8859-1), so that ASCII reads as it is.
   */
  public String text() {
    return text;
  }

  /** Returns the character set that a byte order mark or the pattern of zero bytes shows. */
  public Optional<Charset> charset() {
    return charset;
  }

  /** Whether this is all of the input. */
  public boolean whole() {
    return whole;
  }

  /** Whether the text starts so, white space and letter case apart. */
  public boolean startsWith(String prefix) {
    int start = skipSpace(0);
    return text.regionMatches(true, start, prefix, 0, prefix.length());
  }

  /** Whether the text holds this word, in any letter case. */
  public boolean contains(String word) {
    return indexOf(word, 0) >= 0;
  }

  int indexOf(String word, int from) {
    for (int at = from; at <= text.length() - word.length(); at++) {
      if (text.regionMatches(true, at, word, 0, word.length())) {
        return at;
      }
    }
    return -1;
  }

  int skipSpace(int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
