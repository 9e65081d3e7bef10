package dev.assay.index;

import dev.assay.article.PrintedDate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/** Writes and reads the shapes that stored binaries are made of. */
final class Packed {

  private Packed() {}

  static void writeOptional(DataOutput out, Optional<String> text) throws IOException {
    out.writeByte((byte) (text.isPresent() ? 1 : 0));
    if (text.isPresent()) {
      out.writeString(text.get());
    }
  }

  static Optional<String> readOptional(DataInput in) throws IOException {
    return in.readByte() == 1 ? Optional.of(in.readString()) : Optional.empty();
  }

  static void writeDate(DataOutput out, Optional<PrintedDate> date) throws IOException {
    writeOptional(out, date.map(PrintedDate::toString));
  }

  static Optional<PrintedDate> readDate(DataInput in) throws IOException {
    return readOptional(in).map(PrintedDate::parse);
  }

  /**
   * Writes a constant by its place: constants in stored articles are only ever added at the end.
   */
  @SuppressWarnings("EnumOrdinal")
  static <E extends Enum<E>> void writeEnum(DataOutput out, E value) throws IOException {
    out.writeByte((byte) value.ordinal());
  }

  static <E> E readEnum(DataInput in, List<E> values) throws IOException {
    return values.get(in.readByte());
  }

  static <T> void writeList(DataOutput out, List<T> list, Writer<T> writer) throws IOException {
    out.writeVInt(list.size());
    for (T element : list) {
      writer.write(out, element);
    }
  }

  static <T> List<T> readList(DataInput in, Reader<T> reader) throws IOException {
    int size = in.readVInt();
    List<T> list = new ArrayList<>(Math.min(size, 1024));
    for (int i = 0; i < size; i++) {
      list.add(reader.read(in));
    }
    return list;
  }

  /** Writes one element. */
  interface Writer<T> {
    void write(DataOutput out, T element) throws IOException;
  }

  /** Reads one element. */
  interface Reader<T> {
    T read(DataInput in) throws IOException;
  }
}
