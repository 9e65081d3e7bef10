package dev.assay.annotate.dates;

import dev.assay.article.DateMention.Granularity;
import java.util.List;

/** Units of time, finest first. */
enum Unit {
  SECOND("T", "S", 1, Granularity.TIME),
  MINUTE("T", "M", 1, Granularity.TIME),
  HOUR("T", "H", 1, Granularity.TIME),
  DAY("", "D", 1, Granularity.DAY),
  WEEKEND("", "WE", 1, Granularity.WEEK),
  WEEK("", "W", 1, Granularity.WEEK),
  FORTNIGHT("", "W", 2, Granularity.WEEK),
  MONTH("", "M", 1, Granularity.MONTH),
  QUARTER("", "M", 3, Granularity.QUARTER),
  SEASON("", "M", 3, Granularity.SEASON),
  HALF("", "M", 6, Granularity.HALF),
  YEAR("", "Y", 1, Granularity.YEAR),
  DECADE("", "Y", 10, Granularity.DECADE),
  CENTURY("", "Y", 100, Granularity.CENTURY);

  private static final List<Unit> ALL = List.of(values());

  private final String section;
  private final String symbol;
  private final int factor;
  private final Granularity granularity;

  Unit(String section, String symbol, int factor, Granularity granularity) {
    this.section = section;
    this.symbol = symbol;
    this.factor = factor;
    this.granularity = granularity;
  }

  /** The unit with an {@link #index}. */
  static Unit at(int index) {
    return ALL.get(index);
  }

  /** Its place among the units, as the table of words keeps it. */
  int index() {
    return ALL.indexOf(this);
  }

  Granularity granularity() {
    return granularity;
  }

  /** TIMEX3's value of so many: {@code P3D}, {@code PT2H}, {@code P20Y} for two decades. */
  String duration(int count) {
    return "P" + section + (long) count * factor + symbol;
  }

  /** The value of an unknown number of them: {@code PXW}. */
  String someDuration() {
    return switch (this) {
      case DECADE -> "PXDE";
      case CENTURY -> "PXC";
      default -> "P" + section + "X" + symbol;
    };
  }

  /** The value of a decimal number of them: {@code P2.5Y}. */
  String duration(String decimal) {
    return "P" + section + decimal + symbol;
  }

  /** The value of so many and a half: {@code P2Y6M}. */
  String durationAndHalf(int count) {
    String half =
        switch (this) {
          case MINUTE -> "30S";
          case HOUR -> "30M";
          case DAY -> "T12H";
          case WEEK -> "3D";
          case MONTH -> "15D";
          case YEAR -> "6M";
          case DECADE -> "5Y";
          case CENTURY -> "50Y";
          default -> "";
        };
    if (half.isEmpty()) {
      return duration(count + ".5");
    }
    if (this == DECADE || this == CENTURY) {
      return "P" + (count * factor + factor / 2) + "Y";
    }
    return count == 0 ? "P" + section + half : duration(count) + half;
  }

  /** How often, as TIMEX3 writes a set: {@code P1D}. */
  String period() {
    return duration(1);
  }
}
