package dev.assay.extract;

import dev.assay.config.Configuration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The headings that mean something: {@code sections.tsv}, heading and kind. */
final class Sections {

  /** What stands under a heading. */
  enum Kind {
    /** Key judgments: they become highlights. */
    POINTS,
    /** A labelled section: it stays in the body under its label. */
    SECTION,
    /** A note about the text: it stays in the body too. */
    NOTE
  }

  private static final int LONGEST = 60;

  private final Map<String, Kind> kinds = new HashMap<>();

  private Sections() {}

  static Sections of(Configuration configuration) {
    Sections sections = new Sections();
    for (Configuration.Row row : configuration.rows("sections.tsv")) {
      String kind = row.cells().size() > 1 ? row.cells().get(1).toLowerCase(Locale.ROOT) : "";
      sections.kinds.put(
          Spaces.bare(row.cells().getFirst()),
          switch (kind) {
            case "section" -> Kind.SECTION;
            case "note" -> Kind.NOTE;
            default -> Kind.POINTS;
          });
    }
    return sections;
  }

  /** What stands under this heading, if it is one of those. */
  Optional<Kind> kind(String heading) {
    return heading.length() > LONGEST
        ? Optional.empty()
        : Optional.ofNullable(kinds.get(Spaces.bare(heading)));
  }

  /** The text behind a heading that runs into it: {@code BLUF: the text}; empty if none does. */
  Optional<String> runIn(String text) {
    int colon = text.indexOf(':');
    if (colon < 0 || colon > LONGEST || colon + 2 >= text.length()) {
      return Optional.empty();
    }
    return kind(text.substring(0, colon))
        .filter(kind -> kind == Kind.POINTS)
        .map(kind -> Spaces.collapse(text.substring(colon + 1)));
  }
}
