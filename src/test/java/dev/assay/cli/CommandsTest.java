package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Ingest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands beside search, on a real archive. */
class CommandsTest {

  @TempDir Path folder;
  private TestShell shell;

  @BeforeEach
  void fill() throws Exception {
    Shelf.fill(folder);
    shell = new TestShell(folder);
  }

  @Test
  void countsArticles() {
    assertThat(shell.run("count", "harbor", "-dock")).isZero();
    assertThat(shell.out()).isEqualTo("3\n");
    assertThat(shell.run("count", "unheard")).isEqualTo(1);
    assertThat(shell.out()).isEqualTo("0\n");
  }

  @Test
  void showsAnArticleByTheBeginningOfItsId() {
    assertThat(shell.run("show", "port")).isZero();
    assertThat(shell.out())
        .startsWith("ASSESSMENTS\nThe port of Oran closes\n")
        .contains("◆ Grain exports are likely to fall.")
        .contains("Dock workers left the harbor.")
        .endsWith("teaser only · port-closes\n");
  }

  @Test
  void endsWithOneForAnIdThatNoArticleHas() {
    assertThat(shell.run("show", "zebra")).isEqualTo(1);
    assertThat(shell.err()).isEqualTo("no article's id starts with zebra\n");
  }

  @Test
  void countsTheValuesOfFacets() {
    assertThat(shell.run("facets", "author", "source", "grain")).isZero();
    assertThat(shell.outLines())
        .containsExactly(
            "author\tAda Moreau\t2",
            "author\tJon Velde\t1",
            "source\tMeridian\t2",
            "source\tNorthgate\t1");
    assertThat(shell.run("facets", "author", "--like", "jo")).isZero();
    assertThat(shell.outLines()).containsExactly("author\tJon Velde\t1");
  }

  @Test
  void explainsAQuery() {
    assertThat(shell.run("explain", "harbor", "-dock")).isZero();
    assertThat(shell.outLines().get(1)).isEqualTo("parsed    harbor -dock");
  }

  @Test
  void tellsWhatIsInTheArchive() {
    assertThat(shell.run("info")).isZero();
    assertThat(shell.out())
        .contains("articles      4, of them teasers 1")
        .contains("published     2014-01-01 to 2020-04-02");
  }

  @Test
  void endsWithFiveWhileAnotherWrites() throws Exception {
    try (Ingest other = Ingest.into(folder)) {
      assertThat(shell.run("ingest", ".")).isEqualTo(5);
      assertThat(shell.err()).hasLineCount(1);
      assertThat(shell.run("search", "harbor")).isZero();
      assertThat(other).isNotNull();
    }
  }

  @Test
  void endsWithOneWhereAStrictIngestSkips() throws Exception {
    Files.writeString(folder.resolve("empty.html"), "");
    assertThat(shell.run("ingest", ".", "--strict")).isEqualTo(1);
    assertThat(shell.err()).contains("empty.html: ").contains("1 skipped");
  }

  @Test
  void takesStandardInputAlone() {
    assertThat(shell.run("ingest", "-", "x.html")).isEqualTo(2);
    assertThat(shell.err()).contains("stands alone");
    assertThat(shell.withInput("").run("ingest", "-")).isZero();
    assertThat(shell.err()).contains("standard input: ").contains("1 skipped");
  }

  @Test
  void tellsHowToMakeTheIndexThatIsMissing() throws Exception {
    Files.createDirectory(folder.resolve("bare"));
    assertThat(shell.run("count", "x", "--in", "bare")).isEqualTo(3);
    assertThat(shell.err()).contains("assay ingest bare").hasLineCount(1);
    assertThat(folder.resolve("bare")).isEmptyDirectory();
  }

  @Test
  void endsWithSixForAConfigurationThatIsNoFolder() {
    assertThat(shell.run("ingest", ".", "--config", "nowhere")).isEqualTo(6);
    assertThat(shell.err()).contains("nowhere: not a folder").hasLineCount(1);
  }

  @Test
  void endsWithThreeForAFolderThatIsNoIndex() throws Exception {
    Path index = Files.createDirectories(folder.resolve("other/index"));
    Files.writeString(index.resolve("segments_1"), "not ours");
    assertThat(shell.run("search", "harbor", "--index", "other")).isIn(3, 4);
    assertThat(shell.err()).hasLineCount(1);
  }
}
