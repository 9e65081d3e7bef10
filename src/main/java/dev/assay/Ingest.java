package dev.assay;

import dev.assay.annotate.Annotator;
import dev.assay.article.Article;
import dev.assay.config.Configuration;
import dev.assay.entity.EntityTable;
import dev.assay.index.ArticleWriter;
import dev.assay.index.FileEntry;
import dev.assay.index.Folders;
import dev.assay.index.Setup;
import dev.assay.read.Reader;
import dev.assay.read.Readers;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Writes into an archive: files and folders, articles from memory, removals. Holds the write lock
 * from {@link #into} to {@link #close()}; searches never wait for it. Not for several threads.
 */
public final class Ingest implements Closeable {

  private final ArchiveLocation location;
  private final ArticleWriter writer;
  private Normalizer normalizer;
  private Readers readers = Readers.standard();
  private Consumer<Progress> listener = progress -> {};
  private boolean prune;

  private Ingest(ArchiveLocation location, Normalizer normalizer, ArticleWriter writer) {
    this.location = location;
    this.normalizer = normalizer;
    this.writer = writer;
  }

  /**
   * Opens the archive in this folder for writing, and makes it where there is none.
   *
   * @throws ArchiveException if another writer has it, or the index is not ours
   * @throws IOException if the folder can't be written
   */
  public static Ingest into(Path archive) throws IOException {
    ArchiveLocation location = ArchiveLocation.in(archive);
    return into(location, location.configuration());
  }

  /**
   * Opens the archive whose index lies here for writing, and makes it where there is none.
   *
   * @param configuration what is in force, the archive's own layer included
   * @throws ArchiveException if another writer has it, or the index is not ours
   * @throws IOException if the folder can't be written
   */
  public static Ingest into(ArchiveLocation location, Configuration configuration)
      throws IOException {
    location.create();
    EntityTable entities = EntityTable.of(configuration);
    Setup setup = new Setup(configuration.fingerprint(), configuration.index(), entities);
    try {
      ArticleWriter writer = ArticleWriter.open(location.documents(), setup);
      return new Ingest(location, Normalizer.with(configuration, entities), writer);
    } catch (IOException e) {
      throw ArchiveException.of(e);
    }
  }

  /** Reports progress to this listener, a few times a second, from the thread that runs. */
  public Ingest onProgress(Consumer<Progress> progress) {
    listener = progress;
    return this;
  }

  /** Asks this reader before all others. */
  public Ingest reader(Reader reader) {
    readers = readers.with(reader);
    return this;
  }

  /** Runs this annotator after all others. */
  public Ingest annotator(Annotator annotator) {
    normalizer = normalizer.with(annotator);
    return this;
  }

  /** Removes articles whose file is gone from the paths that are run. */
  public Ingest prune(boolean remove) {
    prune = remove;
    return this;
  }

  /**
   * Takes in files and folders, which become roots of the archive, and commits. Unchanged files
   * cost a stat.
   *
   * @param paths files and folders; none for all roots of the archive
   * @throws IOException if the index can't be written; what was committed before stays
   */
  public IngestReport run(Path... paths) throws IOException {
    long started = System.nanoTime();
    Folders before = writer.folders();
    FileWalk walk = new FileWalk(location.root());
    Set<String> roots = new LinkedHashSet<>();
    List<Path> starts = new ArrayList<>(List.of(paths));
    if (starts.isEmpty()) {
      before.roots().forEach(root -> starts.add(location.root().resolve(root)));
    }
    for (Path start : starts) {
      Path absolute = start.toAbsolutePath().normalize();
      walk.add(absolute);
      roots.add(walk.path(absolute));
    }
    IngestRun run = new IngestRun(writer, readers, normalizer, listener);
    run.report(walk.problems());
    List<FileWalk.Found> changed = new ArrayList<>();
    for (FileWalk.Found file : walk.files()) {
      Optional<FileEntry> entry = writer.file(file.path());
      if (entry.isPresent() && entry.get().stamp().isStill(file.stamp())) {
        run.unchanged(entry.get());
      } else {
        changed.add(file);
      }
    }
    run.take(changed);
    removeGone(walk, roots, run);
    remember(before, walk, roots);
    writer.commit();
    return run.result(Duration.ofNanos(System.nanoTime() - started));
  }

  /** A file that is gone takes its articles along when pruning, else only if it was renamed. */
  private void removeGone(FileWalk walk, Set<String> roots, IngestRun run) throws IOException {
    for (String path : writer.paths()) {
      if (walk.has(path) || roots.stream().noneMatch(root -> isBelow(path, root))) {
        continue;
      }
      if (prune) {
        run.removed(writer.removeFile(path));
      } else if (!Files.exists(location.root().resolve(path))) {
        writer.forgetIfElsewhere(path);
      }
    }
  }

  private static boolean isBelow(String path, String root) {
    return root.isEmpty()
        ? !path.startsWith("../")
        : path.equals(root) || path.startsWith(root + "/");
  }

  private void remember(Folders before, FileWalk walk, Set<String> walked) throws IOException {
    Set<String> roots = new LinkedHashSet<>(before.roots());
    roots.addAll(walked);
    Map<String, Long> modified = new TreeMap<>(before.modified());
    modified.keySet().removeIf(path -> walked.stream().anyMatch(root -> isBelow(path, root)));
    modified.putAll(walk.folders());
    Folders now = new Folders(List.copyOf(roots), modified);
    if (!now.equals(before)) {
      writer.putFolders(now);
    }
  }

  /**
   * Takes in what is no file (standard input), recognised by content, and commits; its articles
   * stay until they are removed by id.
   *
   * @param name what messages call it
   */
  public IngestReport run(InputStream input, String name) throws IOException {
    long started = System.nanoTime();
    IngestRun run = new IngestRun(writer, readers, normalizer, listener);
    run.take(input, name);
    writer.commit();
    return run.result(Duration.ofNanos(System.nanoTime() - started));
  }

  /**
   * Annotates and adds an article from memory, in place of one with the same id; seen after {@link
   * #commit} or {@link #close}.
   *
   * @throws IllegalArgumentException if its id is empty or longer than 512 characters
   */
  public Ingest add(Article article) throws IOException {
    writer.add(normalizer.prepare(article));
    return this;
  }

  /** Removes the article with this id; returns whether there was one. */
  public boolean remove(String id) throws IOException {
    return writer.remove(id);
  }

  /** Makes all that was added and removed so far durable and visible. */
  public void commit() throws IOException {
    writer.commit();
  }

  /** Commits and gives the lock back. */
  @Override
  public void close() throws IOException {
    try (ArticleWriter closing = writer) {
      closing.commit();
    }
  }

  /**
   * How far an ingest is.
   *
   * @param files files looked at
   * @param ofFiles files in all
   * @param articles articles read
   * @param bytes bytes read
   */
  public record Progress(long files, long ofFiles, long articles, long bytes) {}
}
