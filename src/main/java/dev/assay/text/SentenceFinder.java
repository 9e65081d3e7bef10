package dev.assay.text;

import java.util.Set;

/**
 * Marks the tokens that start sentences and paragraphs. A sentence ends at {@code . ! ? …} before
 * white space and a token that does not go on in lower case, unless the stop belongs to an
 * abbreviation, an initial or an acronym; after an acronym only a word that likes to open sentences
 * starts one. A wrong split costs a {@code w/s} hit, never a phrase.
 */
final class SentenceFinder {

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "gen", "col", "lt", "sgt", "maj", "capt", "adm", "cmdr", "brig",
          "gov", "sen", "rep", "rev", "hon", "prof", "pres", "amb", "st", "jan", "feb", "mar",
          "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "no", "nos", "vs", "vol",
          "fig", "dept", "est", "al", "cf", "ca", "approx", "art", "sec", "ret", "messrs", "mt",
          "eg", "ie");

  private static final Set<String> OPENERS =
      Set.of(
          "the",
          "a",
          "an",
          "in",
          "on",
          "at",
          "but",
          "and",
          "it",
          "its",
          "this",
          "that",
          "these",
          "those",
          "he",
          "she",
          "they",
          "we",
          "his",
          "her",
          "their",
          "there",
          "however",
          "if",
          "for",
          "as",
          "when",
          "while",
          "after",
          "although",
          "since",
          "so",
          "such",
          "with",
          "by",
          "both",
          "meanwhile",
          "moreover",
          "still",
          "yet",
          "what",
          "who",
          "to",
          "from",
          "despite");

  private final String text;
  private final Tokens.Collector tokens;

  SentenceFinder(String text, Tokens.Collector tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  void mark() {
    for (int token = 0; token < tokens.size; token++) {
      int gap = token == 0 ? 0 : tokens.ends[token - 1];
      if (token == 0 || hasBlankLine(gap, tokens.starts[token])) {
        tokens.startParagraph(token);
      } else if (endsSentence(token - 1, gap, tokens.starts[token])) {
        tokens.startSentence(token);
      }
    }
  }

  private boolean hasBlankLine(int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        lines++;
      } else if (!Character.isWhitespace(c)) {
        lines = 0;
      }
      if (lines == 2) {
        return true;
      }
    }
    return false;
  }

  private boolean endsSentence(int before, int from, int to) {
    int stop = stop(before, from, to);
    if (stop < 0 || !hasSpace(stop, to) || goesOn(before + 1)) {
      return false;
    }
    if (text.charAt(stop) != '.') {
      return true;
    }
    if (isAcronym(before)) {
      return OPENERS.contains(tokens.terms[before + 1]) && startsUpperCase(before + 1);
    }
    boolean initial = tokens.ends[before] - tokens.starts[before] == 1 && startsUpperCase(before);
    return !initial && !ABBREVIATIONS.contains(tokens.terms[before]);
  }

  /** The offset of the stop between the tokens, the last letter's own dot included, or -1. */
  private int stop(int before, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '؟') {
        return i;
      }
    }
    return isAcronym(before) && text.charAt(from - 1) == '.' ? from - 1 : -1;
  }

  private boolean hasSpace(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00A0') {
        return true;
      }
    }
    return to - from > 1 && text.charAt(from) == '。';
  }

  private boolean goesOn(int token) {
    return Character.isLowerCase(text.charAt(tokens.starts[token]));
  }

  private boolean startsUpperCase(int token) {
    return Character.isUpperCase(text.charAt(tokens.starts[token]));
  }

  private boolean isAcronym(int token) {
    int start = tokens.starts[token];
    return tokens.ends[token] - start >= 3
        && text.charAt(start + 1) == '.'
        && Character.isLetter(text.charAt(start));
  }
}
