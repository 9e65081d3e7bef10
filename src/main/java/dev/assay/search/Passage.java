package dev.assay.search;

import dev.assay.article.Part;
import java.util.List;

/**
 * Matched words in their surroundings.
 *
 * @param in the text it was cut from
 * @param start offset of its first character in that text, in UTF-16 units
 * @param text its words, one line
 * @param marks the matched words, in order, not overlapping
 */
public record Passage(Part in, int start, String text, List<Mark> marks) {

  /**
   * A stretch of the passage that matched.
   *
   * @param start offset in the passage's text, in UTF-16 units
   * @param end offset after the last character
   */
  public record Mark(int start, int end) {}

  /** Copies the marks. */
  public Passage {
    marks = List.copyOf(marks);
  }

  /** Returns the words with guillemets around the marks. */
  @Override
  public String toString() {
    StringBuilder marked = new StringBuilder();
    int done = 0;
    for (Mark mark : marks) {
      marked.append(text, done, mark.start()).append('«');
      marked.append(text, mark.start(), mark.end()).append('»');
      done = mark.end();
    }
    return marked.append(text, done, text.length()).toString();
  }
}
