package dev.assay.annotate.dates;

import dev.assay.article.DateMention.Anchor;
import org.jspecify.annotations.Nullable;

/**
 * What an expression comes to.
 *
 * @param unit the unit that it names
 * @param span its days; none where there was nothing to complete it from
 * @param open the value to give without days: {@code XXXX-01-05}
 * @param anchor what it was completed from
 * @param cue the word that decided the direction
 */
record Dated(Unit unit, @Nullable Span span, String open, Anchor anchor, @Nullable String cue) {

  static Dated complete(Span span) {
    return new Dated(span.unit(), span, "", Anchor.NONE, null);
  }

  static Dated open(Unit unit, String value) {
    return new Dated(unit, null, value, Anchor.NONE, null);
  }

  static Dated of(Unit unit, @Nullable Span span, String open, Anchor anchor) {
    return new Dated(unit, span, open, span == null ? Anchor.NONE : anchor, null);
  }

  Dated because(@Nullable String word) {
    return new Dated(unit, span, open, anchor, word);
  }
}
