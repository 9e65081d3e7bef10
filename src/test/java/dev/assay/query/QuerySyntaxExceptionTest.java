package dev.assay.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuerySyntaxExceptionTest {

  /** Query, position, part of the message. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                      | 0  | the query is empty: type words
          `  `                    | 0  | the query is empty
          - & —                   | 0  | the query is empty
          storm "the coast        | 6  | this quotation mark is never closed
          storm “the coast        | 6  | this quotation mark is never closed
          a @"b                   | 3  | this quotation mark is never closed
          title:"b                | 6  | this quotation mark is never closed
          a ""                    | 2  | there is no word between these quotation marks
          title:"" a              | 6  | there is no word between these quotation marks
          "— &"                   | 0  | there is no word between these quotation marks
          (a b                    | 0  | this parenthesis is never closed
          a ((b)                  | 2  | this parenthesis is never closed
          (                       | 0  | this parenthesis is never closed
          title:(a                | 6  | this parenthesis is never closed
          a)                      | 1  | this parenthesis closes nothing
          )                       | 0  | this parenthesis closes nothing
          a () b                  | 2  | there is no word between these parentheses
          ( — )                   | 0  | there is no word between these parentheses
          OR a                    | 0  | nothing on the left of this operator
          a (AND b)               | 3  | nothing on the left of this operator
          NEAR/5 a                | 0  | nothing on the left of this operator
          a OR OR b               | 5  | nothing on the left of this operator
          a OR                    | 2  | nothing on the right of OR
          a AND                   | 2  | nothing on the right of AND
          NOT                     | 0  | nothing on the right of NOT
          (a w/s)                 | 3  | nothing on the right of this operator
          a NEAR b                | 2  | write the distance with it
          a NEAR/x b              | 2  | write the distance with it
          a NEAR/0 b              | 2  | the distance must be from 1
          a w/0 b                 | 2  | the distance must be from 1
          a NEAR/9999999999 b     | 2  | the distance must be from 1
          a near/5 b              | 2  | in capitals
          a w/s -b                | 6  | put what is excluded outside
          a w/s (b -c)            | 6  | beside NEAR, ADJ, w/s and w/p only
          title:a w/s b           | 0  | a field goes before the whole
          a w/s is:full           | 6  | beside NEAR, ADJ, w/s and w/p only
          titel:iran              | 0  | did you mean title:?
          a publised:2020         | 2  | did you mean published:?
          zzzzzz:a                | 0  | there is no field of this name (text with a colon
          Iran: the war           | 0  | in quotation marks
          -foo:x                  | 1  | there is no field of this name
          title:                  | 0  | a value must follow this colon
          published: )            | 0  | a value must follow this colon
          title:OR                | 0  | a value must follow this colon
          title:-a                | 0  | -title:word
          title:body:a            | 6  | a field's name can't follow another
          title:(a body:b)        | 9  | can't stand inside another field's
          title:*                 | 6  | in a field only words
          solemani~3              | 8  | write ~1 or ~2
          solemani~x              | 8  | write ~1 or ~2
          kill*~1                 | 5  | can't stand behind a word with *
          =kill*                  | 5  | taken as it is
          "a b"~                  | 5  | how many positions
          "a b"~x                 | 5  | how many positions
          "nuclear weapon*"       | 15 | a phrase has whole words only
          person:sol*             | 10 | found by a whole name
          @sol*                   | 4  | found by a whole name
          person:@x               | 7  | without @
          person:"a b"~2          | 7  | leave out the ~
          @foo:bar                | 1  | only a type can stand
          @"—"                    | 2  | there is no name here
          published:x             | 10 | this is not a date: write 2020
          published:06/01/2020    | 10 | this is not a date
          a published:2020-02-30  | 12 | there is no such day
          published:2021..2020    | 10 | the range ends before it starts
          about:"last decade"     | 6  | this is not a date
          published:"2020"~2      | 10 | takes no ~
          published:(2019 OR b)   | 19 | this is not a date
          likelihood:maybe        | 11 | write a band
          likelihood:>=           | 11 | write a band
          likelihood:>=99         | 11 | no band lies there
          likelihood:=>80         | 11 | write a band
          likelihood:likely,      | 11 | write a band
          confidence:sure         | 11 | low, moderate or high
          is:good                 | 3  | is:teaser, is:full or is:duplicate
          has:legs                | 4  | has:highlights or has:dates
          query:""                | 6  | a saved query has a name
          url:***                 | 4  | there is no word in this address
          """)
  void tellsWhatIsWrongAndWhere(String query, int position, String message) {
    QuerySyntaxException wrong =
        catchThrowableOfType(QuerySyntaxException.class, () -> Query.parse(query));

    assertThat(wrong).isNotNull();
    assertThat(wrong.getMessage()).contains(message).doesNotContain("\n");
    assertThat(wrong.position()).isEqualTo(position);
  }

  @Test
  void drawsACaretUnderThePlace() {
    assertExplained(
        "storm \"the coast",
        """
        storm "the coast
              ^ this quotation mark is never closed\
        """);
  }

  @Test
  void showsOnlyTheLineOfThePlace() {
    assertExplained(
        "iran\niraq (syria\nlebanon",
        """
        iraq (syria
             ^ this parenthesis is never closed\
        """);
  }

  @Test
  void showsOnlyThePartOfALongLineAroundThePlace() {
    assertExplained(
        "a ".repeat(100) + ") " + "b ".repeat(100),
        "…"
            + "a ".repeat(25)
            + ") "
            + "b ".repeat(12)
            + "…\n"
            + " ".repeat(51)
            + "^ this parenthesis closes nothing");
  }

  @Test
  void replacesControlAndFormatCharacters() {
    assertExplained(
        "a\u001B[31m\t\u202Eb )",
        "a\uFFFD[31m \uFFFDb )\n          ^ this parenthesis closes nothing");
  }

  @Test
  void putsTheCaretRightBehindWideAndCombiningCharacters() {
    assertExplained("伊e\u0301 )", "伊e\u0301 )\n    ^ this parenthesis closes nothing");
  }

  @Test
  void doesNotRepeatAQueryThatIsTooLong() {
    QuerySyntaxException wrong =
        catchThrowableOfType(QuerySyntaxException.class, () -> Query.parse("x".repeat(100_000)));

    assertThat(wrong.explain().lines().findFirst().orElseThrow()).hasSizeLessThan(80);
    assertThat(wrong.getMessage()).hasSizeLessThan(80);
  }

  @Test
  void refusesAPositionOutsideTheQuery() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new QuerySyntaxException("a", 2, "x"));
  }

  private static void assertExplained(String query, String expected) {
    assertThatExceptionOfType(QuerySyntaxException.class)
        .isThrownBy(() -> Query.parse(query))
        .satisfies(wrong -> assertThat(wrong.explain()).isEqualTo(expected));
  }
}
