package dev.assay.index;

import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * A searcher that stops at a deadline and keeps what it has found. Lucene's own timeout looks at
 * the clock in windows that grow by half; this one every few hundred documents. One for each
 * search, since the deadline is its state.
 */
final class TimedSearcher extends IndexSearcher {

  private static final int WINDOW = 512;

  private final long deadline;
  private boolean timedOut;

  /** Searches until the limit is over; zero for no limit. */
  TimedSearcher(IndexReader reader, Duration limit) {
    super(reader);
    setQueryCache(null);
    deadline = limit.isZero() ? Long.MAX_VALUE : System.nanoTime() + limit.toNanos();
  }

  /** Whether time ran out, so that what was found is partial. */
  boolean ranOut() {
    return timedOut;
  }

  private boolean isLate() {
    if (!timedOut && deadline != Long.MAX_VALUE && System.nanoTime() - deadline > 0) {
      timedOut = true;
    }
    return timedOut;
  }

  @Override
  protected void searchLeaf(
      LeafReaderContext context, int from, int to, Weight weight, Collector collector)
      throws IOException {
    if (isLate()) {
      return;
    }
    LeafCollector leaf;
    try {
      leaf = collector.getLeafCollector(context);
    } catch (CollectionTerminatedException e) {
      return;
    }
    BulkScorer scorer = scorer(context, weight);
    if (scorer != null) {
      try {
        int end = Math.min(to, context.reader().maxDoc());
        int next = from;
        while (next < end && next != DocIdSetIterator.NO_MORE_DOCS && !isLate()) {
          int window = Math.min(end, next + WINDOW);
          next = scorer.score(leaf, context.reader().getLiveDocs(), next, window);
        }
      } catch (CollectionTerminatedException e) {
        // The collector has enough of this segment.
      }
    }
    leaf.finish();
  }

  private static @Nullable BulkScorer scorer(LeafReaderContext context, Weight weight)
      throws IOException {
    ScorerSupplier supplier = weight.scorerSupplier(context);
    if (supplier == null) {
      return null;
    }
    supplier.setTopLevelScoringClause();
    return supplier.bulkScorer();
  }
}
