package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.article.Article;
import dev.assay.article.Completeness;
import dev.assay.article.Part;
import dev.assay.article.PrintedDate;
import dev.assay.search.Facet;
import dev.assay.search.FacetCounts;
import dev.assay.search.Hit;
import dev.assay.search.Passage;
import dev.assay.search.SearchResult;
import dev.assay.search.Total;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HitFormsTest {

  private static final Passage PASSAGE =
      new Passage(Part.BODY, 3, "😀 the port was closed", List.of(new Passage.Mark(7, 11)));
  private static final Hit HIT =
      new Hit(
          "a1b2",
          "A port\tcloses\u001b[31m",
          Optional.of(PrintedDate.parse("2020-01-06T23:03Z")),
          Optional.of("Meridian"),
          Optional.of("ASSESSMENTS"),
          List.of("A. Writer"),
          Completeness.TEASER,
          List.of("2020/port.html"),
          1.5,
          List.of(PASSAGE));

  private final StringWriter out = new StringWriter();

  @Test
  void printsAHitInAPipeAsOneTabSeparatedLine() {
    new HitTable(Screen.forData(out, false, 0)).hits(List.of(HIT));
    assertThat(out)
        .hasToString(
            "a1b2\t2020-01-06T23:03Z\tMeridian\tA port closes\ufffd[31m\t2020/port.html\t"
                + "😀 the «port» was closed\n");
  }

  @Test
  void printsAHitForATerminalWithItsMarks() {
    new HitPage(Screen.forData(out, true, 80)).hits(List.of(HIT));
    assertThat(out.toString())
        .contains("Meridian · ASSESSMENTS · A. Writer · teaser")
        .contains("the \u001b[1;33mport\u001b[0m was closed")
        .doesNotContain("\u001b[31m");
  }

  @Test
  void marksTheTitleInPlace() {
    Passage inTitle = new Passage(Part.TITLE, 0, "A port closes", List.of(new Passage.Mark(2, 6)));
    Hit hit =
        new Hit(
            "a1b2",
            "A port closes",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Completeness.FULL,
            List.of(),
            0,
            List.of(inTitle));
    new HitPage(Screen.forData(out, true, 80)).hits(List.of(hit));
    assertThat(out.toString())
        .startsWith("\u001b[1mA\u001b[0m \u001b[1;33mport\u001b[0m \u001b[1mcloses\u001b[0m\n")
        .containsOnlyOnce("closes");
  }

  @Test
  void endsPathsWithNulToTheLetter() {
    new HitTable(Screen.forData(out, false, 0)).list(Stream.of("a\nb.html", "c.html"), true);
    assertThat(out).hasToString("a\nb.html\0c.html\0");
  }

  @Test
  void writesOffsetsInJsonAsCodePoints() throws IOException {
    Article article = Article.builder("a1b2").body("😀 😀 the port was closed", List.of()).build();
    new SearchJson(new JsonOutput(out), id -> Optional.of(article)).lines(result());
    assertThat(out.toString())
        .startsWith("{\"schema\":1,\"id\":\"a1b2\"")
        .contains("\"title\":\"A port\\tcloses\\u001B[31m\"")
        .contains("\"in\":\"body\",\"start\":2,\"text\":\"😀 the port was closed\"")
        .contains("\"marks\":[{\"start\":6,\"end\":10}]")
        .endsWith("}\n");
  }

  @Test
  void writesAResultAsOneObject() throws IOException {
    new SearchJson(new JsonOutput(out), id -> Optional.empty()).result("port", result());
    assertThat(out.toString())
        .startsWith(
            "{\"schema\":1,\"query\":\"port\",\"total\":{\"count\":1,\"exact\":true},\"hits\":[{")
        .contains(
            "\"facets\":[{\"facet\":\"source\",\"counts\":[{\"label\":\"Meridian\",\"count\":1,")
        .contains("\"timedOut\":false,\"tookMillis\":12}");
  }

  private static SearchResult result() {
    FacetCounts sources =
        new FacetCounts(Facet.SOURCE, List.of(new FacetCounts.Count("Meridian", 1, false)));
    return new SearchResult(
        List.of(HIT),
        new Total(1, true),
        List.of(sources),
        List.of(),
        List.of(),
        false,
        Duration.ofMillis(12));
  }
}
