package dev.assay.annotate.entities;

import dev.assay.article.EntityType;
import dev.assay.article.Mention;
import dev.assay.article.Part;
import dev.assay.entity.Reading;
import java.util.List;
import java.util.Optional;

/**
 * Tokens that may be a name, with what was made out so far.
 *
 * @param in the text they stand in
 * @param words the words of that text
 * @param from the first token
 * @param to the token after the last
 * @param type what they denote; empty where the words alone don't tell
 * @param kind how they denote it
 * @param readings who may be meant, best first; empty where the table does not know the name
 * @param confidence from 0 to 1
 */
record Span(
    Part in,
    Words words,
    int from,
    int to,
    Optional<EntityType> type,
    Mention.Kind kind,
    List<Reading> readings,
    double confidence) {

  Span {
    readings = List.copyOf(readings);
  }

  int length() {
    return to - from;
  }

  String lastTerm() {
    return words.term(to - 1);
  }

  /** The terms of the tokens, parted by blanks: what names are compared by in a document. */
  String terms() {
    if (length() == 1) {
      return words.term(from);
    }
    StringBuilder terms = new StringBuilder();
    for (int i = from; i < to; i++) {
      terms.append(i == from ? "" : " ").append(words.term(i));
    }
    return terms.toString();
  }

  String text() {
    return words.tokens().text().substring(start(), end());
  }

  int start() {
    return words.tokens().start(from);
  }

  int end() {
    return words.tokens().end(to - 1);
  }

  boolean is(EntityType other) {
    return type.isPresent() && type.get() == other;
  }

  Span as(EntityType decided, double certainty) {
    return new Span(in, words, from, to, Optional.of(decided), kind, readings, certainty);
  }

  Span as(List<Reading> decided, double certainty) {
    Reading best = decided.getFirst();
    return new Span(in, words, from, to, Optional.of(best.type()), best.kind(), decided, certainty);
  }
}
