package dev.assay.annotate.entities;

import dev.assay.text.Tokens;

/**
 * Decides whether the name of a place stands for those who rule there: Washington warned, between
 * Washington and Baghdad, Washington's policy; but not <i>in Washington</i>. Immutable; may be
 * shared by threads.
 */
final class Metonymy {

  /** How many small words may stand between a name and its verb. */
  private static final int REACH = 3;

  private final Vocabulary words;

  Metonymy(Vocabulary words) {
    this.words = words;
  }

  /** Whether the place named by these tokens acts. */
  boolean acts(Tokens tokens, int from, int to) {
    if (from > 1
        && tokens.term(from - 1).equals("to")
        && tokens.term(from - 2).equals("according")) {
      return true;
    }
    if (from > 0 && words.is(tokens.term(from - 1), Clue.LOCATIVE)) {
      return false;
    }
    if (isPossessive(tokens, to)) {
      return isFollowedByStance(tokens, to);
    }
    return isBetween(tokens, from, to) || isFollowedByVerb(tokens, to);
  }

  private static boolean isPossessive(Tokens tokens, int to) {
    int end = tokens.end(to - 1);
    String text = tokens.text();
    return end + 1 < text.length()
        && (text.charAt(end) == '\'' || text.charAt(end) == '’')
        && text.charAt(end + 1) == 's';
  }

  private boolean isFollowedByStance(Tokens tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
      if (words.is(tokens.term(i), Clue.STANCE)) {
        return true;
      }
    }
    return false;
  }

  /** {@code between Washington and Baghdad}: either of the two names. */
  private static boolean isBetween(Tokens tokens, int from, int to) {
    if (from > 0 && tokens.term(from - 1).equals("between")) {
      return to + 1 < tokens.size() && tokens.term(to).equals("and") && tokens.hasCapital(to + 1);
    }
    return from > 2
        && tokens.term(from - 1).equals("and")
        && tokens.hasCapital(from - 2)
        && (tokens.term(from - 3).equals("between")
            || (from > 3
                && tokens.hasCapital(from - 3)
                && tokens.term(from - 4).equals("between")));
  }

  private boolean isFollowedByVerb(Tokens tokens, int to) {
    for (int i = to; i < Math.min(tokens.size(), to + REACH); i++) {
      if (tokens.startsSentence(i) || tokens.hasCapital(i) || hasStop(tokens, i)) {
        return false;
      }
      if (words.is(tokens.term(i), Clue.ACTING)) {
        return true;
      }
      if (!words.is(tokens.term(i), Clue.ADVERB)) {
        return false;
      }
    }
    return false;
  }

  private static boolean hasStop(Tokens tokens, int token) {
    for (int i = tokens.end(token - 1); i < tokens.start(token); i++) {
      if (!Character.isWhitespace(tokens.text().charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
