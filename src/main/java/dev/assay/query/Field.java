package dev.assay.query;

/** The fields of an article whose words can be asked for by name. */
public enum Field {
  /** The title. */
  TITLE,
  /** The dek (standfirst). */
  DEK,
  /** The section label. */
  KICKER,
  /** The key judgments. */
  HIGHLIGHTS,
  /** The body. */
  BODY,
  /** The captions; not searched unless named. */
  CAPTION,
  /** The captions' credits. */
  CREDIT,
  /** The authors' names. */
  AUTHOR,
  /** The publisher. */
  SOURCE,
  /** The address. */
  URL,
  /** The language, a BCP 47 tag. */
  LANG;

  /** The name in the query language: {@code highlights}. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
