package dev.assay.read;

import dev.assay.article.Problem;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * The formats that can be read, each recognised by content before name: web pages, text copies and
 * JSON Lines, also gzipped. Immutable; may be shared by threads.
 */
public final class Readers {

  private static final Readers STANDARD =
      new Readers(
          List.of(new JsonReader(), new HtmlReader(), new TextReader()), 0, Limits.standard());

  private final List<Reader> readers;
  private final int embedded;
  private final Limits limits;

  private Readers(List<Reader> readers, int embedded, Limits limits) {
    this.readers = List.copyOf(readers);
    this.embedded = embedded;
    this.limits = limits;
  }

  /** Returns the readers that Assay ships with. */
  public static Readers standard() {
    return STANDARD;
  }

  /** Returns these readers with one more, which is asked before all others. */
  public Readers with(Reader reader) {
    List<Reader> more = new ArrayList<>(readers);
    more.addFirst(reader);
    return new Readers(more, embedded + 1, limits);
  }

  /** Returns these readers under other limits. */
  public Readers with(Limits other) {
    return new Readers(readers, embedded, other);
  }

  /**
   * Reads a regular file. What can't be read or holds no text goes to the sink as a problem; a
   * device or a pipe is not opened, so that reading never blocks.
   *
   * @param name the path, as pages and problems will carry it
   */
  public void read(Path file, String name, PageSink sink) {
    if (!Files.isRegularFile(file)) {
      boolean there = Files.exists(file);
      sink.problem(
          new Problem(
              name,
              there ? "not a regular file" : "no such file",
              there ? Problem.Kind.NOT_AN_ARTICLE : Problem.Kind.FAILED));
      return;
    }
    try (InputStream input = Files.newInputStream(file)) {
      read(input, name, sink);
    } catch (IOException e) {
      sink.problem(failed(name, e));
    }
  }

  /**
   * Reads a stream to its end, and leaves it open. What is wrong with it goes to the sink as a
   * problem.
   *
   * @param name the path, as pages and problems will carry it
   */
  public void read(InputStream input, String name, PageSink sink) {
    try {
      Peeked raw = Peeked.at(input);
      byte[] start = raw.bytes;
      boolean gzipped = start.length > 2 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B;
      dispatch(gzipped ? Peeked.at(GzipInput.of(raw.input, limits)) : raw, name, sink);
    } catch (IOException e) {
      sink.problem(failed(name, e));
    }
  }

  private void dispatch(Peeked peeked, String name, PageSink sink) throws IOException {
    byte[] bytes = peeked.bytes;
    if (bytes.length == 0) {
      sink.problem(new Problem(name, "the file is empty", Problem.Kind.NOT_AN_ARTICLE));
      return;
    }
    Beginning beginning = Beginning.of(name, bytes, bytes.length < Beginning.SIZE);
    Optional<Reader> reader = accepting(beginning, readers.subList(0, embedded));
    if (reader.isEmpty()) {
      Optional<String> kind = NotText.kind(bytes, beginning);
      if (kind.isPresent()) {
        sink.problem(
            new Problem(
                name,
                kind.get() + "; read are web pages, text copies and JSON Lines",
                Problem.Kind.NOT_AN_ARTICLE));
        return;
      }
      reader = accepting(beginning, readers);
    }
    reader.orElseThrow().read(peeked.input, name, limits, sink);
  }

  private static Optional<Reader> accepting(Beginning beginning, List<Reader> asked) {
    return asked.stream().filter(reader -> reader.accepts(beginning)).findFirst();
  }

  private static Problem failed(String name, IOException e) {
    String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    String what =
        switch (e) {
          case AccessDeniedException denied -> "permission denied";
          case EOFException end -> "the file ends in the middle of its compressed data";
          case ZipException zip -> "damaged gzip data: " + reason;
          default -> "can't be read: " + reason;
        };
    return new Problem(name, what, Problem.Kind.FAILED);
  }

  /** An input of which the first bytes are known. */
  private static final class Peeked {
    private final byte[] bytes;
    private final InputStream input;

    private Peeked(byte[] bytes, InputStream rest) {
      this.bytes = bytes;
      this.input = new SequenceInputStream(new ByteArrayInputStream(bytes), rest);
    }

    static Peeked at(InputStream input) throws IOException {
      return new Peeked(input.readNBytes(Beginning.SIZE), input);
    }
  }
}
