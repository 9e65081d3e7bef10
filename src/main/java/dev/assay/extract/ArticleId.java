package dev.assay.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Makes the id of an article that was given none: twelve hexadecimal digits of the SHA-256 of its
 * canonical address, else of source, title and day, else of its text. The same on every machine.
 */
final class ArticleId {

  private static final int DIGITS = 12;

  private ArticleId() {}

  static String of(Optional<String> url, String source, String title, String day, String text) {
    if (url.isPresent()) {
      return hash(url.get());
    }
    boolean named = !title.isEmpty() && !(source.isEmpty() && day.isEmpty());
    return hash(named ? source + "\n" + title + "\n" + day : title + "\n" + text);
  }

  private static String hash(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
