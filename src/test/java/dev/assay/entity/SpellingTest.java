package dev.assay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "soleimani, suleymany",
    "soleimani, sulaimani",
    "hezbollah, hizbullah",
    "gaddafi, qadhafi",
    "zelensky, zelenskiy",
    "kiev, kyiv",
    "yusuf, youcef",
    "oleg, oleh",
    "dzhokhar, djokhar",
    "abdulrahman, abdelrahman",
    "abdulrahman, rahman",
    "rouhani, rohani",
    "muammar, moammar",
    "shoigu, schoigu",
    "tchaikovsky, chaikovskiy",
  })
  void hearsOneNameInTwoRomanizations(String one, String other) {
    assertThat(Spelling.alike(one, other)).isTrue();
    assertThat(Spelling.alike(other, one)).isTrue();
    assertThat(Collections.disjoint(Spelling.keys(one), Spelling.keys(other))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "biden, laden",
    "iran, iraq",
    "putin, lukashenko",
    "merkel, macron",
    "kim, li",
    "xi, si",
    "mattis, mattingly",
    "trump, tramp and more",
    "obama, osama",
  })
  void keepsOtherNamesApart(String one, String other) {
    assertThat(Spelling.alike(one, other)).isFalse();
  }

  @Test
  void isSymmetricAndFindsItselfForAnyWord() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    String letters = "abcdefghijklmnopqrstuvwxyzäя";
    for (int i = 0; i < 2_000; i++) {
      String one = word(random, letters);
      String other = word(random, letters);
      assertThat(Spelling.alike(one, one)).as("seed %s: %s", seed, one).isTrue();
      assertThat(Spelling.alike(one, other))
          .as("seed %s: %s %s", seed, one, other)
          .isEqualTo(Spelling.alike(other, one));
      assertThat(Spelling.keys(one)).as("seed %s: %s", seed, one).isNotNull();
    }
  }

  private static String word(Random random, String letters) {
    StringBuilder word = new StringBuilder();
    for (int left = random.nextInt(12); left > 0; left--) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }

  @Test
  void hasNoKeysForWordsThatAreTooShortOrTooLong() {
    assertThat(Spelling.keys("xi")).isEmpty();
    assertThat(Spelling.keys("a".repeat(100))).isEmpty();
    assertThat(Spelling.keys("")).isEqualTo(Set.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Qassem Soleimani | Qasim Suleymany",
        "Al-Zawahiri, Ayman | Ayman al Zawahri",
        "Mohamad Iqbal Abdurrahman | Abdul Rahman, Mohamad Iqbal",
        "Sheikh Hassan Dahir Aweys | Hassan Dahir Aweis",
        "Alexander Grigoryevich Lukashenko | Aleksandr Lukashenka",
      })
  void comparesFullNamesPartByPart(String one, String other) {
    assertThat(FullName.of(one).alike(FullName.of(other))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ali Khamenei | Ali Larijani",
        "Qassem Soleimani | Soleimani",
        "Mohammad Javad Zarif | Mohammad Reza Aref",
        "al | bin",
      })
  void keepsPersonsApartWhoShareAPart(String one, String other) {
    assertThat(FullName.of(one).alike(FullName.of(other))).isFalse();
  }

  @Test
  void leavesOutArticlesAndFormsOfAddress() {
    assertThat(FullName.of("Sheikh Abd al-Rahman bin Faisal").parts())
        .isEqualTo(List.of("abdulrahman", "faisal"));
  }
}
