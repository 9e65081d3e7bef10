package dev.assay.query;

import dev.assay.query.Lexeme.Kind;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parses the query language by recursive descent, one method a rule.
 *
 * <pre>
 * query     = or
 * or        = and { "OR" and }
 * and       = not { [ "AND" ] not }
 * not       = { "NOT" | "-" } near
 * near      = operand { proximity operand }
 * proximity = "NEAR/"n | "w/"n | "ADJ/"n | "pre/"n | "w/s" | "w/p"
 * operand   = "(" or ")" | phrase | name | field | word
 * phrase    = '"' { word | name } '"' [ "~"n ]
 * name      = "@" ( [ type ":" ] ( text | '"' text '"' ) | type )
 * type      = "person" | "place" | "organization" | "org"
 * field     = fieldname ":" ( value | "(" or ")" )
 * word      = [ "=" ] text | text "*" | text with "*" and "?" | text "~" [ "1" | "2" ] | "*"
 * </pre>
 *
 * <h2>Words and operators</h2>
 *
 * Words side by side must all be there. {@code NOT} binds tighter than {@code AND}, {@code AND}
 * than {@code OR}; what stands beside a proximity operator binds tightest. {@code AND OR NOT NEAR
 * ADJ} are operators in capitals only, {@code w/5 pre/5 w/s w/p} in small letters, too. A hyphen
 * excludes when it stands right before something and not inside a word; two are a dash. Punctuation
 * around a word is dropped, and a word of nothing else ({@code - & —}) is skipped. Inside a word it
 * stays, so {@code al-Qaeda}, {@code U.S.} and {@code 10:30} are one word each, which the index may
 * split. {@code *} alone is every article.
 *
 * <p>{@code =word} is exactly this word; {@code kill*} starts so; in {@code m?n*ster} a {@code ?}
 * is one character and a {@code *} any; in {@code word~} or {@code word~1} one letter may differ,
 * in {@code word~2} two.
 *
 * <p>Straight, curly and angle quotation marks are alike. A phrase has exact words, and names after
 * {@code @}: {@code "@person said"}, {@code "@soleimani in Baghdad"}. Outside phrases a name may be
 * quoted: {@code @"Qassem Soleimani"}; an id is a name, too: {@code @person/qasem-soleimani}.
 *
 * <p>A backslash makes the character after it mean itself: {@code \OR}, {@code title\:x}.
 *
 * <h2>Fields</h2>
 *
 * <ul>
 *   <li>{@code title: dek: kicker: highlights: body: caption: credit: author: source: url: lang:},
 *       {@code judgment:} and {@code publisher:} for highlights and source: words, phrases, names
 *       or a group of them
 *   <li>{@code person: place: organization: entity:} and {@code org:}: a name
 *   <li>{@code published: about: updated: saved:}, {@code date:} for published, {@code event:} for
 *       about: the days of {@link DateRange#of(String, Clock)}, or {@code none}
 *   <li>{@code likelihood:} a band, several with commas, or a bound in per cent: {@code >=80} means
 *       the bands whose lower bound is at least 80, {@code <=20} those whose upper bound is at most
 *       20, {@code 70} or {@code =70} those that have it inside; {@code confidence:} low, moderate
 *       or high
 *   <li>{@code is:teaser is:full is:duplicate has:highlights has:dates}
 *   <li>{@code query:} the name of a saved query
 * </ul>
 *
 * A value may be quoted, and must be if it has space, but {@code published:last month} and {@code
 * likelihood:very likely} are understood, as without the second word they would be errors. A group
 * of values may stand after any field: {@code published:(2018 OR 2020)}. Inside a text field's
 * group names are the only fields: {@code title:(person:Esper OR resign*)}. Letters before a colon
 * are always a field's name, and an error if there is no such field; after anything else ({@code
 * 10:30}) or before {@code //} ({@code https://…}) a colon is part of the word. In a web address
 * and in the value of {@code url:} all characters are taken as they are, but for a star at the end.
 *
 * <h2>Limits</h2>
 *
 * 8,192 characters, 64 levels of parentheses and negations, 64 proximity operators, 1,024 words and
 * other clauses.
 */
public final class QueryParser {

  static final int MAX_CLAUSES = 1024;
  static final String TOO_MANY_CLAUSES = "the query has more than 1,024 words and clauses";

  private static final int MAX_LENGTH = 8192;
  private static final int MAX_LEVELS = 64;
  private static final String TOO_LONG = "the query is longer than 8,192 characters";
  private static final String EMPTY =
      "the query is empty: type words, a \"phrase\" or a field such as title:word";

  private final String text;
  private final QueryScanner scanner;
  private final Terms terms;
  private final FieldValues values;

  private @Nullable Lexeme ahead;
  private @Nullable FieldName inside;
  private int levels;
  private int clauses;
  private int proximities;

  private QueryParser(String text, Clock clock) {
    this.text = text;
    scanner = new QueryScanner(text);
    terms = new Terms(text);
    values = new FieldValues(text, scanner, clock);
  }

  /**
   * Parses a query; {@code today} is the JVM's. What is written as {@code today} or {@code 30d}
   * becomes days now: a query to be asked again later is kept as text.
   *
   * @throws QuerySyntaxException if the text can't be understood
   */
  public static Query parse(String text) {
    return parse(text, Clock.system(ZoneId.systemDefault()));
  }

  /**
   * Parses a query.
   *
   * @param clock says which day is {@code today}, in its own zone
   * @throws QuerySyntaxException if the text can't be understood
   */
  public static Query parse(String text, Clock clock) {
    checkLength(text);
    return new QueryParser(text, clock).query();
  }

  /** The words of a plain text, at least one. */
  static List<Query> words(String text) {
    checkLength(text);
    List<Query> words = WordSplitter.split(text);
    if (words.isEmpty()) {
      throw new QuerySyntaxException(text, 0, EMPTY);
    }
    return words;
  }

  private static void checkLength(String text) {
    if (text.length() > MAX_LENGTH) {
      throw new QuerySyntaxException(text, MAX_LENGTH, TOO_LONG);
    }
  }

  private Query query() {
    if (peek().kind() == Kind.END) {
      throw error(0, EMPTY);
    }
    Query query = or();
    Lexeme rest = peek();
    if (rest.kind() == Kind.CLOSE) {
      throw error(rest.start(), "this parenthesis closes nothing");
    }
    return query;
  }

  private Query or() {
    List<Query> choices = new ArrayList<>();
    choices.add(and());
    while (peek().kind() == Kind.OR) {
      takeOperator("OR");
      choices.add(and());
    }
    return Queries.or(choices);
  }

  private Query and() {
    List<Query> all = new ArrayList<>();
    all.add(not());
    while (peek().kind() == Kind.AND || peek().kind().opensClause()) {
      if (peek().kind() == Kind.AND) {
        takeOperator("AND");
      }
      all.add(not());
    }
    return Queries.and(all);
  }

  private Query not() {
    Kind kind = peek().kind();
    if (kind != Kind.NOT && kind != Kind.MINUS) {
      return near();
    }
    enter(takeOperator(kind == Kind.NOT ? "NOT" : "-"));
    Query excluded = not();
    levels--;
    return new Query.Not(excluded);
  }

  private Query near() {
    int start = peek().start();
    Query left = operand();
    while (peek().kind().isProximity()) {
      Lexeme operator = takeOperator("this operator");
      if (++proximities > MAX_LEVELS) {
        throw error(operator.start(), "the query has more than 64 proximity operators");
      }
      checkPlaces(left, start);
      int startOfRight = peek().start();
      Query right = operand();
      checkPlaces(right, startOfRight);
      left = near(left, operator, right);
    }
    return left;
  }

  private void checkPlaces(Query side, int start) {
    if (!Placement.hasPlaces(side)) {
      throw error(start, Placement.BESIDE + "; a field goes before the whole: title:(a w/s b)");
    }
  }

  private static Query near(Query left, Lexeme operator, Query right) {
    return switch (operator.kind()) {
      case SENTENCE -> new Query.Within(left, right, Query.Unit.SENTENCE);
      case PARAGRAPH -> new Query.Within(left, right, Query.Unit.PARAGRAPH);
      default -> new Query.Near(left, right, operator.number(), operator.kind() == Kind.ADJ);
    };
  }

  private Query operand() {
    Lexeme piece = take();
    return switch (piece.kind()) {
      case OPEN -> group(piece);
      case FIELD -> field(piece);
      case QUOTED, NAME, WORD, ADDRESS -> leaf(piece);
      case CLOSE -> throw error(piece.start(), "this parenthesis closes nothing");
      case END -> throw error(piece.start(), "something is missing here");
      case MINUS, NOT ->
          throw error(piece.start(), "put what is excluded outside: a w/s b -c, not a w/s -b");
      case AND, OR, NEAR, ADJ, SENTENCE, PARAGRAPH ->
          throw error(
              piece.start(),
              "there is nothing on the left of this operator; write \\ before it to search for it as"
                  + " a word");
    };
  }

  private Query group(Lexeme open) {
    enter(open);
    if (peek().kind() == Kind.CLOSE) {
      throw error(open.start(), "there is no word between these parentheses");
    }
    if (peek().kind() == Kind.END) {
      throw neverClosed(open);
    }
    Query query = or();
    if (take().kind() != Kind.CLOSE) {
      throw neverClosed(open);
    }
    levels--;
    return query;
  }

  private QuerySyntaxException neverClosed(Lexeme open) {
    return error(open.start(), "this parenthesis is never closed");
  }

  private Query field(Lexeme name) {
    FieldName field = FieldName.of(name.text()).orElseThrow(() -> unknownField(name));
    FieldName outside = inside;
    if (outside != null && !fits(field, outside)) {
      throw error(name.start(), "this field can't stand inside another field's parentheses");
    }
    Lexeme value = takesRawValue(field) ? scanner.value() : scanner.next();
    inside = field;
    Query query = value(name, value);
    inside = outside;
    if (field instanceof FieldName.Text(Field words)) {
      if (!Placement.fitsField(query)) {
        throw error(value.start(), Placement.IN_FIELD);
      }
      return new Query.InField(words, query);
    }
    return query;
  }

  /** Whether a field may stand inside another: names may stand among words. */
  private static boolean fits(FieldName field, FieldName outside) {
    return field instanceof FieldName.Named && outside instanceof FieldName.Text;
  }

  private static boolean takesRawValue(FieldName field) {
    return !(field instanceof FieldName.Text(Field words)) || words == Field.URL;
  }

  private Query value(Lexeme name, Lexeme value) {
    return switch (value.kind()) {
      case OPEN -> group(value);
      case QUOTED, NAME, WORD, ADDRESS -> leaf(value);
      case MINUS ->
          throw error(name.start(), "the hyphen goes before the field's name: -title:word");
      case FIELD -> throw error(value.start(), "a field's name can't follow another");
      default -> throw error(name.start(), "a value must follow this colon: title:word");
    };
  }

  private QuerySyntaxException unknownField(Lexeme name) {
    String meant =
        FieldName.nearest(name.text()).map(near -> ": did you mean " + near + ":?").orElse("");
    return error(
        name.start(),
        "there is no field of this name"
            + meant
            + " (text with a colon in it is searched for in quotation marks)");
  }

  /** A clause without clauses in it, as the field that it stands in reads it. */
  private Query leaf(Lexeme piece) {
    count(piece);
    return switch (inside) {
      case null -> words(piece, false);
      case FieldName.Text(Field field) -> words(piece, field == Field.URL);
      case FieldName.Named(Optional<Query.EntityKind> type) -> named(type, piece);
      case FieldName.Day(Query.DateField field) -> values.day(field, plain(piece));
      case FieldName.Listed listed -> values.listed(listed, plain(piece));
    };
  }

  private Query words(Lexeme piece, boolean address) {
    return switch (piece.kind()) {
      case QUOTED -> {
        Query.Phrase phrase = terms.phrase(piece);
        clauses += phrase.parts().size() - 1;
        yield phrase;
      }
      case NAME -> name(piece);
      case ADDRESS -> terms.address(piece.written());
      default -> address ? terms.address(piece.written()) : terms.word(piece.written());
    };
  }

  /** A name after an at sign; where it is quoted, that is the next piece. */
  private Query name(Lexeme piece) {
    Written name = piece.written();
    boolean quotedFollows = name.length() == 0 || name.is(name.length() - 1, ':');
    return quotedFollows && scanner.atQuote()
        ? terms.entity(terms.typeBefore(name), take())
        : terms.name(name);
  }

  private Query named(Optional<Query.EntityKind> type, Lexeme piece) {
    return plain(piece).kind() == Kind.QUOTED
        ? terms.entity(type, piece)
        : terms.entity(type, piece.written());
  }

  private Lexeme plain(Lexeme value) {
    if (value.kind() == Kind.NAME || (value.kind() == Kind.WORD && value.written().is(0, '@'))) {
      throw error(value.start(), "a value is written without @ here");
    }
    return value;
  }

  private void count(Lexeme piece) {
    if (++clauses > MAX_CLAUSES) {
      throw error(piece.start(), TOO_MANY_CLAUSES);
    }
  }

  private void enter(Lexeme piece) {
    if (++levels > MAX_LEVELS) {
      throw error(piece.start(), "the query has more than 64 levels");
    }
  }

  private Lexeme takeOperator(String name) {
    Lexeme operator = take();
    Kind next = peek().kind();
    if (next == Kind.END || next == Kind.CLOSE) {
      throw error(operator.start(), "there is nothing on the right of " + name);
    }
    return operator;
  }

  private Lexeme peek() {
    Lexeme next = ahead;
    if (next == null) {
      next = scanner.next();
      ahead = next;
    }
    return next;
  }

  private Lexeme take() {
    Lexeme next = peek();
    ahead = null;
    return next;
  }

  private QuerySyntaxException error(int position, String message) {
    return new QuerySyntaxException(text, position, message);
  }
}
