package dev.assay.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits plain text into words where the tokens of an article are split: at all that is no letter,
 * digit or mark, except an apostrophe between them, a comma between digits, and a dot between
 * digits or single letters.
 */
final class WordSplitter {

  private static final char SOFT_HYPHEN = '\u00AD';

  private final String text;
  private final List<Query> words = new ArrayList<>();

  private WordSplitter(String text) {
    this.text = text;
  }

  /** The words in order, repeated ones as often as they stand there. */
  static List<Query> split(String text) {
    WordSplitter splitter = new WordSplitter(text);
    splitter.split();
    return splitter.words;
  }

  private void split() {
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      if (Characters.isWord(c)) {
        end = Character.isIdeographic(c) ? end : wordEnd(at);
        if (words.size() == QueryParser.MAX_CLAUSES) {
          throw new QuerySyntaxException(text, at, QueryParser.TOO_MANY_CLAUSES);
        }
        words.add(new Query.Word(text.substring(at, end)));
      }
      at = end;
    }
  }

  private int wordEnd(int start) {
    int at = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!joins(at) && (!Characters.isWord(c) || Character.isIdeographic(c))) {
        break;
      }
      at += Character.charCount(c);
    }
    boolean acronym = at < text.length() && Characters.endsInAcronym(text.substring(start, at + 1));
    return acronym ? at + 1 : at;
  }

  /** Whether the character here holds together what stands before and after it. */
  private boolean joins(int at) {
    if (at == 0 || at + 1 >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    if (c == '.') {
      return areDigits(before, after) || (isInitial(at - 1) && isInitial(at + 1));
    }
    if (c == ',') {
      return areDigits(before, after);
    }
    return c == SOFT_HYPHEN
        || (Characters.isApostrophe(c)
            && (before == SOFT_HYPHEN || Characters.isWord(before))
            && Characters.isWord(after));
  }

  private static boolean areDigits(char before, char after) {
    return Character.isDigit(before) && Character.isDigit(after);
  }

  /** Whether the letter here stands by itself, as those of an acronym do. */
  private boolean isInitial(int at) {
    return Character.isLetter(text.charAt(at))
        && (at == 0 || !Characters.isWord(text.charAt(at - 1)))
        && (at + 1 == text.length() || !Characters.isWord(text.charAt(at + 1)));
  }
}
