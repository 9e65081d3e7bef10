package dev.assay.article;

import java.util.Optional;

/**
 * Words of estimative probability.
 *
 * @param in the text that the offsets refer to
 * @param start offset of the first character, in UTF-16 units
 * @param end offset after the last character
 * @param text the words
 * @param band the likelihood, after negation
 * @param negated whether a negation was read; the band already has it
 * @param confidence the confidence that the sentence states
 */
public record Estimate(
    Part in,
    int start,
    int end,
    String text,
    Band band,
    boolean negated,
    Optional<Confidence> confidence) {

  /** The bands of likelihood of ICD 203, lowest first, and {@link #POSSIBLE}. */
  public enum Band {
    /** Almost no chance, 1 to 5 per cent. */
    ALMOST_NO_CHANCE(1, 5),
    /** Very unlikely, 5 to 20 per cent. */
    VERY_UNLIKELY(5, 20),
    /** Unlikely, 20 to 45 per cent. */
    UNLIKELY(20, 45),
    /** Roughly even chance, 45 to 55 per cent. */
    ROUGHLY_EVEN(45, 55),
    /** Likely, 55 to 80 per cent. */
    LIKELY(55, 80),
    /** Very likely, 80 to 95 per cent. */
    VERY_LIKELY(80, 95),
    /** Almost certain, 95 to 99 per cent. */
    ALMOST_CERTAIN(95, 99),
    /** A plain modal (could, may, might): no percentages. */
    POSSIBLE(-1, -1);

    private final int low;
    private final int high;

    Band(int low, int high) {
      this.low = low;
      this.high = high;
    }

    /** Whether the band has percentages. */
    public boolean hasPercentages() {
      return low >= 0;
    }

    /** The lower bound in per cent, or -1. */
    public int low() {
      return low;
    }

    /** The upper bound in per cent, or -1. */
    public int high() {
      return high;
    }

    /** The band's words: {@code almost no chance}. */
    public String words() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
  }

  /** How sure the author is of the sources behind the estimate. */
  public enum Confidence {
    /** Low. */
    LOW,
    /** Moderate. */
    MODERATE,
    /** High. */
    HIGH
  }
}
