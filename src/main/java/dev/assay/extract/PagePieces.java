package dev.assay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Turns elements into pieces of text, in reading order; walks, so that any depth will do. */
final class PagePieces implements NodeVisitor {

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i",
          "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup",
          "time", "tt", "u", "var", "wbr", "img", "picture", "source");

  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private Piece.Kind kind = Piece.Kind.PARAGRAPH;
  private int linked;
  private int links;
  private int items;
  private int quotes;
  private int captions;
  private int credits;

  static List<Piece> of(List<Element> elements) {
    PagePieces pieces = new PagePieces();
    for (Element element : elements) {
      element.traverse(pieces);
      pieces.flush();
    }
    return pieces.pieces;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      line.append(text.getWholeText());
      linked += links > 0 ? text.getWholeText().strip().length() : 0;
    } else if (node instanceof Element element) {
      String name = element.normalName();
      if (name.equals("br")) {
        lineBreak(element);
      } else if (!INLINE.contains(name)) {
        flush();
      }
      count(element, 1);
      if (isHeading(name)) {
        kind = Piece.Kind.HEADING;
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (!INLINE.contains(element.normalName()) && !element.normalName().equals("br")) {
        flush();
      }
      count(element, -1);
    }
  }

  /** Two breaks in a row end a paragraph; one is a space. */
  private void lineBreak(Element element) {
    Node previous = element.previousSibling();
    while (previous instanceof TextNode text && text.isBlank()) {
      previous = previous.previousSibling();
    }
    if (previous instanceof Element before && before.normalName().equals("br")) {
      flush();
    } else {
      line.append(' ');
    }
  }

  private void count(Element element, int by) {
    switch (element.normalName()) {
      case "a" -> links += by;
      case "li" -> {
        flush();
        items += by;
      }
      case "blockquote" -> quotes += by;
      case "figcaption" -> captions += by;
      default -> {
        if (isCredit(element)) {
          flush();
          credits += by;
        } else if (element.className().contains("caption")) {
          captions += by;
        }
      }
    }
  }

  private boolean isCredit(Element element) {
    String name = element.className().toLowerCase(java.util.Locale.ROOT);
    return name.contains("credit") || name.contains("copyright");
  }

  private static boolean isHeading(String name) {
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  private void flush() {
    String text = Lines.one(line.toString());
    line.setLength(0);
    Piece.Kind of = kind();
    kind = Piece.Kind.PARAGRAPH;
    boolean linksOnly = linked * 10 > text.length() * 7 && text.length() < 200;
    linked = 0;
    if (text.isEmpty() || (linksOnly && of != Piece.Kind.CAPTION && of != Piece.Kind.CREDIT)) {
      return;
    }
    if (of == Piece.Kind.PARAGRAPH) {
      Optional<String> item = TextLines.item(text);
      if (item.isPresent()) {
        if (!item.get().isEmpty()) {
          pieces.add(new Piece(Piece.Kind.ITEM, item.get()));
        }
        return;
      }
      if (Captions.isCredit(text)) {
        of = Piece.Kind.CREDIT;
      }
    }
    pieces.add(new Piece(of, text));
  }

  private Piece.Kind kind() {
    if (credits > 0) {
      return Piece.Kind.CREDIT;
    }
    if (captions > 0) {
      return Piece.Kind.CAPTION;
    }
    if (kind == Piece.Kind.HEADING) {
      return kind;
    }
    if (items > 0) {
      return Piece.Kind.ITEM;
    }
    return quotes > 0 ? Piece.Kind.QUOTE : Piece.Kind.PARAGRAPH;
  }
}
