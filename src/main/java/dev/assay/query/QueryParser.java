package dev.assay.query;

/** Parses the query language. */
public final class QueryParser {

  private QueryParser() {}

  /** Parses a query. */
  public static Query parse(String text) {
    return new Query.Word(text);
  }
}
