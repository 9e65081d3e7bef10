package dev.assay;

import dev.assay.article.Article;
import dev.assay.index.ArticleSearcher;
import dev.assay.query.Query;
import dev.assay.search.EntityProfile;
import dev.assay.search.Facet;
import dev.assay.search.FacetCounts;
import dev.assay.search.Hit;
import dev.assay.search.SearchRequest;
import dev.assay.search.SearchResult;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
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

  private static final int IDS_IN_A_MESSAGE = 5;

  private final ArchiveLocation location;
  private final ArticleSearcher searcher;

  private Archive(ArchiveLocation location, ArticleSearcher searcher) {
    this.location = location;
    this.searcher = searcher;
  }

  /**
   * Opens the archive in this folder.
   *
   * @throws ArchiveException if there is no index, or it is not ours, damaged or of another format
   */
  public static Archive open(Path archive) throws IOException {
    return open(ArchiveLocation.in(archive));
  }

  /**
   * Opens the archive whose index lies here.
   *
   * @throws ArchiveException if there is no index, or it is not ours, damaged or of another format
   */
  public static Archive open(ArchiveLocation location) throws IOException {
    return new Archive(location, call(() -> ArticleSearcher.open(location.documents())));
  }

  /**
   * Searches.
   *
   * @throws dev.assay.query.QuerySyntaxException if the query asks for what the index can't answer
   * @throws ArchiveException if the index turns out to be damaged
   * @throws IllegalStateException if the archive is closed
   */
  public SearchResult search(SearchRequest request) throws IOException {
    return call(() -> searcher.search(request));
  }

  /** Hands over every hit in order, without passages, however many there are. */
  public void forEach(SearchRequest request, Consumer<Hit> hits) throws IOException {
    call(() -> {
      searcher.forEach(request, hits);
      return true;
    });
  }

  /** Counts the matching articles, exactly. */
  public long count(SearchRequest request) throws IOException {
    return call(() -> searcher.count(request));
  }

  /** Counts the values of a facet that start with {@code prefix}, letter case apart. */
  public FacetCounts facet(SearchRequest request, Facet facet, String prefix, int limit)
      throws IOException {
    return call(() -> searcher.facet(request, facet, prefix, limit));
  }

  /**
   * Returns the article with this id or unique prefix of an id.
   *
   * @throws AmbiguousIdException if several ids start so
   */
  public Optional<Article> article(String id) throws IOException {
    Optional<Article> exact = call(() -> searcher.article(id));
    if (exact.isPresent() || id.isEmpty()) {
      return exact;
    }
    List<String> ids = call(() -> searcher.ids(id, IDS_IN_A_MESSAGE));
    return switch (ids.size()) {
      case 0 -> Optional.empty();
      case 1 -> call(() -> searcher.article(ids.getFirst()));
      default -> throw new AmbiguousIdException(id, ids);
    };
  }

  /**
   * Tells of an entity who it is, how the articles write it, and who is named with it.
   *
   * @param name an id of the table of entities ({@code person/qasem-soleimani}), or a name in any
   *     letter case; of several entities with the name the best that the articles speak of is taken
   * @param limit how many companions and how many articles at most
   * @return empty if neither table nor articles have the name
   * @throws ArchiveException if the index turns out to be damaged
   * @throws IllegalStateException if the archive is closed
   */
  public Optional<EntityProfile> entity(String name, int limit) throws IOException {
    return call(() -> searcher.entity(name, limit));
  }

  /** Returns the names of articles and table that are written most like this one, nearest first. */
  public List<String> nearestNames(String name, int limit) throws IOException {
    return call(() -> searcher.nearestNames(name, limit));
  }

  /** Tells how a query is understood and what is asked of the index. */
  public Explanation explain(Query query) throws IOException {
    ArticleSearcher.Explained explained = call(() -> searcher.explain(query));
    return new Explanation(query.asText(), explained.expansions(), explained.lucene());
  }

  /** Tells what is in the archive. */
  public Overview info() throws IOException {
    ArticleSearcher.Statistics statistics = call(searcher::statistics);
    return new Overview(
        location.root(),
        location.index(),
        statistics.articles(),
        statistics.teasers(),
        statistics.highlights(),
        statistics.files(),
        statistics.bytes(),
        statistics.firstPublished(),
        statistics.lastPublished(),
        statistics.committed(),
        statistics.versions());
  }

  /** Whether folders of the archive have changed since the last ingest, by their times alone. */
  public boolean isStale() throws IOException {
    for (Map.Entry<String, Long> folder : call(searcher::folders).modified().entrySet()) {
      try {
        Path path = location.root().resolve(folder.getKey());
        if (FileWalk.nanos(Files.getLastModifiedTime(path)) != folder.getValue()) {
          return true;
        }
      } catch (IOException gone) {
        return true;
      }
    }
    return false;
  }

  /** Shows what was committed since; returns whether anything was. */
  public boolean refresh() throws IOException {
    return call(searcher::refresh);
  }

  @Override
  public void close() throws IOException {
    searcher.close();
  }

  private static <T> T call(Call<T> call) throws IOException {
    try {
      return call.get();
    } catch (IOException e) {
      throw ArchiveException.of(e);
    }
  }

  /** Asks the index. */
  private interface Call<T> {
    T get() throws IOException;
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
