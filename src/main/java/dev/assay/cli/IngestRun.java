package dev.assay.cli;

import dev.assay.ArchiveException;
import dev.assay.ArchiveLocation;
import dev.assay.Ingest;
import dev.assay.IngestReport;
import dev.assay.config.Configuration;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Locale;

/** Runs an ingest in sight of a person: a progress bar, and at the end what came of it. */
final class IngestRun {

  private static final int BETWEEN_TRIES_MILLIS = 250;

  private final AssayCommand assay;
  private final ArchiveLocation location;
  private final Configuration configuration;
  private boolean wait;

  IngestRun(AssayCommand assay, ArchiveLocation location, Configuration configuration) {
    this.assay = assay;
    this.location = location;
    this.configuration = configuration;
  }

  /** Sets whether to wait for another writer, rather than to fail. */
  IngestRun waiting(boolean forOthers) {
    wait = forOthers;
    return this;
  }

  /** What is done while the index is open for writing. */
  interface Work {
    IngestReport run(Ingest ingest) throws IOException;
  }

  /** Opens the index for writing, does the work and returns its report. */
  IngestReport run(Work work) throws IOException {
    try (Ingest ingest = open();
        ProgressBar bar = new ProgressBar(assay.err(), assay.shell().errIsTerminal())) {
      return work.run(ingest.onProgress(bar::show));
    }
  }

  private Ingest open() throws IOException {
    boolean told = false;
    while (true) {
      try {
        return Ingest.into(location, configuration);
      } catch (ArchiveException e) {
        if (!wait || e.reason() != ArchiveException.Reason.LOCKED) {
          throw e;
        }
      }
      if (!told) {
        assay.err().line("waiting for another ingest to end").flush();
        told = true;
      }
      pause();
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(BETWEEN_TRIES_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for another ingest");
    }
  }

  /** Tells each input that was skipped with its reason, at most so many. */
  static void problems(Screen screen, IngestReport report, int atMost) {
    report.problems().stream()
        .limit(atMost)
        .forEach(problem -> screen.line(problem.where() + ": " + problem.what()));
    int more = report.problems().size() - atMost;
    if (more > 0) {
      screen.line("and " + more + " more; assay ingest lists them");
    }
  }

  /** What an ingest did, in one line. */
  static String counts(IngestReport report) {
    return String.format(
        Locale.ROOT,
        "%s added, %d replaced, %d removed; %s unchanged, %d skipped; %.1f s",
        Plural.of(report.added(), "article"),
        report.replaced(),
        report.removed(),
        Plural.of(report.unchanged(), "file"),
        report.skipped(),
        report.took().toMillis() / 1000.0);
  }
}
