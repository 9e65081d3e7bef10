package dev.assay.cli;

import dev.assay.article.Article;
import dev.assay.article.Block;
import dev.assay.article.Caption;
import dev.assay.article.Completeness;
import dev.assay.article.Highlight;
import dev.assay.article.PrintedDate;
import dev.assay.cli.Screen.Run;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An article to read. */
final class ArticlePage {

  private final Screen screen;

  ArticlePage(Screen screen) {
    this.screen = screen;
  }

  /** Prints the article in reading order. */
  void show(Article article) {
    article.kicker().ifPresent(kicker -> paragraph("", Style.FAINT, kicker));
    paragraph("", Style.STRONG, article.title().isEmpty() ? "(no title)" : article.title());
    article.dek().ifPresent(dek -> paragraph("", Style.PLAIN, dek));
    paragraph("", Style.FIGURE, origin(article));
    article.url().ifPresent(url -> paragraph("", Style.FAINT, url));
    screen.line();
    article.highlights().forEach(this::highlight);
    blocks(article).forEach(block -> block(block, article.body()));
    article.captions().forEach(this::caption);
    paragraph("", Style.FAINT, end(article));
  }

  private static String origin(Article article) {
    return Stream.of(
            article.published().map(PrintedDate::toString),
            article.source(),
            Optional.of(String.join(", ", article.byline())),
            article.marking())
        .flatMap(Optional::stream)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private void highlight(Highlight highlight) {
    screen.paragraph(
        "  ", List.of(new Run(Style.STRONG, "◆ "), new Run(Style.PLAIN, highlight.text())));
    screen.line();
  }

  /** The blocks of the body; a body that came without is one paragraph. */
  private static List<Block> blocks(Article article) {
    return article.blocks().isEmpty() && !article.body().isEmpty()
        ? List.of(new Block(Block.Kind.PARAGRAPH, 0, article.body().length()))
        : article.blocks();
  }

  private void block(Block block, String body) {
    String text = body.substring(block.start(), block.end());
    switch (block.kind()) {
      case HEADING -> paragraph("", Style.STRONG, text);
      case PARAGRAPH -> paragraph("", Style.PLAIN, text);
      case ITEM -> paragraph("  ", Style.PLAIN, "• " + text);
      case QUOTE -> paragraph("  | ", Style.PLAIN, text);
    }
    screen.line();
  }

  private void caption(Caption caption) {
    String credit = caption.credit().map(name -> " (" + name + ")").orElse("");
    paragraph("", Style.FAINT, "Caption: " + caption.text() + credit);
    screen.line();
  }

  private static String end(Article article) {
    String whole = article.completeness() == Completeness.TEASER ? "teaser only · " : "";
    return whole + article.id() + article.file().map(file -> " · " + file).orElse("");
  }

  private void paragraph(String indent, Style style, String text) {
    screen.paragraph(indent, List.of(new Run(style, text)));
  }
}
