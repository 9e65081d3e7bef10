package dev.assay.query;

/** Prints queries in the query language. */
final class QueryPrinter {

  private QueryPrinter() {}

  static String print(Query query) {
    return query.toString();
  }
}
