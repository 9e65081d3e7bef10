package dev.assay.extract;

import java.util.ArrayList;
import java.util.List;

/** A short text in numbers, words and single other characters, for reading dates. */
final class DateTokens {

  /** What a token is. */
  enum Kind {
    NUMBER,
    WORD,
    OTHER
  }

  private record Token(Kind kind, String text, int start) {}

  private final List<Token> tokens = new ArrayList<>();

  DateTokens(String text) {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = at + 1;
      if (c >= '0' && c <= '9') {
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
          end++;
        }
        tokens.add(new Token(Kind.NUMBER, text.substring(at, end), at));
      } else if (Character.isLetter(c)) {
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
          end++;
        }
        tokens.add(new Token(Kind.WORD, text.substring(at, end), at));
      } else if (!Spaces.isSpace(c)) {
        tokens.add(new Token(Kind.OTHER, text.substring(at, end), at));
      }
      at = end;
    }
  }

  int size() {
    return tokens.size();
  }

  boolean isWord(int index) {
    return index < tokens.size() && tokens.get(index).kind() == Kind.WORD;
  }

  /** The word here in lower case; empty where there is none. */
  String word(int index) {
    return isWord(index) ? tokens.get(index).text().toLowerCase(java.util.Locale.ROOT) : "";
  }

  /** The word here as printed; empty where there is none. */
  String printed(int index) {
    return isWord(index) ? tokens.get(index).text() : "";
  }

  /** Whether one of these characters stands here. */
  boolean is(int index, String characters) {
    return index < tokens.size()
        && tokens.get(index).kind() == Kind.OTHER
        && characters.contains(tokens.get(index).text());
  }

  /** The number here with so many digits, or -1. */
  int number(int index, int minDigits, int maxDigits) {
    if (index >= tokens.size() || tokens.get(index).kind() != Kind.NUMBER) {
      return -1;
    }
    String digits = tokens.get(index).text();
    return digits.length() < minDigits || digits.length() > maxDigits
        ? -1
        : Integer.parseInt(digits);
  }

  int start(int index) {
    return tokens.get(index).start();
  }

  int end(int index) {
    return tokens.get(index).start() + tokens.get(index).text().length();
  }

  /** Whether nothing stands between this token and the one before. */
  boolean touches(int index) {
    return index > 0 && index < tokens.size() && start(index) == end(index - 1);
  }
}
