package dev.assay.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Prints queries in the query language, with the parentheses they need and no others. */
final class QueryPrinter {

  /** How tightly what is printed holds together. */
  private enum Binding {
    OR,
    AND,
    NOT,
    NEAR,
    OPERAND
  }

  private final StringBuilder out = new StringBuilder();
  private boolean inField;

  private QueryPrinter() {}

  static String print(Query query) {
    QueryPrinter printer = new QueryPrinter();
    printer.write(query);
    return printer.out.toString();
  }

  private static Binding binding(Query query) {
    return switch (query) {
      case Query.Or or -> Binding.OR;
      case Query.And and -> Binding.AND;
      case Query.Not not -> Binding.NOT;
      case Query.Near near -> Binding.NEAR;
      case Query.Within within -> Binding.NEAR;
      default -> Binding.OPERAND;
    };
  }

  /** Prints a query, in parentheses if it holds together less than that. */
  private void write(Query query, Binding atLeast) {
    if (binding(query).compareTo(atLeast) < 0) {
      out.append('(');
      write(query);
      out.append(')');
    } else {
      write(query);
    }
  }

  private void write(Query query) {
    switch (query) {
      case Query.All all -> out.append('*');
      case Query.Word(String text) -> out.append(Escaping.word(text));
      case Query.Exact(String text) -> out.append('=').append(Escaping.part(text));
      case Query.Prefix(String text) -> out.append(Escaping.start(text)).append('*');
      case Query.Wildcard(String pattern) -> out.append(Escaping.pattern(pattern));
      case Query.Fuzzy(String text, int edits) ->
          out.append(Escaping.part(text)).append('~').append(edits);
      case Query.Phrase phrase -> phrase(phrase);
      case Query.And(List<Query> clauses) -> joined(clauses, " ", Binding.NOT);
      case Query.Or(List<Query> clauses) -> joined(clauses, " OR ", Binding.AND);
      case Query.Not(Query clause) -> {
        out.append('-');
        write(clause, Binding.OPERAND);
      }
      case Query.Near(Query left, Query right, int distance, boolean ordered) ->
          near(left, (ordered ? " ADJ/" : " NEAR/") + distance + " ", right);
      case Query.Within(Query left, Query right, Query.Unit unit) ->
          near(left, unit == Query.Unit.SENTENCE ? " w/s " : " w/p ", right);
      case Query.InField(Field field, Query inside) -> {
        out.append(field.word()).append(':');
        inField = true;
        write(inside, Binding.OPERAND);
        inField = false;
      }
      case Query.Entity(Optional<Query.EntityKind> type, String name) ->
          out.append(type.isEmpty() || inField ? "@" : "")
              .append(type.map(t -> FieldName.word(t) + ":").orElse(""))
              .append(Escaping.name(name));
      case Query.AnyEntity(Query.EntityKind type) -> out.append('@').append(FieldName.word(type));
      case Query.Days(Query.DateField field, Optional<DateRange> range) ->
          out.append(FieldName.word(field))
              .append(':')
              .append(range.map(QueryPrinter::days).orElse("none"));
      case Query.Likelihood(List<String> bands) ->
          out.append("likelihood:").append(Band.write(bands));
      case Query.Confidence(String level) -> out.append("confidence:").append(level);
      case Query.Is(Query.Flag flag) -> out.append(flag(flag));
      case Query.Saved(String name) -> out.append("query:").append(Escaping.name(name));
    }
  }

  private void joined(List<Query> clauses, String between, Binding binding) {
    String before = "";
    for (Query clause : clauses) {
      out.append(before);
      write(clause, binding);
      before = between;
    }
  }

  private void near(Query left, String operator, Query right) {
    write(left, Binding.NEAR);
    out.append(operator);
    write(right, Binding.OPERAND);
  }

  private void phrase(Query.Phrase phrase) {
    out.append('"');
    String before = "";
    for (Query part : phrase.parts()) {
      out.append(before).append(inPhrase(part));
      before = " ";
    }
    out.append('"');
    if (phrase.slop() > 0) {
      out.append('~').append(phrase.slop());
    }
  }

  private static String inPhrase(Query part) {
    return switch (part) {
      case Query.Word(String text) -> Escaping.inPhrase(text);
      case Query.Entity(Optional<Query.EntityKind> type, String name) ->
          "@" + type.map(t -> FieldName.word(t) + ":").orElse("") + Escaping.nameInPhrase(name);
      default -> print(part);
    };
  }

  /** The shortest form: a whole year or month, a day, else both ends. */
  private static String days(DateRange range) {
    if (range.from().isEmpty() || range.to().isEmpty()) {
      return range.toString();
    }
    LocalDate from = range.from().get();
    LocalDate to = range.to().get();
    if (from.equals(to)) {
      return from.toString();
    }
    YearMonth month = YearMonth.from(from);
    if (from.equals(month.atDay(1)) && to.equals(month.atEndOfMonth())) {
      return month.toString();
    }
    boolean year = from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1));
    return year ? from.toString().substring(0, 4) : range.toString();
  }

  private static String flag(Query.Flag flag) {
    return switch (flag) {
      case TEASER, FULL, DUPLICATE -> "is:" + FieldName.word(flag);
      case HIGHLIGHTS, DATES -> "has:" + FieldName.word(flag);
    };
  }
}
