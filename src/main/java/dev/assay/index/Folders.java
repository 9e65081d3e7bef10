package dev.assay.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * What an archive is made of: the paths that were given to ingest, and the times of the folders
 * below them, which tell that files were added or removed without walking over every file.
 *
 * @param roots paths relative to the archive's root, with slashes
 * @param modified by folder, in the same form: the time of its last change, in nanoseconds of the
 *     epoch
 */
public record Folders(List<String> roots, Map<String, Long> modified) {

  /** None yet. */
  public static final Folders NONE = new Folders(List.of(), Map.of());

  /** Copies both. */
  public Folders {
    roots = List.copyOf(roots);
    modified = Map.copyOf(modified);
  }

  Document document() throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    Packed.writeList(out, roots, DataOutput::writeString);
    Packed.writeList(
        out,
        List.copyOf(new TreeMap<>(modified).entrySet()),
        (o, entry) -> {
          o.writeString(entry.getKey());
          o.writeZLong(entry.getValue());
        });
    Document document = new Document();
    document.add(new StringField(Fields.KIND, Fields.FOLDERS, Store.NO));
    document.add(new StoredField(Fields.ENTRY, new BytesRef(out.toArrayCopy())));
    return document;
  }

  static Folders read(DirectoryReader reader) throws IOException {
    for (Document stored : Manifest.documents(reader, new Term(Fields.KIND, Fields.FOLDERS))) {
      BytesRef packed = stored.getBinaryValue(Fields.ENTRY);
      if (packed != null) {
        return read(new ByteArrayDataInput(packed.bytes, packed.offset, packed.length));
      }
    }
    return NONE;
  }

  private static Folders read(DataInput in) throws IOException {
    List<String> roots = Packed.readList(in, DataInput::readString);
    Map<String, Long> modified = new TreeMap<>();
    Packed.readList(in, i -> Map.entry(i.readString(), i.readZLong()))
        .forEach(entry -> modified.put(entry.getKey(), entry.getValue()));
    return new Folders(roots, modified);
  }
}
