package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntitiesEditsTest {

  @TempDir Path folder;
  private TestShell shell;
  private Path own;
  private Path blocked;

  @BeforeEach
  void fill() throws Exception {
    Shelf.fill(folder);
    shell = new TestShell(folder);
    own = folder.resolve(".assay/config/entities/own.tsv");
    blocked = folder.resolve(".assay/config/entities/blocked.tsv");
  }

  @Test
  void writesTheRowsOfAMergeAndTellsHowToApplyThem() throws IOException {
    assertThat(shell.run("entities", "merge", "place/oran", "Wahran Port")).isZero();
    assertThat(Files.readString(own)).endsWith("+place/oran\t\tWahran Port\n");
    assertThat(shell.outLines()).containsExactly("+place/oran\t\tWahran Port");
    assertThat(shell.err())
        .contains("Wahran Port becomes a name of place/oran", "own.tsv", "assay rebuild");
  }

  @Test
  void writesNothingTwice() throws IOException {
    shell.run("entities", "block", "Grain Exports");
    String once = Files.readString(blocked);
    assertThat(shell.run("entities", "block", "Grain Exports")).isZero();
    assertThat(shell.err()).contains("nothing to write");
    assertThat(blocked).hasContent(once);
  }

  @Test
  void writesNothingInADryRun() {
    assertThat(shell.run("entities", "split", "--dry-run", "place/oran", "Oran")).isZero();
    assertThat(shell.outLines()).containsExactly("+place/oran\t\t\tnot=Oran", "place/oran-2\tOran");
    assertThat(own).doesNotExist();
  }

  @Test
  void blocksWordsThatAreTakenForAName() throws IOException {
    assertThat(shell.run("entities", "block", "Grain Exports")).isZero();
    assertThat(Files.readString(blocked)).endsWith("Grain Exports\n");
  }

  @Test
  void endsWithTwoForANameOfSeveral() {
    assertThat(shell.run("entities", "block", "Aberdeen")).isEqualTo(2);
    assertThat(shell.err()).contains("Aberdeen may mean place/aberdeen-gb").contains("by its id");
  }

  @Test
  void asksForWhatIsMissing() {
    assertThat(shell.run("entities", "merge", "Oran")).isEqualTo(2);
    assertThat(shell.err()).contains("'B'");
  }
}
