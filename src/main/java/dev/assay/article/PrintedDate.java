package dev.assay.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A date as a page prints it, no finer than it is printed, with its offset where one is printed.
 * Days are compared as printed; an imprecise date is the interval of its days.
 *
 * @param start the first minute that the printed date covers, in the printed offset
 * @param precision how exactly it was printed
 * @param offset the printed offset from UTC; only beside {@link Precision#MINUTE}
 */
public record PrintedDate(LocalDateTime start, Precision precision, Optional<ZoneOffset> offset)
    implements Comparable<PrintedDate> {

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

  /** Cuts the start to the precision. */
  public PrintedDate {
    start =
        switch (precision) {
          case YEAR -> start.toLocalDate().withDayOfYear(1).atStartOfDay();
          case MONTH -> start.toLocalDate().withDayOfMonth(1).atStartOfDay();
          case DAY -> start.toLocalDate().atStartOfDay();
          case MINUTE -> start.truncatedTo(ChronoUnit.MINUTES);
        };
    if (precision != Precision.MINUTE) {
      offset = Optional.empty();
    }
  }

  /** A date printed to the day. */
  public static PrintedDate of(LocalDate day) {
    return new PrintedDate(day.atStartOfDay(), Precision.DAY, Optional.empty());
  }

  /** A date printed to the month. */
  public static PrintedDate of(YearMonth month) {
    return new PrintedDate(month.atDay(1).atStartOfDay(), Precision.MONTH, Optional.empty());
  }

  /** A date printed as a year. */
  public static PrintedDate of(Year year) {
    return new PrintedDate(year.atDay(1).atStartOfDay(), Precision.YEAR, Optional.empty());
  }

  /** A date printed to the minute, with its offset. */
  public static PrintedDate of(OffsetDateTime minute) {
    return new PrintedDate(
        minute.toLocalDateTime(), Precision.MINUTE, Optional.of(minute.getOffset()));
  }

  /**
   * Parses the ISO 8601 form that {@link #toString()} writes; seconds and fractions are dropped.
   *
   * @throws DateTimeException if the text is not {@code 2020}, {@code 2020-01}, {@code 2020-01-06}
   *     or {@code 2020-01-06T23:03} with or without seconds and offset
   */
  public static PrintedDate parse(String iso) {
    int time = iso.indexOf('T');
    if (time < 0) {
      return switch (iso.length()) {
        case 4 -> of(Year.parse(iso));
        case 7 -> of(YearMonth.parse(iso));
        default -> of(LocalDate.parse(iso));
      };
    }
    boolean zoned = iso.endsWith("Z") || iso.indexOf('+', time) > 0 || iso.indexOf('-', time) > 0;
    return zoned
        ? of(OffsetDateTime.parse(iso))
        : new PrintedDate(LocalDateTime.parse(iso), Precision.MINUTE, Optional.empty());
  }

  /** The first day it covers, as printed. */
  public LocalDate firstDay() {
    return start.toLocalDate();
  }

  /** The last day it covers, as printed. */
  public LocalDate lastDay() {
    return switch (precision) {
      case YEAR -> firstDay().with(TemporalAdjusters.lastDayOfYear());
      case MONTH -> firstDay().with(TemporalAdjusters.lastDayOfMonth());
      case DAY, MINUTE -> firstDay();
    };
  }

  /** The instant to sort by: its start, in UTC where no offset was printed. */
  public Instant instant() {
    return start.toInstant(offset.orElse(ZoneOffset.UTC));
  }

  /** Orders by {@link #instant()}, then by precision, coarsest first. */
  @Override
  public int compareTo(PrintedDate other) {
    int byInstant = instant().compareTo(other.instant());
    return byInstant != 0 ? byInstant : precision.compareTo(other.precision);
  }

  /**
   * Returns ISO 8601 as printed: {@code 2020-01-06T23:03Z}, {@code 2020-01-06}, {@code 2020-01}.
   */
  @Override
  public String toString() {
    return switch (precision) {
      case YEAR -> "%04d".formatted(start.getYear());
      case MONTH -> YearMonth.from(start).toString();
      case DAY -> start.toLocalDate().toString();
      case MINUTE -> MINUTES.format(start) + offset.map(ZoneOffset::getId).orElse("");
    };
  }
}
