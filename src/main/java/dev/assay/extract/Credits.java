package dev.assay.extract;

import dev.assay.article.Caption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells who made a picture from what it shows, and keeps each caption once. */
final class Credits {

  private static final int LONGEST = 160;
  private static final List<String> LABELS =
      List.of(
          "photo credit:",
          "image credit:",
          "picture credit:",
          "photo by:",
          "photo by ",
          "image by ",
          "photograph by ",
          "photograph:",
          "photograph: ",
          "photo:",
          "image:",
          "picture:",
          "credit:",
          "credits:",
          "foto:",
          "photo ©",
          "photo courtesy of ",
          "bild:",
          "source:",
          "illustration by ",
          "illustration:",
          "getty images",
          "(photo by ",
          "©");
  private static final Set<String> MAKERS =
      Set.of(
          "getty",
          "reuters",
          "ap",
          "afp",
          "epa",
          "shutterstock",
          "alamy",
          "bloomberg",
          "istock",
          "dpa",
          "tass",
          "xinhua",
          "nurphoto",
          "anadolu",
          "sipa",
          "imago",
          "photo",
          "photos",
          "image",
          "images",
          "via",
          "courtesy",
          "photographer",
          "flickr",
          "wikimedia",
          "unsplash",
          "photodesk",
          "pictures",
          "press",
          "foto");

  private Credits() {}

  /** The credit that a line is, without parentheses and label. */
  static Optional<String> line(String line) {
    if (line.length() > LONGEST || line.length() < 3) {
      return Optional.empty();
    }
    if (line.startsWith("(") && line.endsWith(")")) {
      String inside = line.substring(1, line.length() - 1).strip();
      return isMaker(inside) ? Optional.of(unlabelled(inside)) : Optional.empty();
    }
    return isLabelled(line) ? Optional.of(unlabelled(line)) : Optional.empty();
  }

  private static boolean isLabelled(String line) {
    for (String label : LABELS) {
      if (line.regionMatches(true, 0, label, 0, label.length())) {
        return Spaces.words(line) <= 14;
      }
    }
    return false;
  }

  private static String unlabelled(String credit) {
    for (String label : LABELS) {
      if (credit.regionMatches(true, 0, label, 0, label.length())
          && credit.length() > label.length()) {
        String rest = credit.substring(label.length()).strip();
        return rest.endsWith(".") && !rest.endsWith("Inc.")
            ? rest.substring(0, rest.length() - 1)
            : rest;
      }
    }
    return credit;
  }

  /** Whether words name a maker: an agency, two names apart by a slash, or capitals. */
  private static boolean isMaker(String words) {
    if (words.isEmpty() || (!Character.isLetter(words.codePointAt(0)) && !words.startsWith("©"))) {
      return false;
    }
    int slash = words.indexOf('/');
    boolean named =
        slash > 0
            || java.util.Arrays.stream(Spaces.bare(words).split(" ", -1))
                .anyMatch(MAKERS::contains);
    return (named || isCapitals(words)) && Spaces.words(words) <= 20;
  }

  private static boolean isCapitals(String words) {
    int letters = 0;
    int capitals = 0;
    for (int i = 0; i < words.length(); i++) {
      letters += Character.isLetter(words.charAt(i)) ? 1 : 0;
      capitals += Character.isUpperCase(words.charAt(i)) ? 1 : 0;
    }
    return letters > 4 && capitals * 2 > letters;
  }

  /** Splits a caption from the credit at its end, where there is one. */
  static Caption split(String text) {
    if (text.endsWith(")") || text.endsWith(").")) {
      int close = text.lastIndexOf(')');
      int open = text.lastIndexOf('(', close);
      if (open > 0) {
        Optional<String> credit = line(text.substring(open, close + 1));
        if (credit.isPresent()) {
          return new Caption(text.substring(0, open).strip(), credit);
        }
      }
    }
    for (int at = lastBreak(text, text.length()); at > 0; at = lastBreak(text, at)) {
      String tail = text.substring(at + 1).strip();
      if (text.length() - at > LONGEST) {
        break;
      }
      Optional<String> credit = line(tail);
      if (credit.isPresent()) {
        boolean bar = text.charAt(at) == '|';
        return new Caption(text.substring(0, bar ? at : at + 1).strip(), credit);
      }
    }
    return new Caption(text, Optional.empty());
  }

  private static int lastBreak(String text, int before) {
    for (int i = before - 2; i > 0; i--) {
      char c = text.charAt(i);
      if (c == '|'
          || ((c == '.' || c == '”' || c == '"' || c == '?') && text.charAt(i + 1) == ' ')) {
        return i;
      }
    }
    return -1;
  }

  /** Each caption once: one that begins another is the same, printed shorter. */
  static List<Caption> distinct(List<Caption> captions) {
    List<Caption> kept = new ArrayList<>();
    for (Caption caption : captions) {
      if (caption.text().isEmpty()) {
        continue;
      }
      int same = -1;
      for (int i = 0; i < kept.size() && same < 0; i++) {
        same = isSame(kept.get(i).text(), caption.text()) ? i : -1;
      }
      if (same < 0) {
        kept.add(caption);
      } else {
        Caption other = kept.get(same);
        String longer =
            other.text().length() >= caption.text().length() ? other.text() : caption.text();
        kept.set(same, new Caption(longer, other.credit().or(caption::credit)));
      }
    }
    return kept;
  }

  /** Whether one text is the other, or its beginning. */
  static boolean isSame(String one, String other) {
    String a = Spaces.bare(one);
    String b = Spaces.bare(other);
    return a.equals(b)
        || (Math.min(a.length(), b.length()) > 30 && (a.startsWith(b) || b.startsWith(a)));
  }
}
