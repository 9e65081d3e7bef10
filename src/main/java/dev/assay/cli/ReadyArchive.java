package dev.assay.cli;

import dev.assay.Archive;
import dev.assay.ArchiveException;
import dev.assay.ArchiveLocation;
import dev.assay.IngestReport;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** An archive to search: made first where {@code --in} names a folder of moderate size. */
final class ReadyArchive {

  private static final int MOST_FILES = 20_000;
  private static final int MOST_PROBLEMS = 5;

  private final AssayCommand assay;
  private final ArchiveOptions options;

  ReadyArchive(AssayCommand assay, ArchiveOptions options) {
    this.assay = assay;
    this.options = options;
  }

  /** Opens the archive, after an ingest where that is asked for or there is no index yet. */
  Archive open(boolean update) throws IOException {
    ArchiveLocation location = options.location();
    try {
      Archive archive = Archive.open(location);
      if (!update) {
        return archive;
      }
      archive.close();
      ingest(location);
    } catch (ArchiveException e) {
      if (e.reason() != ArchiveException.Reason.MISSING || !mayBeMade()) {
        throw e;
      }
      ingest(location, options.folder().orElseThrow());
    }
    return Archive.open(location);
  }

  private boolean mayBeMade() throws IOException {
    Optional<Path> folder = options.folder();
    if (folder.isEmpty() || !Files.isDirectory(folder.get())) {
      return false;
    }
    if (hasMoreFilesThan(MOST_FILES, folder.get())) {
      throw new ArchiveException(
          ArchiveException.Reason.MISSING,
          folder.get()
              + " has no index and more than "
              + MOST_FILES
              + " files; make it with:"
              + " assay ingest "
              + folder.get());
    }
    return true;
  }

  /** Takes in these paths; none for all roots of the archive. */
  private void ingest(ArchiveLocation location, Path... paths) throws IOException {
    IngestReport report =
        new IngestRun(assay, location, options.configuration(Optional.of(location)))
            .run(ingest -> ingest.run(paths));
    Screen err = assay.err();
    IngestRun.problems(err, report, MOST_PROBLEMS);
    err.line(IngestRun.counts(report));
    err.flush();
  }

  private static boolean hasMoreFilesThan(int most, Path folder) throws IOException {
    int[] files = {0};
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files[0]++;
            return files[0] > most ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
            return FileVisitResult.CONTINUE;
          }
        });
    return files[0] > most;
  }
}
