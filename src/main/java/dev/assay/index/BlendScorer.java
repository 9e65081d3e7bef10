package dev.assay.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;

/** Scores the documents of one segment for a {@link BlendQuery}. */
final class BlendScorer extends Scorer {

  private final Union union;
  private final List<Lengths> lengths;
  private final float weight;
  private final double averageLength;

  BlendScorer(Union union, List<Lengths> lengths, float weight, double averageLength) {
    this.union = union;
    this.lengths = lengths;
    this.weight = weight;
    this.averageLength = averageLength;
  }

  @Override
  public int docID() {
    return union.docID();
  }

  @Override
  public DocIdSetIterator iterator() {
    return union;
  }

  @Override
  public float getMaxScore(int upTo) {
    return weight;
  }

  @Override
  public float score() throws IOException {
    double length = 0;
    for (Lengths field : lengths) {
      length += field.of(union.docID());
    }
    return BlendQuery.score(weight, union.frequency(), length, averageLength);
  }
}
