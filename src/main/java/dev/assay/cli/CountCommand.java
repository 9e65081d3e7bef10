package dev.assay.cli;

import dev.assay.Archive;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts articles. */
@Command(name = "count", description = "Count the articles that match, exactly.")
final class CountCommand implements Callable<Integer> {

  private final AssayCommand assay;
  @Mixin final ArchiveOptions archives;
  @Mixin final QueryOptions queries;

  @Parameters(paramLabel = "QUERY", description = "As for search.")
  List<String> words = List.of();

  @Option(names = "--json", description = "One JSON object.")
  boolean json;

  CountCommand(AssayCommand assay) {
    this.assay = assay;
    archives = new ArchiveOptions(assay.shell());
    queries = new QueryOptions(assay.shell());
  }

  @Override
  public Integer call() throws IOException {
    String query = QueryArguments.text(words);
    try (Archive archive = archives.open()) {
      long count = archive.count(queries.request(query));
      if (json) {
        JsonOutput out = assay.json();
        out.line(() -> {
          out.text("query", query);
          out.number("count", count);
        });
      } else {
        assay.out().line(Long.toString(count));
      }
      return count == 0 ? ExitCode.NOTHING : ExitCode.DONE;
    }
  }
}
