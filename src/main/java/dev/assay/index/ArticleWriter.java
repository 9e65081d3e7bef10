package dev.assay.index;

import dev.assay.article.Article;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;

/**
 * Writes articles and the manifest into an index, and commits both at once. Holds the write lock
 * from opening to closing. Not for several threads.
 */
public final class ArticleWriter implements Closeable {

  private static final double BUFFER_MEGABYTES = 64;
  private static final int VERSION_DIGITS = 4;

  private final Path folder;
  private final Directory directory;
  private final IndexWriter writer;
  private final Setup setup;
  private final Manifest manifest;
  private DirectoryReader committed;
  private long sequence;
  private boolean changed;

  private ArticleWriter(Path folder, Directory directory, IndexWriter writer, Setup setup)
      throws IOException {
    this.folder = folder;
    this.directory = directory;
    this.writer = writer;
    this.setup = setup;
    this.committed = DirectoryReader.open(directory);
    this.manifest = new Manifest(committed);
    Map<String, String> data = committed.getIndexCommit().getUserData();
    String before = data.get(IndexFormat.SEQUENCE);
    this.sequence = before == null ? 0 : Long.parseLong(before);
    if (!setup.configuration().equals(data.get(IndexFormat.CONFIGURATION))) {
      writer.updateDocument(StoredTable.key(), StoredTable.document(setup.entities()));
      changed = true;
    }
  }

  /**
   * Opens an index for writing, and makes it where the folder is absent or empty.
   *
   * @param folder the folder of the index
   * @param setup what articles are made with
   * @throws IndexException if another writer has it, or the folder holds something else
   */
  public static ArticleWriter open(Path folder, Setup setup) throws IOException {
    Directory directory = FSDirectory.open(folder);
    try {
      if (DirectoryReader.indexExists(directory)) {
        IndexFormat.commitData(directory, folder);
      } else if (!IndexFormat.isOurs(folder)) {
        throw IndexFormat.foreign(folder, "holds other files and no index", null);
      }
      IndexWriter writer = new IndexWriter(directory, config());
      if (!DirectoryReader.indexExists(directory)) {
        writer.addDocument(StoredTable.document(setup.entities()));
        commit(writer, setup, 0);
      }
      return new ArticleWriter(folder, directory, writer, setup);
    } catch (LockObtainFailedException e) {
      directory.close();
      throw new IndexException(
          IndexException.Reason.LOCKED,
          folder + ": another process is writing to this index (wait for it, or use --wait)",
          e);
    } catch (IOException | IllegalArgumentException e) {
      directory.close();
      throw IndexFormat.explain(folder, e);
    }
  }

  private static IndexWriterConfig config() {
    // Every field comes with its own token stream, so that there is no analyzer.
    IndexWriterConfig config = new IndexWriterConfig(null);
    config.setIndexSort(IndexFormat.order());
    config.setParentField(IndexFormat.PARENT);
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    config.setUseCompoundFile(false);
    config.setCommitOnClose(false);
    return config;
  }

  /** The manifest's entry of a file. */
  public Optional<FileEntry> file(String path) throws IOException {
    return manifest.file(path);
  }

  /** The paths of all files in the manifest, sorted. */
  public List<String> paths() throws IOException {
    return manifest.paths();
  }

  /** The folders that were looked into, with their times, as the last ingest left them. */
  public Folders folders() throws IOException {
    return Folders.read(committed);
  }

  /** Replaces the folders. */
  public void putFolders(Folders folders) throws IOException {
    writer.updateDocument(new Term(Fields.KIND, Fields.FOLDERS), folders.document());
    changed = true;
  }

  /** Starts to take in a file's articles; what it gave before is replaced when it is finished. */
  public FileUpdate update(String path) throws IOException {
    return new FileUpdate(path, manifest.file(path));
  }

  /** Removes a file and those of its articles that no other file has. */
  public Changes removeFile(String path) throws IOException {
    FileUpdate update = update(path);
    manifest.put(path, null);
    writer.deleteDocuments(new Term(Fields.PATH, path));
    changed = true;
    return update.removeOthers(Set.of());
  }

  /**
   * Removes a file from the manifest if all its articles stand in another file, too.
   *
   * @return whether it did
   */
  public boolean forgetIfElsewhere(String path) throws IOException {
    for (String article : file(path).map(FileEntry::articles).orElse(List.of())) {
      if (!manifest.isOwnedByAnother(article, path)) {
        return false;
      }
    }
    removeFile(path);
    return true;
  }

  /** Adds an article from memory, in place of one with the same id. */
  public Changes add(PreparedArticle prepared) throws IOException {
    String id = prepared.article().id();
    Optional<String> before = manifest.content(id);
    FileEntry entry = FileEntry.ofMemory(id);
    put(entry);
    if (before.isPresent() && before.get().equals(prepared.content())) {
      return Changes.NONE;
    }
    write(prepared);
    return before.isPresent() ? new Changes(0, 1, 0) : new Changes(1, 0, 0);
  }

  /** Removes an article, whatever files it came from; returns whether there was one. */
  public boolean remove(String id) throws IOException {
    if (manifest.content(id).isEmpty()) {
      return false;
    }
    delete(id);
    String memory = FileEntry.ofMemory(id).path();
    manifest.put(memory, null);
    writer.deleteDocuments(new Term(Fields.PATH, memory));
    return true;
  }

  private void put(FileEntry entry) throws IOException {
    writer.updateDocument(new Term(Fields.PATH, entry.path()), entry.document());
    manifest.put(entry.path(), entry);
    changed = true;
  }

  private void write(PreparedArticle prepared) throws IOException {
    Article article = prepared.article();
    writer.updateDocuments(
        new Term(Fields.ID, article.id()),
        ArticleDocuments.of(article, prepared.texts(), prepared.content(), setup.entities()));
    manifest.putContent(article.id(), prepared.content());
    changed = true;
  }

  /** Takes the whole block: every document of it has the id. */
  private void delete(String id) throws IOException {
    writer.deleteDocuments(new Term(Fields.ID, id));
    manifest.putContent(id, null);
    changed = true;
  }

  /** Makes all changes durable and visible, if there are any; returns whether there were. */
  public boolean commit() throws IOException {
    if (!changed) {
      return false;
    }
    commit(writer, setup, ++sequence);
    changed = false;
    DirectoryReader now = DirectoryReader.openIfChanged(committed);
    if (now != null) {
      committed.close();
      committed = now;
    }
    manifest.committed(committed);
    return true;
  }

  private static void commit(IndexWriter writer, Setup setup, long sequence) throws IOException {
    Map<String, String> data = new HashMap<>();
    data.put(IndexFormat.FORMAT, IndexFormat.VERSION);
    data.put(IndexFormat.CONFIGURATION, setup.configuration());
    data.put(IndexFormat.SEQUENCE, Long.toString(sequence));
    data.put(IndexFormat.TIME, Instant.now().toString());
    IndexFormat.putSettings(data, setup.settings());
    writer.setLiveCommitData(data.entrySet());
    writer.commit();
  }

  /** Gives the lock back; what was not committed is dropped. */
  @Override
  public void close() throws IOException {
    try {
      writer.rollback();
    } finally {
      IOUtils.close(committed, directory);
    }
  }

  /** Names the index in messages. */
  @Override
  public String toString() {
    return folder.toString();
  }

  /** Takes in what one file holds now. */
  public final class FileUpdate {

    private final String path;
    private final boolean isKnown;
    private final List<String> before;
    private final Set<String> now = new LinkedHashSet<>();
    private Changes changes = Changes.NONE;

    private FileUpdate(String path, Optional<FileEntry> entry) {
      this.path = path;
      this.isKnown = entry.isPresent();
      this.before = entry.map(FileEntry::articles).orElse(List.of());
    }

    /** Whether the manifest had the file before. */
    public boolean isKnown() {
      return isKnown;
    }

    /**
     * Adds the file's next article, unless the index has it already. Another text under an id that
     * is taken gets the id with {@code ~} and digits of its digest behind it.
     */
    public void add(PreparedArticle prepared) throws IOException {
      String base = prepared.article().id();
      String id = base;
      for (int digits = VERSION_DIGITS; ; digits += VERSION_DIGITS) {
        Optional<String> there = manifest.content(id);
        if (there.isEmpty() || there.get().equals(prepared.content())) {
          take(prepared, id, there.isPresent() ? Changes.NONE : new Changes(1, 0, 0));
          return;
        }
        if (!now.contains(id) && !manifest.isOwnedByAnother(id, path)) {
          take(prepared, id, new Changes(0, 1, 0));
          return;
        }
        id = base + "~" + prepared.content().substring(0, digits);
      }
    }

    private void take(PreparedArticle prepared, String id, Changes change) throws IOException {
      if (!change.equals(Changes.NONE)) {
        write(id.equals(prepared.article().id()) ? prepared : prepared.withId(id));
      }
      now.add(id);
      changes = changes.plus(change);
    }

    /** Writes the file's entry, and removes articles that it holds no longer. */
    public Changes finish(
        FileEntry.Stamp stamp, String hash, List<dev.assay.article.Problem> problems)
        throws IOException {
      put(new FileEntry(path, stamp, hash, new ArrayList<>(now), problems));
      return changes.plus(removeOthers(now)).paired();
    }

    private Changes removeOthers(Set<String> kept) throws IOException {
      long removed = 0;
      for (String id : before) {
        if (!kept.contains(id) && !manifest.isOwnedByAnother(id, path)) {
          delete(id);
          removed++;
        }
      }
      return new Changes(0, 0, removed);
    }
  }
}
