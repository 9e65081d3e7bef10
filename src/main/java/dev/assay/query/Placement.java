package dev.assay.query;

/** Says which queries make sense inside others. */
final class Placement {

  static final String BESIDE =
      "beside NEAR, ADJ, w/s and w/p only words, phrases, names and groups of them can stand";

  static final String IN_FIELD =
      "in a field only words, phrases, names and groups of them can be looked for";

  private Placement() {}

  /** Whether it has places in the text, so that its distance from something can be told. */
  static boolean hasPlaces(Query query) {
    return switch (query) {
      case Query.Word q -> true;
      case Query.Exact q -> true;
      case Query.Prefix q -> true;
      case Query.Wildcard q -> true;
      case Query.Fuzzy q -> true;
      case Query.Phrase q -> true;
      case Query.Entity q -> true;
      case Query.AnyEntity q -> true;
      case Query.Near q -> true;
      case Query.Within q -> true;
      case Query.And and -> and.clauses().stream().allMatch(Placement::hasPlaces);
      case Query.Or or -> or.clauses().stream().allMatch(Placement::hasPlaces);
      case Query.All q -> false;
      case Query.Not q -> false;
      case Query.InField q -> false;
      case Query.Days q -> false;
      case Query.Likelihood q -> false;
      case Query.Confidence q -> false;
      case Query.Is q -> false;
      case Query.Saved q -> false;
    };
  }

  /** Whether it can be looked for in one field. */
  static boolean fitsField(Query query) {
    return switch (query) {
      case Query.Not(Query clause) -> fitsField(clause);
      case Query.And and -> and.clauses().stream().allMatch(Placement::fitsField);
      case Query.Or or -> or.clauses().stream().allMatch(Placement::fitsField);
      default -> hasPlaces(query);
    };
  }
}
