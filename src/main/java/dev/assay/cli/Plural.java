package dev.assay.cli;

import dev.assay.search.Total;

/** Numbers with their nouns. */
final class Plural {

  private Plural() {}

  /** Returns {@code 1 article}, {@code 2 articles}. */
  static String of(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** Returns {@code at least 1000 articles}. */
  static String of(Total total, String noun) {
    return total + " " + noun + (total.count() == 1 && total.exact() ? "" : "s");
  }
}
