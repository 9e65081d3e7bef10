package dev.assay.extract;

import dev.assay.config.Configuration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lines that belong to the site and not to the article: {@code furniture.txt}. A phrase matches
 * a whole line, letter case and punctuation apart; one that ends in {@code *} matches its
 * beginning.
 */
final class Furniture {

  /** What a line of furniture tells. */
  enum Kind {
    /** Nothing. */
    PLAIN,
    /** That the rest of the article is behind a wall. */
    WALL,
    /** That the article ends here. */
    END
  }

  private record Prefix(String words, Kind kind) {}

  private static final int LONGEST = 300;

  private final Map<String, Kind> lines = new HashMap<>();
  private final Map<String, List<Prefix>> prefixes = new HashMap<>();

  private Furniture() {}

  static Furniture of(Configuration configuration) {
    Furniture furniture = new Furniture();
    for (Configuration.Row row : configuration.rows("furniture.txt")) {
      String kind = row.cells().size() > 1 ? row.cells().get(1) : "";
      furniture.add(
          row.cells().getFirst(),
          switch (kind) {
            case "wall" -> Kind.WALL;
            case "end" -> Kind.END;
            default -> Kind.PLAIN;
          });
    }
    return furniture;
  }

  private void add(String phrase, Kind kind) {
    String bare = Spaces.bare(phrase);
    if (phrase.endsWith("*")) {
      prefixes
          .computeIfAbsent(firstWord(bare), key -> new ArrayList<>())
          .add(new Prefix(bare, kind));
    } else {
      lines.put(bare, kind);
    }
  }

  private static String firstWord(String bare) {
    int space = bare.indexOf(' ');
    return space < 0 ? bare : bare.substring(0, space);
  }

  /** What this line tells, if it is furniture. */
  Optional<Kind> kind(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    String bare = Spaces.bare(line);
    Kind whole = lines.get(bare);
    if (whole != null) {
      return Optional.of(whole);
    }
    return prefixes.getOrDefault(firstWord(bare), List.of()).stream()
        .filter(prefix -> bare.startsWith(prefix.words()))
        .map(Prefix::kind)
        .findFirst();
  }
}
