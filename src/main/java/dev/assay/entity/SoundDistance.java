package dev.assay.entity;

/**
 * The weighted edit distance of two words written as {@link Sounds}: substitution, insertion,
 * deletion, and the exchange of two neighbours, each at the cost of the sounds in question. At the
 * end of a word a deletion costs double: Maliki is not Malik.
 */
final class SoundDistance {

  static final SoundCosts COSTS = SoundCosts.fitted();

  private SoundDistance() {}

  /** Whether two words are near enough for their length, with some cost that they have already. */
  static boolean isWithin(String a, String b, double cost) {
    double limit = COSTS.limit(Math.max(a.length(), b.length())) - cost;
    return between(a, b, limit) <= limit;
  }

  /** The distance, or more than the limit where it is greater than that. */
  static double between(String a, String b, double limit) {
    double[] before = new double[b.length() + 1];
    double[] last = new double[b.length() + 1];
    double[] row = new double[b.length() + 1];
    for (int j = 1; j <= b.length(); j++) {
      last[j] = last[j - 1] + COSTS.deletion(b, j - 1);
    }
    for (int i = 1; i <= a.length(); i++) {
      double deletion = COSTS.deletion(a, i - 1);
      row[0] = last[0] + deletion;
      double least = row[0];
      for (int j = 1; j <= b.length(); j++) {
        double cost = last[j - 1] + COSTS.substitution(a, i - 1, b, j - 1);
        cost = Math.min(cost, last[j] + deletion);
        cost = Math.min(cost, row[j - 1] + COSTS.deletion(b, j - 1));
        if (i > 1 && j > 1 && isExchanged(a, i, b, j)) {
          cost = Math.min(cost, before[j - 2] + COSTS.exchange());
        }
        row[j] = cost;
        least = Math.min(least, cost);
      }
      if (least > limit + COSTS.exchange()) {
        return least;
      }
      double[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }

  private static boolean isExchanged(String a, int i, String b, int j) {
    return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
