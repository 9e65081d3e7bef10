package dev.assay.extract;

import dev.assay.article.PrintedDate;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/** Refuses dates that no article has: before printing on pages began, or still to come. */
final class Plausible {

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 2);
  private static final LocalDate EPOCH = LocalDate.EPOCH;
  private static final Duration AHEAD = Duration.ofDays(2);

  private final Clock clock;

  Plausible(Clock clock) {
    this.clock = clock;
  }

  boolean test(PrintedDate date) {
    return !date.firstDay().isBefore(FIRST)
        && !date.firstDay().equals(EPOCH)
        && date.instant().isBefore(clock.instant().plus(AHEAD));
  }
}
