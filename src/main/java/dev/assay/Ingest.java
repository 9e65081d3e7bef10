package dev.assay;

import dev.assay.article.Article;
import dev.assay.config.Configuration;
import dev.assay.read.RawPage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Writes into an archive: files and folders, articles from memory, removals. Holds the write lock
 * from {@link #into} to {@link #close()}; searches never wait for it. Not for several threads.
 */
public final class Ingest implements Closeable {

  private Ingest() {}

  /**
   * Opens the archive in this folder for writing, and makes it where there is none.
   *
   * @throws ArchiveException if another writer has it, or the index is not ours
   * @throws IOException if the folder can't be written or its index is not ours
   */
  public static Ingest into(Path archive) throws IOException {
    return into(ArchiveLocation.in(archive), Configuration.standard());
  }

  /** Opens this index for writing, with this configuration over the archive's own. */
  public static Ingest into(ArchiveLocation location, Configuration configuration)
      throws IOException {
    throw new UnsupportedOperationException(location + configuration.fingerprint());
  }

  /** Reports progress to this listener, a few times a second, from the thread that runs. */
  public Ingest onProgress(Consumer<Progress> listener) {
    throw new UnsupportedOperationException(listener.toString());
  }

  /** Removes articles whose file is gone from the folders that are run. */
  public Ingest prune(boolean remove) {
    throw new UnsupportedOperationException("" + remove);
  }

  /** Takes in files and folders and commits; unchanged files cost a stat. */
  public IngestReport run(Path... paths) throws IOException {
    throw new UnsupportedOperationException(paths.length + "");
  }

  /** Takes in one page that is no file (standard input). */
  public IngestReport run(RawPage page) throws IOException {
    throw new UnsupportedOperationException(page.file());
  }

  /** Adds an article from memory, in place of one with the same id; seen after {@link #commit}. */
  public Ingest add(Article article) throws IOException {
    throw new UnsupportedOperationException(article.id());
  }

  /** Removes the article with this id; returns whether there was one. */
  public boolean remove(String id) throws IOException {
    throw new UnsupportedOperationException(id);
  }

  /** Makes all that was added and removed so far durable and visible. */
  public void commit() throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Commits and gives the lock back. */
  @Override
  public void close() throws IOException {
    throw new UnsupportedOperationException();
  }

  /**
   * How far an ingest is.
   *
   * @param files files looked at
   * @param ofFiles files in all, or -1 while they are still being found
   * @param articles articles added or replaced
   * @param bytes bytes read
   */
  public record Progress(long files, long ofFiles, long articles, long bytes) {}
}
