package dev.assay.search;

import dev.assay.article.Completeness;
import dev.assay.article.PrintedDate;
import java.util.List;
import java.util.Optional;

/**
 * An article that matched.
 *
 * @param id the article's id
 * @param title the title; empty where there is none
 * @param published when it was published
 * @param source the publisher
 * @param kicker the section label
 * @param byline the authors
 * @param completeness whether the whole article was saved
 * @param files the paths it stands in, relative to the archive where inside; empty for one from
 *     memory
 * @param score the higher the better; 0 where hits are sorted by date
 * @param passages the matched words in their surroundings, best first
 */
public record Hit(
    String id,
    String title,
    Optional<PrintedDate> published,
    Optional<String> source,
    Optional<String> kicker,
    List<String> byline,
    Completeness completeness,
    List<String> files,
    double score,
    List<Passage> passages) {

  /** Copies the lists. */
  public Hit {
    byline = List.copyOf(byline);
    files = List.copyOf(files);
    passages = List.copyOf(passages);
  }
}
