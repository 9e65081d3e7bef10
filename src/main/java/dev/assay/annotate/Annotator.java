package dev.assay.annotate;

import dev.assay.article.Article;

/** Adds what the text of an article speaks of. Implementations may be shared by threads. */
public interface Annotator {

  /** Returns the article with its annotations. */
  Article annotate(Article article);
}
