package dev.assay.index;

import dev.assay.config.IndexSettings;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** What makes a folder an index of ours: its format version, its order, its commit data. */
final class IndexFormat {

  /** Changes whenever an index written before can't be searched any more. */
  static final String VERSION = "2";

  /** Keys of the commit's user data. */
  static final String FORMAT = "assay.format";

  static final String CONFIGURATION = "assay.configuration";
  static final String SEQUENCE = "assay.sequence";
  static final String TIME = "assay.time";

  private static final String BOOST = "assay.boost.";
  private static final String STOP_WORDS = "assay.stop-words";

  /** Made by Lucene on the last document of a block; never added by hand. */
  static final String PARENT = "_parent";

  private IndexFormat() {}

  /** Newest first, undated last; the tie makes the order the same in every index. */
  static Sort order() {
    return new Sort(published(true), new SortField(Fields.TIE, SortField.Type.LONG));
  }

  /** Orders by the instant of publication, undated last. */
  static SortField published(boolean newestFirst) {
    return new SortedNumericSortField(
        Fields.PUBLISHED,
        SortField.Type.LONG,
        newestFirst,
        SortedNumericSelector.Type.MIN,
        newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
  }

  /** Keeps the settings with the commit, so that a search reads no configuration. */
  static void putSettings(Map<String, String> data, IndexSettings settings) {
    settings.boosts().forEach((field, boost) -> data.put(BOOST + field, boost.toString()));
    data.put(STOP_WORDS, String.join(" ", new TreeSet<>(settings.stopWords())));
  }

  /** The settings that were kept with a commit. */
  static IndexSettings settings(Map<String, String> data) {
    Map<String, Float> boosts = new HashMap<>();
    data.forEach((key, value) -> {
      if (key.startsWith(BOOST)) {
        boosts.put(key.substring(BOOST.length()), Float.valueOf(value));
      }
    });
    return new IndexSettings(
        boosts, Set.copyOf(List.of(data.getOrDefault(STOP_WORDS, "").split(" ", -1))));
  }

  /**
   * Reads the last commit's user data.
   *
   * @throws IndexException if there is no index, or it is not ours or damaged
   */
  static Map<String, String> commitData(Directory directory, Path folder) throws IOException {
    try {
      Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
      if (!VERSION.equals(data.get(FORMAT))) {
        throw foreign(folder, "is format " + data.get(FORMAT) + ", not " + VERSION, null);
      }
      return data;
    } catch (IOException e) {
      throw explain(folder, e);
    }
  }

  /** Says what an exception of Lucene's means for the one who opened the folder. */
  static IOException explain(Path folder, Exception e) {
    return switch (e) {
      case IndexException known -> known;
      case IndexNotFoundException none -> missing(folder, none);
      case IndexFormatTooNewException other ->
          foreign(folder, "was written by a newer version", other);
      case IndexFormatTooOldException other ->
          foreign(folder, "was written by an older version", other);
      case IllegalArgumentException other -> foreign(folder, "has another schema", other);
      case CorruptIndexException bad -> damaged(folder, bad);
      case EOFException bad -> damaged(folder, bad);
      case NoSuchFileException bad -> damaged(folder, bad);
      case FileNotFoundException bad -> damaged(folder, bad);
      case IOException other -> other;
      default -> damaged(folder, e);
    };
  }

  static IndexException missing(Path folder, @Nullable Exception cause) {
    return isOurs(folder)
        ? new IndexException(
            IndexException.Reason.MISSING, folder + ": there is no index here", cause)
        : foreign(folder, "holds other files and no index", cause);
  }

  /** Whether the folder is absent, empty, or one that holds nothing but what a writer leaves. */
  static boolean isOurs(Path folder) {
    if (!Files.exists(folder)) {
      return true;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).allMatch(IndexFormat::isLucenes);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isLucenes(String name) {
    return name.equals("write.lock") || name.startsWith("_") || name.startsWith("pending_segments");
  }

  static IndexException foreign(Path folder, String what, @Nullable Exception cause) {
    return new IndexException(
        IndexException.Reason.FOREIGN,
        folder
            + ": "
            + what
            + " (delete the folder and ingest again, or name another with --index)",
        cause);
  }

  static IndexException damaged(Path folder, Exception cause) {
    return new IndexException(
        IndexException.Reason.DAMAGED,
        folder + ": the index is damaged (delete the folder and ingest again)",
        cause);
  }
}
