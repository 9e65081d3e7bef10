package dev.assay.annotate.entities;

import dev.assay.config.Configuration;
import dev.assay.config.Configuration.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that tell what the names beside them are, by class: {@code entities/context.tsv}.
 * Immutable; may be shared by threads.
 */
final class Context {

  private static final String FILE = "entities/context.tsv";

  private final Map<String, Set<String>> classes;

  private Context(Map<String, Set<String>> classes) {
    this.classes = classes;
  }

  static Context of(Configuration configuration) {
    Map<String, Set<String>> classes = new HashMap<>();
    for (Row row : configuration.rows(FILE)) {
      classes.put(row.cells().getFirst(), new HashSet<>(words(row.cell(1))));
    }
    return new Context(classes);
  }

  /** The words of a class; none if no row has it. */
  Set<String> words(Kind of) {
    return classes.getOrDefault(of.name().toLowerCase(java.util.Locale.ROOT), Set.of());
  }

  private static List<String> words(String cell) {
    List<String> words = new ArrayList<>();
    int from = 0;
    while (from <= cell.length()) {
      int next = cell.indexOf('|', from);
      int end = next < 0 ? cell.length() : next;
      words.add(cell.substring(from, end).strip());
      from = end + 1;
    }
    return words;
  }

  /** What a word tells. */
  enum Kind {
    /** Verbs of what governments do: the capital before them is one. */
    ACTING,
    /** Words that may stand before such a verb. */
    ADVERB,
    /** Words before a place. */
    LOCATIVE,
    /** What a government has: policies, allies. */
    STANCE
  }
}
