package dev.assay;

import dev.assay.article.Article;
import dev.assay.query.Query;
import dev.assay.search.Facet;
import dev.assay.search.FacetCounts;
import dev.assay.search.Hit;
import dev.assay.search.SearchRequest;
import dev.assay.search.SearchResult;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An archive to search. Never takes the write lock. May be shared by threads; {@link #close()}
 * waits for searches under way.
 */
public final class Archive implements Closeable {

  private Archive() {}

  /**
   * Opens the archive in this folder.
   *
   * @throws ArchiveException if there is no index, or it is not ours, damaged or of another format
   */
  public static Archive open(Path archive) throws IOException {
    return open(ArchiveLocation.in(archive));
  }

  /** Opens the archive whose index lies here. */
  public static Archive open(ArchiveLocation location) throws IOException {
    throw new UnsupportedOperationException(location.toString());
  }

  /** Searches. */
  public SearchResult search(SearchRequest request) throws IOException {
    throw new UnsupportedOperationException(request.toString());
  }

  /** Hands over every hit in order, without passages, however many there are. */
  public void forEach(SearchRequest request, Consumer<Hit> hits) throws IOException {
    throw new UnsupportedOperationException(request.toString() + hits);
  }

  /** Counts the matching articles, exactly. */
  public long count(SearchRequest request) throws IOException {
    throw new UnsupportedOperationException(request.toString());
  }

  /** Counts the values of a facet that start with {@code prefix}, letter case apart. */
  public FacetCounts facet(SearchRequest request, Facet facet, String prefix, int limit)
      throws IOException {
    throw new UnsupportedOperationException(request.toString() + facet + prefix + limit);
  }

  /**
   * Returns the article with this id or unique prefix of an id.
   *
   * @throws AmbiguousIdException if several ids start so
   */
  public Optional<Article> article(String id) throws IOException {
    throw new UnsupportedOperationException(id);
  }

  /** Tells how a query is understood and what is asked of the index. */
  public Explanation explain(Query query) throws IOException {
    throw new UnsupportedOperationException(query.text());
  }

  /** Tells what is in the archive. */
  public Overview info() throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Whether folders of the archive have changed since the last ingest, by their times alone. */
  public boolean isStale() throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Shows what was committed since; returns whether anything was. */
  public boolean refresh() throws IOException {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() throws IOException {
    throw new UnsupportedOperationException();
  }

  /**
   * How a query is understood.
   *
   * @param parsed the query as text in the query language, after parsing
   * @param expansions words with the other spellings that they find
   * @param lucene what is asked of the index
   */
  public record Explanation(String parsed, List<SearchResult.Expansion> expansions, String lucene) {

    /** Copies the expansions. */
    public Explanation {
      expansions = List.copyOf(expansions);
    }
  }

  /**
   * What is in an archive.
   *
   * @param root the folder that paths are relative to
   * @param index the folder of the index
   * @param articles articles
   * @param teasers articles of which only the beginning was saved
   * @param highlights key judgments
   * @param files files in the manifest
   * @param bytes size of the index on disk
   * @param firstPublished the earliest day of publication
   * @param lastPublished the latest
   * @param lastIngest when the last ingest was committed
   * @param versions versions of Assay, Lucene, the format, and the configuration's fingerprint, by
   *     name
   */
  public record Overview(
      Path root,
      Path index,
      long articles,
      long teasers,
      long highlights,
      long files,
      long bytes,
      Optional<String> firstPublished,
      Optional<String> lastPublished,
      Optional<Instant> lastIngest,
      Map<String, String> versions) {

    /** Copies the versions. */
    public Overview {
      versions = Map.copyOf(versions);
    }
  }
}
