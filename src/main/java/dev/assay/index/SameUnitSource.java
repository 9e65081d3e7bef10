package dev.assay.index;

import dev.assay.query.Query.Unit;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalFilter;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The intervals whose two ends lie in one sentence or paragraph. Where these start is read from doc
 * values: boundary tokens would change lengths and phrases, and lose hits at a sentence's edges.
 */
final class SameUnitSource extends IntervalsSource {

  private final IntervalsSource in;
  private final Unit unit;

  SameUnitSource(IntervalsSource in, Unit unit) {
    this.in = in;
    this.unit = unit;
  }

  @Override
  public @Nullable IntervalIterator intervals(String field, LeafReaderContext context)
      throws IOException {
    IntervalIterator all = in.intervals(field, context);
    if (all == null) {
      return null;
    }
    BinaryDocValues units = context.reader().getBinaryDocValues(Fields.units(field));
    return new IntervalFilter(all) {
      private int document = -1;
      private int[] starts = {0};

      @Override
      protected boolean accept() {
        if (document != in.docID()) {
          document = in.docID();
          starts = starts(units, document, unit);
        }
        return unitOf(in.start()) == unitOf(in.end());
      }

      private int unitOf(int position) {
        int found = Arrays.binarySearch(starts, position);
        return found >= 0 ? found : -found - 2;
      }
    };
  }

  /** The positions where units start; only 0 where the field is one unit. */
  private static int[] starts(@Nullable BinaryDocValues units, int document, Unit unit) {
    try {
      if (units == null || !units.advanceExact(document)) {
        return new int[] {0};
      }
      BytesRef packed = units.binaryValue();
      ByteArrayDataInput input = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
      int[] starts = new int[packed.length];
      int count = 0;
      int position = 0;
      while (!input.eof()) {
        int start = input.readVInt();
        position += start >> 1;
        if (unit == Unit.SENTENCE || (start & 1) == 1) {
          starts[count++] = position;
        }
      }
      return Arrays.copyOf(starts, count);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public IntervalMatchesIterator matches(String field, LeafReaderContext context, int document) {
    throw new UnsupportedOperationException("passages are found in the text, not in the index");
  }

  @Override
  public void visit(String field, QueryVisitor visitor) {
    in.visit(field, visitor);
  }

  @Override
  public int minExtent() {
    return in.minExtent();
  }

  @Override
  public Collection<IntervalsSource> pullUpDisjunctions() {
    return List.of(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SameUnitSource same && in.equals(same.in) && unit == same.unit;
  }

  @Override
  public int hashCode() {
    return Objects.hash(in, unit);
  }

  @Override
  public String toString() {
    return unit + "(" + in + ")";
  }
}
