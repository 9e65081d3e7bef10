package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.article.Article;
import dev.assay.article.PrintedDate;
import dev.assay.extract.Extractor;
import dev.assay.query.DateRange;
import dev.assay.search.Facet;
import dev.assay.search.Hit;
import dev.assay.search.SearchRequest;
import dev.assay.search.SearchResult;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code that the README shows. */
class UsageExampleTest {

  private static final String START = "```java\n";

  @TempDir Path folder;

  @Test
  void ingestsAndSearches() throws IOException {
    Path saved = Path.of("corpus");
    Article memo =
        Article.builder("memo-1")
            .title("Memo on Soleimani")
            .published(PrintedDate.parse("2020-01-08"), "given")
            .build();
    try (Ingest ingest = Ingest.into(folder)) {
      IngestReport report = ingest.run(saved);
      ingest.add(memo);
      report.problems().forEach(System.out::println);
    }
    try (Archive archive = Archive.open(folder)) {
      SearchResult result =
          archive.search(
              SearchRequest.of("soleimani w/s kill*")
                  .published(DateRange.of("2020-01"))
                  .only(Facet.SOURCE, "Northgate Risk")
                  .facet(Facet.PERSON, 10)
                  .limit(20));
      for (Hit hit : result.hits()) {
        System.out.println(hit.id() + "  " + hit.title() + "  " + hit.passages());
      }
      assertThat(result.hits()).isNotEmpty();
      assertThat(result.facets().getFirst().counts()).isNotEmpty();
      assertThat(archive.article("memo-1")).isPresent();
    }
  }

  @Test
  void extractsAlone() {
    String html =
        "<title>Tide Tables</title><article><h1>Tide Tables</h1><p>"
            + "The harbor office prints them each spring, and every pilot has one. ".repeat(9)
            + "</p></article>";
    URI address = URI.create("https://harbor.example/tides");
    Optional<Article> article = Extractor.standard().extract(html, address);
    assertThat(article.map(Article::title)).contains("Tide Tables");
  }

  @Test
  void isWhatTheReadmeShows() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    int start = readme.indexOf(START) + START.length();
    List<String> shown = lines(readme.substring(start, readme.indexOf("```", start)));
    String here = Files.readString(Path.of("src/test/java/dev/assay/UsageExampleTest.java"));
    assertThat(shown).hasSizeGreaterThan(10).isSubsetOf(lines(here));
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
