package dev.assay.index;

import dev.assay.query.Query;
import dev.assay.search.Facet;
import dev.assay.search.FacetCounts;
import dev.assay.search.Hit;
import dev.assay.search.Passage;
import dev.assay.search.SearchRequest;
import dev.assay.search.SearchResult;
import dev.assay.search.Sort;
import dev.assay.search.Total;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;

/** One search of one commit. Not for several threads. */
final class Search {

  /** Totals are exact up to here, so that Lucene may skip what can't be among the best. */
  private static final int EXACT_TOTAL = 1000;

  private static final int PAGE = 1000;

  private final Snapshot snapshot;
  private final SearchRequest request;
  private final TimedSearcher searcher;
  private final Translation translation;
  private final Map<Facet, Set<String>> chosen;
  private final List<String> notes = new ArrayList<>();
  private final long started = System.nanoTime();

  Search(Snapshot snapshot, SearchRequest request) throws IOException {
    this.snapshot = snapshot;
    this.request = request;
    this.searcher = snapshot.searcher(request.timeout());
    this.translation = snapshot.translate(request.query());
    this.chosen = chosen();
  }

  /** The labels that are meant by the values as typed. */
  private Map<Facet, Set<String>> chosen() throws IOException {
    Map<Facet, Set<String>> labels = new LinkedHashMap<>();
    for (Map.Entry<Facet, Set<String>> only : request.only().entrySet()) {
      Set<String> found = new LinkedHashSet<>();
      for (String value : only.getValue()) {
        List<String> alike = snapshot.facets().labels(only.getKey(), value);
        found.addAll(alike);
        if (alike.isEmpty()) {
          notes.add("no article has " + only.getKey().word() + " " + value);
        }
      }
      labels.put(only.getKey(), found);
    }
    return labels;
  }

  SearchResult result() throws IOException {
    TopFieldDocs top = top();
    List<Hit> hits = new ArrayList<>();
    PassageFinder passages =
        new PassageFinder(Marker.of(request.query(), request.about(), snapshot.vocabulary()));
    for (int i = request.offset(); i < top.scoreDocs.length; i++) {
      ScoreDoc found = top.scoreDocs[i];
      hits.add(
          hit(
              found,
              request.passages() == 0
                  ? List.of()
                  : passages.find(snapshot.article(found.doc), request.passages())));
    }
    List<FacetCounts> facets = facets();
    if (searcher.ranOut()) {
      notes.add("time ran out after " + request.timeout().toMillis() + " ms: this is partial");
    }
    return new SearchResult(
        hits,
        total(top.totalHits),
        facets,
        translation.expansions(),
        notes,
        searcher.ranOut(),
        Duration.ofNanos(System.nanoTime() - started));
  }

  private TopFieldDocs top() throws IOException {
    int documents = Math.max(1, snapshot.reader().maxDoc());
    int wanted = (int) Math.min((long) request.offset() + request.limit(), documents);
    int threshold = request.exactTotal() ? Integer.MAX_VALUE : EXACT_TOTAL;
    if (wanted == 0) {
      return new TopFieldDocs(
          new TotalHits(searcher.count(query(chosen)), TotalHits.Relation.EQUAL_TO),
          new ScoreDoc[0],
          order().getSort());
    }
    Optional<org.apache.lucene.search.Query> pairs =
        order().needsScores()
            ? NearPairs.of(request.query(), snapshot.vocabulary())
            : Optional.empty();
    int collected =
        pairs.isEmpty() ? wanted : Math.min(documents, Math.max(wanted, NearPairs.DEPTH));
    TopFieldDocs top =
        searcher.search(
            query(chosen), new TopFieldCollectorManager(order(), collected, null, threshold));
    if (pairs.isEmpty()) {
      return top;
    }
    TopFieldDocs rescored = NearPairs.rescore(searcher, top, pairs.get());
    ScoreDoc[] hits =
        Arrays.copyOf(rescored.scoreDocs, Math.min(wanted, rescored.scoreDocs.length));
    return new TopFieldDocs(rescored.totalHits, hits, rescored.fields);
  }

  private org.apache.lucene.search.Sort order() {
    return Snapshot.order(request.sort().orElse(isRanked() ? Sort.RELEVANCE : Sort.NEWEST));
  }

  private boolean isRanked() {
    return translation.ranked() || request.about().isPresent();
  }

  private static Total total(TotalHits total) {
    return new Total(total.value(), total.relation() == TotalHits.Relation.EQUAL_TO);
  }

  /** The query and all that narrows it. */
  private org.apache.lucene.search.Query query(Map<Facet, Set<String>> only) {
    if (only.isEmpty() && request.published().isEmpty() && request.about().isEmpty()) {
      return translation.query();
    }
    BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(translation.query(), Occur.MUST);
    request
        .published()
        .ifPresent(range ->
            narrowed.add(
                QueryTranslator.days(Query.DateField.PUBLISHED, Optional.of(range)), Occur.FILTER));
    request
        .about()
        .ifPresent(range ->
            narrowed.add(
                QueryTranslator.days(Query.DateField.ABOUT, Optional.of(range)), Occur.MUST));
    only.forEach((facet, labels) -> narrowed.add(FacetCounter.any(facet, labels), Occur.FILTER));
    return narrowed.build();
  }

  private Hit hit(ScoreDoc found, List<Passage> passages) throws IOException {
    StoredHit stored = snapshot.hit(found.doc);
    return new Hit(
        stored.id(),
        stored.title(),
        stored.published(),
        stored.source(),
        stored.kicker(),
        stored.byline(),
        stored.completeness(),
        snapshot.files(stored.id()),
        score(found),
        passages);
  }

  private double score(ScoreDoc found) {
    boolean scored = order().needsScores();
    return scored && found instanceof FieldDoc doc && doc.fields[0] instanceof Float score
        ? score
        : 0;
  }

  /** Counts every facet asked for; one that was narrowed counts as if it had not been. */
  private List<FacetCounts> facets() throws IOException {
    if (request.facets().isEmpty()) {
      return List.of();
    }
    FacetCounter.Counts all = snapshot.facets().count(searcher, query(chosen));
    List<FacetCounts> counted = new ArrayList<>();
    for (Map.Entry<Facet, Integer> wanted : request.facets().entrySet()) {
      Facet facet = wanted.getKey();
      Set<String> labels = chosen.getOrDefault(facet, Set.of());
      FacetCounter.Counts counts = labels.isEmpty() ? all : sideways(facet);
      counted.add(counts.of(facet, "", wanted.getValue(), labels));
    }
    return counted;
  }

  private FacetCounter.Counts sideways(Facet facet) throws IOException {
    Map<Facet, Set<String>> others = new LinkedHashMap<>(chosen);
    others.remove(facet);
    return snapshot.facets().count(searcher, query(others));
  }

  FacetCounts facet(Facet facet, String prefix, int limit) throws IOException {
    Set<String> labels = chosen.getOrDefault(facet, Set.of());
    return sideways(facet).of(facet, prefix, limit, labels);
  }

  long count() throws IOException {
    return searcher.count(query(chosen));
  }

  void forEach(Consumer<Hit> hits) throws IOException {
    org.apache.lucene.search.Query query = query(chosen);
    FieldDoc last = null;
    while (true) {
      TopFieldDocs page =
          searcher.search(query, new TopFieldCollectorManager(order(), PAGE, last, 1));
      for (ScoreDoc found : page.scoreDocs) {
        hits.accept(hit(found, List.of()));
      }
      if (page.scoreDocs.length < PAGE || searcher.ranOut()) {
        return;
      }
      last = (FieldDoc) page.scoreDocs[PAGE - 1];
    }
  }
}
