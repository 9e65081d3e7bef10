package dev.assay.cli;

import dev.assay.ArchiveLocation;
import dev.assay.IngestReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes files and folders into an archive. */
@Command(
    name = "ingest",
    description = "Take files and folders into the archive; what is unchanged is left alone.",
    footer = {"", "One folder, and no archive here or above: that folder becomes an archive."})
final class IngestCommand implements Callable<Integer> {

  private final AssayCommand assay;
  @Mixin final ArchiveOptions archives;

  @Parameters(
      paramLabel = "PATH",
      description = "Files and folders, or - for standard input; none: the archive's own.")
  List<Path> paths = List.of();

  @Option(names = "--prune", description = "Remove articles whose file is gone.")
  boolean prune;

  @Option(names = "--strict", description = "Exit with 1 if anything was skipped.")
  boolean strict;

  @Option(names = "--wait", description = "Wait for another ingest to end.")
  boolean wait;

  IngestCommand(AssayCommand assay) {
    this.assay = assay;
    archives = new ArchiveOptions(assay.shell());
  }

  @Override
  public Integer call() throws IOException {
    ArchiveLocation location = location();
    boolean isNew = !Files.isDirectory(location.index());
    IngestReport report =
        new IngestRun(assay, location, archives.configuration(Optional.of(location)))
            .waiting(wait)
            .run(ingest -> {
              ingest.prune(prune);
              return StandardInput.isMeant(paths)
                  ? ingest.run(assay.shell().in(), StandardInput.NAME)
                  : ingest.run(files(isNew));
            });
    IngestRun.problems(assay.err(), report, Integer.MAX_VALUE);
    assay.err().line(IngestRun.counts(report));
    return strict && report.skipped() > 0 ? ExitCode.NOTHING : ExitCode.DONE;
  }

  private ArchiveLocation location() throws IOException {
    Optional<ArchiveLocation> found = archives.find();
    if (found.isEmpty() && paths.size() == 1 && Files.isDirectory(resolved()[0])) {
      return ArchiveLocation.in(resolved()[0]);
    }
    return found.isPresent() ? found.get() : archives.location();
  }

  /** What to take in; none for all roots of an archive that is there. */
  private Path[] files(boolean isNew) {
    return paths.isEmpty() && isNew
        ? new Path[] {archives.folder().orElseThrow(() -> new UsageException("which files?"))}
        : resolved();
  }

  private Path[] resolved() {
    return paths.stream().map(assay.shell().folder()::resolve).toArray(Path[]::new);
  }
}
