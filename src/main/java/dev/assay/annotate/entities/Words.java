package dev.assay.annotate.entities;

import dev.assay.text.Tokens;

/**
 * The words of one text as a reader of names sees them: which are written as names, which hang
 * together, what each tells. In a headline, where all words have capitals, everyday words count as
 * small ones. Not for several threads.
 */
final class Words {

  /** How many long words a line needs, and what share of them with capitals, to be a headline. */
  private static final int HEADLINE_WORDS = 3;

  private static final double HEADLINE_SHARE = 0.75;
  private static final int LONG_WORD = 4;

  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final int[] clues;
  private final boolean[] capital;
  private final boolean[] opens;

  Words(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    int size = tokens.size();
    clues = new int[size];
    capital = new boolean[size];
    opens = new boolean[size];
    int line = 0;
    for (int i = 0; i < size; i++) {
      boolean newLine = i == 0 || hasNewLine(i);
      if (newLine) {
        readLine(line, i);
        line = i;
      }
      opens[i] = newLine || tokens.startsSentence(i) || followsOpening(i);
      clues[i] = -1;
      capital[i] = isCapital(i);
    }
    readLine(line, size);
  }

  private boolean isCapital(int token) {
    return tokens.hasCapital(token)
        && Character.isUpperCase(tokens.text().codePointAt(tokens.start(token)));
  }

  /** Unmarks the everyday words of a headline, and all words of a line in capitals throughout. */
  private void readLine(int from, int to) {
    int all = 0;
    int capitals = 0;
    int shouted = 0;
    for (int i = from; i < to; i++) {
      if (tokens.end(i) - tokens.start(i) >= LONG_WORD) {
        all++;
        capitals += capital[i] ? 1 : 0;
        shouted += capital[i] && acronym(i) ? 1 : 0;
      }
    }
    if (all >= HEADLINE_WORDS && capitals >= all * HEADLINE_SHARE && !endsInStop(to - 1)) {
      boolean shouting = shouted == all;
      for (int i = from; i < to; i++) {
        capital[i] &= !shouting && !is(i, Clue.COMMON) && !is(i, Clue.FUNCTION);
      }
    }
  }

  private boolean endsInStop(int token) {
    int end = tokens.end(token);
    return end < tokens.text().length() && ".!?:".indexOf(tokens.text().charAt(end)) >= 0;
  }

  private boolean hasNewLine(int token) {
    for (int i = tokens.end(token - 1); i < tokens.start(token); i++) {
      if (tokens.text().charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  /** Whether a quotation or, after a colon, a clause starts here. */
  private boolean followsOpening(int token) {
    char before = before(token);
    return before == '"' || before == '“' || before == '‘';
  }

  Tokens tokens() {
    return tokens;
  }

  int size() {
    return tokens.size();
  }

  String term(int token) {
    return tokens.term(token);
  }

  /** Whether a token is there and tells this. */
  boolean is(int token, Clue clue) {
    return token >= 0 && token < clues.length && (clues(token) & clue.bit) != 0;
  }

  private int clues(int token) {
    if (clues[token] < 0) {
      clues[token] = vocabulary.clues(tokens.term(token));
    }
    return clues[token];
  }

  /** Whether a token is there and is written as names are. */
  boolean capital(int token) {
    return token >= 0 && token < capital.length && capital[token];
  }

  /** Whether a token in a line of capitals may be a name all the same. */
  boolean shouted(int token) {
    return !capital[token]
        && acronym(token)
        && !is(token, Clue.COMMON)
        && !is(token, Clue.FUNCTION);
  }

  /** Whether a capital here may be that of a sentence. */
  boolean opens(int token) {
    return opens[token];
  }

  /** The character before a token; a blank at the start of the text. */
  char before(int token) {
    int start = tokens.start(token);
    return start == 0 ? ' ' : tokens.text().charAt(start - 1);
  }

  /** The first character after a token that is no blank; a blank where the text ends. */
  char after(int token) {
    for (int i = tokens.end(token); i < tokens.text().length(); i++) {
      char c = tokens.text().charAt(i);
      if (c != ' ' || i > tokens.end(token) + 1) {
        return c;
      }
    }
    return ' ';
  }

  boolean possessive(int token) {
    int end = tokens.end(token);
    String text = tokens.text();
    return end + 1 < text.length()
        && isApostrophe(text.charAt(end))
        && (text.charAt(end + 1) == 's' || text.charAt(end + 1) == ' ');
  }

  /**
   * Whether a token is there and only blanks, a hyphen or {@code &} part it from the one before.
   */
  boolean joins(int token) {
    if (token <= 0 || token >= tokens.size() || tokens.startsSentence(token)) {
      return false;
    }
    int from = tokens.end(token - 1);
    int to = tokens.start(token);
    if (to - from == 1) {
      char c = tokens.text().charAt(from);
      return c == ' ' || c == '-' || c == '\u00A0' || (isApostrophe(c) && isElided(token - 1));
    }
    for (int i = from; i < to; i++) {
      char c = tokens.text().charAt(i);
      boolean dot = c == '.' && i == from && abbreviates(token - 1);
      if (c != ' ' && c != '&' && c != '\u00A0' && !dot) {
        return false;
      }
    }
    return true;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  /** The D of D'Alema. */
  private boolean isElided(int token) {
    return tokens.end(token) - tokens.start(token) == 1;
  }

  /** Whether the dot after a token belongs to it: an initial, Gen., St. */
  private boolean abbreviates(int token) {
    int length = tokens.end(token) - tokens.start(token);
    return length == 1 || is(token, Clue.TITLE) || is(token, Clue.PLACE_FRONT);
  }

  /** Whether a token is all capitals, two at least. */
  boolean acronym(int token) {
    int start = tokens.start(token);
    int end = tokens.end(token);
    int letters = 0;
    for (int i = start; i < end; i++) {
      char c = tokens.text().charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters >= 2;
  }

  boolean initial(int token) {
    return capital(token) && tokens.end(token) - tokens.start(token) == 1 && after(token) == '.';
  }
}
