package dev.assay.search;

/** What articles can be counted by and narrowed to. */
public enum Facet {
  /** The publisher. */
  SOURCE,
  /** The section label. */
  KICKER,
  /** The authors. */
  AUTHOR,
  /** Persons named in the text. */
  PERSON,
  /** Places named in the text. */
  PLACE,
  /** Organizations named in the text. */
  ORGANIZATION,
  /** Year of publication: {@code 2020}. */
  YEAR,
  /** Month of publication: {@code 2020-01}. */
  MONTH,
  /** Years that the text speaks of. */
  ABOUT_YEAR,
  /** Months that the text speaks of. */
  ABOUT_MONTH,
  /** Full, teaser or unknown. */
  COMPLETENESS,
  /** Bands of likelihood. */
  LIKELIHOOD,
  /** Language. */
  LANG;

  /** The name on the command line: {@code about-year}. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
