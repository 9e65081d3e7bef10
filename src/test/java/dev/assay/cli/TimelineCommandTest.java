package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Ingest;
import dev.assay.article.Article;
import dev.assay.article.DateMention;
import dev.assay.article.Part;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineCommandTest {

  @TempDir Path folder;
  private TestShell shell;

  @BeforeEach
  void fill() throws Exception {
    Shelf.fill(folder);
    shell = new TestShell(folder);
  }

  @Test
  void countsByMonthOfPublication() {
    assertThat(shell.run("timeline", "harbor")).isZero();
    assertThat(shell.outLines()).containsExactly("2020-01\t1", "2020-02\t1", "2020-04\t1");
    assertThat(shell.err()).isEqualTo("4 articles, 1 of them without a month\n");
  }

  @Test
  void countsByQuarterAndYear() {
    assertThat(shell.run("timeline", "--every", "quarter")).isZero();
    assertThat(shell.outLines()).containsExactly("2020-Q1\t2", "2020-Q2\t1");
    assertThat(shell.run("timeline", "--every", "year")).isZero();
    assertThat(shell.outLines()).containsExactly("2014\t1", "2020\t3");
  }

  @Test
  void drawsBarsWithTheGapsBetweenThem() {
    assertThat(shell.onATerminal().run("timeline", "harbor", "--color", "never")).isZero();
    String bar = "█".repeat(60);
    assertThat(shell.outLines())
        .containsExactly(
            "2020-01     " + bar + " 1",
            "2020-02     " + bar + " 1",
            "2020-03",
            "2020-04     " + bar + " 1");
    assertThat(shell.run("timeline", "--every", "year", "--color", "never")).isZero();
    assertThat(shell.outLines())
        .containsExactly("2014        " + "█".repeat(20) + " 1", "…", "2020        " + bar + " 3");
  }

  @Test
  void keepsToTheMonthsThatAreChosen() {
    assertThat(shell.run("timeline", "--only", "month=2020-02", "--every", "quarter")).isZero();
    assertThat(shell.outLines()).containsExactly("2020-Q1\t1");
  }

  @Test
  void countsAnArticleOnceInAQuarterThatItSpeaksOfTwice() throws Exception {
    try (Ingest ingest = Ingest.into(folder)) {
      ingest
          .annotator((texts, found) -> {
            found.add(day(0, 12, "2020-01-03"));
            found.add(day(17, 29, "2020-02-04"));
          })
          .add(
              Article.builder("dated")
                  .title("Dated")
                  .body("Jan. 3, 2020 and Feb. 4, 2020", List.of())
                  .build());
    }
    assertThat(shell.run("timeline", "dated", "--on", "about", "--every", "quarter")).isZero();
    assertThat(shell.outLines()).containsExactly("2020-Q1\t1");
    assertThat(shell.run("timeline", "dated", "--on", "about", "--about", "2020-02")).isZero();
    assertThat(shell.outLines()).containsExactly("2020-02\t1");
  }

  private static DateMention day(int start, int end, String day) {
    return new DateMention(
        Part.BODY,
        start,
        end,
        day,
        DateMention.Type.DATE,
        day,
        Optional.empty(),
        Optional.of(LocalDate.parse(day)),
        Optional.of(LocalDate.parse(day)),
        DateMention.Granularity.DAY,
        DateMention.Anchor.NONE,
        Optional.empty(),
        DateMention.Role.TEXT,
        DateMention.Kind.MENTION);
  }

  @Test
  void writesJson() {
    assertThat(shell.run("timeline", "bread", "--json")).isZero();
    assertThat(shell.out())
        .isEqualTo(
            """
            {"schema":1,"query":"bread","on":"published","every":"month","articles":1,"bars":[\
            {"label":"2020-02","from":"2020-02-01","to":"2020-02-29","count":1}]}
            """);
  }

  @Test
  void endsWithOneWhereNothingMatches() {
    assertThat(shell.run("timeline", "unheard")).isEqualTo(1);
    assertThat(shell.out()).isEmpty();
  }

  @Test
  void tellsWhichSpansThereAre() {
    assertThat(shell.run("timeline", "harbor", "--every", "day")).isEqualTo(2);
    assertThat(shell.err()).contains("month, quarter and year").hasLineCount(1);
  }
}
