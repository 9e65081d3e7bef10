package dev.assay.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds, among given name terms, those that may be other spellings of a word. Immutable; may be
 * shared by threads.
 */
public final class SpellingIndex {

  private final EntityTable table;
  private final Map<String, List<Word>> byKey = new HashMap<>();

  /** Indexes these terms; the table tells which of them are names of known entities. */
  public SpellingIndex(EntityTable table, Collection<String> terms) {
    this.table = table;
    for (String term : new HashSet<>(terms)) {
      Word word = Word.of(term);
      for (String key : word.keys()) {
        byKey.computeIfAbsent(key, unused -> new ArrayList<>(2)).add(word);
      }
    }
  }

  /**
   * The terms that may be other spellings of a term, in alphabetical order. The name of a known
   * entity is never taken for another known entity's, and a given name has no other spellings by
   * itself.
   */
  public List<String> similar(String term) {
    if (table.isGivenName(term)) {
      return List.of();
    }
    return alike(term).stream().filter(other -> table.mayBeOne(term, other)).toList();
  }

  /** The terms that are alike to a term, whoever has them; in alphabetical order. */
  List<String> alike(String term) {
    Word word = Word.of(term);
    Set<Word> candidates = new HashSet<>();
    word.keys().forEach(key -> candidates.addAll(byKey.getOrDefault(key, List.of())));
    return candidates.stream()
        .filter(candidate -> !candidate.term().equals(term) && word.isAlike(candidate))
        .map(Word::term)
        .sorted()
        .toList();
  }
}
