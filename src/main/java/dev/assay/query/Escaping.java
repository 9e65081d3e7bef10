package dev.assay.query;

import java.util.function.IntPredicate;

/** Writes words and names so that the parser reads them back as they are. */
final class Escaping {

  private Escaping() {}

  /** A word by itself: it must not read as an operator, a field or with a sign of its own. */
  static String word(String text) {
    return isAddress(text) ? address(text) : part(text);
  }

  /** A word with a sign before or after it. */
  static String part(String text) {
    return escaped(text, signs(text, "*?~").or(endsOf(text)));
  }

  /** The start of a word, before a star. */
  static String start(String text) {
    return isAddress(text)
        ? escaped(text, index -> isMark(text.charAt(index)))
        : escaped(text, signs(text, "*?~").or(index -> index == 0 && isLoose(text, 0)));
  }

  /** A word with wildcards. */
  static String pattern(String text) {
    IntPredicate wild = index -> text.charAt(index) == '*' || text.charAt(index) == '?';
    return escaped(text, signs(text, "~").or(endsOf(text).and(wild.negate())));
  }

  /** A word in quotation marks. */
  static String inPhrase(String text) {
    IntPredicate special = index -> isMark(text.charAt(index)) || text.charAt(index) == '*';
    return escaped(text, special.or(endsOf(text)));
  }

  /** A name, in quotation marks if it is not of letters, digits, hyphens and slashes alone. */
  static String name(String text) {
    if (isSimple(text)) {
      return text;
    }
    return '"' + escaped(text, i -> isQuoteOrBackslash(text.charAt(i))) + '"';
  }

  /** A name in a phrase, where it can't have quotation marks of its own. */
  static String nameInPhrase(String text) {
    return isSimple(text)
        ? text
        : escaped(text, i -> !Characters.isWord(text.codePointAt(i)) || i == 0);
  }

  /** Neither a type, nor with anything that means something behind an at sign or a colon. */
  private static boolean isSimple(String name) {
    int last = name.length() - 1;
    return FieldName.entityKind(name).isEmpty()
        && Characters.isWord(name.charAt(0))
        && Characters.isWord(name.charAt(last))
        && name.chars().allMatch(c -> Characters.isWord(c) || "-_/.'".indexOf(c) >= 0);
  }

  private static boolean isAddress(String text) {
    int colon = colonAfterLetters(text);
    return colon > 0 && QueryScanner.isAddress(text, colon);
  }

  private static String address(String text) {
    int last = text.length() - 1;
    return escaped(
        text, index -> isMark(text.charAt(index)) || (index == last && text.charAt(index) == '*'));
  }

  /** Where a character means something: marks, these signs, an operator, a field's colon. */
  private static IntPredicate signs(String text, String signs) {
    int colon = colonAfterLetters(text);
    boolean operator = Operators.looksLike(text);
    return index -> {
      char c = text.charAt(index);
      return isMark(c) || signs.indexOf(c) >= 0 || index == colon || (index == 0 && operator);
    };
  }

  /** Where punctuation would be dropped: at either end. */
  private static IntPredicate endsOf(String text) {
    int last = text.length() - Character.charCount(text.codePointBefore(text.length()));
    boolean acronym = Characters.endsInAcronym(text);
    return index -> (index == 0 || (index == last && !acronym)) && isLoose(text, index);
  }

  private static boolean isLoose(String text, int index) {
    return !Characters.isWord(text.codePointAt(index));
  }

  private static boolean isMark(char c) {
    return isQuoteOrBackslash(c) || Characters.isSpace(c) || c == '(' || c == ')';
  }

  private static boolean isQuoteOrBackslash(char c) {
    return c == '\\' || Characters.isQuote(c);
  }

  private static String escaped(String text, IntPredicate special) {
    StringBuilder escaped = new StringBuilder(text.length() + 4);
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (special.test(i)) {
        escaped.append('\\');
      }
      escaped.appendCodePoint(c);
    }
    return escaped.toString();
  }

  /** The index of the first colon if only letters stand before it, else -1. */
  private static int colonAfterLetters(String text) {
    int at = 0;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at > 0 && at < text.length() && text.charAt(at) == ':' ? at : -1;
  }
}
