package dev.assay.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Tells what an input is that holds no text for us, by the bytes it begins with. */
final class NotText {

  private record Magic(String prefix, String name) {}

  private static final List<Magic> MAGICS =
      List.of(
          new Magic("%PDF-", "a PDF file"),
          new Magic("PK\u0003\u0004", "a ZIP archive or an office document"),
          new Magic("\u0089PNG", "a picture"),
          new Magic("\u00ff\u00d8\u00ff", "a picture"),
          new Magic("GIF8", "a picture"),
          new Magic("\u00d0\u00cf\u0011\u00e0", "an old office document"),
          new Magic("{\\rtf", "an RTF document"),
          new Magic("\u007fELF", "a program"),
          new Magic("BZh", "a bzip2 file"),
          new Magic("\u00fd7zXZ", "an xz file"),
          new Magic("\u001f\u008b", "a gzip file inside a gzip file"),
          new Magic("(\u00b5/\u00fd", "a zstd file"),
          new Magic("7z\u00bc\u00af", "a 7z archive"),
          new Magic("WARC/1.", "a web archive (WARC)"),
          new Magic("SQLite format 3", "a database"));

  private NotText() {}

  /** What the input is, where it is not text, with an article: {@code a PDF file}. */
  static Optional<String> kind(byte[] bytes, Beginning beginning) {
    String start = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
    for (Magic magic : MAGICS) {
      if (start.startsWith(magic.prefix())) {
        return Optional.of(magic.name());
      }
    }
    if (isMime(beginning)) {
      return Optional.of("an e-mail or a saved page in MIME form (MHTML)");
    }
    if (isXml(beginning)) {
      return Optional.of("an XML file that is no web page");
    }
    return controlCharacters(beginning) ? Optional.of("a binary file") : Optional.empty();
  }

  private static boolean isMime(Beginning beginning) {
    int headers = beginning.text().indexOf("\n\n") < 0 ? 4096 : beginning.text().indexOf("\n\n");
    int version = beginning.indexOf("mime-version:", 0);
    int type = beginning.indexOf("content-type:", 0);
    return version >= 0
        && version < headers
        && type >= 0
        && type < headers + 4096
        && (version == 0 || beginning.text().charAt(version - 1) == '\n');
  }

  private static boolean isXml(Beginning beginning) {
    return beginning.startsWith("<rss")
        || beginning.startsWith("<feed")
        || (beginning.startsWith("<?xml") && !beginning.contains("<html"));
  }

  private static boolean controlCharacters(Beginning beginning) {
    String text = beginning.text();
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return true;
      }
      // Escape starts a colour sequence in a copied terminal text; the rest has no place in one.
      controls += c < ' ' && "\t\n\r\f\u001b\u000b".indexOf(c) < 0 ? 1 : 0;
    }
    return controls > 8 + text.length() / 100;
  }
}
