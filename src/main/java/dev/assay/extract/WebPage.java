package dev.assay.extract;

import dev.assay.article.Article;
import dev.assay.article.Candidate;
import dev.assay.article.Completeness;
import dev.assay.article.PrintedDate;
import dev.assay.article.Problem;
import dev.assay.read.RawPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads an article from a web page. One parse a page. Not for several threads. */
final class WebPage {

  private static final int MIN_BODY = 80;
  private static final int MIN_WHOLE = 600;
  private static final int SHORT_FOR_A_WALL = 2500;

  private final RawPage raw;
  private final Document page;
  private final Draft draft = new Draft();
  private final Markings markings = new Markings();
  private final Captions captions = new Captions();
  private final Composition composition;

  private WebPage(RawPage raw, Rules rules) {
    this.raw = raw;
    this.page = parse(raw);
    this.composition = new Composition(rules.sections(), rules.furniture(), markings, captions);
  }

  static Extraction extract(RawPage raw, Rules rules) {
    return new WebPage(raw, rules).extract(rules);
  }

  private static Document parse(RawPage raw) {
    try {
      String charset = raw.charset().map(Charset::name).orElse(null);
      return Jsoup.parse(new ByteArrayInputStream(raw.bytes()), charset, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Extraction extract(Rules rules) {
    raw.given().forEach(given -> draft.add(given.field(), given.value(), given.rule()));
    PageFields fields = new PageFields(page, draft);
    fields.read();
    boolean paywall = page.selectFirst("[class*=paywall], [id*=paywall], [class*=regwall]") != null;
    List<Piece> points = KeyPoints.take(page, rules.sections());
    List<Piece> figures = figures();
    String title = markings.strip(value("title").orElse(""));
    composition.addAll(points);
    composition.addAll(figures);
    composition.addAll(withoutHead(PagePieces.of(new PageBody(page).find()), title));
    if (title.isEmpty()
        || (composition.body().length() < MIN_BODY && composition.highlights().isEmpty())) {
      String what =
          title.isEmpty() ? "the page has no title" : "no text on the page reads like an article";
      return new Extraction(
          Optional.empty(),
          draft.all(),
          List.of(new Problem(raw.where(), what, Problem.Kind.NOT_AN_ARTICLE)));
    }
    Article article = article(title, completeness(paywall, fields.isFree()));
    return new Extraction(
        Optional.of(article.toBuilder(ArticleId.of(article)).build()), draft.all(), List.of());
  }

  private Optional<String> value(String field) {
    return draft.best(field).map(Candidate::value);
  }

  private @Nullable PrintedDate date(String field) {
    return value(field).flatMap(DateText::parse).orElse(null);
  }

  private Article article(String title, Completeness completeness) {
    return Article.builder("")
        .file(raw.file())
        .url(value("url").orElse(null))
        .source(value("source").orElse(null))
        .kicker(value("kicker").orElse(null))
        .lang(value("lang").map(WebPage::language).orElse(null))
        .marking(markings.highest().orElse(null))
        .title(title)
        .dek(dek().orElse(null))
        .byline(value("byline").map(Bylines::split).orElse(List.of()))
        .published(date("published"), draft.best("published").map(Candidate::rule).orElse(null))
        .updated(date("updated"))
        .saved(date("saved"))
        .captions(captions.all())
        .highlights(composition.highlights())
        .body(composition.body(), composition.blocks())
        .completeness(completeness)
        .build();
  }

  /** A description that the body begins with is no dek. */
  private Optional<String> dek() {
    return value("dek").map(markings::strip).filter(dek -> !composition.body().contains(dek));
  }

  private static String language(String tag) {
    return Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag();
  }

  /** The captions of the figures in the article, which may stand outside of its text. */
  private List<Piece> figures() {
    List<Element> figures = new ArrayList<>();
    for (Element figure : page.select("article figure, main figure, figure")) {
      if (!figures.contains(figure)
          && figure.parents().select("nav, aside, footer, [class*=related]").isEmpty()) {
        figures.add(figure);
      }
    }
    List<Piece> pieces =
        PagePieces.of(figures).stream()
            .filter(p -> p.kind() == Piece.Kind.CAPTION || p.kind() == Piece.Kind.CREDIT)
            .toList();
    figures.forEach(Element::remove);
    return pieces;
  }

  /** Lines before the text that repeat title, dek, kicker, byline or date are no text. */
  private List<Piece> withoutHead(List<Piece> pieces, String title) {
    Set<String> head = new HashSet<>();
    head.add(fold(title));
    for (String field : List.of("title", "dek", "kicker", "source")) {
      value(field).map(WebPage::fold).ifPresent(head::add);
    }
    List<String> names = value("byline").map(Bylines::split).orElse(List.of());
    List<Piece> text = new ArrayList<>();
    for (Piece piece : pieces) {
      boolean isHead =
          head.contains(fold(piece.text()))
              || DateText.find(piece.text()).filter(DateText.Found::wholeLine).isPresent()
              || (!names.isEmpty() && Bylines.split(piece.text()).equals(names))
              || (piece.text().length() < MIN_BODY && Bylines.isByline(piece.text()));
      if (!isHead) {
        text.add(piece);
      }
    }
    return text;
  }

  private static String fold(String text) {
    return Lines.one(text).toLowerCase(Locale.ROOT);
  }

  private Completeness completeness(boolean paywall, Optional<Boolean> free) {
    boolean isShort = composition.body().length() < SHORT_FOR_A_WALL;
    boolean closed = paywall || free.filter(open -> !open).isPresent();
    if (composition.hasWall() || composition.breaksOff() || (closed && isShort)) {
      return Completeness.TEASER;
    }
    boolean open = free.orElse(false);
    return composition.endsWell() && (open || composition.body().length() >= MIN_WHOLE)
        ? Completeness.FULL
        : Completeness.UNKNOWN;
  }
}
