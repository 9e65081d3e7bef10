package dev.assay.query;

import java.util.List;
import java.util.Optional;

/**
 * What is asked of an archive, as values: parsed from text by {@link QueryParser} or built by hand.
 * Immutable; may be shared by threads.
 */
public sealed interface Query {

  /** Returns text in the query language that parses to an equal query. */
  default String asText() {
    return QueryPrinter.print(this);
  }

  /** Every article. */
  record All() implements Query {}

  /**
   * A word as a reader types it: its stems and the spellings of a name match too.
   *
   * @param text the word, in the letter case it was written in
   */
  record Word(String text) implements Query {}

  /**
   * Exactly this word: no stem, no spelling variants, and its capitals where it has any ({@code
   * =Soleimani}).
   *
   * @param text the word
   */
  record Exact(String text) implements Query {}

  /**
   * Words that start so ({@code kill*}).
   *
   * @param text the start, without the star
   */
  record Prefix(String text) implements Query {}

  /**
   * Words of this shape: {@code *} any characters, {@code ?} one ({@code m?n*ster}).
   *
   * @param pattern the word with its wildcards
   */
  record Wildcard(String pattern) implements Query {}

  /**
   * Words that differ by a few letters ({@code solemani~1}).
   *
   * @param text the word
   * @param edits 1 or 2
   */
  record Fuzzy(String text, int edits) implements Query {}

  /**
   * A phrase of exact words; entities may stand among them.
   *
   * @param parts words ({@link Word}) and entities, at least one
   * @param slop how many positions they may be apart in all
   */
  record Phrase(List<Query> parts, int slop) implements Query {
    /** Copies the parts. */
    public Phrase {
      parts = List.copyOf(parts);
    }
  }

  /**
   * All of these.
   *
   * @param clauses at least two
   */
  record And(List<Query> clauses) implements Query {
    /** Copies the clauses. */
    public And {
      clauses = List.copyOf(clauses);
    }
  }

  /**
   * Any of these.
   *
   * @param clauses at least two
   */
  record Or(List<Query> clauses) implements Query {
    /** Copies the clauses. */
    public Or {
      clauses = List.copyOf(clauses);
    }
  }

  /**
   * Everything but this.
   *
   * @param clause what must not match
   */
  record Not(Query clause) implements Query {}

  /**
   * Both, at most so many positions apart ({@code a NEAR/5 b}, {@code a ADJ/5 b}).
   *
   * @param left one side
   * @param right the other
   * @param distance positions, from 1
   * @param ordered whether left must come first
   */
  record Near(Query left, Query right, int distance, boolean ordered) implements Query {}

  /**
   * Both in one sentence or paragraph ({@code a w/s b}, {@code a w/p b}).
   *
   * @param left one side
   * @param right the other
   * @param unit sentence or paragraph
   */
  record Within(Query left, Query right, Unit unit) implements Query {}

  /** A unit of text. */
  enum Unit {
    /** A sentence. */
    SENTENCE,
    /** A paragraph. */
    PARAGRAPH
  }

  /**
   * Words looked for in one field.
   *
   * @param field the field
   * @param query words, phrases and their combinations
   */
  record InField(Field field, Query query) implements Query {}

  /**
   * A person, place or organization, however spelled.
   *
   * @param type its type, or none for any ({@code entity:}, {@code @"…"})
   * @param name a name of it, or an id
   */
  record Entity(Optional<EntityKind> type, String name) implements Query {}

  /**
   * Any entity of a type ({@code @person}).
   *
   * @param type the type
   */
  record AnyEntity(EntityKind type) implements Query {}

  /** The types of entity. */
  enum EntityKind {
    /** A human being. */
    PERSON,
    /** A country, city, region, water, base. */
    PLACE,
    /** A government body, alliance, party, company, armed group. */
    ORGANIZATION
  }

  /**
   * A day on which something is known of an article.
   *
   * @param field which day
   * @param range the days; empty for {@code none}: the article has no such day
   */
  record Days(DateField field, Optional<DateRange> range) implements Query {}

  /** The days of an article. */
  enum DateField {
    /** When it was published. */
    PUBLISHED,
    /** Which days its text speaks of. */
    ABOUT,
    /** When it was last changed. */
    UPDATED,
    /** When it was saved. */
    SAVED
  }

  /**
   * Articles with an estimate in one of these bands.
   *
   * @param bands the bands' words: {@code very likely}; in the order of ICD 203
   */
  record Likelihood(List<String> bands) implements Query {
    /** Copies the bands. */
    public Likelihood {
      bands = List.copyOf(bands);
    }
  }

  /**
   * Articles with an estimate of this confidence.
   *
   * @param level {@code low}, {@code moderate} or {@code high}
   */
  record Confidence(String level) implements Query {}

  /**
   * A yes-or-no property of an article.
   *
   * @param flag the property
   */
  record Is(Flag flag) implements Query {}

  /** Yes-or-no properties. */
  enum Flag {
    /** Only the beginning was saved. */
    TEASER,
    /** The whole text was saved. */
    FULL,
    /** It is a copy of another article. */
    DUPLICATE,
    /** It has key judgments. */
    HIGHLIGHTS,
    /** Its text speaks of days. */
    DATES
  }

  /**
   * A saved query.
   *
   * @param name its name
   */
  record Saved(String name) implements Query {}
}
