package dev.assay.index;

import java.io.IOException;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/** The weighted lengths of one field, read from its norms. */
final class Lengths {

  private final @Nullable NumericDocValues norms;
  private final float weight;

  Lengths(@Nullable NumericDocValues norms, float weight) {
    this.norms = norms;
    this.weight = weight;
  }

  /** The length of a document's field; documents are asked for in order. */
  double of(int document) throws IOException {
    return norms != null && norms.advanceExact(document)
        ? weight * SmallFloat.byte4ToInt((byte) norms.longValue())
        : 0;
  }
}
