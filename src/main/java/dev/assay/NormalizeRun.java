package dev.assay;

import dev.assay.article.Problem;
import dev.assay.extract.Extraction;
import dev.assay.read.PageSink;
import dev.assay.read.RawPage;
import dev.assay.read.Readers;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Understands pages on all cores while the calling thread reads them, and hands over what came of
 * them in the order of the input. Only so many pages are under way that memory stays bounded.
 */
final class NormalizeRun implements AutoCloseable {

  private static final int WORKERS = Runtime.getRuntime().availableProcessors();
  private static final int MOST_PAGES = 32 * WORKERS;
  private static final int MOST_KILOBYTES = 64 << 10;

  private final Function<RawPage, Extraction> normalize;
  private final Consumer<Extraction> consumer;
  private final Readers readers = Readers.standard();
  private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
  private final Queue<Pending> pending = new ArrayDeque<>();
  private int kilobytes;

  NormalizeRun(Function<RawPage, Extraction> normalize, Consumer<Extraction> consumer) {
    this.normalize = normalize;
    this.consumer = consumer;
  }

  /** A page that is being understood, and what of the bounded memory it takes. */
  private record Pending(Future<Extraction> extraction, int kilobytes) {}

  /** Takes in what lies at or below a path. */
  void take(Path start) throws IOException {
    Path absolute = start.toAbsolutePath().normalize();
    FileWalk walk = new FileWalk(absolute);
    walk.add(absolute);
    for (Problem problem : walk.problems()) {
      add(named(start, problem));
    }
    for (FileWalk.Found file : walk.files()) {
      take(sink -> readers.read(file.file(), named(start, file.path()), sink));
    }
  }

  /** Takes in what is no file. */
  void take(InputStream input, String name) throws IOException {
    take(sink -> readers.read(input, name, sink));
  }

  /** Names a file as the path was given, so that messages and articles carry what was typed. */
  private static String named(Path start, String below) {
    return start.resolve(below).toString();
  }

  private static Problem named(Path start, Problem problem) {
    return new Problem(named(start, problem.where()), problem.what(), problem.kind());
  }

  private interface Reading {
    void into(PageSink sink);
  }

  private void take(Reading reading) throws IOException {
    try {
      reading.into(new Submitting());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Hands pages to the workers; carries an interruption through the reader. */
  private final class Submitting implements PageSink {

    @Override
    public void page(RawPage page) {
      int size = 1 + (page.bytes().length >> 10);
      try {
        makeRoom(size);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      pending.add(new Pending(workers.submit(() -> normalize.apply(page)), size));
      kilobytes += size;
    }

    @Override
    public void problem(Problem problem) {
      try {
        add(problem);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void add(Problem problem) throws IOException {
    makeRoom(0);
    Extraction nothing = new Extraction(Optional.empty(), List.of(), List.of(problem));
    pending.add(new Pending(CompletableFuture.completedFuture(nothing), 0));
  }

  private void makeRoom(int size) throws IOException {
    while (!pending.isEmpty() && (pending.element().extraction().isDone() || isFull(size))) {
      handOver();
    }
  }

  private boolean isFull(int more) {
    return pending.size() >= MOST_PAGES || kilobytes + more > MOST_KILOBYTES;
  }

  /** Waits for the pages that are still under way, and hands over what came of them. */
  void finish() throws IOException {
    while (!pending.isEmpty()) {
      handOver();
    }
  }

  private void handOver() throws IOException {
    Pending first = pending.remove();
    kilobytes -= first.kilobytes();
    try {
      consumer.accept(first.extraction().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while pages were read");
    } catch (ExecutionException e) {
      throw new IOException("understanding a page failed: " + e.getCause(), e);
    }
  }

  /** Ends the threads, and with them what is under way. */
  @Override
  public void close() {
    workers.shutdownNow();
  }
}
