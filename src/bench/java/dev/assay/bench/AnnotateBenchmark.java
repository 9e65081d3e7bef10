package dev.assay.bench;

import dev.assay.annotate.Annotations;
import dev.assay.annotate.Annotator;
import dev.assay.annotate.dates.DateAnnotator;
import dev.assay.annotate.entities.EntityTagger;
import dev.assay.config.Configuration;
import dev.assay.entity.EntityTable;
import dev.assay.text.ArticleTokens;
import dev.assay.text.Tokens;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What each annotator takes for all articles of a file, in milliseconds, beside one look at every
 * character. The number of characters is printed once.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AnnotateBenchmark {

  /** JSON Lines, pages or a folder. */
  @Param("corpus")
  public String path = "";

  private List<ArticleTokens> articles = List.of();
  private final Annotator dates = new DateAnnotator();
  private Annotator entities = dates;

  /** Reads the articles. */
  @Setup
  public void read() throws IOException {
    articles = Pages.of(Path.of(path)).articles();
    Configuration configuration = Configuration.standard();
    entities = EntityTagger.of(EntityTable.of(configuration), configuration);
    System.out.printf(
        "%d articles, %.3f million characters%n", articles.size(), Pages.megabytes(articles));
  }

  /** The least there is to do: one look at every character. */
  @Benchmark
  public int bareScan() {
    int capitals = 0;
    for (ArticleTokens article : articles) {
      for (Tokens tokens : article.parts().values()) {
        String text = tokens.text();
        for (int i = 0; i < text.length(); i++) {
          if (Character.isUpperCase(text.charAt(i))) {
            capitals++;
          }
        }
      }
    }
    return capitals;
  }

  /** Tokens and sentences, which all annotators and the index share. */
  @Benchmark
  public int tokens() {
    int parts = 0;
    for (ArticleTokens article : articles) {
      parts += ArticleTokens.of(article.article()).parts().size();
    }
    return parts;
  }

  /** The days that the articles speak of, on ready tokens. */
  @Benchmark
  public int dates() {
    return annotate(dates);
  }

  /** People, places and organizations, on ready tokens. */
  @Benchmark
  public int entities() {
    return annotate(entities);
  }

  private int annotate(Annotator annotator) {
    int found = 0;
    for (ArticleTokens article : articles) {
      Annotations annotations = new Annotations();
      annotator.annotate(article, annotations);
      found += annotations.dates().size() + annotations.entities().size();
    }
    return found;
  }
}
