package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.AmbiguousIdException;
import dev.assay.ArchiveException;
import dev.assay.ArchiveException.Reason;
import dev.assay.query.QuerySyntaxException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class FailuresTest {

  private final TestShell shell = new TestShell(Path.of(""));
  private final AssayCommand assay = new AssayCommand(shell.shell());

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(new QuerySyntaxException("(", 1, "no end"), 2, "(\n ^ no end\n"),
        Arguments.of(new UsageException("no"), 2, "assay: no\n"),
        Arguments.of(
            new AmbiguousIdException("a", List.of("ab", "ac")),
            2,
            "assay: several articles' ids start with a: ab, ac\n"),
        Arguments.of(new ArchiveException(Reason.MISSING, "none"), 3, "assay: none\n"),
        Arguments.of(new ArchiveException(Reason.FOREIGN, "not ours"), 3, "assay: not ours\n"),
        Arguments.of(new ArchiveException(Reason.DAMAGED, "bad"), 4, "assay: bad\n"),
        Arguments.of(new ArchiveException(Reason.LOCKED, "busy"), 5, "assay: busy\n"),
        Arguments.of(new AccessDeniedException("/x"), 6, "assay: /x: permission denied\n"),
        Arguments.of(
            new UncheckedIOException(
                new IOException("merge failed", new IOException("No space left on device"))),
            6,
            "assay: No space left on device\n"),
        Arguments.of(new UncheckedIOException(new IOException("Broken pipe")), 0, ""),
        Arguments.of(
            new IllegalStateException("\u001b[2J"),
            70,
            "assay: a defect in assay, please report it: java.lang.IllegalStateException: \ufffd[2J\n"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void turnsAFailureIntoOneSentenceAndACode(Exception failure, int code, String words) {
    assertThat(handle(failure)).isEqualTo(code);
    assertThat(shell.err()).isEqualTo(words);
  }

  @Test
  void tracesTheCauseWhenAsked() {
    assay.verbosity = new boolean[] {true};
    handle(new IOException("outer", new IllegalStateException("inner")));
    assertThat(shell.err()).contains("caused by java.lang.IllegalStateException: inner");
  }

  private int handle(Exception failure) {
    CommandLine command = new CommandLine(assay);
    int code = new Failures(assay).handleExecutionException(failure, command, command.parseArgs());
    assay.err().flush();
    return code;
  }
}
