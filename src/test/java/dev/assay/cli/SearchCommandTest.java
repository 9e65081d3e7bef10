package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searches a real archive through the command line. */
class SearchCommandTest {

  @TempDir Path folder;
  private TestShell shell;

  @BeforeEach
  void fill() throws Exception {
    Shelf.fill(folder);
    shell = new TestShell(folder);
  }

  @Test
  void printsHitsInAPipeAsTabSeparatedLines() {
    assertThat(shell.run("search", "dock")).isZero();
    assertThat(shell.outLines())
        .singleElement()
        .asString()
        .startsWith("port-closes\t2020-01-06T23:03Z\tMeridian\tThe port of Oran closes\t\t")
        .endsWith("«Dock» workers left the harbor.");
    assertThat(shell.err()).startsWith("1 article (1 teaser among those shown) · ");
  }

  @Test
  void printsHitsOnATerminalWithWhereTheyAreFrom() {
    assertThat(shell.onATerminal().run("search", "dock", "--color", "never")).isZero();
    assertThat(shell.out())
        .startsWith(
            """
            The port of Oran closes
              2020-01-06T23:03Z · Meridian · ASSESSMENTS · teaser · port-closes
            """)
        .contains("    Dock workers left the harbor.");
  }

  @Test
  void letsNoEscapeOfATitleThrough() {
    assertThat(shell.onATerminal().run("search", "ships", "--color", "never")).isZero();
    assertThat(shell.out()).contains("The harbor opens again \ufffd[31m").doesNotContain("\u001b");
    shell = new TestShell(folder);
    assertThat(shell.run("search", "ships", "--json")).isZero();
    assertThat(shell.out()).contains("again \\u001B[31m").doesNotContain("\u001b");
  }

  @Test
  void endsWithOneWhereNothingIsFoundAndOffersSomeOfTheWords() {
    assertThat(shell.run("search", "dock", "bread")).isEqualTo(1);
    assertThat(shell.out()).isEmpty();
    assertThat(shell.err())
        .startsWith("nothing found · ")
        .contains("2 articles with some of the words (--match any); best:")
        .contains("  grain-shortage  2020-02-11  Grain is short in the east");
  }

  @Test
  void drawsACaretUnderWhatIsWrongInAQuery() {
    assertThat(shell.run("search", "dock (harbor")).isEqualTo(2);
    assertThat(shell.err())
        .isEqualTo(
            """
            dock (harbor
                 ^ this parenthesis is never closed
            """);
  }

  @Test
  void findsAnyWordWithoutOperators() {
    assertThat(shell.run("search", "--match", "any", "dock", "bread")).isZero();
    assertThat(shell.outLines()).hasSize(2);
  }

  @Test
  void excludesAWordAfterTheFirst() {
    assertThat(shell.run("search", "harbor", "-dock", "--output", "ids")).isZero();
    assertThat(shell.outLines())
        .containsExactlyInAnyOrder("grain-shortage", "harbor-opens", "old-survey");
  }

  @Test
  void keepsToDaysOfPublication() {
    String[] query = {
      "search", "harbor", "--from", "2020-01", "--to", "2020-02", "--output", "ids"
    };
    assertThat(shell.run(query)).isZero();
    assertThat(shell.outLines()).containsExactlyInAnyOrder("port-closes", "grain-shortage");
    assertThat(shell.err()).contains("published 2020-01-01..2020-02-29");
  }

  @Test
  void readsDaysByTheClockOfTheShell() {
    assertThat(shell.run("search", "--from", "last month", "--to", "today", "--output", "ids"))
        .isZero();
    assertThat(shell.outLines()).containsExactly("port-closes");
    assertThat(shell.err()).contains("published 2019-12-01..2020-01-15");
  }

  @Test
  void meansTheTodayOfTheTimeZone() {
    assertThat(shell.run("search", "published:..today", "--tz", "Pacific/Kiritimati")).isZero();
    assertThat(shell.err()).contains("published ..2020-01-16");
    assertThat(shell.run("search", "harbor", "--tz", "Atlantis")).isEqualTo(2);
    assertThat(shell.err()).contains("no time zone Atlantis");
  }

  @Test
  void refusesAnIntervalThatEndsBeforeItStarts() {
    assertThat(shell.run("search", "harbor", "--from", "2020", "--to", "2019")).isEqualTo(2);
    assertThat(shell.err()).contains("--to 2019 is before --from 2020");
    assertThat(shell.run("search", "harbor", "--about", "someday")).isEqualTo(2);
    assertThat(shell.err()).contains("--about someday");
  }

  @Test
  void countsFacetsAsIfTheirOwnValuesHadNotBeenChosen() {
    assertThat(
            shell.run(
                "search",
                "harbor",
                "--only",
                "source=Northgate",
                "--facet",
                "source",
                "--facet",
                "year:1",
                "--output",
                "ids"))
        .isZero();
    assertThat(shell.outLines()).containsExactly("grain-shortage");
    assertThat(shell.run("search", "harbor", "--only", "source=Northgate", "--facet", "source"))
        .isZero();
    assertThat(shell.outLines().subList(1, 5))
        .containsExactly(
            "", "source\tMeridian\t2", "source\tHarbor Street\t1", "source\tNorthgate\t1");
  }

  @Test
  void choosesAnyOfAFieldsValuesAndAllFields() {
    assertThat(
            shell.run(
                "search",
                "--only",
                "source=Meridian",
                "--only",
                "source=Northgate",
                "--only",
                "author=Ada Moreau",
                "--output",
                "ids"))
        .isZero();
    assertThat(shell.outLines()).containsExactly("harbor-opens", "grain-shortage");
    assertThat(shell.err()).contains("source Meridian or Northgate · author Ada Moreau");
  }

  @Test
  void printsOnePageAfterTheOther() {
    assertThat(shell.run("search", "harbor", "--sort", "oldest", "-n", "2", "--output", "ids"))
        .isZero();
    assertThat(shell.outLines()).containsExactly("old-survey", "port-closes");
    assertThat(
            shell.run(
                "search",
                "harbor",
                "--sort",
                "oldest",
                "--offset",
                "2",
                "-n",
                "2",
                "--output",
                "ids"))
        .isZero();
    assertThat(shell.outLines()).containsExactly("grain-shortage", "harbor-opens");
  }

  @Test
  void aPageBehindTheLastIsNotNothingFound() {
    assertThat(shell.run("search", "harbor", "--offset", "9")).isZero();
    assertThat(shell.out()).isEmpty();
    assertThat(shell.err()).startsWith("4 articles · ");
  }

  @Test
  void tellsThatFoldersHaveChangedAndUpdatesWhenAsked() throws Exception {
    assertThat(shell.run("ingest", ".")).isZero();
    Files.write(folder.resolve("data.bin"), new byte[64]);
    Files.setLastModifiedTime(folder, FileTime.from(Instant.parse("2020-01-02T00:00:00Z")));
    assertThat(shell.run("search", "harbor")).isZero();
    assertThat(shell.err()).contains("folders have changed since the last ingest; --update");
    assertThat(shell.run("search", "harbor", "--update")).isZero();
    assertThat(shell.err()).contains("1 skipped").doesNotContain("folders have changed");
  }

  @Test
  void makesNoIndexWhereNoneIsNamed() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(shell.run("search", "x", "--index", "empty")).isEqualTo(3);
    assertThat(shell.err()).hasLineCount(1);
    assertThat(empty).isEmptyDirectory();
  }

  @Test
  void makesTheIndexOfTheFolderThatIsNamed() throws Exception {
    Files.createDirectory(folder.resolve("new"));
    assertThat(shell.run("search", "x", "--in", "new")).isEqualTo(1);
    assertThat(shell.err()).contains("0 articles added").contains("nothing found");
    assertThat(folder.resolve("new/.assay")).isDirectory();
  }
}
