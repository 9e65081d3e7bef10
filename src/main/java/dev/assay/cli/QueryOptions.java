package dev.assay.cli;

import dev.assay.query.DateRange;
import dev.assay.query.Query;
import dev.assay.query.QueryParser;
import dev.assay.query.QuerySyntaxException;
import dev.assay.search.SearchRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is asked for, and what it is narrowed to. */
final class QueryOptions {

  @Option(
      names = "--match",
      paramLabel = "WORDS",
      description = "all: the query language. any: any of the words, without operators.")
  Match match = Match.ALL;

  @Option(names = "--from", paramLabel = "DATE", description = "Published then or later.")
  @Nullable String from;

  @Option(names = "--to", paramLabel = "DATE", description = "Published then or earlier.")
  @Nullable String to;

  @Option(
      names = "--about",
      paramLabel = "DATES",
      description = "Speaks of these days: 2020-01 or 2020-01-03..2020-01-08.")
  @Nullable String about;

  @Option(
      names = "--only",
      paramLabel = "FIELD=VALUE",
      description = "Narrow to a facet's value; repeated: any of a field's, all fields.",
      converter = Choice.Reader.class)
  List<Choice> only = List.of();

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      description = "Give up after this long: 500ms, 10s, 2m; 0 for never.",
      converter = Durations.class)
  Duration timeout = Duration.ofSeconds(10);

  /** How the words of a query are joined. */
  enum Match {
    /** As the query language says. */
    ALL,
    /** Any of them, best first. */
    ANY
  }

  /**
   * The request for this query, which is empty where only options narrow.
   *
   * @throws QuerySyntaxException if it can't be understood
   */
  SearchRequest request(String text) {
    return narrow(SearchRequest.of(query(text)));
  }

  private Query query(String text) {
    if (text.isBlank()) {
      return new Query.All();
    }
    return match == Match.ANY ? Query.anyWord(text) : QueryParser.parse(text);
  }

  private SearchRequest narrow(SearchRequest request) {
    SearchRequest narrowed = request.timeout(timeout);
    Optional<DateRange> published = published();
    if (published.isPresent()) {
      narrowed = narrowed.published(published.get());
    }
    if (about != null) {
      narrowed = narrowed.about(days("--about", about));
    }
    for (Choice choice : only) {
      narrowed = narrowed.only(choice.facet(), choice.value());
    }
    return narrowed;
  }

  private Optional<DateRange> published() {
    Optional<LocalDate> first = from == null ? Optional.empty() : days("--from", from).from();
    Optional<LocalDate> last = to == null ? Optional.empty() : days("--to", to).to();
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      throw new UsageException("--to " + to + " is before --from " + from);
    }
    return first.isEmpty() && last.isEmpty()
        ? Optional.empty()
        : Optional.of(new DateRange(first, last));
  }

  /** Dates are written as in the query language. */
  private static DateRange days(String option, String written) {
    Query query;
    try {
      query = QueryParser.parse("published:" + written);
    } catch (QuerySyntaxException e) {
      throw new UsageException(option + " " + written + ": " + e.getMessage());
    }
    if (query instanceof Query.Days days && days.range().isPresent()) {
      return days.range().get();
    }
    throw new UsageException(option + " " + written + ": no date");
  }
}
