package dev.assay.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/**
 * The terms of a field that a pattern accepts: the most frequent ones, since Lucene's intervals
 * refuse to search when there are too many.
 *
 * @param terms most frequent first
 * @param isCut whether there were more
 */
record PatternTerms(List<String> terms, boolean isCut) {

  private static final int MOST = 256;

  static PatternTerms of(IndexReader reader, String field, CompiledAutomaton pattern)
      throws IOException {
    PriorityQueue<Counted> most = new PriorityQueue<>(Comparator.comparingInt(Counted::frequency));
    boolean isCut = false;
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms != null) {
      TermsEnum each = pattern.getTermsEnum(terms);
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        most.add(new Counted(term.utf8ToString(), each.docFreq()));
        if (most.size() > MOST) {
          most.remove();
          isCut = true;
        }
      }
    }
    List<Counted> sorted = new ArrayList<>(most);
    sorted.sort(Comparator.comparingInt(Counted::frequency).reversed());
    return new PatternTerms(sorted.stream().map(Counted::term).toList(), isCut);
  }

  private record Counted(String term, int frequency) {}
}
