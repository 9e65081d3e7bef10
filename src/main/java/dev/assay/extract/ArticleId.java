package dev.assay.extract;

import dev.assay.article.Article;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The id of an article that has none: twelve hexadecimal digits of the SHA-256 of its address, else
 * of source, title and day, else of its text. The same on every machine and at every ingest.
 */
final class ArticleId {

  private static final int DIGITS = 12;

  private ArticleId() {}

  static String of(Article article) {
    if (article.url().isPresent()) {
      return hash("url", article.url().get());
    }
    if (!article.title().isEmpty()) {
      return hash(
          "title",
          article.source().orElse(""),
          article.title(),
          article.published().map(date -> date.firstDay().toString()).orElse(""));
    }
    return hash("text", article.body());
  }

  private static String hash(String... parts) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
