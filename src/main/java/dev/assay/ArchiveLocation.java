package dev.assay;

import java.nio.file.Path;

/**
 * Where an archive's index lies.
 *
 * @param root the folder that manifest paths are relative to
 * @param index the folder of the index: {@code .assay} in an archive's folder
 */
public record ArchiveLocation(Path root, Path index) {

  /** The archive in this folder: its index is {@code .assay} inside. */
  public static ArchiveLocation in(Path archive) {
    Path root = archive.toAbsolutePath().normalize();
    return new ArchiveLocation(root, root.resolve(".assay"));
  }

  /** The index in this folder; manifest paths are relative to its parent. */
  public static ArchiveLocation index(Path index) {
    Path folder = index.toAbsolutePath().normalize();
    Path parent = folder.getParent();
    return new ArchiveLocation(parent == null ? folder : parent, folder);
  }
}
