package dev.assay.article;

/**
 * One of the texts of an article, to which offsets refer; the {@code in} of the JSON form.
 *
 * @param kind which text
 * @param ordinal from 1 for a highlight or a caption, 0 for the others
 */
public record Part(Kind kind, int ordinal) implements Comparable<Part> {

  /** The title. */
  public static final Part TITLE = new Part(Kind.TITLE, 0);

  /** The dek (standfirst). */
  public static final Part DEK = new Part(Kind.DEK, 0);

  /** The body. */
  public static final Part BODY = new Part(Kind.BODY, 0);

  /** The kinds of text, in reading order. */
  public enum Kind {
    /** The title. */
    TITLE,
    /** The dek (standfirst). */
    DEK,
    /** A highlight (key judgment). */
    HIGHLIGHT,
    /** The body. */
    BODY,
    /** A picture's caption. */
    CAPTION
  }

  /** Checks that highlights and captions have an ordinal from 1 and the others none. */
  public Part {
    boolean numbered = kind == Kind.HIGHLIGHT || kind == Kind.CAPTION;
    if (numbered ? ordinal < 1 : ordinal != 0) {
      throw new IllegalArgumentException("ordinal " + ordinal + " does not fit " + kind);
    }
  }

  /** Names the highlight with this ordinal, counted from 1. */
  public static Part highlight(int ordinal) {
    return new Part(Kind.HIGHLIGHT, ordinal);
  }

  /** Names the caption with this ordinal, counted from 1. */
  public static Part caption(int ordinal) {
    return new Part(Kind.CAPTION, ordinal);
  }

  @Override
  public int compareTo(Part other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : Integer.compare(ordinal, other.ordinal);
  }

  /** Returns the JSON form: {@code title}, {@code body}, {@code highlight:2}. */
  @Override
  public String toString() {
    String name = kind.name().toLowerCase(java.util.Locale.ROOT);
    return ordinal == 0 ? name : name + ":" + ordinal;
  }
}
