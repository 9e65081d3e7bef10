package dev.assay.index;

import dev.assay.article.Article;
import dev.assay.article.Part;
import dev.assay.query.DateRange;
import dev.assay.query.Field;
import dev.assay.query.Query;
import dev.assay.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/**
 * Finds in a text what a query looks for, for passages: words, phrases, patterns, entities, days;
 * not what is excluded. Walks over the tokens; asks no index. Not for several threads.
 */
final class Marker {

  private final List<Sought> sought = new ArrayList<>();
  private final Map<String, String> stems = new HashMap<>();
  private final Vocabulary vocabulary;

  private Marker(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Looks for what a query asks, and for dates in these days. */
  static Marker of(Query query, Optional<DateRange> about, Vocabulary vocabulary) {
    Marker marker = new Marker(vocabulary);
    marker.collect(query, Optional.empty());
    about.ifPresent(range -> marker.sought.add(new Sought.Dates(range)));
    return marker;
  }

  /** How many different things are looked for. */
  int size() {
    return sought.size();
  }

  /** Marks the tokens of one text that are one of the things looked for. */
  BitSet mark(int which, Article article, Part part, Tokens tokens) {
    BitSet marked = new BitSet(tokens.size());
    sought.get(which).mark(article, part, tokens, marked);
    return marked;
  }

  private void collect(Query query, Optional<Field> field) {
    switch (query) {
      case Query.Word(String text) -> word(text, field);
      case Query.Exact(String text) -> add(field, 0, exact(text));
      case Query.Prefix(String text) ->
          one(text).ifPresent(term -> add(field, 0, List.of(word -> word.term().startsWith(term))));
      case Query.Wildcard(String pattern) ->
          add(field, 0, List.of(pattern(Patterns.wildcard(pattern))));
      case Query.Fuzzy(String text, int edits) ->
          one(text).ifPresent(term -> add(field, 0, List.of(pattern(Patterns.fuzzy(term, edits)))));
      case Query.Phrase(List<Query> parts, int slop) -> phrase(parts, slop, field);
      case Query.Entity(Optional<Query.EntityKind> type, String name) ->
          mentions(field, vocabulary.entityTerms(type.map(QueryTranslator::type), name));
      case Query.AnyEntity(Query.EntityKind type) ->
          mentions(field, List.of(EntityStream.type(type.name())));
      case Query.And(List<Query> clauses) -> clauses.forEach(clause -> collect(clause, field));
      case Query.Or(List<Query> clauses) -> clauses.forEach(clause -> collect(clause, field));
      case Query.InField(Field inner, Query clause) -> collect(clause, Optional.of(inner));
      case Query.Near near -> both(near.left(), near.right(), field);
      case Query.Within within -> both(within.left(), within.right(), field);
      case Query.Days(Query.DateField on, Optional<DateRange> range) -> {
        if (on == Query.DateField.ABOUT) {
          range.ifPresent(days -> sought.add(new Sought.Dates(days)));
        }
      }
      case Query.Not not -> {}
      case Query.All all -> {}
      case Query.Is is -> {}
      case Query.Likelihood likelihood -> {}
      case Query.Confidence confidence -> {}
      case Query.Saved saved -> {}
    }
  }

  private void both(Query left, Query right, Optional<Field> field) {
    collect(left, field);
    collect(right, field);
  }

  private static Optional<String> one(String word) {
    List<String> terms = Vocabulary.terms(word);
    return terms.size() == 1 ? Optional.of(terms.getFirst()) : Optional.empty();
  }

  private static Predicate<Sought.Word> pattern(CompiledAutomaton pattern) {
    ByteRunAutomaton automaton = Objects.requireNonNull(pattern.runAutomaton);
    return word -> {
      BytesRef term = new BytesRef(word.term());
      return automaton.run(term.bytes, term.offset, term.length);
    };
  }

  private void word(String text, Optional<Field> field) {
    List<String> terms = Vocabulary.terms(text);
    if (terms.size() != 1) {
      add(field, 0, plain(terms));
    } else if (!vocabulary.isStopWord(terms.getFirst())) {
      Set<String> wanted = new HashSet<>();
      wanted.add(Stems.of(terms.getFirst()));
      vocabulary.spellings(text).forEach(spelling -> wanted.add(Stems.of(spelling)));
      add(field, 0, List.of(word -> wanted.contains(stem(word.term()))));
    }
  }

  private String stem(String term) {
    return stems.computeIfAbsent(term, Stems::of);
  }

  private void phrase(List<Query> parts, int slop, Optional<Field> field) {
    List<String> terms = new ArrayList<>();
    for (Query part : parts) {
      if (part instanceof Query.Word(String text)) {
        terms.addAll(Vocabulary.terms(text));
      } else {
        // With an entity in it the words are marked one by one.
        parts.forEach(each -> collect(each, field));
        return;
      }
    }
    add(field, slop, plain(terms));
  }

  private static List<Predicate<Sought.Word>> plain(List<String> terms) {
    return terms.stream()
        .<Predicate<Sought.Word>>map(term -> word -> word.term().equals(term))
        .toList();
  }

  private static List<Predicate<Sought.Word>> exact(String text) {
    return Vocabulary.exactTerms(text).stream()
        .<Predicate<Sought.Word>>map(term ->
            term.startsWith("=")
                ? word -> word.exact().equals(term.substring(1))
                : word -> word.term().equals(term))
        .toList();
  }

  private void mentions(Optional<Field> field, List<String> terms) {
    sought.add(new Sought.Mentions(field, Set.copyOf(terms)));
  }

  private void add(Optional<Field> field, int slop, List<Predicate<Sought.Word>> words) {
    if (!words.isEmpty()) {
      sought.add(new Sought.Words(field, slop, words));
    }
  }
}
