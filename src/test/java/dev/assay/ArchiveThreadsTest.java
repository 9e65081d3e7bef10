package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.article.Article;
import dev.assay.article.PrintedDate;
import dev.assay.query.Query;
import dev.assay.search.Facet;
import dev.assay.search.SearchRequest;
import dev.assay.search.SearchResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Eight threads read while one writes. */
class ArchiveThreadsTest {

  private static final int READERS = 8;
  private static final int COMMITS = 30;
  private static final int PER_COMMIT = 10;

  @TempDir Path folder;

  @Test
  @Timeout(60)
  void everySearchSeesOneCommitWhileAnotherThreadWrites() throws Exception {
    write(0);
    AtomicBoolean done = new AtomicBoolean();
    try (Archive archive = Archive.open(folder);
        ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
      List<Future<Integer>> searches = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        searches.add(readers.submit(() -> readUntil(done, archive)));
      }
      for (int commit = 1; commit < COMMITS; commit++) {
        write(commit);
      }
      done.set(true);
      for (Future<Integer> search : searches) {
        assertThat(search.get()).isPositive();
      }
      archive.refresh();
      assertThat(archive.count(SearchRequest.of(new Query.All()))).isEqualTo(COMMITS * PER_COMMIT);
    }
  }

  @Test
  @Timeout(60)
  void closingWaitsForSearchesUnderWay() throws Exception {
    write(0);
    Archive archive = Archive.open(folder);
    AtomicBoolean done = new AtomicBoolean();
    try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
      List<Future<Integer>> searches = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        searches.add(readers.submit(() -> readUntil(done, archive)));
      }
      Thread.sleep(50);
      archive.close();
      done.set(true);
      for (Future<Integer> search : searches) {
        assertThat(search.get()).isGreaterThanOrEqualTo(0);
      }
    }
  }

  /** Searches until told to stop or until the archive is closed; returns how often. */
  private static int readUntil(AtomicBoolean done, Archive archive) throws IOException {
    int searches = 0;
    while (!done.get()) {
      try {
        archive.refresh();
        SearchResult result =
            archive.search(
                SearchRequest.of("soleimani").facet(Facet.SOURCE, 5).exactTotal(true).limit(3));
        // A commit holds whole batches; each article of a batch matches and has the one source.
        assertThat(result.total().count() % PER_COMMIT).isZero();
        assertThat(result.facets().getFirst().counts().getFirst().count())
            .isEqualTo(result.total().count());
        searches++;
      } catch (IllegalStateException closed) {
        return searches;
      }
    }
    return searches;
  }

  private void write(int commit) throws IOException {
    try (Ingest ingest = Ingest.into(folder)) {
      for (int i = 0; i < PER_COMMIT; i++) {
        ingest.add(
            Article.builder("a-" + commit + "-" + i)
                .title("Note " + i)
                .source("Meridian")
                .published(PrintedDate.of(LocalDate.of(2020, 1, 1).plusDays(commit)), "given")
                .body("Soleimani in note " + i, List.of())
                .build());
      }
    }
  }
}
