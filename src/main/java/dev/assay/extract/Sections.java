package dev.assay.extract;

import dev.assay.config.Configuration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The headings that mean something inside an article: {@code sections.tsv}. Immutable. */
final class Sections {

  /** A heading is short. */
  private static final int MAX_LENGTH = 60;

  private final Map<String, Kind> kinds = new HashMap<>();

  Sections(Configuration configuration) {
    for (Configuration.Row row : configuration.rows("sections.tsv")) {
      kinds.put(fold(row.cell(0)), kind(row));
    }
  }

  /** What stands under a heading. */
  enum Kind {
    /** Key judgments. */
    POINTS,
    /** Running text with a label. */
    SECTION,
    /** A note of the editors. */
    NOTE
  }

  private static Kind kind(Configuration.Row row) {
    return switch (row.cell(1)) {
      case "points" -> Kind.POINTS;
      case "section" -> Kind.SECTION;
      case "note" -> Kind.NOTE;
      default ->
          throw new IllegalArgumentException(
              row.where() + ": the kind of a section is points, section or note");
    };
  }

  /** What a line heads, if it is one of the headings. */
  Optional<Kind> kind(String line) {
    return line.length() > MAX_LENGTH
        ? Optional.empty()
        : Optional.ofNullable(kinds.get(fold(line)));
  }

  private static String fold(String line) {
    String folded = line.toLowerCase(Locale.ROOT).replace('\u2019', '\'').strip();
    int end = folded.length();
    while (end > 0 && ":?.–—".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return folded.substring(0, end).strip();
  }
}
