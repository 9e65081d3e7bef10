package dev.assay.index;

import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;

/** The words of a query that stand for many terms, as automata over a term's bytes. */
final class Patterns {

  /** A fuzzy word's first letter is taken as it is written. */
  static final int FUZZY_PREFIX = 1;

  private Patterns() {}

  static CompiledAutomaton prefix(String term) {
    return new CompiledAutomaton(
        PrefixQuery.toAutomaton(new org.apache.lucene.util.BytesRef(term)), false, true, true);
  }

  static CompiledAutomaton wildcard(String pattern) {
    return new CompiledAutomaton(
        WildcardQuery.toAutomaton(
            new Term("", fold(pattern)), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT),
        false,
        true,
        false);
  }

  static CompiledAutomaton fuzzy(String term, int edits) {
    return FuzzyQuery.getFuzzyAutomaton(term, edits, FUZZY_PREFIX, true);
  }

  /** Patterns are compared with words in lower case. */
  static String fold(String pattern) {
    return pattern.toLowerCase(Locale.ROOT);
  }
}
