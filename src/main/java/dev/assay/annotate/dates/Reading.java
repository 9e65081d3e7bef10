package dev.assay.annotate.dates;

import dev.assay.text.Tokens;

/**
 * A text as the rules read it: for every token what it is, and what stands between two tokens.
 * Indexes outside the text are words of no kind. Not for several threads.
 */
final class Reading {

  /** A gap that rules never cross: other punctuation, or a new paragraph. */
  static final char WALL = '\0';

  private static final int LONGEST_GAP = 4;

  private final Tokens tokens;
  private final String text;
  private final int[] words;

  Reading(Tokens tokens) {
    this.tokens = tokens;
    text = tokens.text();
    words = new int[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = Lexicon.lookUp(tokens.term(i));
      if (Lexicon.kind(words[i]) == Lex.YEAR && length(i) != 4) {
        // The comma of 2,000 is not in the term.
        words[i] = Lexicon.pack(Lex.NUMBER, Lexicon.value(words[i]));
      }
    }
  }

  Tokens tokens() {
    return tokens;
  }

  int size() {
    return words.length;
  }

  Lex kind(int i) {
    return i < 0 || i >= words.length ? Lex.OTHER : Lexicon.kind(words[i]);
  }

  int value(int i) {
    return i < 0 || i >= words.length ? 0 : Lexicon.value(words[i]);
  }

  boolean is(int i, Lex kind) {
    return kind(i) == kind;
  }

  /** Whether tokens i and i + 1 are of these kinds and only a space or a hyphen lies between. */
  boolean follow(int i, Lex first, Lex second) {
    return is(i, first) && is(i + 1, second) && isClose(i);
  }

  String term(int i) {
    return i < 0 || i >= words.length ? "" : tokens.term(i);
  }

  int length(int i) {
    return i < 0 || i >= words.length ? 0 : tokens.end(i) - tokens.start(i);
  }

  /** Whether the token starts with a capital letter. */
  boolean isCapital(int i) {
    return i >= 0 && i < words.length && Character.isUpperCase(text.charAt(tokens.start(i)));
  }

  /** Whether nothing but white space lies between token i and the next. */
  boolean isSpace(int i) {
    return gap(i) == ' ';
  }

  /** Whether white space or a hyphen lies between token i and the next. */
  boolean isClose(int i) {
    char gap = gap(i);
    return gap == ' ' || gap == '-';
  }

  /**
   * What lies between token i and the next: a space; the one mark with spaces around it, where a
   * dash is a hyphen; or {@link #WALL}.
   */
  char gap(int i) {
    if (i < 0 || i + 1 >= words.length || tokens.startsParagraph(i + 1)) {
      return WALL;
    }
    int from = tokens.end(i);
    int to = tokens.start(i + 1);
    if (to - from > LONGEST_GAP && !isBlank(from, to)) {
      return WALL;
    }
    char mark = ' ';
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || c == '\u00A0') {
        continue;
      }
      if (mark != ' ') {
        return WALL;
      }
      mark = c == '\u2013' || c == '\u2014' || c == '\u2010' || c == '\u2011' ? '-' : c;
    }
    return mark == ' ' && from == to ? WALL : mark;
  }

  private boolean isBlank(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!Character.isWhitespace(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** The character right before a token, or a space. */
  char before(int i) {
    int at = tokens.start(i) - 1;
    return at < 0 ? ' ' : text.charAt(at);
  }

  /** The character right after a token, or a space. */
  char after(int i) {
    int at = tokens.end(i);
    return at >= text.length() ? ' ' : text.charAt(at);
  }

  /** Whether a possessive 's stands after the token. */
  boolean isPossessive(int i) {
    int at = tokens.end(i);
    return at + 1 < text.length()
        && (text.charAt(at) == '\'' || text.charAt(at) == '\u2019')
        && text.charAt(at + 1) == 's';
  }

  boolean startsSentence(int i) {
    return i <= 0 || i >= words.length || tokens.startsSentence(i);
  }
}
