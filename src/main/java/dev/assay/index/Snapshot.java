package dev.assay.index;

import dev.assay.article.Article;
import dev.assay.config.IndexSettings;
import dev.assay.entity.EntityTable;
import dev.assay.query.Query;
import dev.assay.search.Sort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** One commit as it is searched, and what is worked out from it once. May be shared by threads. */
final class Snapshot {

  private final DirectoryReader reader;
  private final IndexSettings settings;
  private final Vocabulary vocabulary;
  private volatile @Nullable FacetCounter facets;
  private volatile @Nullable EntityTable entities;

  Snapshot(DirectoryReader reader) throws IOException {
    this.reader = reader;
    this.settings = IndexFormat.settings(reader.getIndexCommit().getUserData());
    this.vocabulary = new Vocabulary(settings, this::entities);
  }

  DirectoryReader reader() {
    return reader;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  TimedSearcher searcher(Duration limit) {
    return new TimedSearcher(reader, limit);
  }

  Translation translate(Query query) {
    return new QueryTranslator(vocabulary, QueryTranslator.boosts(settings.boosts()), reader)
        .translate(query);
  }

  /** The table of entities that the articles were read with. */
  EntityTable entities() {
    EntityTable table = entities;
    if (table == null) {
      try {
        table = StoredTable.read(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      entities = table;
    }
    return table;
  }

  /** The facets' ordinals over all segments: merging them takes a while, so it is done once. */
  FacetCounter facets() throws IOException {
    FacetCounter counter = facets;
    if (counter == null) {
      counter = new FacetCounter(reader);
      facets = counter;
    }
    return counter;
  }

  /** What the list of hits shows of a document. */
  StoredHit hit(int document) throws IOException {
    LeafReaderContext leaf = leaf(document);
    BinaryDocValues hits = leaf.reader().getBinaryDocValues(Fields.HIT);
    if (hits == null || !hits.advanceExact(document - leaf.docBase)) {
      throw new CorruptIndexException("an article has no hit", "doc values");
    }
    return StoredHit.read(hits.binaryValue());
  }

  private LeafReaderContext leaf(int document) {
    return reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
  }

  /** The whole article, with the first file that it stands in now. */
  Article article(int document) throws IOException {
    Document stored = reader.storedFields().document(document, java.util.Set.of(Fields.STORED));
    BytesRef packed = stored.getBinaryValue(Fields.STORED);
    if (packed == null) {
      throw new CorruptIndexException("an article is missing", "stored");
    }
    Article article = StoredArticle.read(packed);
    String file = files(article.id()).stream().findFirst().orElse(null);
    return article.toBuilder().file(file).build();
  }

  /** The article with this id. */
  Optional<Article> article(String id) throws IOException {
    var query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Fields.ID, id)), Occur.FILTER)
            .add(QueryTranslator.articles(), Occur.FILTER)
            .build();
    ScoreDoc[] found = searcher(Duration.ZERO).search(query, 1).scoreDocs;
    return found.length == 0 ? Optional.empty() : Optional.of(article(found[0].doc));
  }

  /** The paths that an article stands in, sorted. */
  List<String> files(String id) throws IOException {
    return Manifest.entries(reader, new Term(Fields.FILE_ARTICLE, id)).stream()
        .filter(FileEntry::isFile)
        .map(FileEntry::path)
        .sorted()
        .toList();
  }

  List<String> ids(String prefix, int limit) throws IOException {
    List<String> found = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader, Fields.ID);
    if (terms == null) {
      return found;
    }
    TermsEnum each = terms.iterator();
    if (each.seekCeil(new BytesRef(prefix)) == TermsEnum.SeekStatus.END) {
      return found;
    }
    for (BytesRef term = each.term(); term != null && found.size() < limit; term = each.next()) {
      String id = term.utf8ToString();
      if (!id.startsWith(prefix)) {
        break;
      }
      if (!Manifest.documents(reader, new Term(Fields.ID, id)).isEmpty()) {
        found.add(id);
      }
    }
    return found;
  }

  ArticleSearcher.Statistics statistics(Path folder) throws IOException {
    IndexSearcher searcher = searcher(Duration.ZERO);
    Map<String, String> data = reader.getIndexCommit().getUserData();
    Map<String, String> versions = new TreeMap<>();
    versions.put("format", IndexFormat.VERSION);
    versions.put("lucene", ArticleSearcher.Statistics.lucene());
    versions.put("configuration", data.getOrDefault(IndexFormat.CONFIGURATION, ""));
    return new ArticleSearcher.Statistics(
        count(searcher, Fields.KIND, Fields.ARTICLE),
        count(searcher, Fields.FLAG, "teaser"),
        count(searcher, Fields.KIND, Fields.HIGHLIGHT),
        count(searcher, Fields.KIND, Fields.FILE) - memory(),
        bytes(folder),
        edge(searcher, QueryTranslator.articles(), Sort.OLDEST),
        edge(searcher, QueryTranslator.articles(), Sort.NEWEST),
        Optional.ofNullable(data.get(IndexFormat.TIME)).map(Instant::parse),
        versions);
  }

  private static long count(IndexSearcher searcher, String field, String term) throws IOException {
    return searcher.count(new TermQuery(new Term(field, term)));
  }

  /** Entries of articles from memory, which are no files. */
  private long memory() throws IOException {
    Terms terms = MultiTerms.getTerms(reader, Fields.PATH);
    long count = 0;
    if (terms != null) {
      TermsEnum each = terms.iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        if (FileEntry.isFile(term.utf8ToString())) {
          break;
        }
        count += Manifest.documents(reader, new Term(Fields.PATH, term.utf8ToString())).size();
      }
    }
    return count;
  }

  /** The first day of publication among articles, in this order. */
  Optional<String> edge(IndexSearcher searcher, org.apache.lucene.search.Query articles, Sort sort)
      throws IOException {
    var dated =
        new BooleanQuery.Builder()
            .add(articles, Occur.FILTER)
            .add(new FieldExistsQuery(Fields.PUBLISHED), Occur.FILTER)
            .build();
    TopDocs top = searcher.search(dated, 1, order(sort));
    return top.scoreDocs.length == 0
        ? Optional.empty()
        : hit(top.scoreDocs[0].doc).published().map(date -> date.firstDay().toString());
  }

  /** Lucene's form of an order of hits. */
  static org.apache.lucene.search.Sort order(Sort sort) {
    SortField tie = new SortField(Fields.TIE, SortField.Type.LONG);
    return switch (sort) {
      case NEWEST -> IndexFormat.order();
      case OLDEST -> new org.apache.lucene.search.Sort(IndexFormat.published(false), tie);
      case RELEVANCE ->
          new org.apache.lucene.search.Sort(
              SortField.FIELD_SCORE, IndexFormat.published(true), tie);
    };
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(Snapshot::size).sum();
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }
}
