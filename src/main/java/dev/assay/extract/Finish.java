package dev.assay.extract;

import dev.assay.article.Candidate;
import dev.assay.article.Problem;
import dev.assay.read.RawPage;
import java.util.List;
import java.util.Optional;

/** Makes an article of a draft, or says why it is none. */
final class Finish {

  private Finish() {}

  static Extraction of(RawPage page, Draft draft, Rules rules) {
    for (Candidate given : page.given()) {
      draft.candidates.add(given.field(), given.value(), given.rule());
    }
    draft.takeFirsts();
    if (draft.lang == null) {
      StringBuilder text = new StringBuilder(draft.title);
      draft.pieces.stream().limit(40).forEach(piece -> text.append(' ').append(piece.text()));
      draft.lang = Languages.guess(text.toString()).orElse(null);
    }
    if (draft.isEmpty()) {
      return JsonArticle.none(page, "no title and no text", Problem.Kind.NOT_AN_ARTICLE);
    }
    return new Extraction(
        Optional.of(draft.build(page.file(), rules.sections())), draft.candidates.all(), List.of());
  }
}
