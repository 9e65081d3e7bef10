package dev.assay.cli;

import dev.assay.article.Article;
import dev.assay.search.FacetCounts;
import dev.assay.search.Hit;
import dev.assay.search.Passage;
import dev.assay.search.SearchResult;
import java.io.IOException;
import java.util.Optional;

/** What a search found, in its JSON form; offsets are code points. */
final class SearchJson {

  private final JsonOutput json;
  private final Articles articles;

  /** Where the articles of hits are found. */
  interface Articles {
    Optional<Article> article(String id) throws IOException;
  }

  SearchJson(JsonOutput json, Articles articles) {
    this.json = json;
    this.articles = articles;
  }

  /** Writes the whole result as one object. */
  void result(String query, SearchResult result) throws IOException {
    json.line(() -> {
      json.text("query", query);
      json.object(
          "total",
          () -> {
            json.number("count", result.total().count());
            json.flag("exact", result.total().exact());
          });
      json.objects("hits", result.hits(), this::hit);
      json.objects("facets", result.facets(), counts -> facet(json, counts));
      json.objects("expansions", result.expansions(), e -> expansion(json, e));
      json.strings("notes", result.notes());
      json.flag("timedOut", result.timedOut());
      json.number("tookMillis", result.took().toMillis());
    });
  }

  /** Writes each hit as an object of its own. */
  void lines(SearchResult result) throws IOException {
    for (Hit hit : result.hits()) {
      json.line(() -> hit(hit));
    }
  }

  /** Writes a facet's counts into the object that is open. */
  static void facet(JsonOutput json, FacetCounts counts) throws IOException {
    json.text("facet", counts.facet().word());
    json.objects(
        "counts",
        counts.counts(),
        count -> {
          json.text("label", count.label());
          json.number("count", count.count());
          json.flag("chosen", count.chosen());
        });
  }

  /** Writes a word's other spellings into the object that is open. */
  static void expansion(JsonOutput json, SearchResult.Expansion expansion) throws IOException {
    json.text("written", expansion.written());
    json.strings("spellings", expansion.spellings());
  }

  private void hit(Hit hit) throws IOException {
    json.text("id", hit.id());
    json.text("title", hit.title());
    json.text("published", hit.published());
    json.text("source", hit.source());
    json.text("kicker", hit.kicker());
    json.strings("byline", hit.byline());
    json.word("completeness", hit.completeness());
    json.strings("files", hit.files());
    json.number("score", hit.score());
    Optional<Article> article =
        hit.passages().isEmpty() ? Optional.empty() : articles.article(hit.id());
    json.objects("passages", hit.passages(), passage -> passage(passage, article));
  }

  private void passage(Passage passage, Optional<Article> article) throws IOException {
    CodePoints inPart = CodePoints.of(article.map(a -> a.text(passage.in())).orElse(""));
    CodePoints inPassage = CodePoints.of(passage.text());
    json.text("in", passage.in().toString());
    json.number("start", inPart.at(passage.start()));
    json.text("text", passage.text());
    json.objects(
        "marks",
        passage.marks(),
        mark -> {
          json.number("start", inPassage.at(mark.start()));
          json.number("end", inPassage.at(mark.end()));
        });
  }
}
