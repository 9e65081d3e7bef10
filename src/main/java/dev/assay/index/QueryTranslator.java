package dev.assay.index;

import dev.assay.article.EntityType;
import dev.assay.query.DateRange;
import dev.assay.query.Field;
import dev.assay.query.Query;
import dev.assay.query.QuerySyntaxException;
import dev.assay.search.SearchResult.Expansion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/**
 * Turns a query into what is asked of Lucene. Every clause matches articles only: text fields stand
 * on no other document, and where a clause would match others (days, negation, everything), the
 * article's kind is asked for beside it. Words score; phrases, prefixes and the like filter, and
 * their words score beside them. Not for several threads; one for each search.
 */
final class QueryTranslator {

  private static final int FUZZY_EXPANSIONS = 50;
  private static final int MOST_SPELLINGS = 32;

  /** Another spelling counts less than the word itself. */
  private static final float SPELLING_WEIGHT = 0.5f;

  private final Vocabulary vocabulary;
  private final Map<String, Float> boosts;
  private final IndexReader reader;
  private final Map<String, Expansion> expansions = new LinkedHashMap<>();
  private boolean ranked;
  private int negations;

  /**
   * Prepares a translation.
   *
   * @param vocabulary how words become terms
   * @param boosts weights from 1 by text field
   * @param reader tells which spellings occur
   */
  QueryTranslator(Vocabulary vocabulary, Map<String, Float> boosts, IndexReader reader) {
    this.vocabulary = vocabulary;
    this.boosts = boosts;
    this.reader = reader;
  }

  /**
   * Translates a query.
   *
   * @throws QuerySyntaxException if it asks for what this index can't answer
   */
  Translation translate(Query query) {
    org.apache.lucene.search.Query lucene = translate(query, Optional.empty());
    return new Translation(lucene, ranked, List.copyOf(expansions.values()));
  }

  private org.apache.lucene.search.Query translate(Query query, Optional<Field> field) {
    return switch (query) {
      case Query.All() -> articles();
      case Query.Word(String text) -> word(text, field);
      case Query.Exact(String text) -> phrase(Vocabulary.exactTerms(text), 0, field);
      case Query.Prefix(String text) -> prefix(text, field);
      case Query.Wildcard(String pattern) ->
          anyField(field, name -> new WildcardQuery(new Term(name, Patterns.fold(pattern))));
      case Query.Fuzzy(String text, int edits) -> fuzzy(text, edits, field);
      case Query.Phrase(List<Query> parts, int slop) ->
          parts.stream().allMatch(Query.Word.class::isInstance)
              ? phrase(terms(parts), slop, field)
              : near(query, field);
      case Query.And(List<Query> clauses) -> and(clauses, field);
      case Query.Or(List<Query> clauses) -> or(clauses, field);
      case Query.Not(Query clause) -> not(clause, field);
      case Query.InField(Field inner, Query clause) -> translate(clause, Optional.of(inner));
      case Query.Days(Query.DateField on, Optional<DateRange> range) -> {
        ranked |= on == Query.DateField.ABOUT && range.isPresent() && negations == 0;
        yield days(on, range);
      }
      case Query.Is(Query.Flag flag) -> is(flag, query);
      case Query.Near near -> near(near, field);
      case Query.Within within -> near(within, field);
      case Query.Entity(Optional<Query.EntityKind> type, String name) ->
          entity(vocabulary.entityTerms(type.map(QueryTranslator::type), name), field);
      case Query.AnyEntity(Query.EntityKind type) ->
          entity(List.of(EntityStream.type(type.name())), field);
      case Query.Likelihood likelihood -> throw notYet(likelihood, "likelihood: is");
      case Query.Confidence confidence -> throw notYet(confidence, "confidence: is");
      case Query.Saved saved -> throw notYet(saved, "saved queries are");
    };
  }

  private static QuerySyntaxException notYet(Query query, String what) {
    return new QuerySyntaxException(query.asText(), 0, what + " not in this index yet");
  }

  static org.apache.lucene.search.Query articles() {
    return new TermQuery(new Term(Fields.KIND, Fields.ARTICLE));
  }

  private static org.apache.lucene.search.Query onlyArticles(org.apache.lucene.search.Query query) {
    return new BooleanQuery.Builder()
        .add(articles(), Occur.FILTER)
        .add(query, Occur.FILTER)
        .build();
  }

  private org.apache.lucene.search.Query word(String text, Optional<Field> field) {
    List<String> terms = Vocabulary.terms(text);
    if (terms.size() != 1 || (field.isPresent() && !Fields.isText(field.get()))) {
      return phrase(terms, 0, field);
    }
    List<String> spellings = spellings(text);
    if (!spellings.isEmpty()) {
      expansions.put(text, new Expansion(text, spellings));
    }
    return blend(terms.getFirst(), spellings, field);
  }

  /** The other spellings of a name that occur, most frequent first. */
  private List<String> spellings(String word) {
    return vocabulary.spellings(word).stream()
        .filter(spelling -> frequency(spelling) > 0)
        .sorted(Comparator.comparingLong(this::frequency).reversed())
        .limit(MOST_SPELLINGS)
        .toList();
  }

  private long frequency(String term) {
    try {
      long most = 0;
      for (String text : Fields.TEXTS) {
        most = Math.max(most, reader.docFreq(new Term(Fields.exact(text), term)));
      }
      return most;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A word, its stems and its spellings, scored over all fields as over one. */
  private org.apache.lucene.search.Query blend(
      String term, List<String> spellings, Optional<Field> field) {
    ranked |= negations == 0;
    Map<String, Float> stems = new LinkedHashMap<>();
    stems.put(Stems.of(term), 1f);
    spellings.forEach(spelling -> stems.putIfAbsent(Stems.of(spelling), SPELLING_WEIGHT));
    return new BlendQuery(
        stems.entrySet().stream()
            .map(stem -> new BlendQuery.Spelling(stem.getKey(), stem.getValue()))
            .toList(),
        field.map(f -> Map.of(f.word(), 1f)).orElse(boosts));
  }

  /** Mentions of any of these entities, scored over all fields as over one. */
  private org.apache.lucene.search.Query entity(List<String> terms, Optional<Field> field) {
    ranked |= negations == 0;
    Map<String, Float> fields = new LinkedHashMap<>();
    field
        .map(f -> Map.of(f.word(), 1f))
        .orElse(boosts)
        .forEach((name, boost) -> fields.put(Fields.entities(name), boost));
    return new BlendQuery(
        terms.stream().map(term -> new BlendQuery.Spelling(term, 1)).toList(), fields);
  }

  static EntityType type(Query.EntityKind kind) {
    return switch (kind) {
      case PERSON -> EntityType.PERSON;
      case PLACE -> EntityType.PLACE;
      case ORGANIZATION -> EntityType.ORGANIZATION;
    };
  }

  private org.apache.lucene.search.Query prefix(String text, Optional<Field> field) {
    String term = Proximity.one(text, new Query.Prefix(text));
    return anyField(field, name -> new PrefixQuery(new Term(name, term)));
  }

  private org.apache.lucene.search.Query fuzzy(String text, int edits, Optional<Field> field) {
    String term = Proximity.one(text, new Query.Fuzzy(text, edits));
    return anyField(
        field,
        name ->
            new FuzzyQuery(
                new Term(name, term), edits, Patterns.FUZZY_PREFIX, FUZZY_EXPANSIONS, true));
  }

  private static List<String> terms(List<Query> words) {
    List<String> terms = new ArrayList<>();
    for (Query word : words) {
      if (word instanceof Query.Word(String text)) {
        terms.addAll(Vocabulary.terms(text));
      }
    }
    return terms;
  }

  /** What stands near each other filters; the words score beside it. */
  private org.apache.lucene.search.Query near(Query query, Optional<Field> field) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String text : field.map(Field::word).map(List::of).orElse(Fields.TEXTS)) {
      any.add(new Proximity(vocabulary, reader, text).query(query), Occur.SHOULD);
    }
    BooleanQuery.Builder scored = new BooleanQuery.Builder().add(any.build(), Occur.FILTER);
    scoring(query, field, scored);
    return scored.build();
  }

  /** Adds the words and entities of a clause, for their scores alone. */
  private void scoring(Query query, Optional<Field> field, BooleanQuery.Builder scored) {
    switch (query) {
      case Query.Near near -> {
        scoring(near.left(), field, scored);
        scoring(near.right(), field, scored);
      }
      case Query.Within within -> {
        scoring(within.left(), field, scored);
        scoring(within.right(), field, scored);
      }
      case Query.And and -> and.clauses().forEach(clause -> scoring(clause, field, scored));
      case Query.Or or -> or.clauses().forEach(clause -> scoring(clause, field, scored));
      case Query.Phrase phrase -> phrase.parts().forEach(part -> scoring(part, field, scored));
      case Query.InField in -> scoring(in.query(), field, scored);
      case Query other -> {
        if (!isStopWord(other)) {
          scored.add(translate(other, field), Occur.SHOULD);
        }
      }
    }
  }

  /** Exact words one after the other in one field; in texts, their stems score beside. */
  private org.apache.lucene.search.Query phrase(
      List<String> terms, int slop, Optional<Field> field) {
    if (terms.isEmpty()) {
      return new MatchNoDocsQuery("punctuation alone");
    }
    org.apache.lucene.search.Query filter =
        anyField(field, name -> new PhraseQuery(slop, name, terms.toArray(String[]::new)));
    if (field.isPresent() && !Fields.isText(field.get())) {
      return filter;
    }
    BooleanQuery.Builder scored = new BooleanQuery.Builder().add(filter, Occur.FILTER);
    for (String term : terms) {
      String plain = term.startsWith("=") ? Vocabulary.terms(term).getFirst() : term;
      if (!vocabulary.isStopWord(plain)) {
        scored.add(blend(plain, List.of(), field), Occur.SHOULD);
      }
    }
    return scored.build();
  }

  /** A filter on the exact words of one field, or of any text. */
  private static org.apache.lucene.search.Query anyField(
      Optional<Field> field,
      java.util.function.Function<String, org.apache.lucene.search.Query> of) {
    if (field.isPresent()) {
      return new ConstantScoreQuery(of.apply(Fields.exact(field.get().word())));
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    Fields.TEXTS.forEach(text -> any.add(of.apply(Fields.exact(text)), Occur.SHOULD));
    return new ConstantScoreQuery(any.build());
  }

  private org.apache.lucene.search.Query and(List<Query> clauses, Optional<Field> field) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean asksForMore = clauses.stream().anyMatch(clause -> !isStopWord(clause));
    boolean positive = false;
    for (Query clause : clauses) {
      if (clause instanceof Query.Not(Query excluded)) {
        all.add(excluded(excluded, field), Occur.MUST_NOT);
      } else if (!asksForMore || !isStopWord(clause)) {
        all.add(translate(clause, field), Occur.MUST);
        positive = true;
      }
    }
    if (!positive) {
      all.add(articles(), Occur.FILTER);
    }
    return all.build();
  }

  private boolean isStopWord(Query query) {
    return query instanceof Query.Word(String text)
        && Vocabulary.terms(text).stream().allMatch(vocabulary::isStopWord);
  }

  private org.apache.lucene.search.Query or(List<Query> clauses, Optional<Field> field) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    boolean asksForMore = clauses.stream().anyMatch(clause -> !isStopWord(clause));
    for (Query clause : clauses) {
      if (!asksForMore || !isStopWord(clause)) {
        any.add(translate(clause, field), Occur.SHOULD);
      }
    }
    return any.build();
  }

  private org.apache.lucene.search.Query not(Query clause, Optional<Field> field) {
    return new BooleanQuery.Builder()
        .add(articles(), Occur.FILTER)
        .add(excluded(clause, field), Occur.MUST_NOT)
        .build();
  }

  private org.apache.lucene.search.Query excluded(Query clause, Optional<Field> field) {
    negations++;
    org.apache.lucene.search.Query excluded = translate(clause, field);
    negations--;
    return excluded;
  }

  private static org.apache.lucene.search.Query is(Query.Flag flag, Query query) {
    if (flag == Query.Flag.DUPLICATE) {
      throw notYet(query, "is:duplicate is");
    }
    return flag(flag.name());
  }

  private static org.apache.lucene.search.Query flag(String name) {
    return new ConstantScoreQuery(
        new TermQuery(new Term(Fields.FLAG, name.toLowerCase(Locale.ROOT))));
  }

  /**
   * Articles with a day of this kind in the range, or with none at all. Days spoken of score by how
   * well they fit.
   */
  static org.apache.lucene.search.Query days(Query.DateField on, Optional<DateRange> range) {
    String field =
        switch (on) {
          case PUBLISHED -> Fields.PUBLISHED_DAYS;
          case UPDATED -> Fields.UPDATED_DAYS;
          case SAVED -> Fields.SAVED_DAYS;
          case ABOUT -> Fields.ABOUT_DAYS;
        };
    if (range.isEmpty()) {
      return new BooleanQuery.Builder()
          .add(articles(), Occur.FILTER)
          .add(flag(on == Query.DateField.ABOUT ? Query.Flag.DATES.name() : field), Occur.MUST_NOT)
          .build();
    }
    int from = range.get().from().map(QueryTranslator::day).orElse(Integer.MIN_VALUE);
    int to = range.get().to().map(QueryTranslator::day).orElse(Integer.MAX_VALUE);
    org.apache.lucene.search.Query inside =
        onlyArticles(IntRange.newIntersectsQuery(field, new int[] {from}, new int[] {to}));
    return on == Query.DateField.ABOUT
        ? new FunctionScoreQuery(inside, new OverlapSource(from, to))
        : inside;
  }

  private static int day(LocalDate day) {
    return (int) day.toEpochDay();
  }

  /** The boosts of the settings, for the fields that a search without a field looks in. */
  static Map<String, Float> boosts(Map<String, Float> settings) {
    Map<String, Float> boosts = new LinkedHashMap<>();
    Fields.TEXTS.forEach(text -> boosts.put(text, settings.getOrDefault(text, 1f)));
    return boosts;
  }
}
