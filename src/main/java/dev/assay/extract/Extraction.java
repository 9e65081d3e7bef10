package dev.assay.extract;

import dev.assay.article.Article;
import dev.assay.article.Candidate;
import dev.assay.article.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of a raw page.
 *
 * @param article the article, not yet annotated; none where the page holds no article
 * @param candidates every value found for every field: by field, the winner first
 * @param problems why there is no article, or what is wrong with it
 */
public record Extraction(
    Optional<Article> article, List<Candidate> candidates, List<Problem> problems) {

  /** Copies the lists. */
  public Extraction {
    candidates = List.copyOf(candidates);
    problems = List.copyOf(problems);
  }
}
