package dev.assay.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is asked of an archive, as values: parsed from text by {@link QueryParser} or built by
 * {@link Queries}. Immutable; may be shared by threads. A query that can't be meant (a word without
 * a letter or digit, a distance of 0) can't be made: its constructor throws an {@link
 * IllegalArgumentException}.
 */
public sealed interface Query {

  /** Returns text in the query language that parses to an equal query. */
  default String asText() {
    return QueryPrinter.print(this);
  }

  /**
   * Parses the query language; see {@link QueryParser}.
   *
   * @throws QuerySyntaxException if the text can't be understood
   */
  static Query parse(String text) {
    return QueryParser.parse(text);
  }

  /**
   * Asks for all words of a plain text: no character of it is an operator, a quotation mark or a
   * field. Repeated words are kept.
   *
   * @throws QuerySyntaxException if there is no word in it, or it is longer than a query may be
   */
  static Query words(String text) {
    return Queries.and(QueryParser.words(text));
  }

  /**
   * Asks for any word of a plain text, as {@link #words} does for all.
   *
   * @throws QuerySyntaxException if there is no word in it, or it is longer than a query may be
   */
  static Query anyWord(String text) {
    return Queries.or(QueryParser.words(text));
  }

  private static void check(boolean right, String message) {
    if (!right) {
      throw new IllegalArgumentException(message);
    }
  }

  private static void checkWord(String text) {
    check(Characters.hasWord(text), "a word must have a letter or a digit");
  }

  /** Every article. */
  record All() implements Query {}

  /**
   * A word as a reader types it: its stems and the spellings of a name match too.
   *
   * @param text the word, in the letter case it was written in
   */
  record Word(String text) implements Query {
    /** Checks that it has a letter or a digit. */
    public Word {
      checkWord(text);
    }
  }

  /**
   * Exactly this word: no stem, no spelling variants, and its capitals where it has any ({@code
   * =Soleimani}).
   *
   * @param text the word
   */
  record Exact(String text) implements Query {
    /** Checks that it has a letter or a digit. */
    public Exact {
      checkWord(text);
    }
  }

  /**
   * Words that start so ({@code kill*}).
   *
   * @param text the start, without the star
   */
  record Prefix(String text) implements Query {
    /** Checks that it has a letter or a digit. */
    public Prefix {
      checkWord(text);
    }
  }

  /**
   * Words of this shape: {@code *} any characters, {@code ?} one ({@code m?n*ster}).
   *
   * @param pattern the word with its wildcards
   */
  record Wildcard(String pattern) implements Query {
    /** Checks that it has a letter or a digit, and a wildcard. */
    public Wildcard {
      checkWord(pattern);
      check(pattern.indexOf('*') >= 0 || pattern.indexOf('?') >= 0, "a wildcard is * or ?");
    }
  }

  /**
   * Words that differ by a few letters ({@code solemani~1}).
   *
   * @param text the word
   * @param edits 1 or 2
   */
  record Fuzzy(String text, int edits) implements Query {
    /** Checks the word and the edits. */
    public Fuzzy {
      checkWord(text);
      check(edits == 1 || edits == 2, "one letter may differ, or two");
    }
  }

  /**
   * A phrase of exact words; entities may stand among them.
   *
   * @param parts {@link Word}, {@link Entity} and {@link AnyEntity}, at least one
   * @param slop how many positions they may be apart in all
   */
  record Phrase(List<Query> parts, int slop) implements Query {
    /** Copies and checks the parts. */
    public Phrase {
      parts = List.copyOf(parts);
      check(!parts.isEmpty(), "a phrase has one part at least");
      check(slop >= 0, "the slop of a phrase can't be negative");
      for (Query part : parts) {
        check(
            part instanceof Word || part instanceof Entity || part instanceof AnyEntity,
            "a phrase has words and entities");
      }
    }
  }

  /**
   * All of these.
   *
   * @param clauses at least two, none of them of this kind
   */
  record And(List<Query> clauses) implements Query {
    /** Copies the clauses, with those of an And among them in its place. */
    public And {
      clauses =
          clauses.stream()
              .flatMap(c -> c instanceof And(List<Query> inner) ? inner.stream() : Stream.of(c))
              .toList();
      check(clauses.size() >= 2, "And has two clauses at least");
    }
  }

  /**
   * Any of these.
   *
   * @param clauses at least two, none of them of this kind
   */
  record Or(List<Query> clauses) implements Query {
    /** Copies the clauses, with those of an Or among them in its place. */
    public Or {
      clauses =
          clauses.stream()
              .flatMap(c -> c instanceof Or(List<Query> inner) ? inner.stream() : Stream.of(c))
              .toList();
      check(clauses.size() >= 2, "Or has two clauses at least");
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
  record Near(Query left, Query right, int distance, boolean ordered) implements Query {
    /** Checks the distance, and that both sides have places in the text. */
    public Near {
      check(distance >= 1, "the distance must be 1 at least");
      check(Placement.hasPlaces(left) && Placement.hasPlaces(right), Placement.BESIDE);
    }
  }

  /**
   * Both in one sentence or paragraph ({@code a w/s b}, {@code a w/p b}).
   *
   * @param left one side
   * @param right the other
   * @param unit sentence or paragraph
   */
  record Within(Query left, Query right, Unit unit) implements Query {
    /** Checks that both sides have places in the text. */
    public Within {
      check(Placement.hasPlaces(left) && Placement.hasPlaces(right), Placement.BESIDE);
    }
  }

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
   * @param query words, phrases, entities and their combinations
   */
  record InField(Field field, Query query) implements Query {
    /** Checks that it can be looked for in one field. */
    public InField {
      check(Placement.fitsField(query), Placement.IN_FIELD);
    }
  }

  /**
   * A person, place or organization, however spelled.
   *
   * @param type its type, or none for any ({@code entity:}, {@code @"…"})
   * @param name a name of it, or an id
   */
  record Entity(Optional<EntityKind> type, String name) implements Query {
    /** Strips space from the name and checks that it has a letter or a digit. */
    public Entity {
      name = Characters.strip(name);
      checkWord(name);
    }
  }

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
   * @param bands the bands' words: {@code very likely}; at least one, in the order of ICD 203,
   *     {@code possible} last
   */
  record Likelihood(List<String> bands) implements Query {
    /** Checks the bands and puts them in order. */
    public Likelihood {
      bands = Band.named(bands);
    }
  }

  /**
   * Articles with an estimate of this confidence.
   *
   * @param level {@code low}, {@code moderate} or {@code high}
   */
  record Confidence(String level) implements Query {
    /** Checks the level. */
    public Confidence {
      check(
          List.of("low", "moderate", "high").contains(level),
          "the confidence is low, moderate or high");
    }
  }

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
  record Saved(String name) implements Query {
    /** Strips space from the name and checks that it is not empty. */
    public Saved {
      name = Characters.strip(name);
      check(!name.isEmpty(), "a saved query has a name");
    }
  }
}
