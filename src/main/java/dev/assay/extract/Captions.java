package dev.assay.extract;

import dev.assay.article.Caption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells captions and credits. */
final class Captions {

  private static final int MAX_CREDIT = 160;

  private static final List<String> AGENCIES =
      List.of(
          "getty",
          "afp",
          "reuters",
          "associated press",
          "ap photo",
          "ap images",
          "epa",
          "shutterstock",
          "anadolu",
          "bloomberg",
          "xinhua",
          "tass",
          "sputnik",
          "istock",
          "alamy",
          "photo by",
          "photo:",
          "photograph by",
          "image:",
          "credit:",
          "via ",
          "/ap",
          "/epa",
          "wikimedia",
          "u.s. navy",
          "u.s. army",
          "u.s. air force",
          "dvids",
          "handout",
          "picture alliance",
          "universal images",
          "images");

  private final List<Caption> captions = new ArrayList<>();

  /** Whether a line is a credit: in parentheses, with the name of an agency or a slash in it. */
  static boolean isCredit(String line) {
    if (line.length() < 4 || line.length() > MAX_CREDIT) {
      return false;
    }
    if (line.startsWith("(") && line.endsWith(")")) {
      return line.indexOf('/') > 0 || namesAgency(line) || isUpper(line);
    }
    String lower = line.toLowerCase(Locale.ROOT);
    return lower.startsWith("photo:")
        || lower.startsWith("photo by ")
        || lower.startsWith("photograph by ")
        || lower.startsWith("credit:")
        || lower.startsWith("image:")
        || (line.indexOf('/') > 0 && namesAgency(line) && !line.endsWith("."));
  }

  private static boolean namesAgency(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return AGENCIES.stream().anyMatch(lower::contains);
  }

  private static boolean isUpper(String line) {
    return line.equals(line.toUpperCase(Locale.ROOT)) && line.chars().anyMatch(Character::isLetter);
  }

  /** The credit without parentheses and without {@code Photo:} before it. */
  static String credit(String line) {
    String credit = line.strip();
    if (credit.startsWith("(") && credit.endsWith(")")) {
      credit = credit.substring(1, credit.length() - 1).strip();
    }
    for (String start : List.of("photo:", "credit:", "image:", "photo by ", "photograph by ")) {
      if (credit.toLowerCase(Locale.ROOT).startsWith(start)) {
        return credit.substring(start.length()).strip();
      }
    }
    return credit;
  }

  /**
   * Adds a caption, unless it is there: one that another begins with is the same, cut. A credit at
   * its end, in parentheses, is taken off.
   */
  void add(String text, Optional<String> credit) {
    String caption = text.strip();
    Optional<String> maker = credit;
    int open = caption.lastIndexOf('(');
    if (maker.isEmpty() && open > 0 && isCredit(caption.substring(open))) {
      maker = Optional.of(credit(caption.substring(open)));
      caption = caption.substring(0, open).strip();
    }
    for (int i = 0; i < captions.size(); i++) {
      Caption there = captions.get(i);
      if (there.text().startsWith(caption) || caption.startsWith(there.text())) {
        String longer = caption.length() > there.text().length() ? caption : there.text();
        captions.set(i, new Caption(longer, there.credit().or(maker(maker))));
        return;
      }
    }
    if (!caption.isEmpty()) {
      captions.add(new Caption(caption, maker));
    }
  }

  private static java.util.function.Supplier<Optional<String>> maker(Optional<String> credit) {
    return () -> credit;
  }

  /** Gives the caption that was added last its credit. */
  void credit(Optional<String> credit) {
    if (!captions.isEmpty() && captions.getLast().credit().isEmpty()) {
      captions.set(captions.size() - 1, new Caption(captions.getLast().text(), credit));
    }
  }

  boolean isEmpty() {
    return captions.isEmpty();
  }

  List<Caption> all() {
    return captions;
  }
}
