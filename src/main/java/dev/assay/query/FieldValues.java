package dev.assay.query;

import dev.assay.query.Query.Flag;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads the values of fields that are not words of the text: days, likelihoods, flags. */
final class FieldValues {

  /** How many more words a value may have that is not in quotation marks: {@code 6 Jan 2020}. */
  private static final int MORE_WORDS = 2;

  private final String query;
  private final QueryScanner scanner;
  private final Clock clock;

  FieldValues(String query, QueryScanner scanner, Clock clock) {
    this.query = query;
    this.scanner = scanner;
    this.clock = clock;
  }

  Query day(Query.DateField field, Lexeme value) {
    return read(value, text -> new Query.Days(field, days(text)));
  }

  private Optional<DateRange> days(String text) {
    return text.equalsIgnoreCase("none")
        ? Optional.empty()
        : Optional.of(DateRange.of(text, clock));
  }

  Query listed(FieldName.Listed field, Lexeme value) {
    Function<String, Query> reader =
        switch (field) {
          case LIKELIHOOD -> text -> new Query.Likelihood(Band.read(text));
          case CONFIDENCE -> text -> new Query.Confidence(confidence(text));
          case IS -> text -> new Query.Is(is(text));
          case HAS -> text -> new Query.Is(has(text));
          case QUERY -> Query.Saved::new;
        };
    return read(value, reader);
  }

  private static String confidence(String text) {
    String level = text.toLowerCase(Locale.ROOT);
    return level.equals("medium") ? "moderate" : level;
  }

  private static Flag is(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "teaser" -> Flag.TEASER;
      case "full" -> Flag.FULL;
      case "duplicate" -> Flag.DUPLICATE;
      default -> throw new IllegalArgumentException("write is:teaser, is:full or is:duplicate");
    };
  }

  private static Flag has(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "highlights", "highlight", "judgments", "judgment" -> Flag.HIGHLIGHTS;
      case "dates" -> Flag.DATES;
      default -> throw new IllegalArgumentException("write has:highlights or has:dates");
    };
  }

  /** Reads a value; one that is not understood with the next word and the one after that, too. */
  private Query read(Lexeme value, Function<String, Query> reader) {
    if (value.number() > 0) {
      throw new QuerySyntaxException(query, value.start(), "this value takes no ~");
    }
    try {
      return reader.apply(value.text());
    } catch (IllegalArgumentException wrong) {
      return readLonger(value, reader)
          .orElseThrow(() -> new QuerySyntaxException(query, value.start(), message(wrong)));
    }
  }

  private Optional<Query> readLonger(Lexeme value, Function<String, Query> reader) {
    int back = scanner.at();
    StringBuilder longer = new StringBuilder(value.text());
    for (int i = 0; i < MORE_WORDS && value.kind() == Lexeme.Kind.WORD; i++) {
      Lexeme more = scanner.value();
      if (more.kind() != Lexeme.Kind.WORD) {
        break;
      }
      longer.append(' ').append(more.text());
      try {
        return Optional.of(reader.apply(longer.toString()));
      } catch (IllegalArgumentException stillWrong) {
        // The next word may complete it.
      }
    }
    scanner.backTo(back);
    return Optional.empty();
  }

  private static String message(IllegalArgumentException wrong) {
    return Optional.ofNullable(wrong.getMessage()).orElse("this value is not understood");
  }
}
