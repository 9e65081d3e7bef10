package dev.assay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Splits a byline into names. */
final class Bylines {

  private static final int MAX_NAMES = 20;
  private static final int MAX_LENGTH = 80;
  private static final Set<String> STARTS = Set.of("by", "von", "par", "por", "di", "автор");

  private Bylines() {}

  /**
   * The names in {@code By Ada Moreau, Ben Okri and Chen Li}; none for an address or a sentence.
   */
  static List<String> split(String byline) {
    List<String> names = new ArrayList<>();
    String rest = withoutStart(Lines.one(byline));
    for (String part : parts(rest)) {
      String name = part.strip();
      if (isName(name) && !names.contains(name) && names.size() < MAX_NAMES) {
        names.add(name);
      }
    }
    return names;
  }

  /** Whether a line starts as a byline does. */
  static boolean isByline(String line) {
    int space = line.indexOf(' ');
    return space > 0
        && line.length() <= 2 * MAX_LENGTH
        && STARTS.contains(line.substring(0, space).toLowerCase(Locale.ROOT))
        && Character.isUpperCase(line.charAt(space + 1))
        && !line.endsWith(".");
  }

  private static String withoutStart(String byline) {
    int space = byline.indexOf(' ');
    String first = space < 0 ? "" : byline.substring(0, space).toLowerCase(Locale.ROOT);
    boolean starts = STARTS.contains(first) || STARTS.contains(first.replace(":", ""));
    return starts ? byline.substring(space + 1) : byline;
  }

  private static List<String> parts(String names) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < names.length(); i++) {
      int length = separator(names, i);
      if (length > 0) {
        parts.add(names.substring(from, i));
        from = i + length;
        i = from - 1;
      }
    }
    parts.add(names.substring(from));
    return parts;
  }

  private static int separator(String names, int at) {
    char c = names.charAt(at);
    if (c == ',' || c == ';' || c == '|' || c == '&' || c == '•') {
      return 1;
    }
    for (String word : List.of(" and ", " und ", " et ", " y ")) {
      if (names.startsWith(word, at)) {
        return word.length();
      }
    }
    return 0;
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.length() <= MAX_LENGTH
        && Character.isLetter(name.charAt(0))
        && name.indexOf('@') < 0
        && !name.contains("://");
  }
}
