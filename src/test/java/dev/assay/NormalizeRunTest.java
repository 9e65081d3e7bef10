package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.article.Article;
import dev.assay.article.Problem;
import dev.assay.extract.Extraction;
import dev.assay.read.RawPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NormalizeRunTest {

  @TempDir Path folder;

  private final List<String> names = new ArrayList<>();
  private final AtomicInteger started = new AtomicInteger();
  private final AtomicInteger handedOver = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  @Test
  void keepsTheOrderOfTheFilesWhateverEachTakes() throws IOException {
    for (int i = 100; i < 400; i++) {
      Files.writeString(folder.resolve(i + ".txt"), "text " + i);
    }
    try (NormalizeRun run = run()) {
      run.take(folder);
      run.finish();
    }
    assertThat(names).hasSize(300).isSorted().startsWith(folder.resolve("100.txt").toString());
  }

  @Test
  void tellsWhatGaveNoPageInItsPlace() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "text");
    Files.writeString(folder.resolve("b.txt"), "");
    Files.writeString(folder.resolve("c.txt"), "text");
    try (NormalizeRun run = run()) {
      run.take(folder);
      run.take(folder.resolve("gone.txt"));
      run.finish();
    }
    assertThat(names)
        .containsExactly(
            folder.resolve("a.txt").toString(),
            folder.resolve("b.txt") + ": the file is empty",
            folder.resolve("c.txt").toString(),
            folder.resolve("gone.txt") + ": there is no such file or folder");
  }

  @Test
  void holdsNoMoreThanItsShareOfPagesAtOnce() throws IOException {
    Files.writeString(folder.resolve("page.txt"), "x".repeat(8 << 20));
    try (NormalizeRun run = run()) {
      for (int i = 0; i < 30; i++) {
        run.take(folder.resolve("page.txt"));
      }
      run.finish();
    }
    assertThat(names).hasSize(30);
    assertThat(most.get()).isBetween(2, 8);
  }

  @Test
  void readsWhatIsNoFileUnderItsName() throws IOException {
    byte[] text = "text".getBytes(StandardCharsets.UTF_8);
    try (NormalizeRun run = run()) {
      run.take(new ByteArrayInputStream(text), "standard input");
      run.finish();
    }
    assertThat(names).containsExactly("standard input");
  }

  private NormalizeRun run() {
    return new NormalizeRun(this::slowly, this::note);
  }

  /** The first page takes longest: all others would be ready before it. */
  private Extraction slowly(RawPage page) {
    int before = started.getAndIncrement();
    most.accumulateAndGet(before + 1 - handedOver.get(), Math::max);
    try {
      Thread.sleep(before == 0 ? 200 : new Random(page.file().hashCode()).nextInt(4));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    Article article = Article.builder(page.file()).build();
    return new Extraction(Optional.of(article), List.of(), List.of());
  }

  private void note(Extraction extraction) {
    handedOver.incrementAndGet();
    extraction.article().map(Article::id).ifPresent(names::add);
    extraction.problems().stream().map(NormalizeRunTest::words).forEach(names::add);
  }

  private static String words(Problem problem) {
    return problem.where() + ": " + problem.what();
  }
}
