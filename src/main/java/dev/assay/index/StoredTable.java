package dev.assay.index;

import dev.assay.entity.EntityTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** The table of entities that the articles were annotated with, kept with them. */
final class StoredTable {

  private StoredTable() {}

  static Term key() {
    return new Term(Fields.KIND, Fields.ENTITIES);
  }

  static Document document(EntityTable table) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    table.write(new DataOutputStream(bytes));
    Document document = new Document();
    document.add(new StringField(Fields.KIND, Fields.ENTITIES, Store.NO));
    document.add(new StoredField(Fields.ENTRY, new BytesRef(bytes.toByteArray())));
    return document;
  }

  static EntityTable read(DirectoryReader reader) throws IOException {
    for (Document stored : Manifest.documents(reader, key())) {
      BytesRef packed = stored.getBinaryValue(Fields.ENTRY);
      if (packed != null) {
        return EntityTable.read(
            new DataInputStream(
                new ByteArrayInputStream(packed.bytes, packed.offset, packed.length)));
      }
    }
    throw new CorruptIndexException("the table of entities is missing", "entities");
  }
}
