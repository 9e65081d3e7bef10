package dev.assay.index;

import dev.assay.article.Article;
import dev.assay.article.Completeness;
import dev.assay.article.PrintedDate;
import dev.assay.search.Hit;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/** What a list of hits shows of an article, packed. */
record StoredHit(
    String id,
    String title,
    Optional<PrintedDate> published,
    Optional<String> source,
    Optional<String> kicker,
    List<String> byline,
    Completeness completeness) {

  private static final List<Completeness> COMPLETENESS = List.of(Completeness.values());

  static BytesRef write(Article article) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeString(article.id());
    out.writeString(article.title());
    Packed.writeDate(out, article.published());
    Packed.writeOptional(out, article.source());
    Packed.writeOptional(out, article.kicker());
    Packed.writeList(out, article.byline(), DataOutput::writeString);
    Packed.writeEnum(out, article.completeness());
    return new BytesRef(out.toArrayCopy());
  }

  static StoredHit read(BytesRef packed) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
    return new StoredHit(
        in.readString(),
        in.readString(),
        Packed.readDate(in),
        Packed.readOptional(in),
        Packed.readOptional(in),
        Packed.readList(in, DataInput::readString),
        Packed.readEnum(in, COMPLETENESS));
  }

  /** The hit without score and passages, with its files in a commit. */
  Hit hit(Snapshot snapshot) throws IOException {
    return new Hit(
        id,
        title,
        published,
        source,
        kicker,
        byline,
        completeness,
        snapshot.files(id),
        0,
        List.of());
  }
}
