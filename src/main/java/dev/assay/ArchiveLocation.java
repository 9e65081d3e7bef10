package dev.assay;

import dev.assay.config.Configuration;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * Where an archive's index lies.
 *
 * @param root the folder that manifest paths are relative to
 * @param index the folder of the index and what belongs to it: {@code .assay} in an archive's
 *     folder
 */
public record ArchiveLocation(Path root, Path index) {

  /** The folder that makes a folder an archive. */
  public static final String FOLDER = ".assay";

  /** The archive in this folder: its index is {@code .assay} inside. */
  public static ArchiveLocation in(Path archive) {
    Path root = archive.toAbsolutePath().normalize();
    return new ArchiveLocation(root, root.resolve(FOLDER));
  }

  /** The index in this folder; manifest paths are relative to its parent. */
  public static ArchiveLocation index(Path index) {
    Path folder = index.toAbsolutePath().normalize();
    Path parent = folder.getParent();
    return new ArchiveLocation(parent == null ? folder : parent, folder);
  }

  /** The configuration in force: the jar's, the archive's, then these folders', strongest last. */
  public Configuration configuration(Path... more) {
    List<Path> layers = new ArrayList<>();
    layers.add(index.resolve("config"));
    layers.addAll(List.of(more));
    return Configuration.of(layers);
  }

  /** Where Lucene's files lie. */
  Path documents() {
    return index.resolve("index");
  }

  /** Makes the folder, for its owner alone, where there is none. */
  void create() throws IOException {
    if (Files.isDirectory(index)) {
      return;
    }
    Path parent = index.getParent();
    if (parent != null && !Files.isDirectory(parent)) {
      Files.createDirectories(parent);
    }
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.createDirectory(
          index,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } else {
      Files.createDirectory(index);
    }
  }
}
