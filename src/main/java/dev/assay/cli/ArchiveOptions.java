package dev.assay.cli;

import dev.assay.Archive;
import dev.assay.ArchiveException;
import dev.assay.ArchiveLocation;
import dev.assay.config.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which archive a command is about. */
final class ArchiveOptions {

  private final Shell shell;

  @Option(
      names = "--in",
      paramLabel = "DIR",
      description = "The archive's folder (else the nearest parent with .assay).")
  @Nullable Path folder;

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "The index's own folder, in place of .assay (or set ASSAY_INDEX).")
  @Nullable Path index;

  @Option(
      names = "--config",
      paramLabel = "DIR",
      description = "Configuration over the archive's own.")
  @Nullable Path config;

  ArchiveOptions(Shell shell) {
    this.shell = shell;
  }

  /** Opens the archive for searching. */
  Archive open() throws IOException {
    try {
      return Archive.open(location());
    } catch (ArchiveException e) {
      throw e.reason() == ArchiveException.Reason.MISSING ? withTheWaysOut(e) : e;
    }
  }

  private ArchiveException withTheWaysOut(ArchiveException missing) {
    return folder == null
        ? missing
        : new ArchiveException(
            missing.reason(),
            missing.getMessage() + "; make it with: assay ingest " + folder + ", or search --in");
  }

  /**
   * Where the archive is.
   *
   * @throws ArchiveException if none is named and no parent of the current folder is one
   */
  ArchiveLocation location() throws ArchiveException {
    return find()
        .orElseThrow(() ->
            new ArchiveException(
                ArchiveException.Reason.MISSING,
                "no archive here or above; name one with --in DIR, or make one of the folder"
                    + " DIR with: assay ingest DIR"));
  }

  /**
   * Where the archive is, if one is named or lies here or above. An option beats the environment.
   */
  Optional<ArchiveLocation> find() {
    if (index != null) {
      return Optional.of(ArchiveLocation.index(resolve(index)));
    }
    if (folder != null) {
      return Optional.of(ArchiveLocation.in(resolve(folder)));
    }
    String variable = shell.environment().getOrDefault("ASSAY_INDEX", "");
    return variable.isEmpty()
        ? nearest()
        : Optional.of(ArchiveLocation.index(resolve(Path.of(variable))));
  }

  /** The folder given with {@code --in}. */
  Optional<Path> folder() {
    return Optional.ofNullable(folder).map(this::resolve);
  }

  /** The configuration to ingest with: the archive's own, and that of {@code --config} over it. */
  Configuration configuration(Optional<ArchiveLocation> archive) throws IOException {
    List<Path> own = config == null ? List.of() : List.of(resolve(config));
    for (Path layer : own) {
      if (!Files.isDirectory(layer)) {
        throw new NotDirectoryException(layer.toString());
      }
    }
    return archive.isEmpty()
        ? Configuration.of(own)
        : archive.get().configuration(own.toArray(Path[]::new));
  }

  private Optional<ArchiveLocation> nearest() {
    for (Path at = shell.folder().toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve(".assay"))) {
        return Optional.of(ArchiveLocation.in(at));
      }
    }
    return Optional.empty();
  }

  private Path resolve(Path path) {
    return shell.folder().resolve(path);
  }
}
