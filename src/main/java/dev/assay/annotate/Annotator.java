package dev.assay.annotate;

import dev.assay.text.ArticleTokens;

/**
 * Finds what the texts of an article speak of. Implementations may be shared by threads and don't
 * throw for what an article holds.
 */
@FunctionalInterface
public interface Annotator {

  /** Adds what the texts of this article speak of. */
  void annotate(ArticleTokens texts, Annotations found);
}
