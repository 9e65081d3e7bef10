package dev.assay.index;

import dev.assay.article.Article;
import dev.assay.article.Part;
import dev.assay.search.Passage;
import dev.assay.text.ArticleTokens;
import dev.assay.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Cuts the passages that show best why an article matched: whole highlights and deks, sentences of
 * the body. More different things found is better, then a highlight before a dek before the body,
 * then more marks, then what stands first.
 */
final class PassageFinder {

  /** A longer sentence is cut around its first mark. */
  private static final int MAX_LENGTH = 240;

  private static final int BEFORE_MARK = 80;

  private final Marker marker;

  PassageFinder(Marker marker) {
    this.marker = marker;
  }

  /**
   * The best passages: the title if it has marks, and up to {@code count} others.
   *
   * @param article the article that matched
   * @param count how many beside the title's
   */
  List<Passage> find(Article article, int count) {
    if (count == 0 || marker.size() == 0) {
      return List.of();
    }
    List<Candidate> candidates = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    for (Map.Entry<Part, Tokens> part : ArticleTokens.of(article).parts().entrySet()) {
      List<Candidate> found = candidates(article, part.getKey(), part.getValue());
      if (part.getKey().equals(Part.TITLE)) {
        found.forEach(candidate -> passages.add(candidate.passage()));
      } else {
        candidates.addAll(found);
      }
    }
    candidates.stream()
        .sorted(
            Comparator.comparingInt(Candidate::different)
                .thenComparingInt(Candidate::weight)
                .thenComparingInt(Candidate::marks)
                .reversed())
        .limit(count)
        .forEach(candidate -> passages.add(candidate.passage()));
    return passages;
  }

  private List<Candidate> candidates(Article article, Part part, Tokens tokens) {
    List<BitSet> marks = new ArrayList<>();
    BitSet all = new BitSet();
    for (int i = 0; i < marker.size(); i++) {
      marks.add(marker.mark(i, article, part, tokens));
      all.or(marks.getLast());
    }
    List<Candidate> found = new ArrayList<>();
    for (int token = all.nextSetBit(0); token >= 0; ) {
      int first = unitStart(part, tokens, token);
      int end = unitEnd(part, tokens, token);
      found.add(candidate(part, tokens, first, end, marks, all));
      token = all.nextSetBit(end);
    }
    return found;
  }

  private static boolean isWhole(Part part) {
    return part.kind() != Part.Kind.BODY;
  }

  private static int unitStart(Part part, Tokens tokens, int token) {
    int first = token;
    while (first > 0 && (isWhole(part) || !tokens.startsSentence(first))) {
      first--;
    }
    return first;
  }

  private static int unitEnd(Part part, Tokens tokens, int token) {
    int end = token + 1;
    while (end < tokens.size() && (isWhole(part) || !tokens.startsSentence(end))) {
      end++;
    }
    return end;
  }

  private Candidate candidate(
      Part part, Tokens tokens, int first, int end, List<BitSet> marks, BitSet all) {
    int different = 0;
    for (BitSet each : marks) {
      int next = each.nextSetBit(first);
      if (next >= 0 && next < end) {
        different++;
      }
    }
    BitSet inside = all.get(first, end);
    return new Candidate(
        cut(part, tokens, first, end, all), different, weight(part), inside.cardinality());
  }

  private static int weight(Part part) {
    return switch (part.kind()) {
      case TITLE -> 3;
      case HIGHLIGHT -> 2;
      case DEK -> 1;
      case BODY, CAPTION -> 0;
    };
  }

  private static Passage cut(Part part, Tokens tokens, int first, int end, BitSet all) {
    String text = tokens.text();
    int from = isWhole(part) ? 0 : sentenceStart(tokens, first);
    int to = isWhole(part) || end == tokens.size() ? text.length() : sentenceStart(tokens, end);
    if (to - from > MAX_LENGTH) {
      int mark = tokens.start(all.nextSetBit(first));
      from = tokens.start(tokens.at(Math.max(from, mark - BEFORE_MARK)));
      int last = tokens.at(Math.min(to, from + MAX_LENGTH));
      to = Math.min(to, Math.max(tokens.end(tokens.at(mark)), tokens.end(Math.max(0, last - 1))));
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Passage(part, from, oneLine(text, from, to), marks(tokens, from, to, all));
  }

  /** Where a sentence's text starts: an opening quotation mark or bracket belongs to it. */
  private static int sentenceStart(Tokens tokens, int token) {
    int start = tokens.start(token);
    int before = token == 0 ? 0 : tokens.end(token - 1);
    while (start > before && !Character.isWhitespace(tokens.text().charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static String oneLine(String text, int from, int to) {
    StringBuilder line = new StringBuilder(text.substring(from, to));
    for (int i = 0; i < line.length(); i++) {
      if (Character.isWhitespace(line.charAt(i))) {
        line.setCharAt(i, ' ');
      }
    }
    return line.toString();
  }

  /** Neighbouring tokens are one mark. */
  private static List<Passage.Mark> marks(Tokens tokens, int from, int to, BitSet all) {
    List<Passage.Mark> marks = new ArrayList<>();
    for (int token = all.nextSetBit(tokens.at(from)); token >= 0; token = all.nextSetBit(token)) {
      int next = all.nextClearBit(token);
      int end = tokens.end(next - 1);
      if (tokens.start(token) >= to) {
        break;
      }
      marks.add(new Passage.Mark(tokens.start(token) - from, Math.min(end, to) - from));
      token = next;
    }
    return marks;
  }

  /** A passage and what speaks for it. */
  private record Candidate(Passage passage, int different, int weight, int marks) {}
}
