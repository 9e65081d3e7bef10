package dev.assay.search;

import dev.assay.query.DateRange;
import dev.assay.query.Query;
import dev.assay.query.QueryParser;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A search: what is asked, how it is narrowed, and how much is wanted. Immutable: every method
 * returns a new request.
 *
 * @param query what is asked
 * @param published days of publication to keep to
 * @param about days that the text speaks of to keep to
 * @param only values to narrow to: any of a facet's, all facets
 * @param facets facets to count, with how many values of each
 * @param sort the order; absent: by relevance where words are asked for, else newest first
 * @param limit how many hits
 * @param offset how many hits to skip first
 * @param passages how many passages a hit
 * @param exactTotal whether to count beyond 1,000
 * @param timeout when to give up and return what was found; zero for never
 */
public record SearchRequest(
    Query query,
    Optional<DateRange> published,
    Optional<DateRange> about,
    Map<Facet, Set<String>> only,
    Map<Facet, Integer> facets,
    Optional<Sort> sort,
    int limit,
    int offset,
    int passages,
    boolean exactTotal,
    Duration timeout) {

  /** Checks the numbers and copies the maps. */
  public SearchRequest {
    if (limit < 0 || offset < 0 || passages < 0 || timeout.isNegative()) {
      throw new IllegalArgumentException("limit, offset, passages and timeout can't be negative");
    }
    Map<Facet, Set<String>> chosen = new LinkedHashMap<>();
    only.forEach((facet, values) ->
        chosen.put(facet, Collections.unmodifiableSet(new LinkedHashSet<>(values))));
    only = Collections.unmodifiableMap(chosen);
    facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
  }

  /**
   * A search for ten hits with two passages each, limited to ten seconds.
   *
   * @param query text in the query language
   * @throws dev.assay.query.QuerySyntaxException if it can't be parsed
   */
  public static SearchRequest of(String query) {
    return of(QueryParser.parse(query));
  }

  /** A search for ten hits with two passages each, limited to ten seconds. */
  public static SearchRequest of(Query query) {
    return new SearchRequest(
        query,
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Map.of(),
        Optional.empty(),
        10,
        0,
        2,
        false,
        Duration.ofSeconds(10));
  }

  /** Keeps to articles published in these days. */
  public SearchRequest published(DateRange days) {
    return new SearchRequest(
        query,
        Optional.of(days),
        about,
        only,
        facets,
        sort,
        limit,
        offset,
        passages,
        exactTotal,
        timeout);
  }

  /** Keeps to articles whose text speaks of these days. */
  public SearchRequest about(DateRange days) {
    return new SearchRequest(
        query,
        published,
        Optional.of(days),
        only,
        facets,
        sort,
        limit,
        offset,
        passages,
        exactTotal,
        timeout);
  }

  /** Narrows to a value; several of one facet mean any of them, several facets mean all. */
  public SearchRequest only(Facet facet, String value) {
    Map<Facet, Set<String>> more = new LinkedHashMap<>(only);
    Set<String> values = new LinkedHashSet<>(more.getOrDefault(facet, Set.of()));
    values.add(value);
    more.put(facet, values);
    return new SearchRequest(
        query, published, about, more, facets, sort, limit, offset, passages, exactTotal, timeout);
  }

  /** Counts a facet, its most frequent values up to {@code count}. */
  public SearchRequest facet(Facet facet, int count) {
    Map<Facet, Integer> more = new LinkedHashMap<>(facets);
    more.put(facet, count);
    return new SearchRequest(
        query, published, about, only, more, sort, limit, offset, passages, exactTotal, timeout);
  }

  /** Sets the order. */
  public SearchRequest sort(Sort order) {
    return new SearchRequest(
        query,
        published,
        about,
        only,
        facets,
        Optional.of(order),
        limit,
        offset,
        passages,
        exactTotal,
        timeout);
  }

  /** Sets how many hits are wanted. */
  public SearchRequest limit(int hits) {
    return new SearchRequest(
        query, published, about, only, facets, sort, hits, offset, passages, exactTotal, timeout);
  }

  /** Sets how many hits to skip. */
  public SearchRequest offset(int hits) {
    return new SearchRequest(
        query, published, about, only, facets, sort, limit, hits, passages, exactTotal, timeout);
  }

  /** Sets how many passages a hit should have; 0 is fastest. */
  public SearchRequest passages(int count) {
    return new SearchRequest(
        query, published, about, only, facets, sort, limit, offset, count, exactTotal, timeout);
  }

  /** Sets whether to count beyond 1,000. */
  public SearchRequest exactTotal(boolean exact) {
    return new SearchRequest(
        query, published, about, only, facets, sort, limit, offset, passages, exact, timeout);
  }

  /** Sets the time after which the search returns what it has found; zero for never. */
  public SearchRequest timeout(Duration limitOfTime) {
    return new SearchRequest(
        query,
        published,
        about,
        only,
        facets,
        sort,
        limit,
        offset,
        passages,
        exactTotal,
        limitOfTime);
  }
}
