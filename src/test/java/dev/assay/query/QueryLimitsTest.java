package dev.assay.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(5)
class QueryLimitsTest {

  @Test
  void takesEightThousandOneHundredAndNinetyTwoCharactersAndNoMore() {
    assertThatCode(() -> Query.parse("x".repeat(8192))).doesNotThrowAnyException();
    assertRefused("x".repeat(8193), "the query is longer than 8,192 characters");
  }

  @Test
  void takesSixtyFourLevelsAndNoMore() {
    assertThatCode(() -> Query.parse(nested(64))).doesNotThrowAnyException();
    assertRefused(nested(65), "the query has more than 64 levels");
  }

  @Test
  void countsNegationsAsLevels() {
    assertThatCode(() -> Query.parse("NOT ".repeat(64) + "a")).doesNotThrowAnyException();
    assertRefused("NOT ".repeat(65) + "a", "the query has more than 64 levels");
  }

  @Test
  void takesOneThousandAndTwentyFourClausesAndNoMore() {
    assertThatCode(() -> Query.parse("a ".repeat(1024))).doesNotThrowAnyException();
    assertRefused("a ".repeat(1025), "the query has more than 1,024 words and clauses");
  }

  @Test
  void countsTheWordsOfPhrases() {
    assertRefused("\"" + "a ".repeat(1025) + "\" b", "the query has more than 1,024 words");
    assertRefused("\"" + "a ".repeat(1024) + "\" b", "the query has more than 1,024 words");
  }

  @Test
  void takesSixtyFourProximityOperatorsAndNoMore() {
    assertThatCode(() -> Query.parse("a" + " w/s a".repeat(64))).doesNotThrowAnyException();
    assertRefused("a" + " w/s a".repeat(65), "more than 64 proximity operators");
  }

  @Test
  void printsTheDeepestQueryThatItTakes() {
    Query deepest = Query.parse("-(a OR b (".repeat(21) + "c" + "))".repeat(21));

    assertThat(Query.parse(deepest.asText())).isEqualTo(deepest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        ")",
        "-",
        "\"",
        "\\",
        "@",
        "=",
        "*",
        "~",
        "?",
        ":",
        "a:",
        "url:",
        "title:",
        "-(",
        "NOT ",
        "OR ",
        "a OR ",
        "a w/s ",
        "@\"",
        "\"a\" ",
        "a~",
        "published:",
        "published:a ",
        "..",
        "\u0301",
        "\uD800",
        "w/",
        "likelihood:a ",
        "'",
        "a.",
        "((a) ",
        "U.S.",
        ","
      })
  void answersAtOnceToRepetition(String part) {
    assertParsesOrRefuses(part.repeat(100_000));
    assertParsesOrRefuses(part.repeat(8192 / part.length()));
    assertParsesOrRefuses("a" + part.repeat(64));
  }

  private static void assertParsesOrRefuses(String text) {
    try {
      assertThat(Query.parse(text)).isNotNull();
    } catch (QuerySyntaxException wrong) {
      assertThat(wrong.explain()).hasLineCount(2);
    }
    try {
      assertThat(Query.words(text)).isNotNull();
    } catch (QuerySyntaxException wrong) {
      assertThat(wrong.explain()).hasLineCount(2);
    }
  }

  private static String nested(int levels) {
    return "(".repeat(levels) + "a" + ")".repeat(levels);
  }

  private static void assertRefused(String query, String message) {
    assertThatExceptionOfType(QuerySyntaxException.class)
        .isThrownBy(() -> Query.parse(query))
        .withMessageContaining(message)
        .satisfies(wrong -> assertThat(wrong.getMessage()).hasSizeLessThan(100));
  }

  @Test
  void splitsNoMoreWordsThanAQueryMayHave() {
    String text = String.join(" ", Collections.nCopies(1025, "a"));

    assertThatExceptionOfType(QuerySyntaxException.class).isThrownBy(() -> Query.words(text));
  }
}
