package dev.assay.index;

import dev.assay.search.Facet;
import dev.assay.search.FacetCounts;
import dev.assay.search.FacetCounts.Count;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiDocValues.MultiSortedSetDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/**
 * Counts the values of facets over the articles that match a query. All facets share one field of
 * doc values in which a facet's values stand together, so that one walk over the matching articles
 * counts them all. Made once for a reader; may be shared by threads.
 */
final class FacetCounter {

  private final IndexReader reader;
  private final long size;
  private final @Nullable MultiSortedSetDocValues merged;

  FacetCounter(IndexReader reader) throws IOException {
    this.reader = reader;
    SortedSetDocValues values = MultiDocValues.getSortedSetValues(reader, Fields.FACETS);
    this.size = values == null ? 0 : values.getValueCount();
    this.merged = values instanceof MultiSortedSetDocValues multi ? multi : null;
  }

  /** Counts every value of every facet. */
  Counts count(IndexSearcher searcher, Query query) throws IOException {
    return searcher.search(query, new Manager());
  }

  /**
   * The labels of a facet that are meant by a value as a reader types it: the label itself, else
   * those that differ in letter case alone.
   */
  List<String> labels(Facet facet, String typed) throws IOException {
    String folded = typed.toLowerCase(Locale.ROOT);
    List<String> alike = new ArrayList<>();
    for (String label : labels(facet)) {
      if (label.equals(typed)) {
        return List.of(label);
      }
      if (label.toLowerCase(Locale.ROOT).equals(folded)) {
        alike.add(label);
      }
    }
    return alike;
  }

  /** All labels of a facet, sorted; deleted articles' may be among them. */
  List<String> labels(Facet facet) throws IOException {
    List<String> labels = new ArrayList<>();
    SortedSetDocValues values = values();
    for (long ordinal = first(values, facet); ordinal < size; ordinal++) {
      String term = values.lookupOrd(ordinal).utf8ToString();
      if (!FacetValues.isOf(facet, term)) {
        break;
      }
      labels.add(FacetValues.value(facet, term));
    }
    return labels;
  }

  /** Fresh doc values: an instance is not for several threads. */
  private SortedSetDocValues values() throws IOException {
    SortedSetDocValues values = MultiDocValues.getSortedSetValues(reader, Fields.FACETS);
    return values == null ? org.apache.lucene.index.DocValues.emptySortedSet() : values;
  }

  private long first(SortedSetDocValues values, Facet facet) throws IOException {
    if (size == 0) {
      return 0;
    }
    long found = values.lookupTerm(new BytesRef(FacetValues.term(facet, "")));
    return found < 0 ? -found - 1 : found;
  }

  /** The counts of all facets' values, by ordinal. */
  final class Counts {

    private final int[] counts = new int[(int) size];

    /**
     * The most frequent values of a facet, then by label; years and months newest first.
     *
     * @param prefix what the labels start with, letter case apart
     * @param chosen values that the request narrows to: always in the list
     */
    FacetCounts of(Facet facet, String prefix, int limit, Collection<String> chosen)
        throws IOException {
      String folded = prefix.toLowerCase(Locale.ROOT);
      List<Count> found = new ArrayList<>();
      SortedSetDocValues values = values();
      for (long ordinal = first(values, facet); ordinal < size; ordinal++) {
        String term = values.lookupOrd(ordinal).utf8ToString();
        if (!FacetValues.isOf(facet, term)) {
          break;
        }
        String label = FacetValues.value(facet, term);
        int count = counts[(int) ordinal];
        boolean isChosen = chosen.contains(label);
        if ((count > 0 || isChosen) && label.toLowerCase(Locale.ROOT).startsWith(folded)) {
          found.add(new Count(label, count, isChosen));
        }
      }
      found.sort(order(facet));
      return new FacetCounts(facet, found.subList(0, Math.min(limit, found.size())));
    }

    private Counts plus(Counts other) {
      for (int i = 0; i < counts.length; i++) {
        counts[i] += other.counts[i];
      }
      return this;
    }
  }

  private static Comparator<Count> order(Facet facet) {
    return switch (facet) {
      case YEAR, MONTH, ABOUT_YEAR, ABOUT_MONTH ->
          Comparator.comparing(Count::label, Comparator.reverseOrder());
      case SOURCE, KICKER, AUTHOR, PERSON, PLACE, ORGANIZATION, COMPLETENESS, LIKELIHOOD, LANG ->
          Comparator.comparingLong(Count::count).reversed().thenComparing(Count::label);
    };
  }

  /** Counts on the threads of a search and adds up. */
  private final class Manager implements CollectorManager<Counting, Counts> {

    @Override
    public Counting newCollector() {
      return new Counting();
    }

    @Override
    public Counts reduce(Collection<Counting> collectors) {
      Counts sum = new Counts();
      collectors.forEach(counting -> sum.plus(counting.counts));
      return sum;
    }
  }

  /** Counts the values of each document that it is shown. */
  private final class Counting extends SimpleCollector implements Collector {

    private final Counts counts = new Counts();
    private @Nullable SortedSetDocValues segment;
    private @Nullable LongValues global;

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      segment = context.reader().getSortedSetDocValues(Fields.FACETS);
      global = merged == null ? null : merged.mapping.getGlobalOrds(context.ord);
    }

    @Override
    public void collect(int document) throws IOException {
      SortedSetDocValues values = segment;
      if (values == null || !values.advanceExact(document)) {
        return;
      }
      LongValues toGlobal = global;
      for (int i = values.docValueCount(); i > 0; i--) {
        long ordinal = values.nextOrd();
        counts.counts[(int) (toGlobal == null ? ordinal : toGlobal.get(ordinal))]++;
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  /** Narrows to articles with any of these labels. */
  static Query any(Facet facet, Set<String> labels) {
    return org.apache.lucene.document.KeywordField.newSetQuery(
        Fields.FACETS,
        labels.stream().map(label -> new BytesRef(FacetValues.term(facet, label))).toList());
  }
}
