package dev.assay.cli;

import dev.assay.Archive;
import dev.assay.search.Hit;
import dev.assay.search.SearchRequest;
import dev.assay.search.SearchResult;
import dev.assay.search.Sort;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds articles. */
@Command(
    name = "search",
    description = "Find articles. With --in DIR, an index is made first if DIR has none.",
    footer = {
      "",
      "In a pipe each hit is a line: id, date, source, title, file, passage, between tabs.",
      "The query language: assay help query"
    })
final class SearchCommand implements Callable<Integer> {

  private final AssayCommand assay;
  @Mixin final ArchiveOptions archives;
  @Mixin final QueryOptions queries;
  @Mixin final OutputOptions output = new OutputOptions();

  @Parameters(paramLabel = "QUERY", description = "Words; several must all be there.")
  List<String> words = List.of();

  @Option(
      names = "--facet",
      paramLabel = "NAME[:N]",
      description = "Count a facet's values.",
      converter = FacetOption.Reader.class)
  List<FacetOption> facets = List.of();

  @Option(names = "--sort", paramLabel = "ORDER", description = "relevance, newest or oldest.")
  @Nullable Sort sort;

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      description = "How many hits; 10 if not given.",
      converter = Count.class)
  int limit = 10;

  @Option(
      names = "--offset",
      paramLabel = "N",
      description = "How many hits to skip first.",
      converter = Count.class)
  int offset;

  @Option(
      names = "--passages",
      paramLabel = "N",
      description = "How many passages a hit; 2 if not given.",
      converter = Count.class)
  int passages = 2;

  @Option(names = "--exact-total", description = "Count beyond 1,000.")
  boolean exactTotal;

  @Option(names = "--update", description = "Ingest what has changed first.")
  boolean update;

  private Path root = Path.of("");

  SearchCommand(AssayCommand assay) {
    this.assay = assay;
    archives = new ArchiveOptions(assay.shell());
    queries = new QueryOptions(assay.shell());
  }

  @Override
  public Integer call() throws IOException {
    SearchRequest request = request();
    OutputOptions.Form form = output.form(assay.shell().outIsTerminal());
    root = archives.location().root();
    try (Archive archive = new ReadyArchive(assay, archives).open(update)) {
      SearchResult result = archive.search(request);
      print(archive, form, result);
      new Echo(assay.err()).of(archive, request, result);
      return result.timedOut()
          ? ExitCode.TIMED_OUT
          : result.total().count() == 0 ? ExitCode.NOTHING : ExitCode.DONE;
    }
  }

  private SearchRequest request() {
    SearchRequest request =
        queries
            .request(QueryArguments.text(words))
            .limit(limit)
            .offset(offset)
            .passages(passages)
            .exactTotal(exactTotal);
    request = sort == null ? request : request.sort(sort);
    for (FacetOption facet : facets) {
      request = request.facet(facet.facet(), facet.count());
    }
    return request;
  }

  private void print(Archive archive, OutputOptions.Form form, SearchResult result)
      throws IOException {
    switch (form) {
      case PAGE -> {
        HitPage page = new HitPage(assay.out());
        page.hits(result.hits());
        page.facets(result.facets());
      }
      case TABLE -> {
        HitTable table = new HitTable(assay.out());
        table.hits(result.hits());
        table.facets(result.facets());
      }
      case PATHS -> list(result.hits().stream().flatMap(this::paths));
      case IDS -> list(result.hits().stream().map(Hit::id));
      case JSON -> json(archive).result(QueryArguments.text(words), result);
      case JSON_LINES -> json(archive).lines(result);
    }
  }

  /** The files of a hit as they are found from the current folder. */
  private Stream<String> paths(Hit hit) {
    Path here = assay.shell().folder().toAbsolutePath().normalize();
    return hit.files().stream()
        .map(file -> {
          Path path = root.resolve(file).normalize();
          return (path.startsWith(here) ? here.relativize(path) : path).toString();
        });
  }

  private void list(Stream<String> items) {
    new HitTable(assay.out()).list(items, output.nul);
  }

  private SearchJson json(Archive archive) throws IOException {
    return new SearchJson(assay.json(), archive::article);
  }
}
