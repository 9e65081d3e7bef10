package dev.assay.text;

import dev.assay.article.Article;
import dev.assay.article.Part;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The texts of an article, each split into tokens once: every annotator and the index read these.
 * Immutable; may be shared by threads.
 */
public final class ArticleTokens {

  private final Article article;
  private final Map<Part, Tokens> tokens;

  private ArticleTokens(Article article, Map<Part, Tokens> tokens) {
    this.article = article;
    this.tokens = Collections.unmodifiableMap(tokens);
  }

  /** Splits all texts of an article. */
  public static ArticleTokens of(Article article) {
    Map<Part, Tokens> tokens = new TreeMap<>();
    put(tokens, Part.TITLE, article.title());
    article.dek().ifPresent(dek -> put(tokens, Part.DEK, dek));
    for (int i = 0; i < article.highlights().size(); i++) {
      put(tokens, Part.highlight(i + 1), article.highlights().get(i).text());
    }
    put(tokens, Part.BODY, article.body());
    for (int i = 0; i < article.captions().size(); i++) {
      put(tokens, Part.caption(i + 1), article.captions().get(i).text());
    }
    return new ArticleTokens(article, tokens);
  }

  private static void put(Map<Part, Tokens> tokens, Part part, String text) {
    if (!text.isEmpty()) {
      tokens.put(part, Tokens.of(text));
    }
  }

  /** The article whose texts were split, not annotated yet. */
  public Article article() {
    return article;
  }

  /** The tokens of every text that is not empty, in reading order: title, dek, highlights, body. */
  public Map<Part, Tokens> parts() {
    return tokens;
  }
}
