package dev.assay.entity;

import dev.assay.text.Tokens;
import java.util.List;

/**
 * Tells quickly that a word without capitals starts no name: by its first letter and its length,
 * without looking the word up. Most words of a text are such.
 */
final class SmallStarts {

  private static final int LETTERS = 26;

  /** For each letter a bit for each length. */
  private final long[] lengths = new long[LETTERS];

  SmallStarts(List<Entity> entities) {
    WrittenName.PARTICLES.forEach(this::add);
    for (Entity entity : entities) {
      entity.names().forEach(this::addName);
      entity.list("demonyms").forEach(this::addName);
      entity.list("first").forEach(this::addName);
      entity.list("last").forEach(this::addName);
    }
  }

  private void addName(String name) {
    if (!name.isEmpty() && !Character.isUpperCase(name.charAt(0))) {
      Tokens tokens = Tokens.of(name);
      if (tokens.size() > 0) {
        add(tokens.term(0));
      }
    }
  }

  private void add(String term) {
    int letter = term.charAt(0) - 'a';
    if (letter >= 0 && letter < LETTERS) {
      lengths[letter] |= 1L << term.length();
    }
  }

  /** Whether a name may start with this term, written without capitals. */
  boolean mayStart(String term) {
    int letter = term.charAt(0) - 'a';
    return letter < 0 || letter >= LETTERS || (lengths[letter] & 1L << term.length()) != 0;
  }
}
