package dev.assay.index;

import dev.assay.query.Query;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;

/**
 * A small bonus for words of the query that stand near each other, given to the best hits alone:
 * over all hits it would cost more than the words themselves.
 */
final class NearPairs {

  /** How many hits are looked at again. */
  static final int DEPTH = 100;

  private static final int WINDOW = 8;
  private static final float BOOST = 0.2f;
  private static final int MOST_PAIRS = 16;

  private NearPairs() {}

  /** The pairs of neighbouring words of a query, as a query that only scores; none for one word. */
  static Optional<org.apache.lucene.search.Query> of(Query query, Vocabulary vocabulary) {
    List<String> stems = new ArrayList<>();
    collect(query, vocabulary, stems);
    BooleanQuery.Builder pairs = new BooleanQuery.Builder();
    int count = 0;
    for (int i = 1; i < stems.size() && count < MOST_PAIRS; i++) {
      if (!stems.get(i).equals(stems.get(i - 1))) {
        for (String text : Fields.TEXTS) {
          pairs.add(new PhraseQuery(WINDOW, text, stems.get(i - 1), stems.get(i)), Occur.SHOULD);
        }
        count++;
      }
    }
    return count == 0 ? Optional.empty() : Optional.of(new BoostQuery(pairs.build(), BOOST));
  }

  private static void collect(Query query, Vocabulary vocabulary, List<String> stems) {
    switch (query) {
      case Query.Word(String text) ->
          Vocabulary.terms(text).stream()
              .filter(term -> !vocabulary.isStopWord(term))
              .map(Stems::of)
              .forEach(stems::add);
      case Query.And(List<Query> clauses) ->
          clauses.forEach(clause -> collect(clause, vocabulary, stems));
      case Query.Or(List<Query> clauses) ->
          clauses.forEach(clause -> collect(clause, vocabulary, stems));
      case Query other -> {}
    }
  }

  /** Adds the bonus to the best hits and sorts them again; equal scores keep their order. */
  static TopFieldDocs rescore(
      IndexSearcher searcher, TopFieldDocs top, org.apache.lucene.search.Query pairs)
      throws IOException {
    int depth = Math.min(DEPTH, top.scoreDocs.length);
    ScoreDoc[] first = new ScoreDoc[depth];
    for (int i = 0; i < depth; i++) {
      FieldDoc hit = (FieldDoc) top.scoreDocs[i];
      first[i] = new ScoreDoc(hit.doc, (Float) hit.fields[0]);
    }
    TopDocs again =
        QueryRescorer.rescore(
            searcher,
            new TopDocs(new TotalHits(depth, TotalHits.Relation.EQUAL_TO), first),
            pairs,
            1,
            depth);
    FieldDoc[] hits = new FieldDoc[depth];
    for (int i = 0; i < depth; i++) {
      FieldDoc hit = (FieldDoc) top.scoreDocs[i];
      Object[] fields = hit.fields.clone();
      float score = score(again, hit.doc);
      fields[0] = score;
      hits[i] = new FieldDoc(hit.doc, score, fields);
    }
    Arrays.sort(hits, Comparator.comparingDouble((FieldDoc hit) -> -hit.score));
    ScoreDoc[] all = top.scoreDocs.clone();
    System.arraycopy(hits, 0, all, 0, depth);
    return new TopFieldDocs(top.totalHits, all, top.fields);
  }

  private static float score(TopDocs hits, int document) {
    for (ScoreDoc hit : hits.scoreDocs) {
      if (hit.doc == document) {
        return hit.score;
      }
    }
    throw new IllegalStateException("a hit was lost when scoring again: " + document);
  }
}
