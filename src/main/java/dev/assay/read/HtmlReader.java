package dev.assay.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** Reads a web page: one file, one page. */
final class HtmlReader implements Reader {

  /** Elements that a page or a piece of one begins with. */
  private static final Set<String> FIRST =
      Set.of(
          "html",
          "head",
          "body",
          "title",
          "meta",
          "link",
          "script",
          "style",
          "base",
          "article",
          "main",
          "section",
          "header",
          "div",
          "p",
          "h1",
          "h2",
          "h3",
          "table",
          "span",
          "a",
          "img",
          "figure",
          "ul",
          "ol",
          "blockquote",
          "center",
          "font",
          "b",
          "i",
          "strong",
          "em",
          "nav");

  @Override
  public boolean accepts(Beginning beginning) {
    int at = skipProlog(beginning);
    String text = beginning.text();
    if (text.regionMatches(true, at, "<!doctype", 0, 9)) {
      return true;
    }
    if (at < text.length() && text.charAt(at) == '<' && FIRST.contains(tagAt(text, at + 1))) {
      return true;
    }
    // Some servers print a warning before the page.
    return (beginning.contains("<html") && beginning.contains("<body"))
        || (isNamedHtml(beginning.name()) && beginning.contains("</"));
  }

  private static boolean isNamedHtml(String name) {
    return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
  }

  private static int skipProlog(Beginning beginning) {
    String text = beginning.text();
    int at = beginning.skipSpace(0);
    while (true) {
      String close = text.startsWith("<!--", at) ? "-->" : text.startsWith("<?", at) ? ">" : "";
      int end = close.isEmpty() ? -1 : text.indexOf(close, at);
      if (end < 0) {
        return at;
      }
      at = beginning.skipSpace(end + close.length());
    }
  }

  private static String tagAt(String text, int start) {
    int end = start;
    while (end < text.length() && end < start + 12 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(java.util.Locale.ROOT);
  }

  @Override
  public void read(InputStream input, String file, Limits limits, PageSink sink)
      throws IOException {
    WholeFile.read(input, file, MediaType.HTML, limits, sink);
  }
}
