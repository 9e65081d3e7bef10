package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntitiesCommandTest {

  @TempDir Path folder;
  private TestShell shell;

  @BeforeEach
  void fill() throws Exception {
    Shelf.fill(folder);
    shell = new TestShell(folder);
  }

  @Test
  void printsKeysAndValuesIntoAPipe() {
    assertThat(shell.run("entities", "oran")).isZero();
    assertThat(shell.outLines())
        .startsWith("name\tOran\tplace\tplace/oran")
        .contains(
            "articles\t1",
            "first\t2020-01-06",
            "spelling\tOran\t1",
            "article\tport-closes\t2020-01-06T23:03Z\tThe port of Oran closes");
  }

  @Test
  void printsAPageOnATerminal() {
    assertThat(shell.onATerminal().run("entities", "oran", "--color=never")).isZero();
    assertThat(shell.out())
        .startsWith("Oran  place, city, Algeria  place/oran\n")
        .contains(
            "articles: 1, 2020-01-06 to 2020-01-06\n",
            "written: Oran (1)\n",
            "2020-01-06  The port of Oran closes");
  }

  @Test
  void endsWithOneAndTheNearestNamesForAnUnknownName() {
    assertThat(shell.run("entities", "Tehrann")).isEqualTo(1);
    assertThat(shell.out()).isEmpty();
    assertThat(shell.err()).startsWith("nobody and nothing is known as Tehrann; nearest: Tehran");
  }

  @Test
  void asksForAName() {
    assertThat(shell.run("entities")).isEqualTo(2);
    assertThat(shell.err()).contains("whose name?");
  }
}
