package dev.assay.entity;

import dev.assay.text.Tokens;

/**
 * The names that are nobody's: {@code entities/blocked.tsv}, a name a line. Words that are written
 * so are no mention, unless the table knows somebody by them.
 */
public final class BlockedNames {

  /** Where the names stand in the configuration. */
  public static final String FILE = "entities/blocked.tsv";

  private BlockedNames() {}

  /** What names are compared by: the terms of their tokens, parted by blanks. */
  public static String terms(String name) {
    Tokens tokens = Tokens.of(name);
    StringBuilder terms = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      terms.append(i == 0 ? "" : " ").append(tokens.term(i));
    }
    return terms.toString();
  }
}
