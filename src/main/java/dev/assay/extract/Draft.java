package dev.assay.extract;

import dev.assay.article.Candidate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values that were found for every field, best first: the rules are asked in the order of their
 * rank. Not for several threads.
 */
final class Draft {

  private static final int MAX_LENGTH = 2000;

  private final Map<String, List<Candidate>> candidates = new LinkedHashMap<>();

  /** Adds a value behind those that the field has; a blank one is none. */
  void add(String field, @Nullable String value, String rule) {
    String line = value == null ? "" : Lines.one(value);
    if (!line.isEmpty()) {
      candidates
          .computeIfAbsent(field, f -> new ArrayList<>())
          .add(new Candidate(field, Lines.cut(line, MAX_LENGTH), rule));
    }
  }

  /** Puts a value before all others of its field. */
  void prefer(String field, String value, String rule) {
    candidates
        .computeIfAbsent(field, f -> new ArrayList<>())
        .add(0, new Candidate(field, value, rule));
  }

  Optional<Candidate> best(String field) {
    return all(field).stream().findFirst();
  }

  List<Candidate> all(String field) {
    return candidates.getOrDefault(field, List.of());
  }

  /** All candidates, by field, the winner first. */
  List<Candidate> all() {
    return candidates.values().stream().flatMap(List::stream).toList();
  }
}
