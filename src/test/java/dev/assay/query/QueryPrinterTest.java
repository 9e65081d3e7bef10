package dev.assay.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QueryPrinterTest {

  static List<String> queries() throws IOException {
    try (InputStream table =
        Objects.requireNonNull(QueryPrinterTest.class.getResourceAsStream("round-trip.txt"))) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }

  @Test
  void hasManyQueriesToRoundTrip() throws IOException {
    assertThat(queries()).doesNotHaveDuplicates().hasSizeGreaterThan(140);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void roundTrips(String text) {
    Query query = Query.parse(text);
    String printed = query.asText();

    assertThat(Query.parse(printed)).as(printed).isEqualTo(query);
    assertThat(Query.parse(printed).asText()).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ((a) AND (b))             | a b
          (a b) OR (c)              | a b OR c
          a (b OR c)                | a (b OR c)
          (a OR b) OR c             | a OR b OR c
          NOT a                     | -a
          NOT (a w/s b)             | -(a w/s b)
          (a w/5 b) pre/2 (c)       | a NEAR/5 b ADJ/2 c
          a w/s (b w/p c)           | a w/s (b w/p c)
          (a b) w/s c               | (a b) w/s c
          “a b”~0                   | "a b"
          Judgment:(a)              | highlights:a
          publisher:“a b”           | source:"a b"
          org:(a OR “b c”)          | organization:a OR organization:"b c"
          @"Esper" @org             | @Esper @organization
          date:2020-01-01..2020-12-31 | published:2020
          date:2020-02-01..2020-02-29 | published:2020-02
          event:"6 Jan 2020"        | about:2020-01-06
          date:2020..               | published:2020-01-01..
          solemani~                 | solemani~1
          likelihood:"very likely"  | likelihood:very-likely
          likelihood:>54            | likelihood:>=55
          has:judgments             | has:highlights
          query:"a"                 | query:a
          url:https://x.example/?a* | url:https://x.example/?a*
          """)
  void printsCanonicalNamesAndNoNeedlessParentheses(String text, String expected) {
    assertThat(Query.parse(text).asText()).isEqualTo(expected);
  }

  @Test
  void roundTripsQueriesOfEveryKind() {
    for (long seed = 0; seed < 20_000; seed++) {
      Query query = new RandomQueries(seed).next(3);
      String printed = query.asText();
      assertThat(parsed(printed, seed)).as("seed %d: %s", seed, printed).isEqualTo(query);
    }
  }

  private static Query parsed(String printed, long seed) {
    try {
      return Query.parse(printed);
    } catch (QuerySyntaxException wrong) {
      throw new AssertionError("seed " + seed + ":\n" + wrong.explain(), wrong);
    }
  }

  @Test
  void roundTripsWhatEverTextParses() {
    int parsed = 0;
    for (long seed = 0; seed < 40_000; seed++) {
      String text = new RandomQueries(seed).soup();
      Query query;
      try {
        query = Query.parse(text);
      } catch (QuerySyntaxException wrong) {
        assertThat(wrong.explain()).as("seed %d", seed).hasLineCount(2);
        continue;
      }
      parsed++;
      assertThat(parsed(query.asText(), seed)).as("seed %d: %s", seed, text).isEqualTo(query);
    }
    assertThat(parsed).isGreaterThan(5_000);
  }
}
