package dev.assay.query;

import java.util.Locale;
import java.util.Optional;

/** Tells operators from words. */
final class Operators {

  private static final String HOW =
      "write the distance with it: a NEAR/5 b, a ADJ/5 b; for one sentence a w/s b, for one"
          + " paragraph a w/p b";

  private Operators() {}

  /** Whether a word must be written with a backslash to be one. */
  static boolean looksLike(String word) {
    int slash = word.indexOf('/');
    String name = slash < 0 ? word : word.substring(0, slash).toUpperCase(Locale.ROOT);
    return switch (name) {
      case "AND", "OR", "NOT" -> slash < 0;
      case "NEAR", "ADJ" -> true;
      case "W", "PRE" -> slash >= 0;
      default -> false;
    };
  }

  /**
   * Reads an operator.
   *
   * @return none if it is a word
   * @throws QuerySyntaxException if it is an operator gone wrong
   */
  static Optional<Lexeme> read(String query, Written run) {
    if (run.hasBackslash()) {
      return Optional.empty();
    }
    String text = run.text();
    int slash = text.indexOf('/');
    if (slash >= 0) {
      return proximity(query, run, text.substring(0, slash), text.substring(slash + 1));
    }
    return switch (text) {
      case "AND" -> lexeme(Lexeme.Kind.AND, run);
      case "OR" -> lexeme(Lexeme.Kind.OR, run);
      case "NOT" -> lexeme(Lexeme.Kind.NOT, run);
      case "NEAR", "ADJ" -> throw new QuerySyntaxException(query, run.offset(0), HOW);
      default -> Optional.empty();
    };
  }

  private static Optional<Lexeme> proximity(
      String query, Written run, String name, String distance) {
    boolean number = Characters.areDigits(distance);
    return switch (name) {
      case "NEAR" -> Optional.of(distance(query, run, Lexeme.Kind.NEAR, distance));
      case "ADJ" -> Optional.of(distance(query, run, Lexeme.Kind.ADJ, distance));
      case "near", "Near", "adj", "Adj" -> {
        if (number) {
          throw new QuerySyntaxException(
              query, run.offset(0), "this operator is written in capitals: NEAR/5, ADJ/5");
        }
        yield Optional.empty();
      }
      case "pre", "PRE" ->
          number ? Optional.of(distance(query, run, Lexeme.Kind.ADJ, distance)) : Optional.empty();
      case "w", "W" ->
          switch (distance) {
            case "s", "S" -> lexeme(Lexeme.Kind.SENTENCE, run);
            case "p", "P" -> lexeme(Lexeme.Kind.PARAGRAPH, run);
            default ->
                number
                    ? Optional.of(distance(query, run, Lexeme.Kind.NEAR, distance))
                    : Optional.empty();
          };
      default -> Optional.empty();
    };
  }

  private static Lexeme distance(String query, Written run, Lexeme.Kind kind, String digits) {
    if (!Characters.areDigits(digits)) {
      throw new QuerySyntaxException(query, run.offset(0), HOW);
    }
    int positions = digits.length() > 9 ? 0 : Integer.parseInt(digits);
    if (positions < 1) {
      throw new QuerySyntaxException(
          query, run.offset(0), "the distance must be from 1 to 999999999");
    }
    return new Lexeme(kind, run.offset(0), run, positions);
  }

  private static Optional<Lexeme> lexeme(Lexeme.Kind kind, Written run) {
    return Optional.of(new Lexeme(kind, run.offset(0), run, 0));
  }
}
