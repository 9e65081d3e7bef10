package dev.assay.index;

import dev.assay.query.Field;
import dev.assay.query.Query;
import dev.assay.query.QuerySyntaxException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/**
 * Turns what stands near each other into Lucene's intervals over the aligned fields of one text:
 * words by their stems, exact words and patterns, entities, each in the field that has it.
 */
final class Proximity {

  /** A mention's tokens all bear its entity; longer ones than this are rare. */
  private static final int LONGEST_MENTION = 6;

  private final Vocabulary vocabulary;
  private final IndexReader reader;
  private final String text;

  /**
   * Prepares for one text.
   *
   * @param text a field that has stems, exact words and entities
   */
  Proximity(Vocabulary vocabulary, IndexReader reader, String text) {
    this.vocabulary = vocabulary;
    this.reader = reader;
    this.text = text;
  }

  /** Documents whose text has such an interval. */
  org.apache.lucene.search.Query query(Query query) {
    return new IntervalQuery(text, source(query));
  }

  private IntervalsSource source(Query query) {
    return switch (query) {
      case Query.Word(String word) -> word(word);
      case Query.Exact(String word) -> words(Vocabulary.exactTerms(word));
      case Query.Prefix(String word) -> pattern(Patterns.prefix(one(word, query)));
      case Query.Wildcard(String pattern) -> pattern(Patterns.wildcard(pattern));
      case Query.Fuzzy(String word, int edits) -> pattern(Patterns.fuzzy(one(word, query), edits));
      case Query.Phrase(List<Query> parts, int slop) -> phrase(parts, slop);
      case Query.Entity(Optional<Query.EntityKind> type, String name) ->
          entity(vocabulary.entityTerms(type.map(QueryTranslator::type), name));
      case Query.AnyEntity(Query.EntityKind type) ->
          entity(List.of(EntityStream.type(type.name())));
      case Query.And(List<Query> clauses) -> Intervals.unordered(sources(clauses));
      case Query.Or(List<Query> clauses) -> Intervals.or(sources(clauses));
      case Query.Near(Query left, Query right, int distance, boolean ordered) -> {
        IntervalsSource[] both = sources(List.of(left, right));
        yield Intervals.maxgaps(
            distance - 1, ordered ? Intervals.ordered(both) : Intervals.unordered(both));
      }
      case Query.Within(Query left, Query right, Query.Unit unit) ->
          new SameUnitSource(Intervals.unordered(sources(List.of(left, right))), unit);
      case Query.InField(Field field, Query clause) -> {
        if (!field.word().equals(text)) {
          throw misplaced(query);
        }
        yield source(clause);
      }
      case Query.Not not -> throw misplaced(not);
      case Query.All all -> throw misplaced(all);
      case Query.Days days -> throw misplaced(days);
      case Query.Is is -> throw misplaced(is);
      case Query.Likelihood likelihood -> throw misplaced(likelihood);
      case Query.Confidence confidence -> throw misplaced(confidence);
      case Query.Saved saved -> throw misplaced(saved);
    };
  }

  private static QuerySyntaxException misplaced(Query query) {
    return new QuerySyntaxException(
        query.asText(),
        0,
        "this can't stand beside NEAR, ADJ, w/s or w/p: words, phrases, patterns and entities can");
  }

  static String one(String word, Query query) {
    List<String> terms = Vocabulary.terms(word);
    if (terms.size() != 1) {
      throw new QuerySyntaxException(query.asText(), 0, "a pattern is one word, without hyphens");
    }
    return terms.getFirst();
  }

  private IntervalsSource[] sources(List<Query> queries) {
    return queries.stream().map(this::source).toArray(IntervalsSource[]::new);
  }

  private IntervalsSource word(String word) {
    List<String> terms = Vocabulary.terms(word);
    if (terms.size() != 1) {
      return words(terms);
    }
    List<IntervalsSource> stems = new ArrayList<>();
    stems.add(Intervals.term(Stems.of(terms.getFirst())));
    vocabulary.spellings(word).stream()
        .map(Stems::of)
        .distinct()
        .forEach(stem -> stems.add(Intervals.term(stem)));
    return stems.size() == 1 ? stems.getFirst() : Intervals.or(stems);
  }

  private IntervalsSource words(List<String> terms) {
    if (terms.isEmpty()) {
      return Intervals.noIntervals("punctuation alone");
    }
    return Intervals.phrase(terms.stream().map(this::exact).toArray(IntervalsSource[]::new));
  }

  private IntervalsSource exact(String term) {
    return Intervals.fixField(Fields.exact(text), Intervals.term(term));
  }

  private IntervalsSource pattern(CompiledAutomaton pattern) {
    try {
      List<String> terms = PatternTerms.of(reader, Fields.exact(text), pattern).terms();
      return terms.isEmpty()
          ? Intervals.noIntervals("no word has this pattern")
          : Intervals.or(terms.stream().map(this::exact).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private IntervalsSource entity(List<String> terms) {
    return Intervals.or(
        terms.stream()
            .map(term -> Intervals.fixField(Fields.entities(text), Intervals.term(term)))
            .toList());
  }

  /** An entity between words spans all tokens of its mention; at an end one of them is enough. */
  private IntervalsSource phrase(List<Query> parts, int slop) {
    List<IntervalsSource> sources = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      switch (parts.get(i)) {
        case Query.Word(String word) ->
            Vocabulary.terms(word).forEach(term -> sources.add(exact(term)));
        case Query part ->
            sources.add(i == 0 || i == parts.size() - 1 ? source(part) : spanning(source(part)));
      }
    }
    IntervalsSource[] all = sources.toArray(IntervalsSource[]::new);
    return slop == 0 ? Intervals.phrase(all) : Intervals.maxgaps(slop, Intervals.ordered(all));
  }

  private static IntervalsSource spanning(IntervalsSource token) {
    List<IntervalsSource> lengths = new ArrayList<>();
    for (int length = 1; length <= LONGEST_MENTION; length++) {
      IntervalsSource[] tokens = new IntervalsSource[length];
      java.util.Arrays.fill(tokens, token);
      lengths.add(Intervals.phrase(tokens));
    }
    return Intervals.or(lengths);
  }
}
