package dev.assay.annotate.entities;

import dev.assay.article.EntityType;
import dev.assay.article.Mention;
import dev.assay.entity.Reading;
import dev.assay.entity.Reading.Strength;
import java.util.List;
import java.util.Optional;

/**
 * Decides what is left open after the words were read: by the article's other names, by context.
 */
final class Judge {

  /** The confidence of a span that counts only where the article names it elsewhere. */
  static final double BY_DOCUMENT_ONLY = 0;

  private static final int SHORTEST_ACRONYM = 3;
  private static final int LONGEST_ACRONYM = 6;

  private final DocumentNames names;
  private final Evidence evidence;

  Judge(DocumentNames names, Evidence evidence) {
    this.names = names;
    this.evidence = evidence;
  }

  /** The span with its type and readings decided; empty if it is no name that counts. */
  Optional<Span> decide(Span span) {
    if (!span.readings().isEmpty()) {
      return Optional.of(known(span));
    }
    if (span.type().isPresent()) {
      return Optional.of(span);
    }
    Optional<Span> named = byDocument(span);
    return named.isPresent() || span.confidence() == BY_DOCUMENT_ONLY ? named : byContext(span);
  }

  /** Lets a person named in full have the surname, whoever else is known by it. */
  private Span known(Span span) {
    if (span.length() > 1) {
      return span;
    }
    Reading best = span.readings().getFirst();
    Optional<Span> full = names.bySurname(span.lastTerm());
    boolean open =
        best.strength() == Strength.SURNAME
            || (best.type() == EntityType.PLACE && best.kind() == Mention.Kind.NAME);
    if (!open || full.isEmpty() || isLocated(span)) {
      return span;
    }
    return full.get().readings().isEmpty()
        ? new Span(
            span.in(),
            span.words(),
            span.from(),
            span.to(),
            Optional.of(EntityType.PERSON),
            Mention.Kind.NAME,
            List.of(),
            0.75)
        : span.as(full.get().readings(), 0.9);
  }

  private static boolean isLocated(Span span) {
    return span.words().is(span.from() - 1, Clue.LOCATIVE);
  }

  private Optional<Span> byDocument(Span span) {
    String terms = span.terms();
    Optional<Span> introduced = names.byInitials(terms);
    if (introduced.isPresent()) {
      Span name = introduced.get();
      return Optional.of(
          name.readings().isEmpty()
              ? span.as(name.type().orElse(EntityType.ORGANIZATION), 0.85)
              : span.as(name.readings(), 0.85));
    }
    if (span.length() == 1 || hasArticle(span)) {
      Optional<Span> full = names.bySurname(span.lastTerm());
      if (full.isPresent()) {
        return Optional.of(
            full.get().readings().isEmpty()
                ? span.as(EntityType.PERSON, 0.75)
                : span.as(full.get().readings(), 0.85));
      }
    }
    return names.byTerms(terms).flatMap(Span::type).map(type -> span.as(type, 0.7));
  }

  /** Whether only an Arabic article stands before a single word: al-Zarqawi. */
  private static boolean hasArticle(Span span) {
    Words words = span.words();
    return span.length() == 2
        && words.is(span.from(), Clue.PARTICLE)
        && words.before(span.from() + 1) == '-';
  }

  private Optional<Span> byContext(Span span) {
    Words words = span.words();
    int from = span.from();
    boolean single = span.length() == 1;
    if (span.kind() == Mention.Kind.ACRONYM) {
      return isPlausible(span)
          ? Optional.of(span.as(EntityType.ORGANIZATION, 0.5))
          : Optional.empty();
    }
    if (single && words.is(from, Clue.ORGANIZATION)) {
      boolean carried =
          names.hasHead(span.lastTerm())
              && !words.is(from, Clue.GENERIC)
              && words.tokens().term(Math.max(0, from - 1)).equals("the");
      boolean named = carried || words.is(from, Clue.LONE);
      return named ? Optional.of(span.as(EntityType.ORGANIZATION, 0.6)) : Optional.empty();
    }
    if (single && (words.is(from, Clue.COMMON) || isNoName(span))) {
      return Optional.empty();
    }
    Optional<EntityType> voted = evidence.type(span);
    if (voted.isPresent()) {
      return Optional.of(span.as(voted.get(), 0.55));
    }
    if (!single && span.length() <= 3 && !hasEverydayWord(span)) {
      return Optional.of(span.as(EntityType.PERSON, 0.4));
    }
    return Optional.empty();
  }

  /** A letter, or a participle or an adverb that opens a sentence. */
  private static boolean isNoName(Span span) {
    String term = span.lastTerm();
    return term.length() < 3
        || (span.words().opens(span.from())
            && (term.endsWith("ed") || term.endsWith("ing") || term.endsWith("ly")));
  }

  private static boolean hasEverydayWord(Span span) {
    for (int i = span.from(); i < span.to(); i++) {
      if (span.words().is(i, Clue.COMMON)) {
        return true;
      }
    }
    return false;
  }

  /** Initials of three letters or more that are no word in capitals and no model's number. */
  private static boolean isPlausible(Span span) {
    Words words = span.words();
    int length = words.term(span.from()).length();
    return length >= SHORTEST_ACRONYM
        && length <= LONGEST_ACRONYM
        && span.text().chars().noneMatch(Character::isDigit)
        && words.after(span.from()) != '-'
        && words.before(span.from()) != '-'
        && !words.is(span.from(), Clue.COMMON);
  }
}
