package dev.assay.cli;

import dev.assay.article.Article;
import dev.assay.article.DateMention;
import dev.assay.article.Estimate;
import dev.assay.article.Mention;
import dev.assay.article.Part;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** An article in its JSON form; offsets are code points. */
final class ArticleJson {

  private final JsonOutput json;
  private final Article article;
  private final Map<Part, CodePoints> offsets = new HashMap<>();

  private ArticleJson(JsonOutput json, Article article) {
    this.json = json;
    this.article = article;
  }

  /** Writes the article's keys into the object that is open. */
  static void write(JsonOutput json, Article article) throws IOException {
    ArticleJson form = new ArticleJson(json, article);
    form.head();
    form.texts();
    json.objects("entities", article.entities(), form::mention);
    json.objects("dates", article.dates(), form::date);
    json.objects("estimates", article.estimates(), form::estimate);
  }

  private void head() throws IOException {
    json.text("id", article.id());
    json.text("file", article.file());
    json.text("url", article.url());
    json.text("source", article.source());
    json.text("kicker", article.kicker());
    json.text("lang", article.lang());
    json.text("marking", article.marking());
    json.text("title", article.title());
    json.text("dek", article.dek());
    json.strings("byline", article.byline());
    if (article.published().isPresent()) {
      json.text("published", article.published());
      json.word("publishedPrecision", article.published().get().precision());
    }
    json.text("dateSource", article.dateSource());
    json.text("updated", article.updated());
    json.text("saved", article.saved());
  }

  private void texts() throws IOException {
    json.objects(
        "captions",
        article.captions(),
        caption -> {
          json.text("text", caption.text());
          json.text("credit", caption.credit());
        });
    json.objects(
        "highlights",
        article.highlights(),
        highlight -> {
          json.text("id", highlight.id());
          json.text("text", highlight.text());
        });
    json.text("body", article.body());
    json.objects(
        "blocks",
        article.blocks(),
        block -> {
          json.word("kind", block.kind());
          ends(Part.BODY, block.start(), block.end());
        });
    json.word("completeness", article.completeness());
  }

  private void mention(Mention mention) throws IOException {
    place(mention.in(), mention.start(), mention.end(), mention.text());
    json.word("type", mention.type());
    json.word("kind", mention.kind());
    json.text("entity", mention.entity());
    json.text("name", mention.name());
    json.text("actor", mention.actor());
    json.number("confidence", mention.confidence());
  }

  private void date(DateMention date) throws IOException {
    place(date.in(), date.start(), date.end(), date.text());
    // TIMEX3 writes its types in capitals.
    json.text("type", date.type().name());
    json.text("value", date.value());
    json.text("mod", date.mod());
    json.text("from", date.from());
    json.text("to", date.to());
    json.word("granularity", date.granularity());
    json.word("anchor", date.anchor());
    json.text("cue", date.cue());
    json.word("role", date.role());
    json.word("kind", date.kind());
  }

  private void estimate(Estimate estimate) throws IOException {
    place(estimate.in(), estimate.start(), estimate.end(), estimate.text());
    json.word("band", estimate.band());
    if (estimate.band().hasPercentages()) {
      json.number("low", estimate.band().low());
      json.number("high", estimate.band().high());
    }
    json.flag("negated", estimate.negated());
    if (estimate.confidence().isPresent()) {
      json.word("confidence", estimate.confidence().get());
    }
  }

  private void place(Part in, int start, int end, String text) throws IOException {
    json.text("in", in.toString());
    ends(in, start, end);
    json.text("text", text);
  }

  private void ends(Part in, int start, int end) throws IOException {
    CodePoints text = offsets.computeIfAbsent(in, part -> CodePoints.of(article.text(part)));
    json.number("start", text.at(start));
    json.number("end", text.at(end));
  }
}
