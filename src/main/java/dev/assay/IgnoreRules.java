package dev.assay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules of one {@code .assayignore}, a subset of gitignore's: one pattern a line, {@code #}
 * comments, {@code !} takes back, a slash at the end means folders only, a slash elsewhere ties the
 * pattern to this folder; {@code *} and {@code ?} don't cross slashes, {@code **} does. The last
 * match wins. Immutable.
 */
final class IgnoreRules {

  static final String FILE = ".assayignore";

  private final List<Rule> rules;

  private IgnoreRules(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** Reads the rules of a folder; none where it has no such file. */
  static IgnoreRules of(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return new IgnoreRules(List.of());
    }
    List<Rule> rules = new ArrayList<>();
    for (String line : Files.readString(file).lines().toList()) {
      String pattern = line.strip();
      if (!pattern.isEmpty() && !pattern.startsWith("#")) {
        rules.add(Rule.of(pattern));
      }
    }
    return new IgnoreRules(rules);
  }

  /**
   * What the rules say of a path.
   *
   * @param path relative to this folder, its names in order
   * @param isFolder whether it is a folder
   */
  Verdict verdict(List<String> path, boolean isFolder) {
    for (Rule rule : rules.reversed()) {
      if (rule.matches(path, isFolder)) {
        return rule.takesBack() ? Verdict.KEEP : Verdict.IGNORE;
      }
    }
    return Verdict.NONE;
  }

  /** What rules say. */
  enum Verdict {
    IGNORE,
    KEEP,
    NONE
  }

  /**
   * One pattern.
   *
   * @param names the pattern's parts between slashes
   * @param tied whether it starts at this folder
   */
  private record Rule(List<String> names, boolean tied, boolean foldersOnly, boolean takesBack) {

    static Rule of(String line) {
      boolean takesBack = line.startsWith("!");
      String pattern = takesBack ? line.substring(1) : line;
      boolean foldersOnly = pattern.endsWith("/");
      List<String> names = new ArrayList<>();
      int from = 0;
      for (int i = 0; i <= pattern.length(); i++) {
        if (i == pattern.length() || pattern.charAt(i) == '/') {
          if (i > from) {
            names.add(pattern.substring(from, i));
          }
          from = i + 1;
        }
      }
      return new Rule(names, pattern.startsWith("/") || names.size() > 1, foldersOnly, takesBack);
    }

    boolean matches(List<String> path, boolean isFolder) {
      if (names.isEmpty() || (foldersOnly && !isFolder)) {
        return false;
      }
      return tied ? matches(0, path, 0) : glob(names.getFirst(), path.getLast());
    }

    private boolean matches(int name, List<String> path, int at) {
      if (name == names.size()) {
        return at == path.size();
      }
      if (names.get(name).equals("**")) {
        for (int skip = at; skip <= path.size(); skip++) {
          if (matches(name + 1, path, skip)) {
            return true;
          }
        }
        return false;
      }
      return at < path.size()
          && glob(names.get(name), path.get(at))
          && matches(name + 1, path, at + 1);
    }
  }

  /** Whether a name has the shape of a pattern; goes back to the last star only. */
  static boolean glob(String pattern, String name) {
    int p = 0;
    int n = 0;
    int star = -1;
    int resume = 0;
    while (n < name.length()) {
      if (p < pattern.length()
          && (pattern.charAt(p) == '?'
              || (pattern.charAt(p) != '*' && pattern.charAt(p) == name.charAt(n)))) {
        p++;
        n++;
      } else if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        resume = n;
      } else if (star >= 0) {
        p = star + 1;
        n = ++resume;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
