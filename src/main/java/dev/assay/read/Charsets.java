package dev.assay.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the character set of a document as a browser would: a byte order mark, then what the page
 * declares, under the labels of the WHATWG Encoding Standard; what is left is UTF-8 if it is sound,
 * else windows-1252.
 *
 * <p>A browser also hears the server; a saved page does not. So bytes beyond ASCII that are sound
 * UTF-8 are read as UTF-8 whatever single-byte set the page declares: text in such a set is never
 * sound UTF-8 by chance.
 */
final class Charsets {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int DECLARED_WITHIN = 1 << 15;

  /** Labels that the standard gives another meaning than Java does. */
  private static final Map<String, String> WHATWG =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("iso_8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("l1", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("latin5", "windows-1254"),
          Map.entry("iso-8859-11", "windows-874"),
          Map.entry("tis-620", "windows-874"),
          Map.entry("unicode-1-1-utf-8", "UTF-8"),
          Map.entry("utf8", "UTF-8"),
          // A page that declares UTF-16 in ASCII bytes can't be UTF-16.
          Map.entry("utf-16", "UTF-8"),
          Map.entry("utf-16le", "UTF-8"),
          Map.entry("utf-16be", "UTF-8"),
          Map.entry("unicode", "UTF-8"),
          Map.entry("utf-7", "windows-1252"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("x-gbk", "GB18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("big5", "Big5-HKSCS"));

  private Charsets() {}

  /** The character set that a byte order mark shows, or zero bytes at every other place. */
  static Optional<Charset> marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return zeroPattern(bytes);
  }

  private static Optional<Charset> zeroPattern(byte[] bytes) {
    int pairs = Math.min(bytes.length, 512) / 2;
    int high = 0;
    int low = 0;
    for (int i = 0; i < pairs; i++) {
      high += bytes[2 * i] == 0 ? 1 : 0;
      low += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (pairs < 4 || high + low == 0) {
      return Optional.empty();
    }
    if (low > pairs * 0.7 && high == 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return high > pairs * 0.7 && low == 0
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  /** The text of a document, without a byte order mark. */
  static String decode(byte[] bytes, Optional<Charset> given, boolean html) {
    Optional<Charset> sure = marked(bytes).or(() -> given);
    String text = sure.isPresent() ? new String(bytes, sure.get()) : guess(bytes, html);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static String guess(byte[] bytes, boolean html) {
    Optional<Charset> declared = html ? declared(bytes) : Optional.empty();
    if (declared.isPresent() && isMultiByte(declared.get())) {
      return new String(bytes, declared.get());
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, declared.orElse(WINDOWS_1252));
    }
  }

  private static boolean isMultiByte(Charset charset) {
    return !charset.equals(StandardCharsets.UTF_8)
        && charset.canEncode()
        && charset.newEncoder().maxBytesPerChar() > 1;
  }

  /** The character set that a page declares in its first bytes, nonsense ignored. */
  static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARED_WITHIN);
    String head =
        new String(bytes, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    if (head.startsWith("<?xml")) {
      Optional<Charset> xml = label(head, head.indexOf("encoding", 0), head.indexOf('>'));
      if (xml.isPresent()) {
        return xml;
      }
    }
    for (int meta = head.indexOf("<meta"); meta >= 0; meta = head.indexOf("<meta", meta + 5)) {
      int end = head.indexOf('>', meta);
      Optional<Charset> found = label(head, head.indexOf("charset", meta), end);
      if (found.isPresent()) {
        return found;
      }
      if (end < 0) {
        break;
      }
    }
    return Optional.empty();
  }

  /** Reads {@code = "label"} after the word at this place, if it stands before the end. */
  private static Optional<Charset> label(String head, int word, int end) {
    if (word < 0 || end < 0 || word > end) {
      return Optional.empty();
    }
    int at = head.indexOf('=', word) + 1;
    if (at == 0 || at > end) {
      return Optional.empty();
    }
    while (at < end && " \"'\t".indexOf(head.charAt(at)) >= 0) {
      at++;
    }
    int stop = at;
    while (stop < end && " \"';/?\t>".indexOf(head.charAt(stop)) < 0) {
      stop++;
    }
    return named(head.substring(at, stop));
  }

  private static Optional<Charset> named(String label) {
    try {
      return Optional.of(Charset.forName(WHATWG.getOrDefault(label, label)));
    } catch (IllegalArgumentException e) {
      // Nonsense ("charset=none", "text/html") is as good as no declaration.
      return Optional.empty();
    }
  }
}
