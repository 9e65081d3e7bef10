package dev.assay.cli;

import dev.assay.query.Query;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Queries for any of some words. */
final class AnyWord {

  private AnyWord() {}

  /** Any of the words and phrases that a query asks for; none if fewer than two. */
  static Optional<Query> in(Query query) {
    Set<Query> words = new LinkedHashSet<>();
    collect(query, words);
    return words.size() < 2 ? Optional.empty() : Optional.of(new Query.Or(List.copyOf(words)));
  }

  private static void collect(Query query, Set<Query> words) {
    switch (query) {
      case Query.And(var clauses) -> clauses.forEach(clause -> collect(clause, words));
      case Query.Or(var clauses) -> clauses.forEach(clause -> collect(clause, words));
      case Query.Phrase(var parts, var slop) -> parts.forEach(part -> collect(part, words));
      case Query.Near near -> {
        collect(near.left(), words);
        collect(near.right(), words);
      }
      case Query.Within within -> {
        collect(within.left(), words);
        collect(within.right(), words);
      }
      case Query.Word word -> words.add(word);
      case Query.Exact word -> words.add(word);
      case Query.Prefix prefix -> words.add(prefix);
      case Query.Wildcard wildcard -> words.add(wildcard);
      case Query.Fuzzy fuzzy -> words.add(fuzzy);
      case Query.Entity entity -> words.add(entity);
      case Query.InField inField -> words.add(inField);
      case Query.All all -> {}
      case Query.Not not -> {}
      case Query.AnyEntity any -> {}
      case Query.Days days -> {}
      case Query.Likelihood likelihood -> {}
      case Query.Confidence confidence -> {}
      case Query.Is is -> {}
      case Query.Saved saved -> {}
    }
  }
}
