package dev.assay.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Replays terms at their positions: one term a token, and for some tokens a second one at the same
 * position.
 */
final class TermStream extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private final int[] positions;
  private final String[] terms;
  private final @Nullable String @Nullable [] seconds;
  private int next;
  private int last = -1;
  private boolean second;

  private TermStream(int[] positions, String[] terms, @Nullable String @Nullable [] seconds) {
    this.positions = positions;
    this.terms = terms;
    this.seconds = seconds;
  }

  /** The words in lower case. */
  static TermStream words(FieldTokens tokens) {
    return new TermStream(tokens.positions(), tokens.terms(), null);
  }

  /** One word. */
  static TermStream word(String term) {
    return new TermStream(new int[1], new String[] {term}, null);
  }

  /** The words in lower case, and those with capitals once more as written, behind a {@code =}. */
  static TermStream exactWords(FieldTokens tokens) {
    return new TermStream(tokens.positions(), tokens.terms(), tokens.capitals());
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (second) {
      second = false;
      increment.setPositionIncrement(0);
      term.append('=').append(secondOf(next - 1));
      return true;
    }
    if (next == terms.length) {
      return false;
    }
    int position = positions[next];
    increment.setPositionIncrement(position - last);
    last = position;
    term.append(terms[next]);
    second = secondOf(next) != null;
    next++;
    return true;
  }

  private @Nullable String secondOf(int token) {
    return seconds == null ? null : seconds[token];
  }

  @Override
  public void reset() {
    next = 0;
    last = -1;
    second = false;
  }
}
