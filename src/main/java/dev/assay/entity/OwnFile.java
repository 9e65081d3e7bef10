package dev.assay.entity;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A file of the user's own configuration that grows by lines. What stands in it stays as it is; it
 * is replaced in one step, so that a reader sees the old file or the new one. One writer at a time.
 */
public final class OwnFile {

  private final Path file;
  private final List<String> head;

  /**
   * A file.
   *
   * @param head the lines that a new file starts with
   */
  public OwnFile(Path file, List<String> head) {
    this.file = file;
    this.head = List.copyOf(head);
  }

  /** Which of these lines the file does not have yet, in their order, each once. */
  public List<String> missing(List<String> lines) throws IOException {
    List<String> there = Files.exists(file) ? Files.readAllLines(file) : List.of();
    return lines.stream().distinct().filter(line -> !there.contains(line)).toList();
  }

  /** Adds lines at the end; folders are made as needed. */
  public void append(List<String> lines) throws IOException {
    StringBuilder content = new StringBuilder();
    if (Files.exists(file)) {
      content.append(Files.readString(file));
      if (!content.isEmpty() && content.charAt(content.length() - 1) != '\n') {
        content.append('\n');
      }
    } else {
      head.forEach(line -> content.append(line).append('\n'));
    }
    lines.forEach(line -> content.append(line).append('\n'));
    replace(file, content.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void replace(Path file, byte[] content) throws IOException {
    // A link stays one: what it leads to is replaced.
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path folder = target.resolveSibling("").normalize();
    Files.createDirectories(folder);
    Path written = Files.createTempFile(folder, ".assay-", ".tmp");
    try {
      Files.write(written, content);
      try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      move(written, target);
    } finally {
      Files.deleteIfExists(written);
    }
  }

  /** Puts a finished file in the place of another in one step, where the file system can. */
  static void move(Path written, Path target) throws IOException {
    try {
      Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (java.nio.file.AtomicMoveNotSupportedException e) {
      Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
