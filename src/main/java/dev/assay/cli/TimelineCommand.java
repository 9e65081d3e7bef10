package dev.assay.cli;

import dev.assay.Archive;
import dev.assay.search.SearchRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how articles spread over time. */
@Command(
    name = "timeline",
    description = "Count the articles that match over time.",
    footer = {
      "",
      "With --on about an article counts in every span that its text speaks of.",
      "In a pipe each span that has articles is a line: span, articles, between tabs."
    })
final class TimelineCommand implements Callable<Integer> {

  private static final int LABEL_COLUMNS = 12;
  private static final int COUNT_COLUMNS = 8;

  /** As many empty spans as are shown one by one. */
  private static final int SHORT_GAP = 3;

  private final AssayCommand assay;
  @Mixin final ArchiveOptions archives;
  @Mixin final QueryOptions queries;

  @Parameters(paramLabel = "QUERY", description = "As for search.")
  List<String> words = List.of();

  @Option(
      names = "--on",
      paramLabel = "DAYS",
      description = "published, or about: the days that the text speaks of.")
  Histogram.On on = Histogram.On.PUBLISHED;

  @Option(names = "--every", paramLabel = "SPAN", description = "month, quarter or year.")
  Span span = Span.MONTH;

  @Option(names = "--json", description = "One JSON object.")
  boolean json;

  TimelineCommand(AssayCommand assay) {
    this.assay = assay;
    archives = new ArchiveOptions(assay.shell());
    queries = new QueryOptions(assay.shell());
  }

  @Override
  public Integer call() throws IOException {
    if (span == Span.DAY || span == Span.WEEK) {
      throw new UsageException(
          "--every "
              + span.name().toLowerCase(Locale.ROOT)
              + " is not in this index yet;"
              + " there are month, quarter and year");
    }
    String query = QueryArguments.text(words);
    SearchRequest request = queries.request(query);
    try (Archive archive = archives.open()) {
      Histogram histogram = Histogram.of(archive, request, on, span);
      long articles = archive.count(request);
      if (json) {
        json(query, histogram, articles);
      } else if (assay.shell().outIsTerminal()) {
        chart(histogram);
      } else {
        table(histogram);
      }
      assay.err().line(Plural.of(articles, "article") + outside(histogram, articles));
      return articles == 0 ? ExitCode.NOTHING : ExitCode.DONE;
    }
  }

  private String outside(Histogram histogram, long articles) {
    if (on == Histogram.On.ABOUT) {
      return ", each counted in every span that it speaks of";
    }
    long without = articles - histogram.bars().stream().mapToLong(Histogram.Bar::count).sum();
    String name = span.name().toLowerCase(Locale.ROOT);
    return without == 0 ? "" : ", " + without + " of them without a " + name;
  }

  private void table(Histogram histogram) {
    Screen out = assay.out();
    for (Histogram.Bar bar : histogram.bars()) {
      out.print(bar.label()).tab().line(Long.toString(bar.count()));
    }
  }

  private void chart(Histogram histogram) {
    Screen out = assay.out();
    int room = Math.max(10, out.columns() - LABEL_COLUMNS - COUNT_COLUMNS);
    LocalDate next =
        histogram.bars().isEmpty() ? LocalDate.MIN : histogram.bars().getFirst().from();
    for (Histogram.Bar bar : histogram.bars()) {
      gap(out, next, bar.from());
      long length = Math.max(1, bar.count() * room / histogram.most());
      out.cell(Style.PLAIN, bar.label(), LABEL_COLUMNS);
      out.print(Style.MARK, "█".repeat((int) length)).print(Style.FIGURE, " " + bar.count()).line();
      next = span.next(bar.from());
    }
  }

  /** Shows empty spans, so that distances in time are seen; many of them as one line. */
  private void gap(Screen out, LocalDate from, LocalDate to) {
    LocalDate shown = from;
    for (int i = 0; i < SHORT_GAP && shown.isBefore(to); i++) {
      shown = span.next(shown);
    }
    if (shown.isBefore(to)) {
      out.line("…");
      return;
    }
    for (LocalDate empty = from; empty.isBefore(to); empty = span.next(empty)) {
      out.line(span.label(empty));
    }
  }

  private void json(String query, Histogram histogram, long articles) throws IOException {
    JsonOutput out = assay.json();
    out.line(() -> {
      out.text("query", query);
      out.word("on", on);
      out.word("every", span);
      out.number("articles", articles);
      out.objects(
          "bars",
          histogram.bars(),
          bar -> {
            out.text("label", bar.label());
            out.text("from", bar.from().toString());
            out.text("to", bar.to().toString());
            out.number("count", bar.count());
          });
    });
  }
}
