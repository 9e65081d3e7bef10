package dev.assay.index;

import dev.assay.article.Article;
import dev.assay.text.ArticleTokens;

/**
 * An annotated article, ready to be written: what can be done before its place in the index is
 * known is done.
 *
 * @param article the annotated article
 * @param texts its texts' tokens
 * @param content a digest of all that it says
 */
public record PreparedArticle(Article article, ArticleTokens texts, String content) {

  /** Digests an annotated article. */
  public static PreparedArticle of(Article article, ArticleTokens texts) {
    return new PreparedArticle(article, texts, ContentDigest.of(article));
  }

  PreparedArticle withId(String id) {
    return new PreparedArticle(article.toBuilder(id).build(), texts, content);
  }
}
