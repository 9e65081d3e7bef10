package dev.assay;

import dev.assay.article.Problem;
import java.time.Duration;
import java.util.List;

/**
 * What an ingest did.
 *
 * @param added articles that are new
 * @param replaced articles whose file had changed
 * @param unchanged files that gave nothing new
 * @param removed articles whose file is gone
 * @param skipped inputs that held no article or could not be read; each has a problem
 * @param problems what was wrong, in the order of the files
 * @param took how long it took
 */
public record IngestReport(
    long added,
    long replaced,
    long unchanged,
    long removed,
    long skipped,
    List<Problem> problems,
    Duration took) {

  /** Copies the problems. */
  public IngestReport {
    problems = List.copyOf(problems);
  }
}
