package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.article.Article;
import dev.assay.article.Problem;
import dev.assay.config.Configuration;
import dev.assay.extract.Extraction;
import dev.assay.read.MediaType;
import dev.assay.read.RawPage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NormalizerTest {

  private final Normalizer normalizer = Normalizer.with(Configuration.standard());

  @Test
  void extractsAndAnnotates() {
    Article article =
        normalizer
            .normalize(json("{\"title\":\"On Iraq\",\"body\":\"Iraq met on Jan. 5, 2020.\"}"))
            .article()
            .orElseThrow();
    assertThat(article.entities()).isNotEmpty();
    assertThat(article.dates()).isNotEmpty();
  }

  @Test
  void anAnnotatorThatFailsCostsItsAnnotationsOnly() {
    Extraction extraction =
        normalizer
            .with((texts, found) -> {
              throw new IllegalStateException("no luck");
            })
            .normalize(json("{\"title\":\"On Iraq\",\"body\":\"Iraq met.\"}"));
    assertThat(extraction.article().orElseThrow().entities()).isNotEmpty();
    assertThat(extraction.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.WARNING));
  }

  @Test
  void anIdThatIsTooLongIsAProblem() {
    Extraction extraction =
        normalizer.normalize(
            json("{\"id\":\"" + "x".repeat(600) + "\",\"title\":\"On Iraq\",\"body\":\"Iraq.\"}"));
    assertThat(extraction.article()).isEmpty();
    assertThat(extraction.problems()).hasSize(1);
  }

  private static RawPage json(String json) {
    return new RawPage(
        "a.jsonl",
        1,
        MediaType.JSON,
        json.getBytes(StandardCharsets.UTF_8),
        Optional.empty(),
        List.of());
  }
}
