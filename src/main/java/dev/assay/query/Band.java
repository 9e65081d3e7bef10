package dev.assay.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The bands of likelihood of the U.S. Intelligence Community Directive 203, lowest first, under
 * both of its names, and what is only called possible.
 */
enum Band {
  ALMOST_NO_CHANCE(1, 5, "remote"),
  VERY_UNLIKELY(5, 20, "highly improbable"),
  UNLIKELY(20, 45, "improbable"),
  ROUGHLY_EVEN(45, 55, "roughly even chance"),
  LIKELY(55, 80, "probable"),
  VERY_LIKELY(80, 95, "highly probable"),
  ALMOST_CERTAIN(95, 99, "nearly certain"),
  POSSIBLE(-1, -1, "possible");

  private static final String HOW =
      "write a band (almost-no-chance, very-unlikely, unlikely, roughly-even, likely, very-likely,"
          + " almost-certain, possible) or per cent, as >=80, <=20 or 70";

  final int low;
  final int high;
  private final String otherName;

  Band(int low, int high, String otherName) {
    this.low = low;
    this.high = high;
    this.otherName = otherName;
  }

  /** The words: {@code very likely}. */
  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The words in the query language: {@code very-likely}. */
  String hyphenated() {
    return words().replace(' ', '-');
  }

  private static Optional<Band> of(String words) {
    return Arrays.stream(values())
        .filter(band -> band.words().equals(words) || band.otherName.equals(words))
        .findFirst();
  }

  /**
   * Puts bands in order, each once.
   *
   * @throws IllegalArgumentException if there is none or one is unknown
   */
  static List<String> named(List<String> names) {
    List<Band> bands = names.stream().map(Band::known).distinct().sorted().toList();
    if (bands.isEmpty()) {
      throw new IllegalArgumentException(HOW);
    }
    return bands.stream().map(Band::words).toList();
  }

  private static Band known(String words) {
    return of(words).orElseThrow(() -> new IllegalArgumentException(HOW));
  }

  /**
   * Reads bands, with commas between them, or a bound in per cent.
   *
   * @throws IllegalArgumentException if it is neither; its message says what can be written
   */
  static List<String> read(String text) {
    String value = Characters.strip(text).toLowerCase(Locale.ROOT);
    if (!value.isEmpty() && "<>=".indexOf(value.charAt(0)) >= 0) {
      int signs = value.startsWith("=", 1) ? 2 : 1;
      return bounded(value.substring(0, signs), value.substring(signs));
    }
    if (!value.isEmpty() && Characters.isDigit(value.charAt(0))) {
      return bounded("=", value);
    }
    List<String> bands = new ArrayList<>();
    int from = 0;
    while (from <= value.length()) {
      int comma = value.indexOf(',', from);
      int to = comma < 0 ? value.length() : comma;
      bands.add(Characters.strip(value.substring(from, to).replace('-', ' ')));
      from = to + 1;
    }
    return named(bands);
  }

  private static List<String> bounded(String sign, String number) {
    String digits =
        Characters.strip(number.endsWith("%") ? number.substring(0, number.length() - 1) : number);
    if (!Characters.areDigits(digits) || digits.length() > 3) {
      throw new IllegalArgumentException(HOW);
    }
    int bound = Integer.parseInt(digits);
    List<Band> bands =
        switch (sign) {
          case ">=" -> where(band -> band.low >= bound);
          case ">" -> where(band -> band.low > bound);
          case "<=" -> where(band -> band.high <= bound);
          case "<" -> where(band -> band.high < bound);
          case "=" -> where(band -> band.low <= bound && bound <= band.high);
          default -> throw new IllegalArgumentException(HOW);
        };
    if (bands.isEmpty()) {
      throw new IllegalArgumentException(
          "no band lies there: the lowest is from 1 to 5 per cent, the highest from 95 to 99");
    }
    return bands.stream().map(Band::words).toList();
  }

  private static List<Band> where(Predicate<Band> test) {
    return Arrays.stream(values()).filter(band -> band.low >= 0).filter(test).toList();
  }

  /** Writes bands so that {@link #read} gives them back, as a bound where that says the same. */
  static String write(List<String> words) {
    List<Band> bands = words.stream().map(Band::known).toList();
    if (bands.size() > 1) {
      Band first = bands.getFirst();
      Band last = bands.getLast();
      if (bands.equals(where(band -> band.low >= first.low))) {
        return ">=" + first.low;
      }
      if (bands.equals(where(band -> band.high <= last.high))) {
        return "<=" + last.high;
      }
    }
    return String.join(",", bands.stream().map(Band::hyphenated).toList());
  }
}
