package dev.assay.index;

import dev.assay.text.Tokens;
import java.util.Arrays;
import java.util.List;

/**
 * The tokens of one field of a document: those of one text, or of several (all highlights) one
 * after the other, with their positions. A paragraph starts one position further on, so that no
 * phrase runs from one into the next; the three aligned fields read the same positions.
 */
final class FieldTokens {

  private static final int PARAGRAPH_GAP = 1;

  private final List<Tokens> texts;
  private final int size;
  private final int[] positions;

  private FieldTokens(List<Tokens> texts) {
    this.texts = texts;
    this.size = texts.stream().mapToInt(Tokens::size).sum();
    this.positions = new int[size];
    int next = 0;
    int at = 0;
    for (Tokens text : texts) {
      for (int i = 0; i < text.size(); i++) {
        if (text.startsParagraph(i) && at > 0) {
          next += PARAGRAPH_GAP;
        }
        positions[at++] = next++;
      }
    }
  }

  static FieldTokens of(List<Tokens> texts) {
    return new FieldTokens(texts);
  }

  int size() {
    return size;
  }

  List<Tokens> texts() {
    return texts;
  }

  /** The position of every token, counted over all texts; not to be changed. */
  int[] positions() {
    return positions;
  }

  /** The position of a token, counted over all texts. */
  int position(int token) {
    return positions[token];
  }

  /** All terms, in order. */
  String[] terms() {
    String[] terms = new String[size];
    int at = 0;
    for (Tokens text : texts) {
      for (int i = 0; i < text.size(); i++) {
        terms[at++] = text.term(i);
      }
    }
    return terms;
  }

  /** The tokens as written where they have a capital, else null. */
  String[] capitals() {
    String[] capitals = new String[size];
    int at = 0;
    for (Tokens text : texts) {
      for (int i = 0; i < text.size(); i++) {
        if (text.hasCapital(i)) {
          capitals[at] = text.exact(i);
        }
        at++;
      }
    }
    return capitals;
  }

  /**
   * Packs where units start: the position's distance from the last start, twice, and one for a
   * paragraph.
   */
  int[] units() {
    int[] packed = new int[size];
    int count = 0;
    int at = 0;
    int last = 0;
    for (Tokens text : texts) {
      for (int i = 0; i < text.size(); i++, at++) {
        if (text.startsSentence(i)) {
          int start = positions[at];
          packed[count++] = (start - last) << 1 | (text.startsParagraph(i) ? 1 : 0);
          last = start;
        }
      }
    }
    return Arrays.copyOf(packed, count);
  }
}
