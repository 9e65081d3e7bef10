package dev.assay.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * One concept that a reader asks for, in several fields and spellings, scored by BM25 as if all the
 * fields were one (BM25F: Robertson, Zaragoza, Taylor 2004). Lucene's {@code CombinedFieldQuery}
 * takes one term and no weight below 1; here a spelling may count less than the word itself, and
 * all spellings share one inverse document frequency, that of the most frequent.
 */
final class BlendQuery extends Query {

  /** Robertson's and Lucene's defaults; tuning them on test collections did not hold. */
  private static final float K1 = 1.2f;

  private static final float B = 0.75f;

  private final List<Spelling> spellings;
  private final Map<String, Float> fields;

  /**
   * Asks for these spellings in these fields.
   *
   * @param spellings terms with their weights, over 0 and up to 1
   * @param fields weights, from 1, by field; all with norms
   */
  BlendQuery(List<Spelling> spellings, Map<String, Float> fields) {
    this.spellings = List.copyOf(spellings);
    this.fields = Map.copyOf(fields);
  }

  /**
   * A term and how much it counts.
   *
   * @param term the term, a stem
   * @param weight over 0 and up to 1
   */
  record Spelling(String term, float weight) {}

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    return new BlendWeight(searcher, boost);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    StringBuilder text = new StringBuilder("blend(");
    for (Spelling spelling : spellings) {
      text.append(text.length() > 6 ? " " : "").append(spelling.term());
      if (spelling.weight() != 1) {
        text.append('^').append(spelling.weight());
      }
    }
    return text.append(')').toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BlendQuery blend
        && spellings.equals(blend.spellings)
        && fields.equals(blend.fields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(spellings, fields);
  }

  /** The statistics of the concept over the whole index. */
  private final class BlendWeight extends Weight {

    private final float weight;
    private final double averageLength;

    BlendWeight(IndexSearcher searcher, float boost) throws IOException {
      super(BlendQuery.this);
      long documents = 1;
      double length = 0;
      for (Map.Entry<String, Float> field : fields.entrySet()) {
        CollectionStatistics statistics = searcher.collectionStatistics(field.getKey());
        if (statistics != null) {
          documents = Math.max(documents, statistics.docCount());
          length += field.getValue() * statistics.sumTotalTermFreq();
        }
      }
      averageLength = Math.max(1, length / documents);
      long frequency = Math.min(documents, documentFrequency(searcher));
      double idf = Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
      weight = (float) (boost * idf);
    }

    private long documentFrequency(IndexSearcher searcher) throws IOException {
      long most = 0;
      for (Spelling spelling : spellings) {
        for (String field : fields.keySet()) {
          most =
              Math.max(most, searcher.getIndexReader().docFreq(new Term(field, spelling.term())));
        }
      }
      return most;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
      LeafReader reader = context.reader();
      Map<String, Lengths> lengths = new HashMap<>();
      List<Postings> all = new ArrayList<>();
      for (Map.Entry<String, Float> field : fields.entrySet()) {
        Terms terms = reader.terms(field.getKey());
        if (terms == null) {
          continue;
        }
        lengths.put(
            field.getKey(), new Lengths(reader.getNormValues(field.getKey()), field.getValue()));
        TermsEnum each = terms.iterator();
        for (Spelling spelling : spellings) {
          if (each.seekExact(new BytesRef(spelling.term()))) {
            PostingsEnum postings = each.postings(null, PostingsEnum.FREQS);
            all.add(new Postings(postings, field.getValue() * spelling.weight()));
          }
        }
      }
      return all.isEmpty() ? null : new Supplier(all, List.copyOf(lengths.values()));
    }

    @Override
    public Explanation explain(LeafReaderContext context, int document) throws IOException {
      ScorerSupplier supplier = scorerSupplier(context);
      if (supplier != null) {
        Scorer scorer = supplier.get(1);
        if (scorer.iterator().advance(document) == document) {
          return Explanation.match(
              scorer.score(), "BM25 of " + BlendQuery.this + " over all fields");
        }
      }
      return Explanation.noMatch("none of " + BlendQuery.this);
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
      return true;
    }

    /** Makes the scorer of one segment. */
    private final class Supplier extends ScorerSupplier {

      private final List<Postings> postings;
      private final List<Lengths> lengths;

      Supplier(List<Postings> postings, List<Lengths> lengths) {
        this.postings = postings;
        this.lengths = lengths;
      }

      @Override
      public Scorer get(long leadCost) {
        return new BlendScorer(new Union(postings), lengths, weight, averageLength);
      }

      @Override
      public long cost() {
        return postings.stream().mapToLong(p -> p.postings().cost()).sum();
      }
    }
  }

  /** Where a term stands in a field, and how much it counts there. */
  record Postings(PostingsEnum postings, float weight) {}

  /** The score of a document whose weighted frequency and length are these. */
  static float score(float weight, double frequency, double length, double averageLength) {
    return (float) (weight * frequency / (frequency + K1 * (1 - B + B * length / averageLength)));
  }
}
