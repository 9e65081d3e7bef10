package dev.assay.cli;

import dev.assay.Archive;
import dev.assay.query.DateRange;
import dev.assay.search.Facet;
import dev.assay.search.FacetCounts;
import dev.assay.search.SearchRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How many of the matching articles fall into each span of time, from the facets of years and
 * months. An article that speaks of several days may count in several spans, in each once.
 *
 * @param span the length of time
 * @param bars the spans that have articles, in order of time
 */
record Histogram(Span span, List<Bar> bars) {

  /** More months than a calendar of four-digit years has. */
  private static final int ALL = 12 * 10_000;

  /** Copies the bars. */
  Histogram {
    bars = List.copyOf(bars);
  }

  /**
   * A span and its articles.
   *
   * @param from its first day
   * @param to its last day
   * @param label its name
   * @param count articles
   */
  record Bar(LocalDate from, LocalDate to, String label, long count) {}

  /** Which days of an article count. */
  enum On {
    /** When it was published. */
    PUBLISHED,
    /** Which days its text speaks of. */
    ABOUT;

    private Facet facet(Span span) {
      if (span == Span.YEAR) {
        return this == PUBLISHED ? Facet.YEAR : Facet.ABOUT_YEAR;
      }
      return this == PUBLISHED ? Facet.MONTH : Facet.ABOUT_MONTH;
    }

    private Optional<DateRange> kept(SearchRequest request) {
      return this == PUBLISHED ? request.published() : request.about();
    }
  }

  /**
   * Counts the articles of a request.
   *
   * @param span a month or longer
   */
  static Histogram of(Archive archive, SearchRequest request, On on, Span span) throws IOException {
    Facet facet = on.facet(span);
    Set<String> chosen = request.only().getOrDefault(facet, Set.of());
    Map<LocalDate, List<FacetCounts.Count>> groups = new TreeMap<>();
    for (FacetCounts.Count count : archive.facet(request, facet, "", ALL).counts()) {
      if (chosen.isEmpty() || chosen.contains(count.label())) {
        groups.computeIfAbsent(span.start(count.label()), s -> new ArrayList<>()).add(count);
      }
    }
    List<Bar> bars = new ArrayList<>();
    for (Map.Entry<LocalDate, List<FacetCounts.Count>> group : groups.entrySet()) {
      LocalDate from = group.getKey();
      LocalDate to = span.next(from).minusDays(1);
      if (on.kept(request).map(days -> overlap(days, from, to)).orElse(true)) {
        long count = count(archive, request, facet, group.getValue());
        bars.add(new Bar(from, to, span.label(from), count));
      }
    }
    return new Histogram(span, bars);
  }

  private static boolean overlap(DateRange days, LocalDate from, LocalDate to) {
    return !days.from().orElse(from).isAfter(to) && !days.to().orElse(to).isBefore(from);
  }

  /** An article may have several months of a quarter, so their counts can't be added up. */
  private static long count(
      Archive archive, SearchRequest request, Facet facet, List<FacetCounts.Count> counts)
      throws IOException {
    if (counts.size() == 1) {
      return counts.getFirst().count();
    }
    Map<Facet, Set<String>> only = new LinkedHashMap<>(request.only());
    Set<String> labels = new TreeSet<>();
    counts.forEach(count -> labels.add(count.label()));
    only.put(facet, labels);
    return archive.count(
        new SearchRequest(
            request.query(),
            request.published(),
            request.about(),
            only,
            Map.of(),
            Optional.empty(),
            0,
            0,
            0,
            true,
            request.timeout()));
  }

  /** The articles of the longest bar. */
  long most() {
    return bars.stream().mapToLong(Bar::count).max().orElse(0);
  }
}
