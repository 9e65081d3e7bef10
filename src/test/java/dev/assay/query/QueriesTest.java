package dev.assay.query;

import static dev.assay.query.Queries.and;
import static dev.assay.query.Queries.not;
import static dev.assay.query.Queries.or;
import static dev.assay.query.Queries.phrase;
import static dev.assay.query.Queries.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.assay.article.Estimate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class QueriesTest {

  private static final Query A = word("a");
  private static final Query B = word("b");
  private static final Query FILTER = Queries.is(Query.Flag.FULL);

  @Test
  void flattensClausesOfTheSameKind() {
    assertThat(and(and(A, B), word("c"))).isEqualTo(and(A, B, word("c")));
    assertThat(or(A, or(B, word("c")))).isEqualTo(or(A, B, word("c")));
    assertThat(and(A, or(B, A))).isNotEqualTo(and(A, B, A));
  }

  @Test
  void makesASingleClauseOfOne() {
    assertThat(and(A)).isEqualTo(A);
    assertThat(or(List.of(A))).isEqualTo(A);
  }

  @Test
  void splitsAPhraseIntoWords() {
    assertThat(phrase("proxy war")).isEqualTo(phrase(0, word("proxy"), word("war")));
  }

  @Test
  void refusesWordsWithoutALetter() {
    assertRefused(() -> word("-"));
    assertRefused(() -> Queries.exact(""));
    assertRefused(() -> Queries.prefix("*"));
    assertRefused(() -> Queries.wildcard("?*"));
    assertRefused(() -> Queries.entity(" "));
  }

  @Test
  void refusesNumbersOutOfReach() {
    assertRefused(() -> Queries.fuzzy("a", 0));
    assertRefused(() -> Queries.fuzzy("a", 3));
    assertRefused(() -> Queries.near(A, B, 0));
    assertRefused(() -> phrase(-1, A, B));
  }

  @Test
  void refusesTooFewClauses() {
    assertRefused(Queries::and);
    assertRefused(Queries::or);
    assertRefused(() -> phrase(""));
    assertRefused(() -> new Query.And(List.of(A)));
    assertRefused(Queries::likelihood);
  }

  @Test
  void refusesWhatHasNoPlaceInTheText() {
    assertRefused(() -> Queries.near(A, FILTER, 5));
    assertRefused(() -> Queries.sameSentence(A, not(B)));
    assertRefused(() -> Queries.sameParagraph(and(A, FILTER), B));
    assertRefused(() -> Queries.in(Field.TITLE, or(A, FILTER)));
    assertRefused(() -> Queries.in(Field.TITLE, Queries.in(Field.BODY, A)));
    assertRefused(() -> phrase(0, Queries.prefix("a")));
  }

  @Test
  void refusesUnknownValues() {
    assertRefused(() -> Queries.likelihood("sure"));
    assertRefused(() -> Queries.confidence("medium"));
    assertRefused(() -> Queries.saved(" "));
    assertRefused(() -> Queries.wildcard("abc"));
  }

  @Test
  void putsBandsInOrder() {
    assertThat(Queries.likelihood("likely", "unlikely", "likely"))
        .isEqualTo(Queries.likelihood("unlikely", "likely"));
  }

  @Test
  void knowsTheBandsOfTheArticle() {
    assertThat(Arrays.stream(Band.values()).map(b -> b.words() + b.low + b.high))
        .isEqualTo(
            Arrays.stream(Estimate.Band.values())
                .map(b -> b.words() + b.low() + b.high())
                .toList());
    assertThat(Estimate.Confidence.values())
        .allSatisfy(level -> Queries.confidence(level.name().toLowerCase(Locale.ROOT)));
  }

  private static void assertRefused(ThrowingCallable building) {
    assertThatIllegalArgumentException().isThrownBy(building).withMessageMatching("[^\n]+");
  }
}
