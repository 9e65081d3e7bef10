package dev.assay.cli;

import dev.assay.Archive;
import dev.assay.article.Completeness;
import dev.assay.query.Query;
import dev.assay.search.Hit;
import dev.assay.search.SearchRequest;
import dev.assay.search.SearchResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells on standard error what was searched, and what may have been missed. */
final class Echo {

  private static final int OFFERED = 3;

  private final Screen err;

  Echo(Screen err) {
    this.err = err;
  }

  /** Tells of a search and its result. */
  void of(Archive archive, SearchRequest request, SearchResult result) throws IOException {
    err.line(summary(request, result));
    for (SearchResult.Expansion expansion : result.expansions()) {
      err.line(
          "also spelled: "
              + expansion.written()
              + " → "
              + String.join(", ", expansion.spellings()));
    }
    result.notes().forEach(err::line);
    if (archive.isStale()) {
      err.line("folders have changed since the last ingest; --update takes that in first");
    }
    if (result.total().count() == 0 && !result.timedOut()) {
      offer(archive, request);
    }
  }

  private static String summary(SearchRequest request, SearchResult result) {
    List<String> parts = new ArrayList<>();
    long teasers =
        result.hits().stream().filter(h -> h.completeness() == Completeness.TEASER).count();
    parts.add(
        (result.total().count() == 0 ? "nothing found" : Plural.of(result.total(), "article"))
            + (teasers == 0 ? "" : " (" + Plural.of(teasers, "teaser") + " among those shown)"));
    request.published().ifPresent(days -> parts.add("published " + days));
    request.about().ifPresent(days -> parts.add("about " + days));
    request
        .only()
        .forEach((facet, values) -> parts.add(facet.word() + " " + String.join(" or ", values)));
    days(request.query(), parts);
    parts.add(result.took().toMillis() + " ms");
    return String.join(" · ", parts);
  }

  /** The days that a query's own dates came to: {@code last month} is no help to a reader. */
  private static void days(Query query, List<String> parts) {
    switch (query) {
      case Query.Days(var field, Optional<dev.assay.query.DateRange> range) ->
          range.ifPresent(r -> parts.add(field.name().toLowerCase(Locale.ROOT) + " " + r));
      case Query.And(var clauses) -> clauses.forEach(clause -> days(clause, parts));
      case Query.Or(var clauses) -> clauses.forEach(clause -> days(clause, parts));
      case Query.Not(var clause) -> days(clause, parts);
      default -> {}
    }
  }

  private void offer(Archive archive, SearchRequest request) throws IOException {
    Optional<Query> anyWord = AnyWord.in(request.query());
    if (anyWord.isEmpty()) {
      return;
    }
    SearchResult result = archive.search(inPlaceOf(request, anyWord.get()));
    if (result.hits().isEmpty()) {
      return;
    }
    err.line(Plural.of(result.total(), "article") + " with some of the words (--match any); best:");
    for (Hit hit : result.hits()) {
      String date = hit.published().map(Object::toString).orElse("undated");
      err.line("  " + hit.id() + "  " + date + "  " + hit.title());
    }
  }

  private static SearchRequest inPlaceOf(SearchRequest request, Query query) {
    return new SearchRequest(
        query,
        request.published(),
        request.about(),
        request.only(),
        Map.of(),
        Optional.empty(),
        OFFERED,
        0,
        0,
        false,
        request.timeout());
  }
}
