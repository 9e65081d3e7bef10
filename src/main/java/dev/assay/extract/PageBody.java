package dev.assay.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Finds the element that holds the article: what is no content is taken out, then paragraphs vote
 * for the elements around them (the scoring that Arc90 published as Readability, 2009). A pass that
 * takes out too much is undone. Changes the page. Not for several threads.
 */
final class PageBody {

  private static final int MIN_PARAGRAPH = 25;
  private static final double MOST_TAKEN = 0.5;
  private static final double CLASS_WEIGHT = 25;

  private static final String NO_CONTENT =
      "script, style, noscript, template, iframe, svg, form, button, input, select, nav, object,"
          + " embed, dialog, [hidden], [aria-hidden=true]";

  private static final List<String> UNLIKELY =
      List.of(
          "comment",
          "share",
          "social",
          "promo",
          "related",
          "newsletter",
          "subscribe",
          "sidebar",
          "footer",
          "cookie",
          "banner",
          "advert",
          "sponsor",
          "recommend",
          "breadcrumb",
          "menu",
          "navbar",
          "popup",
          "modal",
          "signup",
          "sign-up",
          "login",
          "pagination",
          "masthead",
          "toolbar",
          "widget",
          "outbrain",
          "taboola",
          "trending",
          "most-read",
          "read-more",
          "read-next",
          "tags",
          "donate",
          "author-bio",
          "skip-link",
          "paywall",
          "regwall");

  private static final List<String> LIKELY =
      List.of("article", "body", "content", "entry", "main", "story", "post", "text");

  private final Document page;

  PageBody(Document page) {
    this.page = page;
  }

  /** The elements that hold the article, in order; empty where no paragraph is long enough. */
  List<Element> find() {
    page.select(NO_CONTENT).remove();
    removeGuarded("footer, aside");
    removeUnlikely();
    Element named =
        page.selectFirst(
            "[itemprop=articleBody], [property=articleBody], .article-body, .entry-content");
    if (named != null && textOf(named) > textOf(page.body()) * MOST_TAKEN) {
      return List.of(named);
    }
    return best().map(this::withSiblings).orElse(List.of());
  }

  private static int textOf(Element element) {
    int length = 0;
    for (Element paragraph : element.select("p, blockquote, pre")) {
      length += paragraph.text().length();
    }
    return length;
  }

  private void removeGuarded(String selector) {
    remove(page.select(selector));
  }

  private void removeUnlikely() {
    Elements unlikely = new Elements();
    for (Element element :
        page.body().select("div, section, ul, ol, aside, header, p, span, table")) {
      String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
      if (names.length() > 1
          && UNLIKELY.stream().anyMatch(names::contains)
          && element.select("h1").isEmpty()
          && element.selectFirst("article") == null) {
        unlikely.add(element);
      }
    }
    remove(unlikely);
  }

  /** Takes elements out, unless most of the page's text would go with them. */
  private void remove(Elements elements) {
    int all = textOf(page.body());
    int taken = 0;
    for (Element element : elements) {
      if (element.parents().stream().noneMatch(elements::contains)) {
        taken += textOf(element);
      }
    }
    if (taken <= all * MOST_TAKEN) {
      elements.remove();
    }
  }

  private Optional<Element> best() {
    Map<Element, Double> scores = scores();
    Element best = null;
    double most = 0;
    for (Map.Entry<Element, Double> entry : scores.entrySet()) {
      double score = entry.getValue() * (1 - linkDensity(entry.getKey()));
      if (score > most) {
        most = score;
        best = entry.getKey();
      }
    }
    return Optional.ofNullable(best);
  }

  private Map<Element, Double> scores() {
    Map<Element, Double> scores = new java.util.LinkedHashMap<>();
    for (Element paragraph : page.body().select("p, pre, blockquote, td")) {
      String text = paragraph.text();
      if (text.length() < MIN_PARAGRAPH) {
        continue;
      }
      double score =
          1 + text.chars().filter(c -> c == ',').count() + Math.min(text.length() / 100, 3);
      Element ancestor = paragraph.parent();
      for (int level = 1; level <= 3 && ancestor != null; level++) {
        double share = score / level;
        scores.merge(ancestor, share + 0, Double::sum);
        ancestor = ancestor.parent();
      }
    }
    Map<Element, Double> weighted = new HashMap<>();
    scores.forEach((element, score) -> weighted.put(element, score + weight(element)));
    scores.putAll(weighted);
    return scores;
  }

  private static double weight(Element element) {
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    double weight =
        element.normalName().equals("article") || element.normalName().equals("main")
            ? CLASS_WEIGHT / 2
            : 0;
    if (LIKELY.stream().anyMatch(names::contains)) {
      weight += CLASS_WEIGHT;
    }
    if (UNLIKELY.stream().anyMatch(names::contains)) {
      weight -= CLASS_WEIGHT;
    }
    return weight;
  }

  static double linkDensity(Element element) {
    int all = element.text().length();
    int linked = 0;
    for (Element link : element.select("a")) {
      linked += link.text().length();
    }
    return all == 0 ? 0 : Math.min(1, linked / (double) all);
  }

  private static final Set<String> TEXT_BLOCKS = Set.of("p", "blockquote", "ul", "ol", "h2", "h3");

  /** Paragraphs beside the best element belong to it, and elements that hold as much text. */
  private List<Element> withSiblings(Element best) {
    Element parent = best.parent();
    if (parent == null || best.normalName().equals("body")) {
      return List.of(best);
    }
    List<Element> all = new ArrayList<>();
    int text = textOf(best);
    for (Element sibling : parent.children()) {
      boolean joins =
          sibling.equals(best)
              || (textOf(sibling) > text * 0.2 && linkDensity(sibling) < 0.25)
              || (TEXT_BLOCKS.contains(sibling.normalName())
                  && sibling.text().length() > 80
                  && linkDensity(sibling) < 0.25);
      if (joins) {
        all.add(sibling);
      }
    }
    return all;
  }
}
