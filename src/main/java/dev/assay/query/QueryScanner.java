package dev.assay.query;

import dev.assay.query.Lexeme.Kind;
import java.util.BitSet;
import java.util.Optional;

/**
 * Cuts a query into its pieces, one at a time, because what a character means depends on the field
 * that it is the value of. Skips words that no token could match: a dash, an ampersand.
 */
final class QueryScanner {

  private final String text;
  private int at;

  QueryScanner(String text) {
    this.text = text;
  }

  /** Where it has read to. */
  int at() {
    return at;
  }

  /** Goes back to where it has been. */
  void backTo(int offset) {
    at = offset;
  }

  /** Reads the next piece. */
  Lexeme next() {
    while (true) {
      skipSpace();
      if (at == text.length() || isBracket(text.charAt(at))) {
        return mark();
      }
      if (Characters.isQuote(text.charAt(at))) {
        return quoted();
      }
      Optional<Lexeme> piece = run();
      if (piece.isPresent()) {
        return piece.get();
      }
    }
  }

  /**
   * Reads the value of a field as it stands, up to space, a quotation mark or a bracket of ours.
   */
  Lexeme value() {
    skipSpace();
    if (at == text.length() || isBracket(text.charAt(at))) {
      return mark();
    }
    return Characters.isQuote(text.charAt(at)) ? quoted() : raw(Kind.WORD);
  }

  private void skipSpace() {
    while (at < text.length() && Characters.isSpace(text.charAt(at))) {
      at++;
    }
  }

  /** A bracket or the end. */
  private Lexeme mark() {
    int start = at;
    Kind kind = Kind.END;
    if (at < text.length()) {
      kind = text.charAt(at++) == '(' ? Kind.OPEN : Kind.CLOSE;
    }
    return new Lexeme(kind, start, new Written(text.substring(start, at), new BitSet(), start), 0);
  }

  private Lexeme quoted() {
    int start = at;
    Written inside = betweenQuotes();
    return new Lexeme(Kind.QUOTED, start, inside, slop());
  }

  private Written betweenQuotes() {
    int open = at++;
    Written inside = read(Until.QUOTE);
    if (at == text.length()) {
      throw new QuerySyntaxException(text, open, "this quotation mark is never closed");
    }
    at++;
    return inside;
  }

  private int slop() {
    if (!at('~')) {
      return 0;
    }
    int start = at++;
    int digits = at;
    while (at < text.length() && Characters.isDigit(text.charAt(at))) {
      at++;
    }
    if (at == digits || at - digits > 9) {
      throw new QuerySyntaxException(
          text, start, "say how many positions the words may be apart: \"a b\"~5");
    }
    return Integer.parseInt(text.substring(digits, at));
  }

  /** Reads on to the next space, bracket or quotation mark; nothing if no token could match it. */
  private Optional<Lexeme> run() {
    int start = at;
    Written run = read(Until.MARK);
    if (isMinus(run)) {
      at = start + 1;
      return Optional.of(new Lexeme(Kind.MINUS, start, run.slice(0, 1), 0));
    }
    Optional<Lexeme> operator = Operators.read(text, run);
    if (operator.isPresent()) {
      return operator;
    }
    if (run.is(0, '@')) {
      return name(start, run);
    }
    int colon = fieldEnd(run);
    if (colon > 0) {
      at = start;
      return Optional.of(isAddress(run.text(), colon) ? raw(Kind.ADDRESS) : field(run, colon));
    }
    return run.hasWord() || run.isStars()
        ? Optional.of(new Lexeme(Kind.WORD, start, run, 0))
        : Optional.empty();
  }

  private Lexeme field(Written run, int colon) {
    int start = at;
    at += colon + 1;
    return new Lexeme(Kind.FIELD, start, run.slice(0, colon), 0);
  }

  /** A hyphen before something, but no dash: not {@code - a}, not {@code --a}. */
  private boolean isMinus(Written run) {
    if (!run.is(0, '-') || run.is(1, '-')) {
      return false;
    }
    Written rest = run.from(1);
    return rest.hasWord()
        || rest.isStars()
        || (run.length() == 1 && (at('(') || atQuote()))
        || (run.length() == 2 && run.is(1, '@') && atQuote());
  }

  /** An at sign with a name after it, which may be quoted, and may have a type before it. */
  private Optional<Lexeme> name(int start, Written run) {
    boolean quoted = atQuote() && (run.length() == 1 || run.is(run.length() - 1, ':'));
    if (!quoted && !run.hasWord()) {
      return Optional.empty();
    }
    return Optional.of(new Lexeme(Kind.NAME, start, run.from(1), 0));
  }

  /** Whether a quotation mark comes next, with no space before it. */
  boolean atQuote() {
    return at < text.length() && Characters.isQuote(text.charAt(at));
  }

  private boolean at(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private static boolean isBracket(char c) {
    return c == '(' || c == ')';
  }

  /** The index of the colon after letters, or -1: a field's name has nothing else. */
  private static int fieldEnd(Written run) {
    int colon = run.find(':');
    for (int i = 0; i < colon; i++) {
      if (!Character.isLetter(run.text().charAt(i)) || run.isLiteral(i)) {
        return -1;
      }
    }
    return colon;
  }

  /** Whether {@code //} comes after the first colon, and no field's name before it. */
  static boolean isAddress(String text, int colon) {
    return text.startsWith("//", colon + 1) && FieldName.of(text.substring(0, colon)).isEmpty();
  }

  private Lexeme raw(Kind kind) {
    int start = at;
    return new Lexeme(kind, start, read(Until.UNBALANCED), 0);
  }

  private enum Until {
    /** Space, a bracket or a quotation mark. */
    MARK,
    /** Space, a quotation mark or a bracket that was not opened on the way. */
    UNBALANCED,
    /** A quotation mark. */
    QUOTE
  }

  private Written read(Until until) {
    int start = at;
    StringBuilder read = new StringBuilder();
    BitSet literal = new BitSet();
    int open = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < text.length()) {
        int next = text.codePointAt(at + 1);
        literal.set(read.length());
        read.appendCodePoint(next);
        at += 1 + Character.charCount(next);
        continue;
      }
      if (ends(c, until, open)) {
        break;
      }
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      read.append(c);
      at++;
    }
    return new Written(read.toString(), literal, start);
  }

  private static boolean ends(char c, Until until, int open) {
    boolean quote = Characters.isQuote(c);
    return switch (until) {
      case QUOTE -> quote;
      case MARK -> quote || isBracket(c) || Characters.isSpace(c);
      case UNBALANCED -> quote || (c == ')' && open == 0) || Characters.isSpace(c);
    };
  }
}
