package dev.assay.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Which files and articles the index holds, as a writer sees it: the last commit, and over it what
 * was changed since. Not for several threads.
 */
final class Manifest {

  private DirectoryReader committed;

  /** Changed since the commit; an empty value is a removal. */
  private final Map<String, Optional<FileEntry>> files = new HashMap<>();

  private final Map<String, Set<String>> owners = new HashMap<>();
  private final Map<String, Optional<String>> contents = new HashMap<>();

  Manifest(DirectoryReader committed) {
    this.committed = committed;
  }

  /** Goes on from a new commit that holds all changes. */
  void committed(DirectoryReader reader) {
    committed = reader;
    files.clear();
    owners.clear();
    contents.clear();
  }

  /** The entry of a file. */
  Optional<FileEntry> file(String path) throws IOException {
    Optional<FileEntry> changed = files.get(path);
    if (changed != null) {
      return changed;
    }
    List<FileEntry> found = entries(committed, new Term(Fields.PATH, path));
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
  }

  /** The content digest of an article that is in the index. */
  Optional<String> content(String id) throws IOException {
    Optional<String> changed = contents.get(id);
    if (changed != null) {
      return changed;
    }
    return documents(committed, new Term(Fields.ID, id)).stream()
        .map(stored -> stored.get(Fields.CONTENT))
        .filter(java.util.Objects::nonNull)
        .findFirst();
  }

  /** Whether an entry other than this path's holds the article. */
  boolean isOwnedByAnother(String article, String path) throws IOException {
    for (String owner : owners.getOrDefault(article, Set.of())) {
      if (!owner.equals(path)) {
        return true;
      }
    }
    for (FileEntry entry : entries(committed, new Term(Fields.FILE_ARTICLE, article))) {
      if (!entry.path().equals(path) && !files.containsKey(entry.path())) {
        return true;
      }
    }
    return false;
  }

  /** Notes a file's new entry, or that it is gone. */
  void put(String path, @Nullable FileEntry entry) throws IOException {
    Optional<FileEntry> before = files.get(path);
    if (before != null) {
      before.ifPresent(
          old -> old.articles().forEach(id -> owners.getOrDefault(id, Set.of()).remove(path)));
    }
    files.put(path, Optional.ofNullable(entry));
    if (entry != null) {
      entry.articles().forEach(id -> owners.computeIfAbsent(id, i -> new HashSet<>()).add(path));
    }
  }

  /** Notes an article's new content, or that it is gone. */
  void putContent(String id, @Nullable String content) {
    contents.put(id, Optional.ofNullable(content));
  }

  /** The paths of all files, sorted; articles from memory left out. */
  List<String> paths() throws IOException {
    Set<String> paths = new HashSet<>();
    Terms terms = MultiTerms.getTerms(committed, Fields.PATH);
    if (terms != null) {
      TermsEnum each = terms.iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        String path = term.utf8ToString();
        if (!documents(committed, new Term(Fields.PATH, path)).isEmpty()) {
          paths.add(path);
        }
      }
    }
    files.forEach((path, entry) -> {
      if (entry.isPresent()) {
        paths.add(path);
      } else {
        paths.remove(path);
      }
    });
    return paths.stream().filter(FileEntry::isFile).sorted().toList();
  }

  /** The entries with this term. */
  static List<FileEntry> entries(DirectoryReader reader, Term term) throws IOException {
    List<FileEntry> entries = new ArrayList<>();
    for (Document stored : documents(reader, term)) {
      BytesRef packed = stored.getBinaryValue(Fields.ENTRY);
      if (packed != null) {
        entries.add(FileEntry.read(packed));
      }
    }
    return entries;
  }

  static List<Document> documents(DirectoryReader reader, Term term) throws IOException {
    List<Document> found = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
      if (postings == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(postings.docID())) {
          found.add(
              leaf.reader()
                  .storedFields()
                  .document(postings.docID(), Set.of(Fields.ENTRY, Fields.CONTENT)));
        }
      }
    }
    return found;
  }
}
