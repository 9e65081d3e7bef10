import dev.assay.Archive;
import dev.assay.Ingest;
import dev.assay.article.Article;
import dev.assay.article.PrintedDate;
import dev.assay.search.Facet;
import dev.assay.search.FacetCounts;
import dev.assay.search.SearchRequest;
import dev.assay.search.SearchResult;
import java.nio.file.Path;
import java.util.List;

/** Puts a folder of saved pages and an article of its own into an archive, and searches it. */
public final class Example {

  /** Runs with the archive's folder and the folder of saved pages. */
  public static void main(String[] arguments) throws Exception {
    Path archive = Path.of(arguments[0]);
    try (Ingest ingest = Ingest.into(archive)) {
      System.out.println(ingest.run(Path.of(arguments[1])).added() + " from the folder");
      ingest.add(
          Article.builder("memo-7")
              .title("Memo on the Danube locks")
              .source("Own desk")
              .published(PrintedDate.parse("2023-05-02"), "given")
              .body("Barge traffic through the locks is likely to fall again.", List.of())
              .build());
    }
    try (Archive reading = Archive.open(archive)) {
      SearchRequest request = SearchRequest.of("barge* OR locks").facet(Facet.SOURCE, 10);
      SearchResult result = reading.search(request.limit(1));
      System.out.println(result.total() + " found, the best: " + result.hits().getFirst().title());
      for (FacetCounts.Count source : result.facets().getFirst().counts()) {
        System.out.println(source.label() + ": " + source.count());
      }
      reading.forEach(request, hit -> System.out.println(hit.id() + "  " + hit.title()));
    }
  }
}
