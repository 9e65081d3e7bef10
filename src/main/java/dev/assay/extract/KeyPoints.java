package dev.assay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes the lists of key judgments out of a page before anything is discarded: they stand in boxes
 * that look like furniture to a scorer of paragraphs.
 */
final class KeyPoints {

  private static final int MAX_PARAGRAPH = 600;

  private KeyPoints() {}

  /** Removes each heading of key judgments with what follows it, and returns both as pieces. */
  static List<Piece> take(Document page, Sections sections) {
    List<Piece> pieces = new ArrayList<>();
    for (Element heading :
        page.select("h1, h2, h3, h4, h5, h6, p, strong, b, div, span, dt, legend, summary")) {
      String text = Lines.one(heading.ownText().isEmpty() ? "" : heading.text());
      if (text.isEmpty()
          || sections.kind(text).filter(kind -> kind == Sections.Kind.POINTS).isEmpty()) {
        continue;
      }
      List<Element> following = following(heading);
      List<Piece> points =
          PagePieces.of(following).stream()
              .map(piece -> new Piece(Piece.Kind.ITEM, piece.text()))
              .toList();
      if (!points.isEmpty()) {
        pieces.add(new Piece(Piece.Kind.HEADING, text));
        pieces.addAll(points);
        following.forEach(Element::remove);
        heading.remove();
      }
    }
    return pieces;
  }

  /** The list behind a heading, or the short paragraphs in the box that it opens. */
  private static List<Element> following(Element heading) {
    Element top = heading;
    for (int level = 0; level < 3; level++) {
      Element next = top.nextElementSibling();
      if (next != null) {
        return list(next).map(List::of).orElseGet(() -> paragraphs(next));
      }
      Element parent = top.parent();
      if (parent == null || !Lines.one(parent.text()).equals(Lines.one(heading.text()))) {
        return List.of();
      }
      top = parent;
    }
    return List.of();
  }

  private static Optional<Element> list(Element next) {
    String name = next.normalName();
    if (name.equals("ul") || name.equals("ol")) {
      return Optional.of(next);
    }
    Element inner = next.selectFirst("ul, ol");
    return inner != null && inner.text().length() * 10 >= next.text().length() * 8
        ? Optional.of(next)
        : Optional.empty();
  }

  /** Short paragraphs up to the end of a box that holds nothing else, never of the whole text. */
  private static List<Element> paragraphs(Element first) {
    Element box = first.parent();
    if (box == null || box.normalName().equals("body") || box.normalName().equals("article")) {
      return List.of();
    }
    List<Element> found = new ArrayList<>();
    for (Element next = first; next != null; next = next.nextElementSibling()) {
      if (!next.normalName().equals("p") || next.text().length() > MAX_PARAGRAPH) {
        return List.of();
      }
      found.add(next);
    }
    return found;
  }
}
