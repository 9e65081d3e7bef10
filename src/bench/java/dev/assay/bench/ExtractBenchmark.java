package dev.assay.bench;

import dev.assay.extract.Extractor;
import dev.assay.read.RawPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
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

/** What the extraction of all pages of a folder takes, in milliseconds, beside their bare parse. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ExtractBenchmark {

  /** A folder of web pages, gzipped or not. */
  @Param("corpus")
  public String path = "";

  private List<RawPage> pages = List.of();
  private final Extractor extractor = Extractor.standard();

  /** Reads the pages. */
  @Setup
  public void read() throws IOException {
    pages = Pages.of(Path.of(path)).pages();
    System.out.printf("%d pages%n", pages.size());
  }

  /** jsoup's parse of the decoded page, and nothing else. */
  @Benchmark
  public int bareParse() {
    int nodes = 0;
    for (RawPage page : pages) {
      nodes += Jsoup.parse(page.text(), page.file()).childNodeSize();
    }
    return nodes;
  }

  /** The article of each page. */
  @Benchmark
  public int extract() {
    int found = 0;
    for (RawPage page : pages) {
      found += extractor.extract(page).article().isPresent() ? 1 : 0;
    }
    return found;
  }
}
