package dev.assay.extract;

import dev.assay.article.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sorts the pieces of a text into body, highlights and captions: what stands under a heading of
 * {@code sections.tsv} that means key judgments becomes highlights, furniture is dropped, and that
 * it told of a wall is kept. The same for a page and for a text copy. Not for several threads.
 */
final class Composition {

  /** Without bullets, a key judgment is a short paragraph. */
  private static final int MAX_POINT = 600;

  private static final int MAX_LABEL = 40;

  private final Sections sections;
  private final Furniture furniture;
  private final Markings markings;
  private final Captions captions;
  private final Blocks blocks = new Blocks();
  private final List<String> highlights = new ArrayList<>();
  private boolean wall;

  Composition(Sections sections, Furniture furniture, Markings markings, Captions captions) {
    this.sections = sections;
    this.furniture = furniture;
    this.markings = markings;
    this.captions = captions;
  }

  /** Sorts the pieces in. */
  void addAll(List<Piece> pieces) {
    int next = 0;
    while (next < pieces.size()) {
      next = add(pieces, next);
    }
  }

  /** Adds the piece at an index and returns where to go on. */
  private int add(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    String text = markings.strip(piece.text());
    if (furniture.has(text)) {
      wall |= furniture.isWall(text);
      return at + 1;
    }
    switch (piece.kind()) {
      case CAPTION -> captions.add(text, Optional.empty());
      case CREDIT -> captions.credit(Optional.of(Captions.credit(text)));
      case HEADING, PARAGRAPH, ITEM, QUOTE -> {
        if (isPoints(text)) {
          int end = points(pieces, at + 1);
          if (end > at + 1) {
            return end;
          }
        }
        if (!addLabelled(text)) {
          blocks.add(kind(piece, text), text);
        }
      }
    }
    return at + 1;
  }

  private boolean isPoints(String text) {
    return sections.kind(text).filter(kind -> kind == Sections.Kind.POINTS).isPresent();
  }

  private Block.Kind kind(Piece piece, String text) {
    return switch (piece.kind()) {
      case HEADING -> Block.Kind.HEADING;
      case ITEM -> Block.Kind.ITEM;
      case QUOTE -> Block.Kind.QUOTE;
      case PARAGRAPH, CAPTION, CREDIT ->
          sections.kind(text).isPresent() ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
    };
  }

  /** Takes the items, or else the short paragraphs, that follow a heading of key judgments. */
  private int points(List<Piece> pieces, int from) {
    int at = from;
    while (at < pieces.size() && pieces.get(at).kind() == Piece.Kind.ITEM) {
      addPoint(pieces.get(at++).text());
    }
    if (at > from) {
      return at;
    }
    while (at < pieces.size() - 1 && isShortParagraph(pieces.get(at))) {
      addPoint(pieces.get(at++).text());
    }
    return at;
  }

  private boolean isShortParagraph(Piece piece) {
    return piece.kind() == Piece.Kind.PARAGRAPH
        && piece.text().length() <= MAX_POINT
        && sections.kind(piece.text()).isEmpty()
        && !furniture.has(piece.text());
  }

  private void addPoint(String text) {
    String point = markings.strip(text);
    if (!point.isEmpty() && !furniture.has(point) && !highlights.contains(point)) {
      highlights.add(point);
    }
  }

  /** {@code Bottom line: Iran will …} is a key judgment by itself. */
  private boolean addLabelled(String text) {
    int colon = text.indexOf(':');
    if (colon <= 0 || colon > MAX_LABEL || !isPoints(text.substring(0, colon))) {
      return false;
    }
    addPoint(text.substring(colon + 1).strip());
    return colon + 1 < text.length();
  }

  /** Notes that the page tells of a wall elsewhere. */
  void wall() {
    wall = true;
  }

  boolean hasWall() {
    return wall;
  }

  List<String> highlights() {
    return highlights;
  }

  String body() {
    return blocks.body();
  }

  List<Block> blocks() {
    return blocks.blocks();
  }

  /** Whether the text breaks off in the middle. */
  boolean breaksOff() {
    String body = blocks.body();
    return body.endsWith("...")
        || body.endsWith("…")
        || body.endsWith("[…]")
        || body.endsWith("[...]");
  }

  /** Whether the text ends as a text ends. */
  boolean endsWell() {
    String body = blocks.body();
    if (body.isEmpty()) {
      return false;
    }
    char last = body.charAt(body.length() - 1);
    return ".!?\"”’)»".indexOf(last) >= 0 && !breaksOff();
  }
}
