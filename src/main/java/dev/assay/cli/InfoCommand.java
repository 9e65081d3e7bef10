package dev.assay.cli;

import dev.assay.Archive;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what is in an archive. */
@Command(name = "info", description = "Tell what is in the archive.")
final class InfoCommand implements Callable<Integer> {

  private final AssayCommand assay;
  @Mixin final ArchiveOptions archives;

  @Option(names = "--json", description = "One JSON object.")
  boolean json;

  InfoCommand(AssayCommand assay) {
    this.assay = assay;
    archives = new ArchiveOptions(assay.shell());
  }

  @Override
  public Integer call() throws IOException {
    try (Archive archive = archives.open()) {
      Archive.Overview overview = archive.info();
      if (json) {
        json(overview, archive.isStale());
      } else {
        text(overview, archive.isStale());
      }
    }
    return ExitCode.DONE;
  }

  private void text(Archive.Overview overview, boolean stale) {
    row("archive", overview.root().toString());
    row("index", overview.index() + " (" + overview.bytes() / 1024 + " KiB)");
    row("articles", overview.articles() + ", of them teasers " + overview.teasers());
    row("highlights", Long.toString(overview.highlights()));
    row("files", Long.toString(overview.files()));
    overview
        .firstPublished()
        .ifPresent(first -> row("published", first + " to " + overview.lastPublished().orElse("")));
    overview.lastIngest().ifPresent(then -> row("ingested", then + (stale ? ", stale" : "")));
    sorted(overview.versions()).forEach(this::row);
  }

  private void row(String name, String value) {
    assay.out().cell(Style.STRONG, name, 14).line(value);
  }

  private void json(Archive.Overview overview, boolean stale) throws IOException {
    JsonOutput out = assay.json();
    out.line(() -> {
      out.text("archive", overview.root().toString());
      out.text("index", overview.index().toString());
      out.number("bytes", overview.bytes());
      out.number("articles", overview.articles());
      out.number("teasers", overview.teasers());
      out.number("highlights", overview.highlights());
      out.number("files", overview.files());
      out.text("firstPublished", overview.firstPublished());
      out.text("lastPublished", overview.lastPublished());
      out.text("lastIngest", overview.lastIngest());
      out.flag("stale", stale);
      out.object(
          "versions",
          () -> {
            for (var version : sorted(overview.versions()).entrySet()) {
              out.text(version.getKey(), version.getValue());
            }
          });
    });
  }

  private static Map<String, String> sorted(Map<String, String> versions) {
    return new TreeMap<>(versions);
  }
}
