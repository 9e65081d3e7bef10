package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads files through the command line, with and without an index. */
class ExtractCommandTest {

  private static final String PAGE =
      """
      <!doctype html><html lang="en"><head><meta charset="utf-8">
      <title>The Lighthouse Keepers' Strike | Coastline</title>
      <meta property="og:site_name" content="Coastline">
      <meta property="og:title" content="The Lighthouse Keepers' Strike">
      <meta property="article:published_time" content="2021-03-04T08:15:00Z">
      </head><body><article><h1>The Lighthouse Keepers' Strike</h1>
      <p>Keepers along the northern coast left their towers on Monday, and the ministry has sent
      sailors in their place, who know neither the lamps nor the weather of the capes.</p>
      <p>Shipping companies expect delays through April, since their insurers will not cover a
      passage by night while the lights are tended by men without a licence.</p>
      </article></body></html>
      """;

  private static final String LINE =
      """
      {"id":"given-1","title":"A Second Strike","date":"2021-04-05","text":"The pilots followed."}
      """;

  @TempDir Path folder;
  private TestShell shell;

  @BeforeEach
  void save() throws IOException {
    Files.writeString(folder.resolve("b.html"), PAGE);
    Files.writeString(folder.resolve("c.jsonl"), LINE);
    Files.writeString(folder.resolve("a.html"), "");
    shell = new TestShell(folder);
  }

  @Test
  void printsAnArticleALineAndTellsWhatIsNone() {
    assertThat(shell.run("extract", ".")).isZero();
    assertThat(shell.outLines()).hasSize(2);
    assertThat(shell.outLines().get(0))
        .contains("\"title\":\"The Lighthouse Keepers' Strike\"")
        .contains("\"published\":\"2021-03-04T08:15Z\"")
        .doesNotContain("candidates");
    assertThat(shell.outLines().get(1)).startsWith("{\"schema\":1,\"id\":\"given-1\"");
    assertThat(shell.err()).contains("a.html: the file is empty").hasLineCount(1);
    assertThat(folder.resolve(".assay")).doesNotExist();
  }

  @Test
  void tellsWhatWasFoundForEachField() {
    assertThat(shell.run("extract", "b.html", "--why")).isZero();
    assertThat(shell.out())
        .contains("\"candidates\":[{\"field\":")
        .contains("\"won\":true")
        .contains("\"won\":false");
    assertThat(shell.onATerminal().run("extract", "b.html", "--why", "--color", "never")).isZero();
    assertThat(shell.out())
        .startsWith("The Lighthouse Keepers' Strike\n")
        .containsPattern("\\+ title +h1.* +The Lighthouse Keepers' Strike\n");
  }

  @Test
  void readsStandardInputAsItsContentSays() {
    assertThat(shell.withInput(LINE).run("extract", "-")).isZero();
    assertThat(shell.out()).contains("\"id\":\"given-1\"").hasLineCount(1);
  }

  @Test
  void endsWithOneWhereThereIsNoArticle() {
    assertThat(shell.run("extract", "a.html", "gone.html")).isEqualTo(1);
    assertThat(shell.out()).isEmpty();
    assertThat(shell.err()).contains("gone.html: there is no such file or folder");
  }

  @Test
  void refusesTwoForms() {
    assertThat(shell.run("extract", "b.html", "--json", "--jsonl")).isEqualTo(2);
    assertThat(shell.run("extract")).isEqualTo(2);
  }

  @Test
  void theFirstSearchMakesTheIndexAndTheNextOneUsesIt() {
    assertThat(shell.run("search", "strike", "--in", ".", "--output", "paths")).isZero();
    assertThat(shell.outLines()).containsExactlyInAnyOrder("b.html", "c.jsonl");
    assertThat(shell.err()).contains("2 articles added").contains("1 skipped");
    assertThat(shell.run("search", "strike", "--in", ".", "--output", "paths")).isZero();
    assertThat(shell.err()).doesNotContain("added").doesNotContain("skipped");
  }

  @Test
  void namesFilesAsTheyAreFoundFromTheCurrentFolder() throws IOException {
    Path below = Files.createDirectory(folder.resolve("below"));
    assertThat(shell.run("ingest", ".")).isZero();
    TestShell inside = new TestShell(below);
    assertThat(inside.run("search", "keepers", "--output", "paths")).isZero();
    assertThat(inside.outLines()).containsExactly(folder.resolve("b.html").toString());
    TestShell above = new TestShell(folder.resolve("..").normalize());
    String name = folder.getFileName().toString();
    assertThat(above.run("search", "keepers", "--in", name, "--output", "paths")).isZero();
    assertThat(above.outLines()).containsExactly(name + "/b.html");
  }

  @Test
  void takesInWhatIsNewAndChanged() throws IOException {
    assertThat(shell.run("ingest", ".")).isZero();
    assertThat(shell.err()).contains("2 articles added, 0 replaced, 0 removed");
    Files.writeString(folder.resolve("d.jsonl"), LINE.replace("given-1", "given-2"));
    Files.writeString(folder.resolve("c.jsonl"), LINE.replace("followed", "returned"));
    assertThat(shell.run("ingest")).isZero();
    assertThat(shell.err()).contains("1 article added, 1 replaced, 0 removed");
    assertThat(shell.run("count", "returned")).isZero();
    Files.delete(folder.resolve("d.jsonl"));
    assertThat(shell.run("ingest", "--prune")).isZero();
    assertThat(shell.err()).contains("0 articles added, 0 replaced, 1 removed");
  }

  @Test
  void keepsWhatCameFromStandardInput() {
    assertThat(shell.withInput(LINE).run("ingest", "-", "--in", ".")).isZero();
    assertThat(shell.err()).contains("1 article added");
    assertThat(shell.run("ingest", ".", "--prune")).isZero();
    assertThat(shell.run("show", "given-1")).isZero();
    assertThat(shell.out()).startsWith("A Second Strike\n").contains("The pilots followed.");
  }
}
