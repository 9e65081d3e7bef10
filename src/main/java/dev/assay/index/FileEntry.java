package dev.assay.index;

import dev.assay.article.Problem;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * A file of the manifest: what it was when it was read, and what came of it.
 *
 * @param path relative to the archive's root, with slashes
 * @param stamp what tells that it has changed without reading it
 * @param hash SHA-256 of its bytes, in hexadecimal
 * @param articles the ids of its articles
 * @param problems why it gave none, or what was wrong with some of it
 */
public record FileEntry(
    String path, Stamp stamp, String hash, List<String> articles, List<Problem> problems) {

  private static final List<Problem.Kind> PROBLEMS = List.of(Problem.Kind.values());

  /** An article from memory has an entry too, so that no file's removal takes it along. */
  private static final char MEMORY = '\0';

  /** Copies the lists. */
  public FileEntry {
    articles = List.copyOf(articles);
    problems = List.copyOf(problems);
  }

  /** The entry of an article from memory. */
  static FileEntry ofMemory(String article) {
    return new FileEntry(
        MEMORY + article, new Stamp(0, 0, 0, false), "", List.of(article), List.of());
  }

  /** Whether it is a file, not an article from memory. */
  boolean isFile() {
    return isFile(path);
  }

  static boolean isFile(String path) {
    return path.isEmpty() || path.charAt(0) != MEMORY;
  }

  Document document() throws IOException {
    Document document = new Document();
    document.add(new StringField(Fields.KIND, Fields.FILE, Store.NO));
    document.add(new StringField(Fields.PATH, path, Store.YES));
    for (String article : articles) {
      document.add(new StringField(Fields.FILE_ARTICLE, article, Store.NO));
    }
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeString(path);
    stamp.write(out);
    out.writeString(hash);
    Packed.writeList(out, articles, DataOutput::writeString);
    Packed.writeList(out, problems, FileEntry::writeProblem);
    document.add(new StoredField(Fields.ENTRY, new BytesRef(out.toArrayCopy())));
    return document;
  }

  static FileEntry read(BytesRef packed) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
    return new FileEntry(
        in.readString(),
        Stamp.read(in),
        in.readString(),
        Packed.readList(in, DataInput::readString),
        Packed.readList(in, FileEntry::readProblem));
  }

  private static void writeProblem(DataOutput out, Problem problem) throws IOException {
    out.writeString(problem.where());
    out.writeString(problem.what());
    Packed.writeEnum(out, problem.kind());
  }

  private static Problem readProblem(DataInput in) throws IOException {
    return new Problem(in.readString(), in.readString(), Packed.readEnum(in, PROBLEMS));
  }

  /**
   * What tells that a file has changed without reading it.
   *
   * @param size bytes
   * @param modified time of the last change of its content, in nanoseconds of the epoch
   * @param changed time of the last change of its inode, in nanoseconds of the epoch; 0 where the
   *     file system has none
   * @param racy whether it was read so soon after its last change that another one may bear the
   *     same times
   */
  public record Stamp(long size, long modified, long changed, boolean racy) {

    /** Whether a file with this new stamp surely has the content that it had. */
    public boolean isStill(Stamp now) {
      return !racy && size == now.size && modified == now.modified && changed == now.changed;
    }

    void write(DataOutput out) throws IOException {
      out.writeVLong(size);
      out.writeZLong(modified);
      out.writeZLong(changed);
      out.writeByte((byte) (racy ? 1 : 0));
    }

    static Stamp read(DataInput in) throws IOException {
      return new Stamp(in.readVLong(), in.readZLong(), in.readZLong(), in.readByte() == 1);
    }
  }
}
