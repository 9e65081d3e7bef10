package dev.assay.annotate.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.annotate.Annotations;
import dev.assay.article.Article;
import dev.assay.article.Caption;
import dev.assay.article.DateMention;
import dev.assay.article.DateMention.Anchor;
import dev.assay.article.DateMention.Kind;
import dev.assay.article.DateMention.Role;
import dev.assay.article.Part;
import dev.assay.article.PrintedDate;
import dev.assay.text.ArticleTokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateAnnotatorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It was signed on January 5, 2019.              | January 5, 2019=2019-01-05
          It was signed on 5 January 2019.               | 5 January 2019=2019-01-05
          The 5th of January 2019 was a cold day.        | The 5th of January 2019=2019-01-05
          It took effect on Saturday, Jan. 4, 2020.      | Saturday, Jan. 4, 2020=2020-01-04
          The form says 2019-12-31 and 12/30/2019.       | 2019-12-31=2019-12-31; 12/30/2019=2019-12-30
          On Jan. 5, parliament met.                     | Jan. 5=2020-01-05
          On Dec. 20 it had met, too.                    | Dec. 20=2019-12-20
          It will meet again on Feb. 3.                  | Feb. 3=2020-02-03
          In November 2019 prices rose.                  | November 2019=2019-11
          In November, prices rose.                      | November=2019-11
          Prices will rise in November.                  | November=2020-11
          The 1979 revolution is over.                   | 1979=1979
          In nineteen seventy-nine it began.             | nineteen seventy-nine=1979
          Troops arrived Friday.                         | Friday=2020-01-03
          Troops will arrive Friday.                     | Friday=2020-01-10
          Troops arrived last Friday night.              | last Friday night=2020-01-03TNI
          He spoke yesterday and will leave tomorrow.    | yesterday=2020-01-05; tomorrow=2020-01-07
          Last week they fought; next week they talk.    | Last week=2020-W01; next week=2020-W03
          This month and last year were calm.            | This month=2020-01; last year=2019
          It fell three days ago.                        | three days ago=2020-01-03
          A crisis broke out two years ago.              | two years ago=2018
          Growth was 2 percent in the third quarter.     | the third quarter=2019-Q3
          The first half of 2019 was good, Q4 2018 bad.  | The first half of 2019=2019-H1; Q4 2018=2018-Q4
          It happened in the summer of 2014.             | the summer of 2014=2014-SU
          In the late 1980s and the 19th century         | the late 1980s=198; the 19th century=18
          The talks took eight months.                   | eight months=P8M
          The two-day visit lasted 36 hours.             | two-day=P2D; 36 hours=PT36H
          The war went on for two and a half years.      | two and a half years=P2Y6M
          The past three years were hard.                | The past three years=P3Y
          They meet every Friday and report monthly.     | every Friday=XXXX-WXX-5; monthly=P1M
          It is now in force.                            | now=PRESENT_REF
          He spoke at 9 p.m. on Saturday.                | 9 p.m. on Saturday=2020-01-04T21:00
          The raid began on the night of Jan. 2.         | the night of Jan. 2=2020-01-02TNI
          It was the coldest Christmas Day in years.     | Christmas Day=2019-12-25; years=PXY
          """)
  void resolves(String sentence, String expected) {
    assertThat(values("2020-01-06", sentence)).isEqualTo(List.of(expected.split("; ", -1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Some 2000 men stood there.
          The council passed Resolution 1973.
          They may march on the capital.
          He came second after a fall.
          It cost $1999 and 1,979 pounds.
          Room 2014 is empty; call 555-1999.
          """)
  void leavesAlone(String sentence) {
    assertThat(values("2020-01-06", sentence)).isEmpty();
  }

  @Test
  void countsLaterFromTheDateMentionedLast() {
    List<DateMention> dates =
        dates("2020-01-06", "On Jan. 2, a raid began. One day later, it was over.");

    assertThat(dates.get(1).value()).isEqualTo("2020-01-03");
    assertThat(dates.get(1).anchor()).isEqualTo(Anchor.MENTIONED);
  }

  @Test
  void keepsTheForeignYearOfAParagraph() {
    List<DateMention> dates =
        dates(
            "2020-01-06",
            "In 1973, the war began. On Oct. 6, the canal was crossed.\n\nOn Jan. 3, a raid began.");

    assertThat(dates).extracting(DateMention::value).contains("1973-10-06", "2020-01-03");
    assertThat(dates)
        .extracting(DateMention::anchor)
        .containsExactly(Anchor.NONE, Anchor.PARAGRAPH, Anchor.PUBLISHED);
  }

  @Test
  void doesNotTakeAYearThatOnlyNamesSomethingForTheParagraphs() {
    assertThat(
            values(
                "2020-01-06", "Since the 1979 revolution it had been quiet. On Jan. 3 it was not."))
        .contains("Jan. 3=2020-01-03");
  }

  @Test
  void addsARangeOverItsEnds() {
    List<DateMention> dates = dates("2020-01-10", "What happened on Jan. 3–8 is known.");

    assertThat(dates).extracting(DateMention::text).containsExactly("Jan. 3", "Jan. 3–8", "8");
    assertThat(dates.get(1).kind()).isEqualTo(Kind.RANGE);
    assertThat(dates.get(1).value()).isEqualTo("2020-01-03/2020-01-08");
    assertThat(dates.get(1).to()).contains(LocalDate.of(2020, 1, 8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It went on from March to May 2019.        | 2019-03-01 | 2019-05-31
          It went on between 2014 and 2018.         | 2014-01-01 | 2018-12-31
          The 1995-96 crisis passed.                | 1995-01-01 | 1996-12-31
          It ran Dec. 28 to Jan. 3, 2020.           | 2019-12-28 | 2020-01-03
          It ran 3–8 January.                       | 2020-01-03 | 2020-01-08
          It ran from Jan. 2 through Jan. 5.        | 2020-01-02 | 2020-01-05
          """)
  void findsRanges(String sentence, LocalDate from, LocalDate to) {
    List<DateMention> ranges =
        dates("2020-01-10", sentence).stream().filter(date -> date.kind() == Kind.RANGE).toList();

    assertThat(ranges).hasSize(1);
    assertThat(ranges.get(0).from()).contains(from);
    assertThat(ranges.get(0).to()).contains(to);
  }

  @Test
  void seesNoRangeWhereADateWasMoved() {
    assertThat(dates("2019-03-22", "The deadline was moved from March 29 to April 12."))
        .extracting(DateMention::kind)
        .containsOnly(Kind.MENTION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          by mid-February            | MID
          early in 2016              | START
          the end of March           | END
          nearly two years           | LESS_THAN
          up to 90 days              | EQUAL_OR_LESS
          """)
  void keepsTheModifierBesideTheValue(String words, String mod) {
    assertThat(dates("2020-01-06", words).get(0).mod()).contains(mod);
  }

  @Test
  void saysWhichWordDecidedTheDirection() {
    assertThat(dates("2020-01-06", "Troops will leave in March.").get(0).cue()).contains("will");
  }

  @Test
  void tellsCaptionsAndDatelinesFromTheText() {
    Article article =
        Article.builder("a")
            .published(PrintedDate.parse("2020-01-06"), "given")
            .body("BAGHDAD, Jan. 6 (Agency) — On Jan. 5, parliament met.", List.of())
            .captions(List.of(new Caption("A crowd on Jan. 4.", Optional.of("Photo 2020"))))
            .build();
    List<DateMention> dates = annotate(article);

    assertThat(dates)
        .extracting(DateMention::in)
        .containsExactly(Part.BODY, Part.BODY, Part.caption(1));
    assertThat(dates)
        .extracting(DateMention::role)
        .containsExactly(Role.DATELINE, Role.TEXT, Role.CAPTION);
  }

  @Test
  void tellsHistoryFromTheDateMentionedLast() {
    String text =
        "On September 1, 1939, the war began. It spread on June 22, 1941. In November 1942 it"
            + " turned. By June 1944 it was lost. On August 25, a city was freed.";

    assertThat(values("2009-12-19", text)).contains("August 25=1944-08-25");
  }

  @Test
  void countsFromTheFirstFullDateWhereNoneIsPublished() {
    Article article =
        Article.builder("a")
            .body("On May 3, 2017, it rained. A day later, not.", List.of())
            .build();

    assertThat(annotate(article))
        .extracting(DateMention::value)
        .containsExactly("2017-05-03", "2017-05-04");
  }

  @Test
  void givesNoDaysWhereThereIsNothingToCountFrom() {
    Article article =
        Article.builder("a").body("It rained yesterday and on Friday.", List.of()).build();

    assertThat(annotate(article)).hasSize(2);
    assertThat(annotate(article)).allMatch(date -> date.from().isEmpty() && date.to().isEmpty());
  }

  private static List<String> values(String published, String body) {
    return dates(published, body).stream()
        .filter(date -> date.kind() == Kind.MENTION)
        .map(date -> date.text() + "=" + date.value())
        .toList();
  }

  private static List<DateMention> dates(String published, String body) {
    return annotate(
        Article.builder("a")
            .published(PrintedDate.parse(published), "given")
            .body(body, List.of())
            .build());
  }

  private static List<DateMention> annotate(Article article) {
    return Annotations.annotate(ArticleTokens.of(article), List.of(new DateAnnotator())).dates();
  }
}
