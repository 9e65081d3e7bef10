package dev.assay.cli;

import dev.assay.query.DateRange;
import dev.assay.query.Query;
import dev.assay.query.QueryParser;
import dev.assay.query.QuerySyntaxException;
import dev.assay.search.SearchRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What is asked for, and what it is narrowed to. */
final class QueryOptions {

  private final Shell shell;

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
      names = "--tz",
      paramLabel = "ZONE",
      description = "Whose today is meant: Europe/Paris, UTC; the system's if not given.",
      converter = Zone.class)
  @Nullable ZoneId zone;

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

  QueryOptions(Shell shell) {
    this.shell = shell;
  }

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
    return match == Match.ANY ? Query.anyWord(text) : QueryParser.parse(text, clock());
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
  private DateRange days(String option, String written) {
    try {
      return DateRange.of(written, clock());
    } catch (IllegalArgumentException e) {
      throw new UsageException(option + " " + written + ": " + e.getMessage());
    }
  }

  private Clock clock() {
    return zone == null ? shell.clock() : shell.clock().withZone(zone);
  }

  /** Reads time zones by their names. */
  static final class Zone implements ITypeConverter<ZoneId> {
    @Override
    public ZoneId convert(String written) {
      try {
        return ZoneId.of(written);
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "no time zone " + written + "; write Europe/Paris, UTC or +02:00");
      }
    }
  }
}
