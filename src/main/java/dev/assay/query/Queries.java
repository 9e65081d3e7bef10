package dev.assay.query;

import dev.assay.query.Query.DateField;
import dev.assay.query.Query.EntityKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Builds queries by hand; meant to be imported statically.
 *
 * <pre>{@code
 * Query query = and(word("iran"), not(in(Field.TITLE, phrase("oil price"))));
 * }</pre>
 *
 * <p>Every method throws an {@link IllegalArgumentException} where the query can't be meant: a word
 * without a letter, no clause at all, a filter beside {@code near}.
 */
public final class Queries {

  private Queries() {}

  /** A word, with its stems and the spellings of a name. */
  public static Query word(String text) {
    return new Query.Word(text);
  }

  /** Exactly this word. */
  public static Query exact(String text) {
    return new Query.Exact(text);
  }

  /** Words that start so. */
  public static Query prefix(String start) {
    return new Query.Prefix(start);
  }

  /** Words of this shape, with {@code *} for any characters and {@code ?} for one. */
  public static Query wildcard(String pattern) {
    return new Query.Wildcard(pattern);
  }

  /** Words that differ by one letter or two. */
  public static Query fuzzy(String text, int edits) {
    return new Query.Fuzzy(text, edits);
  }

  /** A phrase of the words of a plain text. */
  public static Query phrase(String text) {
    return new Query.Phrase(WordSplitter.split(text), 0);
  }

  /** A phrase of words and entities, in all at most {@code slop} positions apart. */
  public static Query phrase(int slop, Query... parts) {
    return new Query.Phrase(List.of(parts), slop);
  }

  /** All of these; one alone is itself. */
  public static Query and(Query... clauses) {
    return and(Arrays.asList(clauses));
  }

  /** All of these; one alone is itself. */
  public static Query and(List<Query> clauses) {
    return clauses.size() == 1 ? clauses.getFirst() : new Query.And(clauses);
  }

  /** Any of these; one alone is itself. */
  public static Query or(Query... clauses) {
    return or(Arrays.asList(clauses));
  }

  /** Any of these; one alone is itself. */
  public static Query or(List<Query> clauses) {
    return clauses.size() == 1 ? clauses.getFirst() : new Query.Or(clauses);
  }

  /** Everything but this. */
  public static Query not(Query clause) {
    return new Query.Not(clause);
  }

  /** Both, in any order, at most so many positions apart. */
  public static Query near(Query left, Query right, int distance) {
    return new Query.Near(left, right, distance, false);
  }

  /** The right one after the left one, at most so many positions later. */
  public static Query before(Query left, Query right, int distance) {
    return new Query.Near(left, right, distance, true);
  }

  /** Both in one sentence. */
  public static Query sameSentence(Query left, Query right) {
    return new Query.Within(left, right, Query.Unit.SENTENCE);
  }

  /** Both in one paragraph. */
  public static Query sameParagraph(Query left, Query right) {
    return new Query.Within(left, right, Query.Unit.PARAGRAPH);
  }

  /** Words of one field. */
  public static Query in(Field field, Query query) {
    return new Query.InField(field, query);
  }

  /** The person, place or organization with this name or id, however spelled. */
  public static Query entity(String name) {
    return new Query.Entity(Optional.empty(), name);
  }

  /** The entity of this type with this name or id, however spelled. */
  public static Query entity(EntityKind type, String name) {
    return new Query.Entity(Optional.of(type), name);
  }

  /** Any entity of this type. */
  public static Query anyEntity(EntityKind type) {
    return new Query.AnyEntity(type);
  }

  /** Articles published in these days. */
  public static Query published(DateRange days) {
    return days(DateField.PUBLISHED, days);
  }

  /** Articles that speak of these days. */
  public static Query about(DateRange days) {
    return days(DateField.ABOUT, days);
  }

  /** Articles with such a day among these. */
  public static Query days(DateField field, DateRange days) {
    return new Query.Days(field, Optional.of(days));
  }

  /** Articles of which no such day is known. */
  public static Query without(DateField field) {
    return new Query.Days(field, Optional.empty());
  }

  /** Articles with an estimate in one of these bands: {@code very likely}. */
  public static Query likelihood(String... bands) {
    return new Query.Likelihood(List.of(bands));
  }

  /** Articles with an estimate of {@code low}, {@code moderate} or {@code high} confidence. */
  public static Query confidence(String level) {
    return new Query.Confidence(level);
  }

  /** Articles with this property. */
  public static Query is(Query.Flag flag) {
    return new Query.Is(flag);
  }

  /** What a saved query asks for. */
  public static Query saved(String name) {
    return new Query.Saved(name);
  }
}
