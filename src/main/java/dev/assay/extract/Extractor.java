package dev.assay.extract;

import dev.assay.article.Article;
import dev.assay.article.Candidate;
import dev.assay.config.Configuration;
import dev.assay.read.MediaType;
import dev.assay.read.RawPage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Turns raw pages into articles. Immutable; may be shared by threads. */
public final class Extractor {

  private final Rules rules;

  private Extractor(Rules rules) {
    this.rules = rules;
  }

  /** An extractor with the configuration that Assay ships with. */
  public static Extractor standard() {
    return with(Configuration.standard());
  }

  /**
   * An extractor with this configuration.
   *
   * @throws IllegalArgumentException if a row of {@code sections.tsv} is wrong
   */
  public static Extractor with(Configuration configuration) {
    return new Extractor(Rules.of(configuration));
  }

  /** Extracts the article of a page; never throws for what the page holds. */
  public Extraction extract(RawPage page) {
    return switch (page.type()) {
      case JSON -> JsonArticle.extract(page);
      case TEXT -> TextCopy.extract(page, rules);
      case HTML -> WebPage.extract(page, rules);
    };
  }

  /**
   * Extracts the article of a web page.
   *
   * @param html the page
   * @param address where it was published
   * @return the article, not annotated; empty where the page holds none
   */
  public Optional<Article> extract(String html, URI address) {
    return extract(
            new RawPage(
                address.toString(),
                0,
                MediaType.HTML,
                html.getBytes(StandardCharsets.UTF_8),
                Optional.of(StandardCharsets.UTF_8),
                List.of(new Candidate("url", address.toString(), "given"))))
        .article()
        .map(article -> article.toBuilder().file(null).build());
  }
}
