package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class QueryArgumentsTest {

  private final CommandLine commands =
      Main.commandLine(new TestShell(Path.of("")).shell()).commands();

  @Test
  void takesADashAfterTheFirstWordAsPartOfTheQuery() {
    assertThat(sorted("search iran -iraq --in corpus"))
        .containsExactly("search", "--in", "corpus", "--", "iran", "-iraq");
  }

  @Test
  void takesAnUnknownDashBeforeTheFirstWordAsAnOption() {
    assertThat(sorted("search -iraq")).containsExactly("search", "-iraq", "--");
  }

  @Test
  void readsNumberVerbosityHelpAndNulAnywhere() {
    assertThat(sorted("search iran -n 5 -vv -0 -h"))
        .containsExactly("search", "-n", "5", "-vv", "-0", "-h", "--", "iran");
  }

  @Test
  void takesAllAfterTwoDashesAsQuery() {
    assertThat(sorted("search --limit 5 iran -- --in x"))
        .containsExactly("search", "--limit", "5", "--", "iran", "--", "--in", "x");
  }

  @Test
  void leavesOtherCommandsAlone() {
    assertThat(sorted("ingest search -x")).containsExactly("ingest", "search", "-x");
  }

  @Test
  void findsTheCommandBehindGeneralOptions() {
    assertThat(sorted("-v count iran -iraq")).containsExactly("-v", "count", "--", "iran", "-iraq");
  }

  @Test
  void joinsWordsWithoutTheTwoDashes() {
    assertThat(QueryArguments.text(List.of("iran", "--", "--in", "--"))).isEqualTo("iran --in --");
  }

  private List<String> sorted(String line) {
    return List.of(QueryArguments.wordsLast(commands, line.split(" ", -1)));
  }
}
