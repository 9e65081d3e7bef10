package dev.assay.text;

import java.text.Normalizer;
import java.util.Locale;

/** Makes alike what looks alike: letter case, accents, apostrophes, the dots of acronyms. */
final class Folding {

  private Folding() {}

  /** The term of the token between these offsets. */
  static String term(String text, int start, int end) {
    String exact = exact(text, start, end);
    return switch (exact) {
      case "US", "USA" -> "u.s.";
      default -> exact.toLowerCase(Locale.ROOT);
    };
  }

  /** The same with its capitals. */
  static String exact(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || c == '\'' || c == '.' || c == ',') {
        return fold(text.substring(start, end));
      }
    }
    return text.substring(start, end);
  }

  private static String fold(String token) {
    boolean number = Character.isDigit(token.charAt(0));
    String decomposed = Normalizer.normalize(token, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK
          || Scanner.isApostrophe(c)
          || c == ','
          || (c == '.' && !number)
          || c == '\u00AD') {
        continue;
      }
      appendLetter(folded, c);
    }
    // A token of marks alone stays what it is.
    return folded.isEmpty() ? token : folded.toString();
  }

  /** Letters that Unicode does not decompose, spelled as English writes them. */
  private static void appendLetter(StringBuilder folded, char c) {
    switch (c) {
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'Æ' -> folded.append("Ae");
      case 'œ' -> folded.append("oe");
      case 'Œ' -> folded.append("Oe");
      case 'ø' -> folded.append('o');
      case 'Ø' -> folded.append('O');
      case 'ł' -> folded.append('l');
      case 'Ł' -> folded.append('L');
      case 'đ', 'ð' -> folded.append('d');
      case 'Đ', 'Ð' -> folded.append('D');
      case 'ı' -> folded.append('i');
      case 'þ' -> folded.append("th");
      case 'Þ' -> folded.append("Th");
      default -> folded.append(c);
    }
  }
}
