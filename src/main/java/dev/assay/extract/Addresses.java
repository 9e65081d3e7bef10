package dev.assay.extract;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Web addresses as pages give them. */
final class Addresses {

  private static final int LONGEST = 2_000;

  private Addresses() {}

  static boolean isWeb(String url) {
    String lower = url.length() > 8 ? url.substring(0, 8).toLowerCase(Locale.ROOT) : "";
    return (lower.startsWith("http://") || lower.startsWith("https://"))
        && url.length() <= LONGEST
        && url.indexOf(' ') < 0
        && !host(url).isEmpty();
  }

  /** The absolute address that a page means; empty for none, and for all but http and https. */
  static Optional<String> resolve(String base, String url) {
    String plain = url.strip();
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    if (isWeb(plain)) {
      return Optional.of(plain);
    }
    try {
      String resolved =
          plain.startsWith("//")
              ? "https:" + plain
              : base.isEmpty() ? plain : new URI(base).resolve(plain).toString();
      return isWeb(resolved) ? Optional.of(resolved) : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The host in lower case, without {@code www.}; empty if there is none. */
  static String host(String url) {
    int start = url.indexOf("://");
    if (start < 0) {
      return "";
    }
    int end = start + 3;
    while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String host = url.substring(start + 3, end).toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /** A value for a message: one line, cut short. */
  static String shorten(String value) {
    String line = Spaces.collapse(value);
    return line.length() > 60 ? line.substring(0, 60) + "…" : line;
  }
}
