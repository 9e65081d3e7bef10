package dev.assay.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the names of authors out of a byline. */
final class Names {

  private static final List<String> LABELS =
      List.of(
          "posted by ",
          "written by ",
          "reported by ",
          "published by ",
          "story by ",
          "words by ",
          "analysis by ",
          "by: ",
          "by ",
          "by:",
          "author: ",
          "authors: ",
          "author:",
          "von ",
          "par ",
          "por ",
          "di ",
          "door ",
          "autor: ",
          "af ",
          "av ",
          "från ",
          "od ",
          "автор: ");
  private static final List<String> BETWEEN =
      List.of(
          " and ", " & ", ", ", "; ", " und ", " et ", " y ", " with ", " / ", " | ", " • ", " · ",
          " e ");
  private static final Set<String> NO_NAME =
      Set.of(
          "admin",
          "administrator",
          "staff",
          "author",
          "unknown",
          "none",
          "null",
          "undefined",
          "anonymous",
          "by",
          "editor",
          "guest",
          "home",
          "view all posts",
          "contributor",
          "about",
          "share",
          "more",
          "read more",
          "follow",
          "comments",
          "webmaster",
          "super user");
  private static final Set<String> ROLE =
      Set.of("jr", "sr", "phd", "md", "dphil", "mba", "esq", "cfa", "rn", "rd", "ii", "iii");
  private static final int MOST = 12;

  private Names() {}

  /** Whether a line begins as a byline does. */
  static boolean isByline(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return Spaces.words(line) <= 14
        && LABELS.stream().anyMatch(lower::startsWith)
        && !split(line).isEmpty()
        && startsUpper(unlabelled(line));
  }

  private static boolean startsUpper(String text) {
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }

  /** The names in a byline, without labels, roles and what can't be a name. */
  static List<String> split(String byline) {
    Set<String> names = new LinkedHashSet<>();
    List<String> parts = new ArrayList<>(List.of(unlabelled(Spaces.collapse(byline))));
    for (String between : BETWEEN) {
      parts = apart(parts, between);
    }
    for (String part : parts) {
      String name = unlabelled(trim(part));
      if (isName(name) && names.size() < MOST) {
        names.add(capitalized(name));
      }
    }
    return List.copyOf(names);
  }

  private static List<String> apart(List<String> parts, String between) {
    List<String> apart = new ArrayList<>();
    for (String part : parts) {
      int from = 0;
      for (int at = find(part, between, 0); at >= 0; at = find(part, between, from)) {
        apart.add(part.substring(from, at));
        from = at + between.length();
      }
      apart.add(part.substring(from));
    }
    return apart;
  }

  private static int find(String text, String word, int from) {
    for (int i = from; i <= text.length() - word.length(); i++) {
      if (text.regionMatches(true, i, word, 0, word.length())) {
        return i;
      }
    }
    return -1;
  }

  private static String unlabelled(String text) {
    for (String label : LABELS) {
      if (text.length() > label.length() && text.regionMatches(true, 0, label, 0, label.length())) {
        return text.substring(label.length()).strip();
      }
    }
    return text;
  }

  private static String trim(String part) {
    int paren = part.indexOf('(');
    String name = paren > 0 ? part.substring(0, paren) : part;
    int from = 0;
    int to = name.length();
    while (from < to && !Character.isLetterOrDigit(name.charAt(from))) {
      from++;
    }
    while (to > from
        && !Character.isLetterOrDigit(name.charAt(to - 1))
        && name.charAt(to - 1) != '.') {
      to--;
    }
    return name.substring(from, to);
  }

  private static boolean isName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return name.length() > 1
        && name.length() <= 60
        && Spaces.words(name) <= 6
        && !NO_NAME.contains(lower)
        && !ROLE.contains(Spaces.bare(lower))
        && name.indexOf('@') < 0
        && !lower.contains("http")
        && !lower.contains("www.")
        && name.chars().noneMatch(Character::isDigit)
        && name.chars().anyMatch(Character::isLetter);
  }

  /** Names in capitals as names are written. */
  private static String capitalized(String name) {
    boolean capitals =
        name.indexOf(' ') > 0 && name.equals(name.toUpperCase(Locale.ROOT)) && name.length() > 6;
    if (!capitals) {
      return name;
    }
    StringBuilder written = new StringBuilder(name.toLowerCase(Locale.ROOT));
    for (int i = 0; i < written.length(); i++) {
      if (i == 0 || (!Character.isLetter(written.charAt(i - 1)) && written.charAt(i - 1) != '’')) {
        written.setCharAt(i, Character.toUpperCase(written.charAt(i)));
      }
    }
    return written.toString();
  }
}
