package dev.assay.annotate.entities;

import dev.assay.config.Configuration;
import dev.assay.config.Configuration.Row;
import dev.assay.entity.BlockedNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The words that tell what names are: classes of words in {@code entities/context.tsv}, lists of
 * names and of common words beside it. Immutable; may be shared by threads.
 */
final class Vocabulary {

  private final Map<String, Integer> clues = new HashMap<>();
  private final Set<String> blocked = new HashSet<>();

  private Vocabulary() {}

  static Vocabulary of(Configuration configuration) {
    Vocabulary vocabulary = new Vocabulary();
    Map<String, Clue> classes = new HashMap<>();
    for (Clue clue : Clue.values()) {
      classes.put(clue.word(), clue);
    }
    for (Row row : configuration.rows("entities/context.tsv")) {
      Clue clue = classes.get(row.cells().getFirst());
      if (clue == null) {
        throw new UncheckedIOException(
            new IOException(row.where() + ": " + row.cells().getFirst() + " is no class of words"));
      }
      vocabulary.addAll(row.cell(1), clue);
    }
    vocabulary.addRows(configuration, "entities/given-names.tsv", Clue.GIVEN_NAME);
    vocabulary.addRows(configuration, "entities/common-words.tsv", Clue.COMMON);
    for (Row row : configuration.rows(BlockedNames.FILE)) {
      vocabulary.blocked.add(BlockedNames.terms(row.cells().getFirst()));
    }
    return vocabulary;
  }

  private void addAll(String cell, Clue clue) {
    int from = 0;
    while (from <= cell.length()) {
      int next = cell.indexOf('|', from);
      int end = next < 0 ? cell.length() : next;
      add(cell.substring(from, end).strip(), clue);
      from = end + 1;
    }
  }

  private void addRows(Configuration configuration, String file, Clue clue) {
    configuration.rows(file).forEach(row -> add(row.cells().getFirst(), clue));
  }

  private void add(String word, Clue clue) {
    clues.merge(word, clue.bit, (one, other) -> one | other);
  }

  /** The clues that a term gives, as bits. */
  int clues(String term) {
    Integer found = clues.get(term);
    return found == null ? 0 : found;
  }

  /** Whether these terms, parted by blanks, are nobody's name, as the user says. */
  boolean isBlocked(String terms) {
    return !blocked.isEmpty() && blocked.contains(terms);
  }

  /** Whether a term gives a clue. */
  boolean is(String term, Clue clue) {
    return (clues(term) & clue.bit) != 0;
  }
}
