package dev.assay.annotate.dates;

import dev.assay.article.DateMention;

/**
 * Finds the spans over two expressions.
 *
 * <pre>
 * range = date "-" date | ["from"] date ("to" | "through" | "until") date | "between" date "and" date
 * </pre>
 */
final class Ranges {

  private static final int LOOK_BACK = 3;

  private final Reading text;

  Ranges(Reading text) {
    this.text = text;
  }

  /** Whether these two, one after the other, are the ends of a range. */
  boolean joins(Found from, Found to) {
    Span first = from.span();
    Span last = to.span();
    boolean dates = from.type() == DateMention.Type.DATE && to.type() == DateMention.Type.DATE;
    if (first == null || last == null || !dates || !last.last().isAfter(first.last())) {
      return false;
    }
    if (first.first().isAfter(last.first())) {
      return false;
    }
    int link = from.end();
    if (link == to.first()) {
      return text.gap(link - 1) == '-';
    }
    if (link + 1 != to.first() && !(link + 2 == to.first() && text.is(link + 1, Lex.THE))) {
      return false;
    }
    return switch (text.kind(link)) {
      case TO -> isOpened(from, to);
      case BY -> text.is(from.first() - 1, Lex.FROM);
      case AND -> text.term(link).equals("and") && text.is(from.first() - 1, Lex.BETWEEN);
      default -> false;
    };
  }

  /** "from March to May", "May to June", "May through June"; not "moved from May to June". */
  private boolean isOpened(Found from, Found to) {
    int before = from.first() - 1;
    boolean opened = text.is(before, Lex.FROM);
    boolean through = !text.term(from.end()).equals("to");
    boolean alike = from.granularity() == to.granularity();
    return (opened || through || alike) && !isMoved(before);
  }

  private boolean isMoved(int before) {
    for (int i = before; i >= Math.max(0, before - LOOK_BACK); i--) {
      if (text.is(i, Lex.MOVED)) {
        return true;
      }
    }
    return false;
  }
}
