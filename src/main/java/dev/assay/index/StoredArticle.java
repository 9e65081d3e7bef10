package dev.assay.index;

import dev.assay.article.Article;
import dev.assay.article.Block;
import dev.assay.article.Caption;
import dev.assay.article.Completeness;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * An article as one compressed binary: a byte that names the format, the length and the checksum of
 * what follows, then the fields in the order of the record, deflated. A format is never changed,
 * only added.
 */
final class StoredArticle {

  private static final byte DEFLATED = 1;
  private static final int LEVEL = 6;
  private static final int MAX_BYTES = 1 << 30;
  private static final List<Block.Kind> BLOCK_KINDS = List.of(Block.Kind.values());
  private static final List<Completeness> COMPLETENESS = List.of(Completeness.values());

  private StoredArticle() {}

  static BytesRef write(Article article) throws IOException {
    ByteBuffersDataOutput fields = new ByteBuffersDataOutput();
    writeFields(fields, article);
    byte[] plain = fields.toArrayCopy();
    CRC32C checksum = new CRC32C();
    checksum.update(plain);
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeByte(DEFLATED);
    out.writeVInt(plain.length);
    out.writeInt((int) checksum.getValue());
    byte[] deflated = deflate(plain);
    out.writeBytes(deflated, deflated.length);
    return new BytesRef(out.toArrayCopy());
  }

  /**
   * Reads an article back.
   *
   * @throws CorruptIndexException if the bytes are not what was written
   */
  static Article read(BytesRef bytes) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    byte format = in.readByte();
    int length = in.readVInt();
    int expected = in.readInt();
    if (format != DEFLATED || length < 0 || length > MAX_BYTES) {
      throw damaged(null);
    }
    try {
      byte[] plain = inflate(bytes, in.getPosition(), length);
      CRC32C checksum = new CRC32C();
      checksum.update(plain);
      if ((int) checksum.getValue() != expected) {
        throw damaged(null);
      }
      return readFields(new ByteArrayDataInput(plain));
    } catch (DataFormatException | RuntimeException e) {
      throw damaged(e);
    }
  }

  private static CorruptIndexException damaged(@org.jspecify.annotations.Nullable Exception cause) {
    return new CorruptIndexException(
        "a stored article does not match its checksum", "stored", cause);
  }

  private static byte[] deflate(byte[] plain) {
    Deflater deflater = new Deflater(LEVEL, true);
    try {
      deflater.setInput(plain);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 2 + 64);
      byte[] buffer = new byte[8192];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static byte[] inflate(BytesRef bytes, int from, int length) throws DataFormatException {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes.bytes, from, bytes.offset + bytes.length - from);
      byte[] plain = new byte[length];
      int done = 0;
      while (done < length) {
        int more = inflater.inflate(plain, done, length - done);
        if (more == 0) {
          throw new DataFormatException("the data ends early");
        }
        done += more;
      }
      return plain;
    } finally {
      inflater.end();
    }
  }

  private static void writeFields(DataOutput out, Article article) throws IOException {
    out.writeString(article.id());
    Packed.writeOptional(out, article.file());
    Packed.writeOptional(out, article.url());
    Packed.writeOptional(out, article.source());
    Packed.writeOptional(out, article.kicker());
    Packed.writeOptional(out, article.lang());
    Packed.writeOptional(out, article.marking());
    out.writeString(article.title());
    Packed.writeOptional(out, article.dek());
    Packed.writeList(out, article.byline(), DataOutput::writeString);
    Packed.writeDate(out, article.published());
    Packed.writeOptional(out, article.dateSource());
    Packed.writeDate(out, article.updated());
    Packed.writeDate(out, article.saved());
    Packed.writeList(out, article.captions(), StoredArticle::writeCaption);
    Packed.writeList(out, article.highlights(), (o, highlight) -> o.writeString(highlight.text()));
    out.writeString(article.body());
    Packed.writeList(out, article.blocks(), StoredArticle::writeBlock);
    Packed.writeEnum(out, article.completeness());
    StoredAnnotations.write(out, article);
  }

  private static Article readFields(DataInput in) throws IOException {
    Article.Builder article = Article.builder(in.readString());
    article.file(Packed.readOptional(in).orElse(null));
    article.url(Packed.readOptional(in).orElse(null));
    article.source(Packed.readOptional(in).orElse(null));
    article.kicker(Packed.readOptional(in).orElse(null));
    article.lang(Packed.readOptional(in).orElse(null));
    article.marking(Packed.readOptional(in).orElse(null));
    article.title(in.readString());
    article.dek(Packed.readOptional(in).orElse(null));
    article.byline(Packed.readList(in, DataInput::readString));
    var published = Packed.readDate(in);
    article.published(published.orElse(null), Packed.readOptional(in).orElse(null));
    article.updated(Packed.readDate(in).orElse(null));
    article.saved(Packed.readDate(in).orElse(null));
    article.captions(Packed.readList(in, StoredArticle::readCaption));
    article.highlights(Packed.readList(in, DataInput::readString));
    String body = in.readString();
    article.body(body, Packed.readList(in, StoredArticle::readBlock));
    article.completeness(Packed.readEnum(in, COMPLETENESS));
    return StoredAnnotations.read(in, article.build());
  }

  private static void writeCaption(DataOutput out, Caption caption) throws IOException {
    out.writeString(caption.text());
    Packed.writeOptional(out, caption.credit());
  }

  private static Caption readCaption(DataInput in) throws IOException {
    String text = in.readString();
    return new Caption(text, Packed.readOptional(in));
  }

  private static void writeBlock(DataOutput out, Block block) throws IOException {
    Packed.writeEnum(out, block.kind());
    out.writeVInt(block.start());
    out.writeVInt(block.end());
  }

  private static Block readBlock(DataInput in) throws IOException {
    return new Block(Packed.readEnum(in, BLOCK_KINDS), in.readVInt(), in.readVInt());
  }
}
