package dev.assay.extract;

import dev.assay.article.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes highlights and a body of the pieces of an article. Under a heading that means key judgments
 * stands a list, or failing that short paragraphs of the same container; these become highlights,
 * with their heading. All else is the body.
 */
final class Composer {

  private static final int SHORT_WORDS = 90;
  private static final int MOST_PARAGRAPHS = 8;

  /**
   * What came of the pieces.
   *
   * @param highlights the texts of the key judgments
   * @param body the text, its blocks separated by an empty line
   * @param blocks the blocks of the body
   */
  record Composition(List<String> highlights, String body, List<Block> blocks) {}

  private final Sections sections;
  private final List<Piece> pieces;
  private final List<String> highlights = new ArrayList<>();
  private final StringBuilder body = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();

  private Composer(Sections sections, List<Piece> pieces) {
    this.sections = sections;
    this.pieces = pieces;
  }

  static Composition compose(Sections sections, List<Piece> pieces) {
    Composer composer = new Composer(sections, pieces);
    int at = 0;
    while (at < pieces.size()) {
      at = composer.take(at);
    }
    return new Composition(composer.highlights, composer.body.toString(), composer.blocks);
  }

  private int take(int at) {
    Piece piece = pieces.get(at);
    boolean points = sections.kind(piece.text()).filter(k -> k == Sections.Kind.POINTS).isPresent();
    int end = points ? endOfPoints(at + 1) : at + 1;
    if (end > at + 1) {
      pieces.subList(at + 1, end).forEach(point -> highlights.add(point.text()));
      return end;
    }
    Optional<String> runIn = sections.runIn(piece.text());
    if (runIn.isPresent() && highlights.isEmpty() && blocks.size() < 3) {
      highlights.add(runIn.get());
    } else {
      append(piece, sections.kind(piece.text()).isPresent());
    }
    return at + 1;
  }

  private int endOfPoints(int from) {
    int end = from;
    while (end < pieces.size() && pieces.get(end).kind() == Piece.Kind.ITEM) {
      end++;
    }
    return end > from ? end : endOfShortParagraphs(from);
  }

  private int endOfShortParagraphs(int from) {
    int end = from;
    while (end < pieces.size() && isPoint(pieces.get(end), pieces.get(from - 1))) {
      end++;
    }
    // Many short paragraphs are the article itself, only that its heading has no end.
    return end - from > MOST_PARAGRAPHS || end == pieces.size() ? from : end;
  }

  private boolean isPoint(Piece piece, Piece heading) {
    return piece.kind() == Piece.Kind.PARAGRAPH
        && piece.group() == heading.group()
        && sections.kind(piece.text()).isEmpty()
        && Spaces.words(piece.text()) <= SHORT_WORDS;
  }

  private void append(Piece piece, boolean labelled) {
    if (!body.isEmpty()) {
      body.append("\n\n");
    }
    int start = body.length();
    body.append(piece.text());
    Block.Kind kind =
        switch (piece.kind()) {
          case HEADING -> Block.Kind.HEADING;
          case PARAGRAPH -> labelled ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
          case ITEM -> Block.Kind.ITEM;
          case QUOTE -> Block.Kind.QUOTE;
        };
    blocks.add(new Block(kind, start, body.length()));
  }
}
