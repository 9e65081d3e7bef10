package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {

  @TempDir Path folder;

  @Test
  void endsWithTwoAndASuggestionForAnUnknownOption() {
    TestShell shell = new TestShell(folder);
    assertThat(shell.run("search", "iran", "--limt", "3")).isEqualTo(2);
    assertThat(shell.err())
        .contains("unknown option --limt; did you mean --limit?")
        .hasLineCount(1);
  }

  @Test
  void tellsHowToSearchForWhatStartsWithADash() {
    TestShell shell = new TestShell(folder);
    assertThat(shell.run("search", "-iraq")).isEqualTo(2);
    assertThat(shell.err()).contains("goes after --");
  }

  @Test
  void suggestsACommand() {
    TestShell shell = new TestShell(folder);
    assertThat(shell.run("serach", "x")).isEqualTo(2);
    assertThat(shell.err()).contains("serach; did you mean search?");
  }

  @Test
  void letsNoEscapeOfTheCommandLineReachTheTerminal() {
    TestShell shell = new TestShell(folder);
    assertThat(shell.run("search", "--\u001b[31m")).isEqualTo(2);
    assertThat(shell.err()).doesNotContain("\u001b").contains("\ufffd[31m");
  }

  @Test
  void asksForACommand() {
    TestShell shell = new TestShell(folder);
    assertThat(shell.run()).isEqualTo(2);
    assertThat(shell.err()).contains("which command?");
  }

  @Test
  void namesTheWaysOutWhereThereIsNoArchive() {
    TestShell shell = new TestShell(folder);
    assertThat(shell.run("search", "iran")).isEqualTo(3);
    assertThat(shell.err()).contains("--in DIR").contains("assay ingest DIR").hasLineCount(1);
  }

  @Test
  void refusesTwoForms() {
    TestShell shell = new TestShell(folder);
    assertThat(shell.run("search", "iran", "--json", "--jsonl")).isEqualTo(2);
    assertThat(shell.err()).contains("exclude each other");
  }

  @Test
  void refusesAFacetThatIsNone() {
    TestShell shell = new TestShell(folder);
    assertThat(shell.run("search", "iran", "--facet", "colour")).isEqualTo(2);
    assertThat(shell.err()).contains("colour").contains("about-month");
  }

  @Test
  void asksWhichFacetToCount() {
    TestShell shell = new TestShell(folder);
    assertThat(shell.run("facets", "iran")).isEqualTo(2);
    assertThat(shell.err()).contains("kicker");
  }

  @Test
  void showsHelpOnStandardOutput() {
    TestShell shell = new TestShell(folder);
    assertThat(shell.run("search", "--help")).isZero();
    assertThat(shell.out()).contains("--about").contains("QUERY");
    assertThat(shell.run("help", "facets")).isZero();
    assertThat(shell.out()).contains("--like");
    assertThat(shell.run("help", "query")).isZero();
    assertThat(shell.out()).contains("w/s");
  }

  @Test
  void namesTheTopicsWhereThereIsNoHelp() {
    TestShell shell = new TestShell(folder);
    assertThat(shell.run("help", "cooking")).isEqualTo(2);
    assertThat(shell.err()).contains("exit-codes");
  }

  @Test
  void printsScriptsThatCompleteInThreeShells() {
    TestShell shell = new TestShell(folder);
    assertThat(shell.run("completion", "bash")).isZero();
    assertThat(shell.out()).contains("complete -F").contains("--about");
    assertThat(shell.run("completion", "fish")).isZero();
    assertThat(shell.out()).contains("complete -c assay").contains("-l about");
  }

  /** Where this fails: {@code ./assay completion bash > completions/assay.bash}, and so on. */
  @ParameterizedTest
  @ValueSource(strings = {"bash", "fish"})
  void theScriptsOfTheReleaseCompleteWhatThereIs(String language) throws Exception {
    TestShell shell = new TestShell(folder);
    assertThat(shell.run("completion", language)).isZero();
    assertThat(Path.of("completions/assay." + language)).hasContent(shell.out());
  }

  @Test
  void leavesOutTheCommandsThatAreNotCalled() {
    Program program = Main.commandLine(new TestShell(folder).shell());
    assertThat(program.commands("-v", "count", "iran").getSubcommands()).containsOnlyKeys("count");
    assertThat(program.commands("help", "count").getSubcommands()).hasSizeGreaterThan(10);
    assertThat(program.commands("--version").getSubcommands()).hasSizeGreaterThan(10);
  }

  @Test
  void showsTheVersion() {
    TestShell shell = new TestShell(folder);
    assertThat(shell.run("--version")).isZero();
    assertThat(shell.out()).startsWith("assay ");
  }

  @Test
  void prefersAnOptionToTheEnvironmentAndThatToAParent() throws Exception {
    Files.createDirectories(folder.resolve(".assay"));
    Files.createDirectories(folder.resolve("below"));
    TestShell shell =
        new TestShell(folder.resolve("below")).withEnvironment(Map.of("ASSAY_INDEX", "elsewhere"));
    ArchiveOptions options = new ArchiveOptions(shell.shell());
    assertThat(options.location().index()).endsWithRaw(Path.of("below", "elsewhere"));
    options.folder = Path.of("named");
    assertThat(options.location().index()).endsWithRaw(Path.of("below", "named", ".assay"));
    ArchiveOptions here = new ArchiveOptions(new TestShell(folder.resolve("below")).shell());
    assertThat(here.location().root()).isEqualTo(folder.toAbsolutePath());
  }
}
