package dev.assay.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Words of the text that speak of time, as a TIMEX3 expression.
 *
 * @param in the text that the offsets refer to
 * @param start offset of the first character, in UTF-16 units
 * @param end offset after the last character
 * @param text the words
 * @param type TIMEX3's type
 * @param value TIMEX3's value, without {@code mod}: {@code 2020-01-05}, {@code P3D}, {@code
 *     PRESENT_REF}
 * @param mod TIMEX3's modifier: {@code START}, {@code MID}, {@code END}, {@code APPROX} …
 * @param from first day of {@code value}, where it is a calendar date
 * @param to last day of {@code value}, where it is a calendar date
 * @param granularity the unit that the words name
 * @param anchor what an incomplete expression was completed from
 * @param cue the word that decided the direction, where one did
 * @param role where in the article it stands
 * @param kind a single expression, or a range over two
 */
public record DateMention(
    Part in,
    int start,
    int end,
    String text,
    Type type,
    String value,
    Optional<String> mod,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Granularity granularity,
    Anchor anchor,
    Optional<String> cue,
    Role role,
    Kind kind) {

  /** TIMEX3's types. */
  public enum Type {
    /** A calendar date, or a reference to past, present or future. */
    DATE,
    /** A time of the day. */
    TIME,
    /** A length of time. */
    DURATION,
    /** A recurring time. */
    SET
  }

  /** The unit that an expression names, finest first. */
  public enum Granularity {
    /** Hours, minutes, parts of the day. */
    TIME,
    /** A day. */
    DAY,
    /** A week or a weekend. */
    WEEK,
    /** A month. */
    MONTH,
    /** A quarter of a year. */
    QUARTER,
    /** A season. */
    SEASON,
    /** Half a year. */
    HALF,
    /** A year. */
    YEAR,
    /** Ten years. */
    DECADE,
    /** A hundred years. */
    CENTURY,
    /** None of these: now, recently. */
    NONE
  }

  /** What an incomplete expression was completed from. */
  public enum Anchor {
    /** Nothing: the expression is complete. */
    NONE,
    /** The day of publication. */
    PUBLISHED,
    /** The date mentioned last. */
    MENTIONED,
    /** The foreign year that the paragraph tells of. */
    PARAGRAPH
  }

  /** Where in the article an expression stands. */
  public enum Role {
    /** In running text; only these are indexed. */
    TEXT,
    /** In a dateline. */
    DATELINE,
    /** In a picture's caption. */
    CAPTION
  }

  /** A single expression, or a range over two. */
  public enum Kind {
    /** One expression. */
    MENTION,
    /** The span of two expressions ("Jan. 3–8"), an entry more beside its ends. */
    RANGE
  }
}
