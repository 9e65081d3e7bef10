package dev.assay.extract;

import dev.assay.article.Candidate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values found for the fields of one article, with the rules that found them. */
final class Candidates {

  private static final int LONGEST = 2_000;

  private final Map<String, List<Candidate>> byField = new LinkedHashMap<>();

  /** Adds a value behind those found so far; an empty one is none. */
  void add(String field, String value, String rule) {
    String line = Spaces.collapse(value);
    if (line.isEmpty()) {
      return;
    }
    String kept = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    byField.computeIfAbsent(field, key -> new ArrayList<>()).add(new Candidate(field, kept, rule));
  }

  /** Puts a value before all others, in place of the same value by the same rule. */
  void win(String field, String value, String rule) {
    Candidate winner = new Candidate(field, value, rule);
    List<Candidate> all = byField.computeIfAbsent(field, key -> new ArrayList<>());
    all.remove(winner);
    all.addFirst(winner);
  }

  /** The first value of a field. */
  Optional<Candidate> first(String field) {
    List<Candidate> all = of(field);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
  }

  /** The values of a field, best first. */
  List<Candidate> of(String field) {
    return byField.getOrDefault(field, List.of());
  }

  /** All values, by field, each field's winner first. */
  List<Candidate> all() {
    return byField.values().stream().flatMap(List::stream).toList();
  }
}
