package dev.assay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TokensTest {

  @Test
  void foldsWhatLooksAlike() {
    assertThat(terms("Iraq's Ba’ath al-Qaeda Türkiye Łódź"))
        .isEqualTo("iraq baath al qaeda turkiye lodz");
  }

  @Test
  void tellsTheUnitedStatesFromThePronoun() {
    assertThat(terms("U.S. US USA U.S.A. us U.S.-led"))
        .isEqualTo("u.s. u.s. u.s. u.s. us u.s. led");
  }

  @Test
  void joinsTheLettersOfOtherAcronyms() {
    assertThat(terms("the U.N. and U.K.; p.m. J.K. Smith")).isEqualTo("the un and uk pm jk smith");
  }

  @Test
  void keepsNumbersWhole() {
    assertThat(terms("1,000 troops, 3.5 percent, S-400, 1,2 and 10:30."))
        .isEqualTo("1000 troops 3.5 percent s 400 1 2 and 10 30");
  }

  @Test
  void separatesElisionsAndJoinsOtherApostrophes() {
    assertThat(terms("Côte d'Ivoire, l’Iran, O'Brien, Sana'a, Yisra'el"))
        .isEqualTo("cote d ivoire l iran obrien sanaa yisrael");
  }

  @Test
  void takesEachIdeographByItself() {
    assertThat(terms("习近平 said")).isEqualTo("习 近 平 said");
  }

  @Test
  void leavesThePossessiveOutOfTheOffsets() {
    Tokens tokens = Tokens.of("Iraq's army");
    assertThat(tokens.end(0)).isEqualTo(4);
    assertThat(tokens.start(1)).isEqualTo(7);
  }

  @Test
  void keepsCapitalsInTheExactForm() {
    Tokens tokens = Tokens.of("Soleimani said Türkiye");
    assertThat(List.of(tokens.exact(0), tokens.exact(1), tokens.exact(2)))
        .containsExactly("Soleimani", "said", "Turkiye");
    assertThat(tokens.hasCapital(0)).isTrue();
    assertThat(tokens.hasCapital(1)).isFalse();
  }

  @Test
  void findsSentences() {
    assertThat(
            sentences("On Jan. 5 it met. The U.S. Department spoke! \"Why?\" Gen. J. Smith left."))
        .containsExactly(
            "On Jan. 5 it met.", "The U.S. Department spoke!", "\"Why?\"", "Gen. J. Smith left.");
    assertThat(sentences("It left the U.S. The rest stayed. 2020 began."))
        .containsExactly("It left the U.S.", "The rest stayed.", "2020 began.");
  }

  @Test
  void findsParagraphs() {
    Tokens tokens = Tokens.of("One two.\n\nThree\nfour");
    assertThat(tokens.startsParagraph(0)).isTrue();
    assertThat(tokens.startsParagraph(2)).isTrue();
    assertThat(tokens.startsParagraph(3)).isFalse();
  }

  @Test
  void findsTheTokenAtAnOffset() {
    Tokens tokens = Tokens.of("one two");
    assertThat(tokens.at(0)).isZero();
    assertThat(tokens.at(1)).isEqualTo(1);
    assertThat(tokens.at(5)).isEqualTo(2);
  }

  @Test
  void offsetsRiseAndTermsAreNeverEmpty() {
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        text.appendCodePoint(
            random.nextInt(3) == 0
                ? random.nextInt(0x2FFFF)
                : "aZ.'’ ,9s\n-é\u0301".charAt(random.nextInt(13)));
      }
      Tokens tokens = Tokens.of(text.toString());
      int before = 0;
      for (int i = 0; i < tokens.size(); i++) {
        assertThat(tokens.start(i)).as("round %d", round).isGreaterThanOrEqualTo(before);
        assertThat(tokens.end(i)).isGreaterThan(tokens.start(i)).isLessThanOrEqualTo(text.length());
        assertThat(tokens.term(i)).isNotEmpty();
        before = tokens.end(i);
      }
    }
  }

  private static String terms(String text) {
    Tokens tokens = Tokens.of(text);
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      terms.add(tokens.term(i));
    }
    return String.join(" ", terms);
  }

  private static List<String> sentences(String text) {
    Tokens tokens = Tokens.of(text);
    List<String> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.startsSentence(i)) {
        int start = tokens.start(i);
        while (!Character.isWhitespace(text.charAt(start - 1))) {
          start--;
        }
        sentences.add(text.substring(from, start).strip());
        from = start;
      }
    }
    sentences.add(text.substring(from).strip());
    return sentences;
  }
}
