package dev.assay.cli;

import dev.assay.Archive;
import dev.assay.search.Facet;
import dev.assay.search.FacetCounts;
import dev.assay.search.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts the values of facets. */
@Command(
    name = "facets",
    description = "Count the values of facets among the articles that match.",
    footer = {
      "",
      "Leading words that are facets are fields, the rest, or all after --, is the query:",
      "  assay facets source year iran        assay facets person -- source"
    })
final class FacetsCommand implements Callable<Integer> {

  private final AssayCommand assay;
  @Mixin final ArchiveOptions archives;
  @Mixin final QueryOptions queries;

  @Parameters(paramLabel = "FIELD… [QUERY]", description = "Facets, then a query as for search.")
  List<String> words = List.of();

  @Option(names = "--like", paramLabel = "PREFIX", description = "Only values that start so.")
  String prefix = "";

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      description = "How many values of each; 20 if not given.",
      converter = Count.class)
  int limit = 20;

  @Option(names = "--json", description = "One JSON object.")
  boolean json;

  FacetsCommand(AssayCommand assay) {
    this.assay = assay;
    archives = new ArchiveOptions(assay.shell());
    queries = new QueryOptions(assay.shell());
  }

  @Override
  public Integer call() throws IOException {
    List<Facet> facets = fields();
    String query = QueryArguments.text(words.subList(facets.size(), words.size()));
    SearchRequest request = queries.request(query);
    List<FacetCounts> counts = new ArrayList<>();
    try (Archive archive = archives.open()) {
      for (Facet facet : facets) {
        counts.add(archive.facet(request, facet, prefix, limit));
      }
    }
    print(query, counts);
    return counts.stream().allMatch(facet -> facet.counts().isEmpty())
        ? ExitCode.NOTHING
        : ExitCode.DONE;
  }

  private List<Facet> fields() {
    List<Facet> facets = new ArrayList<>();
    for (String word : words) {
      Optional<Facet> facet = Facets.find(word);
      if (facet.isEmpty()) {
        break;
      }
      facets.add(facet.get());
    }
    if (facets.isEmpty()) {
      throw new UsageException("which facet? there are: " + Facets.names());
    }
    return facets;
  }

  private void print(String query, List<FacetCounts> counts) throws IOException {
    if (json) {
      JsonOutput out = assay.json();
      out.line(() -> {
        out.text("query", query);
        out.objects("facets", counts, facet -> SearchJson.facet(out, facet));
      });
    } else if (assay.shell().outIsTerminal()) {
      counts.forEach(this::column);
    } else {
      counts.forEach(new HitTable(assay.out())::facet);
    }
  }

  private void column(FacetCounts facet) {
    Screen out = assay.out().print(Style.STRONG, facet.facet().word()).line();
    int width = facet.counts().stream().mapToInt(c -> Columns.of(c.label())).max().orElse(0);
    for (FacetCounts.Count count : facet.counts()) {
      out.print("  ").cell(count.chosen() ? Style.MARK : Style.PLAIN, count.label(), width + 2);
      out.print(Style.FIGURE, Long.toString(count.count())).line();
    }
  }
}
