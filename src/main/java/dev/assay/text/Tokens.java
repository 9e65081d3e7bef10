package dev.assay.text;

import java.util.Arrays;

/**
 * The tokens of a text with their offsets, and where its sentences and paragraphs start. Every
 * annotator and the index read the same tokens. Immutable; may be shared by threads.
 *
 * <p>A token's term is what looks alike to people: lower case, without accents, apostrophes,
 * possessive {@code 's} and the dots of an acronym. {@code U.S.}, {@code US} and {@code USA} have
 * the term {@code u.s.}, which {@code us} has not. Hyphens separate tokens.
 */
public final class Tokens {

  private static final byte CAPITAL = 1;
  private static final byte SENTENCE = 2;
  private static final byte PARAGRAPH = 4;

  private final String text;
  private final int size;
  private final int[] starts;
  private final int[] ends;
  private final String[] terms;
  private final byte[] flags;

  private Tokens(String text, Collector collected) {
    this.text = text;
    size = collected.size;
    starts = collected.starts;
    ends = collected.ends;
    terms = collected.terms;
    flags = collected.flags;
  }

  /** Splits a text. A blank line separates paragraphs. */
  public static Tokens of(String text) {
    Collector collector = new Collector(text.length() / 6 + 8);
    new Scanner(text, collector).scan();
    new SentenceFinder(text, collector).mark();
    return new Tokens(text, collector);
  }

  /** The text that was split. */
  public String text() {
    return text;
  }

  /** The number of tokens. */
  public int size() {
    return size;
  }

  /** The offset of a token's first character, in UTF-16 units. */
  public int start(int token) {
    return starts[token];
  }

  /** The offset after a token's last character; a possessive {@code 's} is not part of it. */
  public int end(int token) {
    return ends[token];
  }

  /** What the token is compared by. */
  public String term(int token) {
    return terms[token];
  }

  /** Whether the token has a capital letter. */
  public boolean hasCapital(int token) {
    return (flags[token] & CAPITAL) != 0;
  }

  /** Whether the token is the first of a sentence. */
  public boolean startsSentence(int token) {
    return (flags[token] & SENTENCE) != 0;
  }

  /** Whether the token is the first of a paragraph; it then is the first of a sentence, too. */
  public boolean startsParagraph(int token) {
    return (flags[token] & PARAGRAPH) != 0;
  }

  /** The token as written, with its capitals, but folded otherwise like {@link #term}. */
  public String exact(int token) {
    return Folding.exact(text, starts[token], ends[token]);
  }

  /** Returns the first token that starts at or after an offset; {@link #size()} if none does. */
  public int at(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** Grows while a text is scanned. */
  static final class Collector {
    int size;
    int[] starts;
    int[] ends;
    String[] terms;
    byte[] flags;

    Collector(int expected) {
      starts = new int[expected];
      ends = new int[expected];
      terms = new String[expected];
      flags = new byte[expected];
    }

    void add(int start, int end, String term, boolean capital) {
      if (size == starts.length) {
        int more = size * 2;
        starts = Arrays.copyOf(starts, more);
        ends = Arrays.copyOf(ends, more);
        terms = Arrays.copyOf(terms, more);
        flags = Arrays.copyOf(flags, more);
      }
      starts[size] = start;
      ends[size] = end;
      terms[size] = term;
      flags[size] = capital ? CAPITAL : 0;
      size++;
    }

    void startSentence(int token) {
      flags[token] |= SENTENCE;
    }

    void startParagraph(int token) {
      flags[token] |= SENTENCE | PARAGRAPH;
    }
  }
}
