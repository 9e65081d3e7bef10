package dev.assay.article;

/**
 * What was wrong with one input of many, for the person who runs an ingest.
 *
 * @param where the file, with the record's number inside it where there is one: {@code
 *     2019/a.jsonl: line 117}
 * @param what what is wrong, and what to do where that is known
 * @param kind whether the input is no article or could not be read
 */
public record Problem(String where, String what, Kind kind) {

  /** Why an input gave no article. */
  public enum Kind {
    /** It is sound but holds no article. */
    NOT_AN_ARTICLE,
    /** It is damaged, too large, or can't be read. */
    FAILED,
    /** It gave an article, with a defect worth telling. */
    WARNING
  }
}
