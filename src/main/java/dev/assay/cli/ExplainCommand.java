package dev.assay.cli;

import dev.assay.Archive;
import dev.assay.search.SearchRequest;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how a query is understood. */
@Command(name = "explain", description = "Tell how a query is understood, step by step.")
final class ExplainCommand implements Callable<Integer> {

  private final AssayCommand assay;
  @Mixin final ArchiveOptions archives;
  @Mixin final QueryOptions queries;

  @Parameters(paramLabel = "QUERY", description = "As for search.")
  List<String> words = List.of();

  @Option(names = "--json", description = "One JSON object.")
  boolean json;

  ExplainCommand(AssayCommand assay) {
    this.assay = assay;
    archives = new ArchiveOptions(assay.shell());
    queries = new QueryOptions(assay.shell());
  }

  @Override
  public Integer call() throws IOException {
    String query = QueryArguments.text(words);
    SearchRequest request = queries.request(query);
    try (Archive archive = archives.open()) {
      Archive.Explanation explanation = archive.explain(request.query());
      if (json) {
        json(query, explanation);
      } else {
        text(query, explanation);
      }
    }
    return ExitCode.DONE;
  }

  private void text(String query, Archive.Explanation explanation) {
    row("written", query);
    row("parsed", explanation.parsed());
    explanation
        .expansions()
        .forEach(e -> row("expanded", e.written() + " → " + String.join(", ", e.spellings())));
    row("asked", explanation.lucene());
  }

  private void row(String name, String text) {
    Screen out = assay.out().cell(Style.STRONG, name, 10);
    out.line(text);
  }

  private void json(String query, Archive.Explanation explanation) throws IOException {
    JsonOutput out = assay.json();
    out.line(() -> {
      out.text("written", query);
      out.text("parsed", explanation.parsed());
      out.objects("expansions", explanation.expansions(), e -> SearchJson.expansion(out, e));
      out.text("lucene", explanation.lucene());
    });
  }
}
