package dev.assay.cli;

import java.time.Duration;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads lengths of time: {@code 500ms}, {@code 10s}, {@code 2m}; a bare number is seconds. */
final class Durations implements ITypeConverter<Duration> {

  private static final int LONGEST = 9;

  @Override
  public Duration convert(String written) {
    String text = written.toLowerCase(Locale.ROOT);
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    if (digits == 0 || digits > LONGEST) {
      throw noLength(written);
    }
    long number = Long.parseLong(text.substring(0, digits));
    return switch (text.substring(digits)) {
      case "ms" -> Duration.ofMillis(number);
      case "", "s" -> Duration.ofSeconds(number);
      case "m" -> Duration.ofMinutes(number);
      default -> throw noLength(written);
    };
  }

  private static TypeConversionException noLength(String written) {
    return new TypeConversionException(written + " is no length of time; write 500ms, 10s or 2m");
  }
}
