package dev.assay.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Cuts words to their stems, in a document and in a query alike (Porter 1980, Lucene's). */
final class Stems {

  private Stems() {}

  /** The stems of a field's words, at the words' positions. */
  static TokenStream of(FieldTokens tokens) {
    return new PorterStemFilter(TermStream.words(tokens));
  }

  /** The stem of one term. */
  static String of(String term) {
    try (TokenStream stream = new PorterStemFilter(TermStream.word(term))) {
      stream.reset();
      return stream.incrementToken()
          ? stream.getAttribute(CharTermAttribute.class).toString()
          : term;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
