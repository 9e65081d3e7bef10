package dev.assay.index;

import dev.assay.article.Article;
import dev.assay.query.Query;
import dev.assay.search.EntityProfile;
import dev.assay.search.Facet;
import dev.assay.search.FacetCounts;
import dev.assay.search.Hit;
import dev.assay.search.SearchRequest;
import dev.assay.search.SearchResult;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.Version;

/**
 * Searches an index. Each call sees one commit. May be shared by threads; {@link #close()} waits
 * for calls under way, and later calls throw {@link IllegalStateException}.
 */
public final class ArticleSearcher implements Closeable {

  private final Path folder;
  private final Directory directory;
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private Snapshot snapshot;
  private boolean closed;

  private ArticleSearcher(Path folder, Directory directory, Snapshot snapshot) {
    this.folder = folder;
    this.directory = directory;
    this.snapshot = snapshot;
  }

  /**
   * Opens an index.
   *
   * @param folder the folder of the index
   * @throws IndexException if there is none, or it is not ours, damaged or of another format
   */
  public static ArticleSearcher open(Path folder) throws IOException {
    if (!java.nio.file.Files.isDirectory(folder)) {
      throw IndexFormat.missing(folder, null);
    }
    Directory directory = FSDirectory.open(folder);
    try {
      IndexFormat.commitData(directory, folder);
      DirectoryReader reader = DirectoryReader.open(directory);
      return new ArticleSearcher(folder, directory, new Snapshot(reader));
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw IndexFormat.explain(folder, e);
    }
  }

  /** Searches; the hits' passages show the words that matched. */
  public SearchResult search(SearchRequest request) throws IOException {
    return read(current -> new Search(current, request).result());
  }

  /** Hands over every hit in order, without passages. */
  public void forEach(SearchRequest request, Consumer<Hit> hits) throws IOException {
    read(current -> {
      new Search(current, request).forEach(hits);
      return true;
    });
  }

  /** Counts the matching articles, exactly. */
  public long count(SearchRequest request) throws IOException {
    return read(current -> new Search(current, request).count());
  }

  /** Counts the values of a facet that start with {@code prefix}, letter case apart. */
  public FacetCounts facet(SearchRequest request, Facet facet, String prefix, int limit)
      throws IOException {
    return read(current -> new Search(current, request).facet(facet, prefix, limit));
  }

  /** The ids that start with this, sorted, at most so many. */
  public List<String> ids(String prefix, int limit) throws IOException {
    return read(current -> current.ids(prefix, limit));
  }

  /** The article with this id. */
  public Optional<Article> article(String id) throws IOException {
    return read(current -> current.article(id));
  }

  /** What is known of the entity with this id or name, with so many companions and articles. */
  public Optional<EntityProfile> entity(String name, int limit) throws IOException {
    return read(current -> new EntityProfiles(current).profile(name, limit));
  }

  /** The names of articles and table that are written most like this one, nearest first. */
  public List<String> nearestNames(String name, int limit) throws IOException {
    return read(current -> new EntityProfiles(current).nearest(name, limit));
  }

  /** What is asked of Lucene for a query. */
  public Explained explain(Query query) throws IOException {
    return read(current -> {
      Translation translation = current.translate(query);
      return new Explained(translation.query().toString(), translation.expansions());
    });
  }

  /** The folders that were looked into, with their times, as the last ingest left them. */
  public Folders folders() throws IOException {
    return read(current -> Folders.read(current.reader()));
  }

  /** Counts what is in the index. */
  public Statistics statistics() throws IOException {
    return read(current -> current.statistics(folder));
  }

  /** Shows what was committed since; returns whether anything was. */
  public boolean refresh() throws IOException {
    lock.writeLock().lock();
    try {
      ensureOpen();
      DirectoryReader now = DirectoryReader.openIfChanged(snapshot.reader());
      if (now == null) {
        return false;
      }
      DirectoryReader before = snapshot.reader();
      snapshot = new Snapshot(now);
      before.close();
      return true;
    } finally {
      lock.writeLock().unlock();
    }
  }

  private <T> T read(Reading<T> reading) throws IOException {
    lock.readLock().lock();
    try {
      ensureOpen();
      return reading.of(snapshot);
    } catch (UncheckedIOException e) {
      IOException cause = e.getCause();
      throw IndexFormat.explain(folder, cause == null ? e : cause);
    } catch (IndexOutOfBoundsException | CorruptIndexException e) {
      throw IndexFormat.damaged(folder, e);
    } finally {
      lock.readLock().unlock();
    }
  }

  private void ensureOpen() {
    if (closed) {
      throw new IllegalStateException("the archive is closed");
    }
  }

  @Override
  public void close() throws IOException {
    lock.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        IOUtils.close(snapshot.reader(), directory);
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Reads from one commit. */
  private interface Reading<T> {
    T of(Snapshot current) throws IOException;
  }

  /**
   * What is asked of Lucene.
   *
   * @param lucene the query in Lucene's own notation
   * @param expansions words that are also looked for in other spellings
   */
  public record Explained(String lucene, List<SearchResult.Expansion> expansions) {

    /** Copies the expansions. */
    public Explained {
      expansions = List.copyOf(expansions);
    }
  }

  /**
   * What is in an index.
   *
   * @param articles articles
   * @param teasers articles of which only the beginning was saved
   * @param highlights key judgments
   * @param files files of the manifest
   * @param bytes size on disk
   * @param firstPublished the earliest day of publication
   * @param lastPublished the latest
   * @param committed when the last commit was made
   * @param versions versions of the format, of Lucene, and the configuration's fingerprint, by name
   */
  public record Statistics(
      long articles,
      long teasers,
      long highlights,
      long files,
      long bytes,
      Optional<String> firstPublished,
      Optional<String> lastPublished,
      Optional<Instant> committed,
      Map<String, String> versions) {

    /** Copies the versions. */
    public Statistics {
      versions = Map.copyOf(versions);
    }

    static String lucene() {
      return Version.LATEST.toString();
    }
  }
}
