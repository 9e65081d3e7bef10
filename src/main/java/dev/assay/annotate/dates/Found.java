package dev.assay.annotate.dates;

import dev.assay.article.DateMention;
import dev.assay.article.DateMention.Anchor;
import dev.assay.article.DateMention.Granularity;
import org.jspecify.annotations.Nullable;

/**
 * An expression that a rule has found and resolved.
 *
 * @param first its first token
 * @param end the token after its last
 * @param type TIMEX3's type
 * @param value TIMEX3's value
 * @param mod TIMEX3's modifier, where there is one
 * @param span the days, where it is a calendar date
 * @param granularity the unit the words name
 * @param anchor what it was completed from
 * @param cue the word that decided the direction, where one did
 */
record Found(
    int first,
    int end,
    DateMention.Type type,
    String value,
    @Nullable String mod,
    @Nullable Span span,
    Granularity granularity,
    Anchor anchor,
    @Nullable String cue) {

  /** A date that stands in the calendar. */
  static Found date(int first, int end, Dated dated) {
    Span span = dated.span();
    return new Found(
        first,
        end,
        DateMention.Type.DATE,
        span == null ? dated.open() : span.value(),
        null,
        span,
        dated.unit().granularity(),
        dated.anchor(),
        dated.cue());
  }

  /** What has no place in the calendar: durations, sets, references to the present. */
  static Found other(
      int first, int end, DateMention.Type type, String value, Granularity granularity) {
    return new Found(first, end, type, value, null, null, granularity, Anchor.NONE, null);
  }

  static Found duration(int first, int end, String value, Unit unit) {
    return other(first, end, DateMention.Type.DURATION, value, unit.granularity());
  }

  Found withMod(String itsMod) {
    return new Found(first, end, type, value, itsMod, span, granularity, anchor, cue);
  }

  Found from(int token) {
    return new Found(token, end, type, value, mod, span, granularity, anchor, cue);
  }

  Found to(int token) {
    return new Found(first, token, type, value, mod, span, granularity, anchor, cue);
  }

  /** The same day with a time: {@code TMO}, {@code T10:35}. */
  Found at(String time) {
    return new Found(
        first, end, DateMention.Type.TIME, value + time, mod, span, Granularity.TIME, anchor, cue);
  }

  boolean isDay() {
    return granularity == Granularity.DAY && type == DateMention.Type.DATE;
  }
}
