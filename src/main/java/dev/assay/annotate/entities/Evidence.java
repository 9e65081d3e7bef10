package dev.assay.annotate.entities;

import dev.assay.article.EntityType;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands beside a name that is open, over all its occurrences in an article: each gives a vote
 * for a type, and the type with the most votes is taken.
 */
final class Evidence {

  private final Map<String, Map<EntityType, Double>> votes = new HashMap<>();

  /** Reads what is beside the open spans of a text. */
  void read(List<Span> spans) {
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      if (span.type().isEmpty()) {
        Optional<Span> next =
            i + 1 < spans.size() ? Optional.of(spans.get(i + 1)) : Optional.empty();
        read(span, next);
      }
    }
  }

  /** The type that the contexts of this name speak for; empty if none does. */
  Optional<EntityType> type(Span span) {
    return votes.getOrDefault(span.terms(), Map.of()).entrySet().stream()
        .filter(vote -> vote.getValue() > 0)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private void read(Span span, Optional<Span> next) {
    Words words = span.words();
    int from = span.from();
    int to = span.to();
    if (words.is(from - 1, Clue.LOCATIVE) && words.joins(from)) {
      vote(span, EntityType.PLACE, span.length() <= 2 ? 1.0 : 0.5);
    }
    if (next.filter(other -> isInside(span, other)).isPresent()) {
      vote(span, EntityType.PLACE, 2);
    }
    if (from > 0 && words.term(from - 1).equals("the") && words.joins(from)) {
      boolean several = span.length() > 1 || span.lastTerm().endsWith("s");
      vote(span, EntityType.ORGANIZATION, several ? 1 : -1);
      vote(span, EntityType.PERSON, -2);
    }
    if (words.joins(to) && !words.capital(to)) {
      boolean acts = words.is(to, Clue.ACTING);
      boolean past = words.term(to).endsWith("ed");
      vote(span, EntityType.PERSON, acts ? 1 : past ? 0.7 : 0);
    }
    if (isInBrackets(words, to) || words.term(Math.min(to, words.size() - 1)).equals("who")) {
      vote(span, EntityType.PERSON, 2);
    }
    if (words.is(from, Clue.GIVEN_NAME)) {
      vote(span, EntityType.PERSON, 0.9);
    }
    int noun = companyNoun(words, to);
    if (noun > 0) {
      vote(span, EntityType.ORGANIZATION, 1.5);
    }
  }

  /** {@code Poolesville, Maryland}. */
  private static boolean isInside(Span span, Span next) {
    return next.is(EntityType.PLACE)
        && !next.readings().isEmpty()
        && next.from() == span.to()
        && next.start() - span.end() == 2
        && span.words().tokens().text().charAt(span.end()) == ',';
  }

  /** {@code (born 1957}. */
  private static boolean isInBrackets(Words words, int at) {
    return at < words.size() && words.before(at) == '(' && words.is(at, Clue.BORN);
  }

  /** The company, party or band that a comma or an article puts beside the name. */
  private static int companyNoun(Words words, int to) {
    if (words.joins(to)) {
      return words.is(to, Clue.COMPANY_NOUN) && !words.capital(to) ? to : -1;
    }
    return -1;
  }

  private void vote(Span span, EntityType type, double weight) {
    votes
        .computeIfAbsent(span.terms(), unused -> new EnumMap<>(EntityType.class))
        .merge(type, weight, Double::sum);
  }
}
