package dev.assay.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CompanionsTest {

  @Test
  void isNoSurpriseWhereTwoStandTogetherAsOftenAsChanceHasIt() {
    assertThat(Companions.surprise(25, 50, 50, 100)).isZero();
    assertThat(Companions.surprise(10, 50, 50, 100)).isZero();
  }

  @Test
  void growsWithTheEvidence() {
    double few = Companions.surprise(3, 3, 3, 30);
    double many = Companions.surprise(30, 30, 30, 300);
    assertThat(many).isCloseTo(10 * few, within(0.001));
  }

  @Test
  void isTheLikelihoodRatioOfDunning() {
    // G² of the table 10, 10 / 10, 70, by hand.
    double expected =
        2 * (10 * Math.log(10 / 4.0) + 2 * 10 * Math.log(10 / 16.0) + 70 * Math.log(70 / 64.0));
    assertThat(Companions.surprise(10, 20, 20, 100)).isCloseTo(expected, within(1e-9));
  }
}
