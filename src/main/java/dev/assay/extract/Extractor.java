package dev.assay.extract;

import dev.assay.article.Article;
import dev.assay.config.Configuration;
import dev.assay.read.RawPage;
import java.net.URI;
import java.util.Optional;

/** Turns raw pages into articles. Immutable; may be shared by threads. */
public final class Extractor {

  private final Configuration configuration;

  private Extractor(Configuration configuration) {
    this.configuration = configuration;
  }

  /** An extractor with the configuration that Assay ships with. */
  public static Extractor standard() {
    return with(Configuration.standard());
  }

  /** An extractor with this configuration. */
  public static Extractor with(Configuration configuration) {
    return new Extractor(configuration);
  }

  /** Extracts the article of a page; never throws for what the page holds. */
  public Extraction extract(RawPage page) {
    throw new UnsupportedOperationException(configuration.fingerprint() + page.file());
  }

  /**
   * Extracts the article of a web page.
   *
   * @param html the page
   * @param address where it was published
   * @return the article, not annotated; empty where the page holds none
   */
  public Optional<Article> extract(String html, URI address) {
    throw new UnsupportedOperationException(html + address);
  }
}
