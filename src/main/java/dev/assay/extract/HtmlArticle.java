package dev.assay.extract;

import dev.assay.article.Problem;
import dev.assay.read.RawPage;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Extracts the article of a web page: one parse, what the page says of itself, one layout in boxes,
 * and from these title, body and all else, each by rules in the order of how far they are to be
 * trusted.
 */
final class HtmlArticle {

  private final Draft draft = new Draft();
  private final Rules rules;
  private final PageHead head;
  private final Layout layout;
  private final String address;

  private HtmlArticle(RawPage page, Rules rules) {
    this.rules = rules;
    Document document = Jsoup.parse(page.text());
    this.head = PageHead.of(document);
    this.layout = Layout.of(document);
    page.given().forEach(c -> draft.candidates.add(c.field(), c.value(), c.rule()));
    this.address = new PageOrigin(head, rules.plausible()).take(draft, page.given());
  }

  static Extraction read(RawPage page, Rules rules) {
    HtmlArticle article = new HtmlArticle(page, rules);
    Optional<String> nothing = article.find();
    return nothing.isPresent()
        ? new Extraction(
            Optional.empty(),
            article.draft.candidates.all(),
            List.of(new Problem(page.where(), nothing.get(), Problem.Kind.NOT_AN_ARTICLE)))
        : Finish.of(page, article.draft, rules);
  }

  /** Fills the draft; returns why the page is no article, if it is none. */
  private Optional<String> find() {
    int titleLeaf = new TitleFinder(head, layout).take(draft);
    new PageBody(layout, rules, head).take(draft, titleLeaf);
    new PageFields(head, layout, draft).take(titleLeaf);
    new PageDay(head, layout, rules.plausible(), address).take(draft, titleLeaf);
    if (draft.title.isEmpty() && draft.pieces.isEmpty()) {
      return Optional.of("no title and no text");
    }
    return Optional.empty();
  }
}
