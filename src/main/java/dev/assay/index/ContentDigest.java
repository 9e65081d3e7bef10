package dev.assay.index;

import dev.assay.article.Article;
import dev.assay.article.Caption;
import dev.assay.article.Highlight;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A digest of all that an article says of itself, in hexadecimal. What differs between two saves of
 * the same page is left out: the file, the time of saving, the rule that found the date.
 */
final class ContentDigest {

  /** 96 bits. */
  private static final int DIGITS = 24;

  private final MessageDigest digest;

  private ContentDigest() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static String of(Article article) {
    ContentDigest content = new ContentDigest();
    content.add(List.of(article.title(), article.body()));
    content.add(article.url().stream().toList());
    content.add(article.source().stream().toList());
    content.add(article.kicker().stream().toList());
    content.add(article.lang().stream().toList());
    content.add(article.marking().stream().toList());
    content.add(article.dek().stream().toList());
    content.add(article.byline());
    content.add(article.published().map(Object::toString).stream().toList());
    content.add(article.updated().map(Object::toString).stream().toList());
    content.add(article.highlights().stream().map(Highlight::text).toList());
    content.add(article.captions().stream().map(Caption::text).toList());
    content.add(article.captions().stream().map(c -> c.credit().orElse("")).toList());
    content.add(article.blocks().stream().map(Object::toString).toList());
    content.add(List.of(article.completeness().name()));
    return HexFormat.of().formatHex(content.digest.digest()).substring(0, DIGITS);
  }

  private void add(List<String> texts) {
    digest.update((byte) texts.size());
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
  }
}
