package dev.assay.cli;

import dev.assay.Ingest.Progress;

/** One line on a terminal that tells how far an ingest is, and goes when it ends. */
final class ProgressBar implements AutoCloseable {

  private static final int CELLS = 24;

  private final Screen screen;
  private final boolean visible;
  private boolean drawn;

  ProgressBar(Screen screen, boolean visible) {
    this.screen = screen;
    this.visible = visible;
  }

  /** Draws how far the ingest is. */
  void show(Progress progress) {
    if (visible) {
      screen.restart().print(text(progress)).flush();
      drawn = true;
    }
  }

  private static String text(Progress progress) {
    if (progress.ofFiles() <= 0) {
      return "looking at files: " + progress.files();
    }
    int full = (int) (Math.min(progress.files(), progress.ofFiles()) * CELLS / progress.ofFiles());
    return "ingesting ["
        + "#".repeat(full)
        + ".".repeat(CELLS - full)
        + "] "
        + progress.files()
        + "/"
        + progress.ofFiles()
        + " files, "
        + Plural.of(progress.articles(), "article");
  }

  /** Clears the line. */
  @Override
  public void close() {
    if (drawn) {
      screen.restart().flush();
    }
  }
}
