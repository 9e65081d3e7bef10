package dev.assay.extract;

import dev.assay.article.Article;
import dev.assay.article.Candidate;
import dev.assay.article.Problem;
import dev.assay.config.Configuration;
import dev.assay.read.MediaType;
import dev.assay.read.RawPage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Turns raw pages into articles: pages by their metadata and what they show, text copies by the
 * patterns of their lines, JSON by its keys. Immutable; may be shared by threads.
 */
public final class Extractor {

  private final Rules rules;

  private Extractor(Rules rules) {
    this.rules = rules;
  }

  /** Returns an extractor with the configuration that Assay ships with. */
  public static Extractor standard() {
    return with(Configuration.standard());
  }

  /** Returns an extractor with this configuration: its sections, furniture and site profiles. */
  public static Extractor with(Configuration configuration) {
    return new Extractor(Rules.of(configuration));
  }

  /**
   * Extracts the article of a page. What the page holds never makes it throw: a page that is no
   * article, is too deep or too large, gives none, and the problem that says why.
   */
  public Extraction extract(RawPage page) {
    try {
      return switch (page.type()) {
        case JSON -> JsonArticle.read(page);
        case TEXT -> text(page);
        case HTML -> HtmlArticle.read(page, rules);
      };
    } catch (StackOverflowError e) {
      return JsonArticle.none(page, "is nested too deeply", Problem.Kind.FAILED);
    } catch (OutOfMemoryError e) {
      return JsonArticle.none(page, "needs more memory than there is", Problem.Kind.FAILED);
    }
  }

  private Extraction text(RawPage page) {
    Draft draft = new Draft();
    TextCopy.read(page.text(), draft, rules);
    return Finish.of(page, draft, rules);
  }

  /**
   * Extracts the article of a web page.
   *
   * @param html the page
   * @param address where it was published
   * @return the article, not annotated; empty where the page holds none
   */
  public Optional<Article> extract(String html, URI address) {
    Candidate url = new Candidate("url", address.toString(), "given");
    RawPage page =
        new RawPage(
            address.toString(),
            0,
            MediaType.HTML,
            html.getBytes(StandardCharsets.UTF_8),
            Optional.of(StandardCharsets.UTF_8),
            List.of(url));
    return extract(page).article().map(article -> article.toBuilder().file(null).build());
  }
}
