package dev.assay.query;

import static dev.assay.query.Queries.and;
import static dev.assay.query.Queries.or;
import static dev.assay.query.Queries.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.assay.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QueryWordsTest {

  @Test
  void readsNoOperatorQuoteOrField() {
    assertThat(Query.words("title:a OR \"-b\" (c*)"))
        .isEqualTo(and(word("title"), word("a"), word("OR"), word("b"), word("c")));
  }

  @Test
  void asksForAnyWord() {
    assertThat(Query.anyWord("what did Iran do?"))
        .isEqualTo(or(word("what"), word("did"), word("Iran"), word("do")));
  }

  @Test
  void keepsRepeatedWords() {
    assertThat(Query.anyWord("iran, iran")).isEqualTo(or(word("iran"), word("iran")));
  }

  @Test
  void makesOneWordOfOne() {
    assertThat(Query.words("iran!")).isEqualTo(word("iran"));
  }

  @Test
  void keepsTogetherWhatIsOneToken() {
    assertThat(Query.words("U.S. Sana'a 1,000 3.5"))
        .isEqualTo(and(word("U.S."), word("Sana'a"), word("1,000"), word("3.5")));
  }

  @Test
  void separatesWhatAreTwoTokens() {
    assertThat(Query.words("al-Qaeda x.example 10:30"))
        .isEqualTo(
            and(word("al"), word("Qaeda"), word("x"), word("example"), word("10"), word("30")));
  }

  @Test
  void makesAWordOfEachIdeograph() {
    assertThat(Query.words("伊朗 oil")).isEqualTo(and(word("伊"), word("朗"), word("oil")));
  }

  @Test
  void refusesATextWithoutWords() {
    assertThatExceptionOfType(QuerySyntaxException.class)
        .isThrownBy(() -> Query.words(" - ? "))
        .withMessageContaining("the query is empty");
  }

  @Test
  void roundTripsWordsThatLookLikeOperators() {
    Query words = Query.words("NOT OR NEAR AND a");

    assertThat(Query.parse(words.asText())).isEqualTo(words);
  }

  /** The tokens of the words are those of the text, whatever the text. */
  @Test
  void losesAndAddsNoToken() {
    String alphabet = "abIS  ..,,''\u2019-019\u00AD\u0301\u0645:";
    for (int seed = 0; seed < 20_000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 1 + random.nextInt(14); i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      List<String> ofWords = new ArrayList<>();
      for (Query word : WordSplitter.split(text.toString())) {
        ofWords.addAll(terms(((Query.Word) word).text()));
      }
      assertThat(ofWords).as("seed %d: %s", seed, text).isEqualTo(terms(text.toString()));
    }
  }

  private static List<String> terms(String text) {
    Tokens tokens = Tokens.of(text);
    return IntStream.range(0, tokens.size())
        .mapToObj(tokens::term)
        // A mark without a letter keeps a soft hyphen behind it, but only inside a text.
        .map(term -> term.replace("\u00AD", ""))
        .toList();
  }
}
