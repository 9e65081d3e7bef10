package dev.assay.annotate.dates;

import dev.assay.annotate.Annotations;
import dev.assay.article.DateMention;
import dev.assay.article.DateMention.Anchor;
import dev.assay.article.DateMention.Kind;
import dev.assay.article.DateMention.Role;
import dev.assay.article.Part;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one text of an article from its first token to its last. Not for several threads. */
final class PartReader {

  private final Part in;
  private final Reading text;
  private final Timeline timeline;
  private final Grammar grammar;
  private final Ranges ranges;
  private final Annotations into;
  private @Nullable Found before;

  PartReader(Part in, Reading text, Timeline timeline, Annotations into) {
    this.in = in;
    this.text = text;
    this.timeline = timeline;
    this.into = into;
    grammar = new Grammar(text, timeline);
    ranges = new Ranges(text);
  }

  void read() {
    int i = 0;
    while (i < text.size()) {
      if (text.tokens().startsParagraph(i)) {
        timeline.startParagraph();
      } else if (text.startsSentence(i)) {
        timeline.startSentence();
      }
      Found found = grammar.at(i);
      if (found == null) {
        i++;
      } else {
        i = take(found);
      }
    }
  }

  /**
   * Adds an expression, the second day of its pair and the range over both; returns where to go on.
   */
  private int take(Found found) {
    add(found, Kind.MENTION);
    Span span = found.span();
    if (span != null) {
      timeline.mentioned(span, weight(found));
      if (span.unit() == Unit.QUARTER && found.anchor() != Anchor.MENTIONED) {
        timeline.reported(span);
      }
    }
    if (found.value().startsWith("BC")) {
      timeline.beforeChrist();
    }
    Found earlier = before;
    if (earlier != null && ranges.joins(earlier, found)) {
      addRange(earlier, found);
    }
    before = found;
    Found second = found.isDay() ? grammar.secondDay(found) : null;
    return second == null ? found.end() : take(second);
  }

  /** "In 1979, …" moves the story there; "the 1979 revolution", "since 1979" only look aside. */
  private Timeline.Weight weight(Found found) {
    int previous = found.first() - 1;
    boolean article = text.is(previous, Lex.THE) || text.is(previous, Lex.A);
    boolean noun = text.is(found.end(), Lex.OTHER) && text.isSpace(found.end() - 1);
    if (text.is(previous, Lex.SINCE) || (article && noun)) {
      return Timeline.Weight.ASIDE;
    }
    boolean opening = text.startsSentence(previous) || text.startsSentence(found.first());
    return opening ? Timeline.Weight.OPENING : Timeline.Weight.PASSING;
  }

  private void add(Found found, Kind kind) {
    Span span = found.span();
    int start = text.tokens().start(found.first());
    int end = text.tokens().end(found.end() - 1);
    into.add(
        mention(
            found,
            start,
            end,
            found.value(),
            span == null ? null : span.first(),
            span == null ? null : span.last(),
            kind));
  }

  private void addRange(Found from, Found to) {
    Span first = from.span();
    Span last = to.span();
    if (first == null || last == null) {
      return;
    }
    int start = text.tokens().start(from.first());
    int end = text.tokens().end(to.end() - 1);
    String value = first.value() + "/" + last.value();
    into.add(mention(to, start, end, value, first.first(), last.last(), Kind.RANGE));
  }

  private DateMention mention(
      Found found,
      int start,
      int end,
      String value,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Kind kind) {
    boolean range = kind == Kind.RANGE;
    return new DateMention(
        in,
        start,
        end,
        text.tokens().text().substring(start, end),
        range ? DateMention.Type.DATE : found.type(),
        value,
        range ? Optional.empty() : Optional.ofNullable(found.mod()),
        Optional.ofNullable(from),
        Optional.ofNullable(to),
        found.granularity(),
        from == null ? Anchor.NONE : found.anchor(),
        Optional.ofNullable(found.cue()),
        role(found),
        kind);
  }

  private Role role(Found found) {
    if (in.kind() == Part.Kind.CAPTION) {
      return Role.CAPTION;
    }
    return in.equals(Part.BODY) && Dateline.holds(text, found) ? Role.DATELINE : Role.TEXT;
  }
}
