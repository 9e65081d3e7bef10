package dev.assay.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/** The documents of any of a few terms, with their weighted frequency. */
final class Union extends DocIdSetIterator {

  private final PostingsEnum[] postings;
  private final float[] weights;
  private final long cost;
  private int document = -1;

  Union(List<BlendQuery.Postings> all) {
    postings = all.stream().map(BlendQuery.Postings::postings).toArray(PostingsEnum[]::new);
    weights = new float[postings.length];
    long sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = all.get(i).weight();
      sum += postings[i].cost();
    }
    cost = sum;
  }

  @Override
  public int docID() {
    return document;
  }

  @Override
  public int nextDoc() throws IOException {
    return advance(document + 1);
  }

  @Override
  public int advance(int target) throws IOException {
    int least = NO_MORE_DOCS;
    for (PostingsEnum each : postings) {
      int at = each.docID();
      if (at < target) {
        at = each.advance(target);
      }
      least = Math.min(least, at);
    }
    document = least;
    return least;
  }

  @Override
  public long cost() {
    return cost;
  }

  /** The sum of weight and frequency of all terms in the current document. */
  double frequency() throws IOException {
    double sum = 0;
    for (int i = 0; i < postings.length; i++) {
      if (postings[i].docID() == document) {
        sum += weights[i] * postings[i].freq();
      }
    }
    return sum;
  }
}
