package dev.assay;

import dev.assay.article.Problem;
import dev.assay.index.FileEntry.Stamp;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;

/**
 * Finds the files below the paths that were given to an ingest. Hidden files and folders, what
 * {@code .assayignore} names, and links to folders are left out; devices and pipes are named and
 * never opened.
 */
final class FileWalk {

  /** A file this young may change again without its times telling. */
  private static final long RACY_NANOS = TimeUnit.SECONDS.toNanos(2);

  private final Path root;
  private final long now = nanos(FileTime.from(java.time.Instant.now()));
  private final Map<String, Found> files = new TreeMap<>();
  private final Map<String, Long> folders = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Prepares a walk.
   *
   * @param root what paths are named relative to
   */
  FileWalk(Path root) {
    this.root = root;
  }

  /**
   * A file to read.
   *
   * @param file where it lies
   * @param path its name in the manifest
   * @param stamp what tells that it has changed
   */
  record Found(Path file, String path, Stamp stamp) {}

  /** Finds what lies at or below a path. */
  void add(Path start) throws IOException {
    if (!Files.exists(start)) {
      problems.add(
          new Problem(path(start), "there is no such file or folder", Problem.Kind.FAILED));
      return;
    }
    BasicFileAttributes attributes = Files.readAttributes(start, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      Files.walkFileTree(start, Set.<FileVisitOption>of(), Integer.MAX_VALUE, new Visitor(start));
    } else {
      folders.put(path(start), nanos(attributes.lastModifiedTime()));
      found(start, attributes);
    }
  }

  /** The files, by path, so that every run takes the same order. */
  Collection<Found> files() {
    return files.values();
  }

  boolean has(String path) {
    return files.containsKey(path);
  }

  /** The folders that were looked into, and files that were given by name, with their times. */
  Map<String, Long> folders() {
    return folders;
  }

  /** What could not be looked into. */
  List<Problem> problems() {
    return problems;
  }

  /** A path as the manifest names it: relative to the archive's root, with slashes. */
  String path(Path file) {
    return root.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
  }

  private void found(Path file, BasicFileAttributes attributes) {
    String path = path(file);
    if (!attributes.isRegularFile()) {
      problems.add(
          new Problem(
              path,
              "is not a regular file (a device, a pipe or a broken link)",
              Problem.Kind.FAILED));
      return;
    }
    long modified = nanos(attributes.lastModifiedTime());
    Object inode = attributes.fileKey();
    files.put(
        path,
        new Found(
            file,
            path,
            new Stamp(
                attributes.size(),
                modified,
                inode == null ? 0 : inode.hashCode(),
                now - modified < RACY_NANOS)));
  }

  /** The time of a folder's last change, as {@link #folders()} has it. */
  static long nanos(FileTime time) {
    return time.to(TimeUnit.NANOSECONDS);
  }

  /** Looks into folders, each with its own rules of what to ignore. */
  private final class Visitor extends SimpleFileVisitor<Path> {

    private final Path start;
    private final Deque<Rules> rules = new ArrayDeque<>();

    Visitor(Path start) {
      this.start = start;
    }

    private record Rules(Path folder, IgnoreRules ignore) {}

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      if (!folder.equals(start) && (isHidden(folder) || isIgnored(folder, true))) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      folders.put(path(folder), nanos(attributes.lastModifiedTime()));
      rules.push(new Rules(folder, IgnoreRules.of(folder)));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(
        Path folder, @org.jspecify.annotations.Nullable IOException error) {
      rules.pop();
      if (error != null) {
        visitFileFailed(folder, error);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (isHidden(file) || isIgnored(file, false)) {
        return FileVisitResult.CONTINUE;
      }
      if (!attributes.isSymbolicLink()) {
        found(file, attributes);
      } else if (Files.isRegularFile(file)) {
        found(file, Files.readAttributes(file, BasicFileAttributes.class));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException error) {
      problems.add(new Problem(path(file), "can't be read: " + reason(error), Problem.Kind.FAILED));
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path file) {
      return String.valueOf(file.getFileName()).startsWith(".");
    }

    private boolean isIgnored(Path file, boolean isFolder) {
      for (Rules each : rules) {
        List<String> names =
            StreamSupport.stream(each.folder().relativize(file).spliterator(), false)
                .map(Path::toString)
                .toList();
        switch (each.ignore().verdict(names, isFolder)) {
          case IGNORE -> {
            return true;
          }
          case KEEP -> {
            return false;
          }
          case NONE -> {}
        }
      }
      return false;
    }
  }

  /** What went wrong, for the person who runs the ingest. */
  static String reason(IOException error) {
    return switch (error) {
      case java.nio.file.AccessDeniedException denied -> "permission denied";
      case java.nio.file.NoSuchFileException gone -> "it is gone";
      default -> error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
    };
  }
}
