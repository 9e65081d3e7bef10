package dev.assay.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Characters of a query with their backslashes taken away, but not forgotten: a character that had
 * one means itself and nothing else.
 */
final class Written {

  private final String text;
  private final BitSet literal;
  private final int start;

  /**
   * Makes it from the characters without backslashes.
   *
   * @param literal the indexes of those that had one
   * @param start offset in the query of the first character or its backslash
   */
  Written(String text, BitSet literal, int start) {
    this.text = text;
    this.literal = literal;
    this.start = start;
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** The offset in the query of a character or its backslash. */
  int offset(int index) {
    return start + index + literal.get(0, index).cardinality();
  }

  boolean hasBackslash() {
    return !literal.isEmpty();
  }

  /** Whether a character had a backslash. */
  boolean isLiteral(int index) {
    return literal.get(index);
  }

  /** Whether this character stands here, without a backslash. */
  boolean is(int index, char c) {
    return index >= 0 && index < text.length() && text.charAt(index) == c && !isLiteral(index);
  }

  /** The first index of this character without a backslash, or -1. */
  int find(char c) {
    int found = text.indexOf(c);
    while (found >= 0 && isLiteral(found)) {
      found = text.indexOf(c, found + 1);
    }
    return found;
  }

  boolean hasWord() {
    return Characters.hasWord(text);
  }

  /** Whether it is a star, or several, without backslash. */
  boolean isStars() {
    return !text.isEmpty() && literal.isEmpty() && text.chars().allMatch(c -> c == '*');
  }

  Written from(int index) {
    return slice(index, text.length());
  }

  Written slice(int from, int to) {
    return new Written(text.substring(from, to), literal.get(from, to), offset(from));
  }

  /**
   * Leaves off the punctuation around it, which no token has: the dot of {@code U.S.} stays.
   *
   * @param keptBefore characters that mean something before a word
   * @param keptAfter characters that mean something after it
   */
  Written trimmed(String keptBefore, String keptAfter) {
    int from = 0;
    while (from < text.length() && isLoose(from, text.codePointAt(from), keptBefore)) {
      from += Character.charCount(text.codePointAt(from));
    }
    int to = text.length();
    while (to > from) {
      int c = text.codePointBefore(to);
      if (!isLoose(to - Character.charCount(c), c, keptAfter)) {
        break;
      }
      to -= Character.charCount(c);
    }
    if (is(to, '.') && Characters.endsInAcronym(text.substring(from, to + 1))) {
      to++;
    }
    return slice(from, to);
  }

  private boolean isLoose(int index, int c, String kept) {
    return !isLiteral(index) && !Characters.isWord(c) && kept.indexOf(c) < 0;
  }

  /** The parts between space without backslashes. */
  List<Written> split() {
    List<Written> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || (Characters.isSpace(text.charAt(i)) && !isLiteral(i))) {
        if (i > from) {
          parts.add(slice(from, i));
        }
        from = i + 1;
      }
    }
    return parts;
  }
}
