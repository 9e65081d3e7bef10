package dev.assay;

import dev.assay.article.Problem;
import dev.assay.index.ArticleWriter;
import dev.assay.index.Changes;
import dev.assay.index.FileEntry;
import dev.assay.read.Limits;
import dev.assay.read.PageSink;
import dev.assay.read.RawPage;
import dev.assay.read.Readers;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Takes in files: one thread reads them in order, all cores understand their pages, and the calling
 * thread writes in the order of the files, so that any run over the same files gives the same
 * index.
 */
final class IngestRun {

  private static final int WORKERS = Runtime.getRuntime().availableProcessors();
  private static final int WAITING = 32 * WORKERS;

  /** Kilobytes of pages that may be under way. */
  private static final int KILOBYTES = 64 << 10;

  private static final Duration COMMIT_EVERY = Duration.ofSeconds(20);
  private static final Duration PROGRESS_EVERY = Duration.ofMillis(200);

  private final ArticleWriter writer;
  private final Readers readers;
  private final Normalizer normalizer;
  private final Consumer<Ingest.Progress> listener;
  private final List<Problem> problems = new ArrayList<>();
  private final BlockingQueue<Step> steps = new ArrayBlockingQueue<>(WAITING);
  private final Semaphore room = new Semaphore(KILOBYTES);

  private Changes changes = Changes.NONE;
  private long unchanged;
  private long skipped;
  private long articles;
  private long bytes;
  private long files;
  private long ofFiles;
  private long lastProgress;
  private long lastCommit = System.nanoTime();

  IngestRun(
      ArticleWriter writer,
      Readers readers,
      Normalizer normalizer,
      Consumer<Ingest.Progress> listener) {
    this.writer = writer;
    this.readers = readers;
    this.normalizer = normalizer;
    this.listener = listener;
  }

  /** What passes from the reading thread to the writing one, in the order of the files. */
  private sealed interface Step {

    /** A file begins. */
    record Start(FileWalk.Found file) implements Step {}

    /** A page is being understood. */
    record Page(Future<Normalizer.Outcome> outcome, int kilobytes) implements Step {}

    /** Something gave no page. */
    record Fault(Problem problem) implements Step {}

    /** A file ends. */
    record End(String hash) implements Step {}

    /** There are no more files, or reading them failed. */
    record Done() implements Step {}
  }

  /** Takes in files that are new or have changed. */
  void take(List<FileWalk.Found> found) throws IOException {
    ofFiles = found.size() + unchanged;
    files = unchanged;
    try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        ExecutorService reader = Executors.newSingleThreadExecutor()) {
      try {
        Future<?> reading = reader.submit(() -> read(found, workers));
        write();
        reading.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("the ingest was interrupted", e);
      } catch (ExecutionException e) {
        throw new IOException("reading failed: " + e.getCause(), e);
      } finally {
        reader.shutdownNow();
        workers.shutdownNow();
      }
    }
    progress(true);
  }

  private void read(List<FileWalk.Found> found, ExecutorService workers) {
    try {
      for (FileWalk.Found file : found) {
        steps.put(new Step.Start(file));
        String hash = read(file, workers);
        steps.put(new Step.End(hash));
      }
      steps.put(new Step.Done());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String read(FileWalk.Found file, ExecutorService workers) throws InterruptedException {
    MessageDigest digest = sha256();
    try (InputStream input = new DigestInputStream(Files.newInputStream(file.file()), digest)) {
      // Readers may close what they are given; the digest wants the rest of the file.
      readers.read(new Unclosed(input), file.path(), new Submitting(workers));
      input.transferTo(java.io.OutputStream.nullOutputStream());
    } catch (IOException e) {
      steps.put(
          new Step.Fault(
              new Problem(
                  file.path(), "can't be read: " + FileWalk.reason(e), Problem.Kind.FAILED)));
    } catch (Interrupted e) {
      throw new InterruptedException();
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** A stream that stays open. */
  private static final class Unclosed extends FilterInputStream {

    Unclosed(InputStream input) {
      super(input);
    }

    @Override
    public void close() {}
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Carries an interruption through a reader, which knows nothing of threads. */
  private static final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** Hands pages to the workers, and waits while too much is under way. */
  private final class Submitting implements PageSink {

    private final ExecutorService workers;

    Submitting(ExecutorService workers) {
      this.workers = workers;
    }

    @Override
    public void page(RawPage page) {
      int kilobytes = Math.min(KILOBYTES, 1 + (page.bytes().length >> 10));
      try {
        room.acquire(kilobytes);
        steps.put(new Step.Page(workers.submit(() -> normalizer.take(page)), kilobytes));
      } catch (InterruptedException e) {
        throw new Interrupted();
      }
    }

    @Override
    public void problem(Problem problem) {
      try {
        steps.put(new Step.Fault(problem));
      } catch (InterruptedException e) {
        throw new Interrupted();
      }
    }
  }

  private void write() throws IOException, InterruptedException, ExecutionException {
    while (true) {
      switch (steps.take()) {
        case Step.Start(FileWalk.Found file) -> write(file);
        case Step.Done() -> {
          return;
        }
        case Step other -> throw new IllegalStateException("no file has begun: " + other);
      }
    }
  }

  private void write(FileWalk.Found file)
      throws IOException, InterruptedException, ExecutionException {
    ArticleWriter.FileUpdate update = writer.update(file.path());
    List<Problem> ofFile = new ArrayList<>();
    while (true) {
      switch (steps.take()) {
        case Step.Page(Future<Normalizer.Outcome> outcome, int kilobytes) -> {
          add(inTime(outcome, file), update, ofFile);
          room.release(kilobytes);
          bytes += (long) kilobytes << 10;
        }
        case Step.Fault(Problem problem) -> ofFile.add(problem);
        case Step.End(String hash) -> {
          Changes change = update.finish(file.stamp(), hash, ofFile);
          if (update.isKnown() && change.equals(Changes.NONE)) {
            unchanged++;
          }
          changes = changes.plus(change);
          report(ofFile);
          files++;
          progress(false);
          return;
        }
        case Step other -> throw new IllegalStateException("the file has not ended: " + other);
      }
      commitNowAndThen();
      progress(false);
    }
  }

  /** A page that takes too long is given up; the files behind it go on. */
  private static Normalizer.Outcome inTime(Future<Normalizer.Outcome> outcome, FileWalk.Found file)
      throws InterruptedException, ExecutionException {
    Duration limit = Limits.standard().time();
    try {
      return outcome.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      outcome.cancel(true);
      return Normalizer.Outcome.none(
          new Problem(
              file.path(),
              "took longer than " + limit.toSeconds() + " seconds to understand",
              Problem.Kind.FAILED));
    }
  }

  private void add(
      Normalizer.Outcome outcome, ArticleWriter.FileUpdate update, List<Problem> ofFile)
      throws IOException {
    ofFile.addAll(outcome.problems());
    if (outcome.article().isPresent()) {
      update.add(outcome.article().get());
      articles++;
    }
  }

  /** Takes in what is no file, as articles from memory. */
  void take(InputStream input, String name) throws IOException {
    try {
      readers.read(input, name, new Adding());
    } catch (java.io.UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Adds pages one by one. */
  private final class Adding implements PageSink {

    @Override
    public void page(RawPage page) {
      Normalizer.Outcome outcome = normalizer.take(page);
      report(outcome.problems());
      try {
        if (outcome.article().isPresent()) {
          changes = changes.plus(writer.add(outcome.article().get()));
          articles++;
          commitNowAndThen();
        }
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    @Override
    public void problem(Problem problem) {
      report(List.of(problem));
    }
  }

  /** Reports again what an unchanged file has been skipped for. */
  void unchanged(FileEntry entry) {
    unchanged++;
    report(entry.problems());
  }

  void removed(Changes removal) {
    changes = changes.plus(removal);
  }

  void report(List<Problem> more) {
    for (Problem problem : more) {
      problems.add(problem);
      if (problem.kind() != Problem.Kind.WARNING) {
        skipped++;
      }
    }
  }

  private void commitNowAndThen() throws IOException {
    if (System.nanoTime() - lastCommit > COMMIT_EVERY.toNanos()) {
      writer.commit();
      lastCommit = System.nanoTime();
    }
  }

  private void progress(boolean last) {
    long now = System.nanoTime();
    if (last || now - lastProgress > PROGRESS_EVERY.toNanos()) {
      lastProgress = now;
      listener.accept(new Ingest.Progress(files, ofFiles, articles, bytes));
    }
  }

  IngestReport result(Duration took) {
    return new IngestReport(
        changes.added(), changes.replaced(), unchanged, changes.removed(), skipped, problems, took);
  }
}
