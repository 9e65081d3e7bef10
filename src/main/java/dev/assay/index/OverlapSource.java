package dev.assay.index;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * How well the days that an article speaks of fit the days asked for, over 0 and up to 1: of all
 * its ranges the best product of the share of the range that lies inside and the root of the share
 * of the asked days that it covers. So a day in the week asked for counts more than the year around
 * it.
 */
final class OverlapSource extends DoubleValuesSource {

  private final int from;
  private final int to;

  /** Asks for these days of the epoch, both ends included. */
  OverlapSource(int from, int to) {
    this.from = from;
    this.to = to;
  }

  @Override
  public DoubleValues getValues(LeafReaderContext context, @Nullable DoubleValues scores)
      throws IOException {
    BinaryDocValues ranges = context.reader().getBinaryDocValues(Fields.ABOUT_RANGES);
    return new DoubleValues() {
      private double value;

      @Override
      public double doubleValue() {
        return value;
      }

      @Override
      public boolean advanceExact(int document) throws IOException {
        if (ranges == null || !ranges.advanceExact(document)) {
          return false;
        }
        value = best(ranges.binaryValue());
        return value > 0;
      }
    };
  }

  private double best(BytesRef packed) throws IOException {
    ByteArrayDataInput input = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
    double best = 0;
    for (int ranges = input.readVInt(); ranges > 0; ranges--) {
      long first = input.readZInt();
      long length = input.readVInt() + 1L;
      long overlap = Math.min(first + length - 1, to) - Math.max(first, from) + 1;
      if (overlap > 0) {
        double covered = Math.min(1, overlap / (double) ((long) to - from + 1));
        best = Math.max(best, overlap / (double) length * Math.sqrt(covered));
      }
    }
    return best;
  }

  @Override
  public boolean needsScores() {
    return false;
  }

  @Override
  public DoubleValuesSource rewrite(IndexSearcher searcher) {
    return this;
  }

  @Override
  public boolean isCacheable(LeafReaderContext context) {
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OverlapSource overlap && from == overlap.from && to == overlap.to;
  }

  @Override
  public int hashCode() {
    return 31 * from + to;
  }

  @Override
  public String toString() {
    return "overlap(" + from + ".." + to + ")";
  }
}
