package dev.assay.cli;

import dev.assay.article.Candidate;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A value that was found for a field of an article, and whether it was taken.
 *
 * @param candidate the value, and the rule that found it
 * @param won whether it stands in the article
 */
record Contest(Candidate candidate, boolean won) {

  private static final int NAME_COLUMNS = 12;
  private static final int RULE_COLUMNS = 36;

  /** Tells winners from losers: of a field's candidates the first has won. */
  static List<Contest> of(List<Candidate> candidates) {
    Set<String> fields = new HashSet<>();
    return candidates.stream()
        .map(candidate -> new Contest(candidate, fields.add(candidate.field())))
        .toList();
  }

  /** Writes it into the object that is open. */
  void write(JsonOutput out) throws IOException {
    out.text("field", candidate.field());
    out.text("value", candidate.value());
    out.text("rule", candidate.rule());
    out.flag("won", won);
  }

  /** Prints it on a line. */
  void print(Screen out) {
    Style style = won ? Style.PLAIN : Style.FAINT;
    out.print(won ? "+ " : "  ").cell(style, candidate.field(), NAME_COLUMNS);
    out.cell(style, candidate.rule(), RULE_COLUMNS).print(style, " " + candidate.value()).line();
  }
}
