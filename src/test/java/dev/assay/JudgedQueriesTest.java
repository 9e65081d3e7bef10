package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.assay.article.EntityType;
import dev.assay.article.Mention;
import dev.assay.article.Part;
import dev.assay.query.Field;
import dev.assay.query.Query;
import dev.assay.search.Facet;
import dev.assay.search.FacetCounts;
import dev.assay.search.Hit;
import dev.assay.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks the corpus the questions that were judged by reading it. */
class JudgedQueriesTest {

  private static final Path CORPUS = Path.of("corpus");
  private static final int DEPTH = 10;

  @TempDir static Path folder;
  private static Archive archive;

  @BeforeAll
  static void ingest() throws IOException {
    ArchiveLocation location = ArchiveLocation.index(folder.resolve("index"));
    try (Ingest ingest = Ingest.into(location, location.configuration())) {
      ingest.run(CORPUS);
    }
    archive = Archive.open(location);
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  @Test
  void findsWhatReadersJudgedRelevant() throws IOException {
    double sum = 0;
    List<String> none = new ArrayList<>();
    List<String> table = new ArrayList<>();
    List<Judged> queries = queries();
    for (Judged query : queries) {
      double ndcg = ndcg(query);
      sum += ndcg;
      table.add("%-4s %.2f  %s".formatted(query.id(), ndcg, query.query()));
      if (ndcg == 0) {
        none.add(query.id());
      }
    }
    assertThat(none).as(String.join("\n", table)).isEmpty();
    assertThat(queries).hasSizeGreaterThanOrEqualTo(40);
    assertThat(sum / queries.size()).as(String.join("\n", table)).isGreaterThanOrEqualTo(0.85);
  }

  @Test
  void countsFacetsAsAReaderWould() throws IOException {
    for (Judged query : read()) {
      if (query.facet().isEmpty()) {
        continue;
      }
      Facet facet = Facet.valueOf(query.facet().toUpperCase(Locale.ROOT));
      FacetCounts counts =
          archive.facet(SearchRequest.of(query.query()), facet, "", Integer.MAX_VALUE);
      Map<String, Integer> found = new LinkedHashMap<>();
      counts.counts().forEach(count -> found.put(count.label(), (int) count.count()));
      assertThat(found).as(query.id()).containsAllEntriesOf(query.values());
    }
  }

  /** What a search would be that knows no spellings, stems, entities or days spoken of. */
  @Test
  void tenQueriesNeedSpellingsDaysOrStems() throws IOException {
    List<String> needy = new ArrayList<>();
    for (Judged query : queries()) {
      double plain = ndcg(query, withoutKnowledge(Query.parse(query.query())));
      if (ndcg(query) - plain >= 0.15) {
        needy.add("%s %.2f".formatted(query.query(), plain));
      }
    }
    assertThat(needy).hasSizeGreaterThanOrEqualTo(10);
  }

  private static Query withoutKnowledge(Query query) {
    return switch (query) {
      case Query.Word(String text) -> new Query.Exact(text);
      case Query.And(List<Query> clauses) ->
          new Query.And(clauses.stream().map(JudgedQueriesTest::withoutKnowledge).toList());
      case Query.Or(List<Query> clauses) ->
          new Query.Or(clauses.stream().map(JudgedQueriesTest::withoutKnowledge).toList());
      case Query.Not(Query clause) -> new Query.Not(withoutKnowledge(clause));
      case Query.InField(Field field, Query clause) ->
          new Query.InField(field, withoutKnowledge(clause));
      case Query.Entity(var type, String name) -> withoutKnowledge(Query.words(name));
      case Query.Days(Query.DateField on, var range) ->
          new Query.Days(Query.DateField.PUBLISHED, range);
      case Query other -> other;
    };
  }

  @Test
  void countsTwoChosenValuesAsBruteForceDoes() throws IOException {
    SearchRequest request =
        SearchRequest.of("iran OR iraq")
            .only(Facet.SOURCE, "Northgate Risk")
            .only(Facet.SOURCE, "Harbor Street Institute")
            .only(Facet.YEAR, "2020")
            .only(Facet.YEAR, "2024")
            .facet(Facet.SOURCE, 100)
            .facet(Facet.YEAR, 100)
            .facet(Facet.PERSON, 1000);
    Map<String, Integer> sources = new TreeMap<>();
    Map<String, Integer> years = new TreeMap<>();
    Map<String, Integer> persons = new TreeMap<>();
    List<Hit> all = archive.search(SearchRequest.of("iran OR iraq").limit(1000)).hits();
    for (Hit hit : all) {
      String source = hit.source().orElse("");
      String year = hit.published().map(date -> date.toString().substring(0, 4)).orElse("");
      boolean inSource =
          source.equals("Northgate Risk") || source.equals("Harbor Street Institute");
      boolean inYear = year.equals("2020") || year.equals("2024");
      if (inYear && !source.isEmpty()) {
        sources.merge(source, 1, Integer::sum);
      }
      if (inSource && !year.isEmpty()) {
        years.merge(year, 1, Integer::sum);
      }
      if (inSource && inYear) {
        persons(hit.id()).forEach(name -> persons.merge(name, 1, Integer::sum));
      }
    }
    List<FacetCounts> counts = archive.search(request).facets();
    assertThat(labels(counts.get(0))).isEqualTo(sources).hasSizeGreaterThan(3);
    assertThat(labels(counts.get(1))).isEqualTo(years).hasSizeGreaterThan(3);
    assertThat(labels(counts.get(2))).isEqualTo(persons).hasSizeGreaterThan(3);
  }

  private static Set<String> persons(String id) throws IOException {
    Set<String> names = new TreeSet<>();
    for (Mention mention : archive.article(id).orElseThrow().entities()) {
      if (mention.type() == EntityType.PERSON && mention.in().kind() != Part.Kind.CAPTION) {
        names.add(mention.name().orElse(mention.text()));
      }
    }
    return names;
  }

  private static Map<String, Integer> labels(FacetCounts counts) {
    Map<String, Integer> labels = new TreeMap<>();
    counts.counts().forEach(count -> labels.put(count.label(), (int) count.count()));
    return labels;
  }

  private static List<Judged> queries() throws IOException {
    return read().stream().filter(query -> query.facet().isEmpty()).toList();
  }

  /** Normalized discounted cumulative gain of the first ten articles, gains 2^grade - 1. */
  private static double ndcg(Judged query) throws IOException {
    return ndcg(query, Query.parse(query.query()));
  }

  private static double ndcg(Judged query, Query asked) throws IOException {
    List<Hit> hits = archive.search(SearchRequest.of(asked).limit(DEPTH)).hits();
    double gain = 0;
    for (int i = 0; i < hits.size(); i++) {
      gain += gain(grade(query, hits.get(i)), i);
    }
    List<Integer> grades = new ArrayList<>(articles(query).values());
    grades.sort(Collections.reverseOrder());
    double best = 0;
    for (int i = 0; i < Math.min(DEPTH, grades.size()); i++) {
      best += gain(grades.get(i), i);
    }
    return gain / best;
  }

  private static double gain(int grade, int rank) {
    return (Math.pow(2, grade) - 1) / (Math.log(rank + 2) / Math.log(2));
  }

  private static int grade(Judged query, Hit hit) throws IOException {
    return articles(query).getOrDefault(hit.id(), 0);
  }

  /** Grades by id: several files may be one article. */
  private static Map<String, Integer> articles(Judged query) throws IOException {
    Map<String, Integer> grades = new LinkedHashMap<>();
    for (Map.Entry<String, Integer> judged : query.values().entrySet()) {
      grades.put(id(judged.getKey()), judged.getValue());
    }
    return grades;
  }

  private static String id(String key) throws IOException {
    Map<String, String> ids = ids();
    assertThat(ids).as("no article is judged by the key %s", key).containsKey(key);
    return ids.getOrDefault(key, "");
  }

  private static final Map<String, String> IDS = new LinkedHashMap<>();

  /** The ids of all articles by path, and by path and line for JSON Lines. */
  private static Map<String, String> ids() throws IOException {
    if (IDS.isEmpty()) {
      Map<String, String> byTitle = new LinkedHashMap<>();
      archive.forEach(
          SearchRequest.of(new Query.All()),
          hit -> {
            byTitle.put(hit.title(), hit.id());
            hit.files().forEach(file -> IDS.put(key(file), hit.id()));
          });
      for (Path file : jsonLines()) {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
          String id = byTitle.get(text(lines.get(i), "title"));
          IDS.put(CORPUS.relativize(file) + "#" + (i + 1), String.valueOf(id));
        }
      }
    }
    return IDS;
  }

  private static String key(String file) {
    return file.substring(file.indexOf("corpus/") + "corpus/".length());
  }

  private static List<Path> jsonLines() throws IOException {
    try (var files = Files.walk(CORPUS.resolve("skerry"))) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).toList();
    }
  }

  /**
   * A line of the judged queries.
   *
   * @param facet the facet to count, or nothing
   * @param values grades by the article's key, or counts by label
   */
  private record Judged(String id, String query, String facet, Map<String, Integer> values) {}

  private static List<Judged> read() throws IOException {
    List<Judged> queries = new ArrayList<>();
    for (String line : Files.readAllLines(CORPUS.resolve("judged-queries.jsonl"))) {
      queries.add(
          new Judged(text(line, "id"), text(line, "query"), text(line, "facet"), numbers(line)));
    }
    return queries;
  }

  private static String text(String line, String key) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(line)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.FIELD_NAME && parser.currentName().equals(key)) {
          parser.nextToken();
          return parser.getText();
        }
      }
      return "";
    }
  }

  private static Map<String, Integer> numbers(String line) throws IOException {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    try (JsonParser parser = new JsonFactory().createParser(line)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
          numbers.put(parser.currentName(), parser.getIntValue());
        }
      }
    }
    return numbers;
  }
}
