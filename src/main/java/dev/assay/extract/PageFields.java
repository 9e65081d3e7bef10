package dev.assay.extract;

import dev.assay.article.Candidate;
import dev.assay.article.PrintedDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article: JSON-LD, OpenGraph and other meta tags, and what is visible, as
 * ranked candidates. Reads the page, changes nothing. Not for several threads.
 */
final class PageFields {

  private static final int MAX_VISIBLE = 120;

  private final Document page;
  private final JsonLd linked;
  private final Draft draft;

  PageFields(Document page, Draft draft) {
    this.page = page;
    this.draft = draft;
    this.linked =
        JsonLd.of(
            page.select("script[type=application/ld+json]").stream().map(Element::data).toList());
  }

  /** Adds all candidates. */
  void read() {
    readUrl();
    readTitle();
    readDates();
    readByline();
    add("source", linked.text("publisher"), "json-ld:publisher");
    meta("source", "og:site_name", "application-name", "dc.publisher", "citation_publisher");
    add("source", titleSuffix(), "title: after the last separator");
    visible(
        "kicker",
        ".kicker, .eyebrow, .article-kicker, .section-label, .article-type, [class*=kicker]");
    add("kicker", linked.text("articleSection"), "json-ld:articleSection");
    meta("kicker", "article:section", "parsely-section");
    visible(
        "dek",
        ".dek, .standfirst, .subtitle, .subheadline, .article-dek, [class*=standfirst], [itemprop=alternativeHeadline]");
    add("dek", linked.text("description"), "json-ld:description");
    meta("dek", "og:description", "description", "twitter:description");
    add("lang", linked.text("inLanguage"), "json-ld:inLanguage");
    add("lang", page.select("html").attr("lang"), "html lang");
    meta("lang", "og:locale", "content-language");
  }

  /** Whether JSON-LD says that reading is free. */
  Optional<Boolean> isFree() {
    String free = linked.text("isAccessibleForFree");
    return free == null
        ? Optional.empty()
        : Optional.of(!free.toLowerCase(Locale.ROOT).equals("false"));
  }

  private void add(String field, @Nullable String value, String rule) {
    draft.add(field, value, rule);
  }

  private void meta(String field, String... names) {
    for (String name : names) {
      add(field, meta(name), "meta:" + name);
    }
  }

  private @Nullable String meta(String name) {
    for (Element meta : page.select("meta")) {
      if (name.equalsIgnoreCase(meta.attr("property"))
          || name.equalsIgnoreCase(meta.attr("name"))
          || name.equalsIgnoreCase(meta.attr("itemprop"))
          || name.equalsIgnoreCase(meta.attr("http-equiv"))) {
        return meta.attr("content");
      }
    }
    return null;
  }

  private void visible(String field, String selector) {
    Element found = page.selectFirst(selector);
    if (found != null && found.text().length() <= 3 * MAX_VISIBLE) {
      add(field, found.text(), "visible:" + found.cssSelector());
    }
  }

  private void readUrl() {
    address("url", page.select("link[rel=canonical]").attr("href"), "link:canonical");
    address("url", meta("og:url"), "meta:og:url");
    address("url", linked.text("url"), "json-ld:url");
    for (String line : comments()) {
      savedFrom(line);
    }
  }

  private void address(String field, @Nullable String value, String rule) {
    if (value != null && (value.startsWith("http://") || value.startsWith("https://"))) {
      add(field, value, rule);
    }
  }

  /** The comments at the top of the page, where browsers and SingleFile say where it is from. */
  private List<String> comments() {
    List<String> comments = new ArrayList<>();
    collect(page, comments);
    page.select("html, head").forEach(element -> collect(element, comments));
    return comments;
  }

  private static void collect(Element of, List<String> comments) {
    for (Node node : of.childNodes()) {
      if (node instanceof Comment comment) {
        comment.getData().lines().map(Lines::one).forEach(comments::add);
      }
    }
  }

  private void savedFrom(String line) {
    if (line.startsWith("url: ")) {
      address("url", line.substring(5), "SingleFile: url");
    } else if (line.startsWith("saved date: ")) {
      add("saved", savedDate(line.substring(12)), "SingleFile: saved date");
    } else if (line.startsWith("saved from url=")) {
      int end = line.indexOf(')');
      address("url", line.substring(end + 1), "browser: saved from url");
    }
  }

  /** {@code Mon Jan 06 2020 23:03:11 GMT+0100 (…)}: the year stands behind the day. */
  private static String savedDate(String text) {
    return text.length() > 4 ? text.substring(4) : text;
  }

  private void readTitle() {
    String social = meta("og:title");
    List<String> named = new ArrayList<>();
    for (String each : new @Nullable String[] {social, linked.text("headline"), page.title()}) {
      if (each != null) {
        named.add(Lines.one(each));
      }
    }
    for (Element heading : page.select("h1")) {
      String text = Lines.one(heading.text());
      if (!text.isEmpty() && named.stream().anyMatch(name -> isSame(name, text))) {
        add("title", text, "h1, confirmed");
      }
    }
    add("title", linked.text("headline"), "json-ld:headline");
    add("title", social == null ? null : withoutSuffix(social), "meta:og:title");
    for (Element heading : page.select("article h1, main h1, h1")) {
      add("title", heading.text(), "h1");
    }
    add("title", withoutSuffix(page.title()), "title");
  }

  private static boolean isSame(String name, String heading) {
    String a = name.toLowerCase(Locale.ROOT);
    String b = heading.toLowerCase(Locale.ROOT);
    return a.startsWith(b) || (b.startsWith(a) && a.length() > 10);
  }

  private String withoutSuffix(String title) {
    int at = separator(title);
    return at > 0 ? title.substring(0, at) : title;
  }

  private @Nullable String titleSuffix() {
    String title = Lines.one(page.title());
    int at = separator(title);
    if (at < 0) {
      return null;
    }
    String suffix = title.substring(at + 3).strip();
    return suffix.length() <= 40 ? suffix : null;
  }

  private static int separator(String title) {
    int last = -1;
    for (String between : List.of(" | ", " — ", " – ", " - ", " :: ", " » ")) {
      last = Math.max(last, title.lastIndexOf(between));
    }
    return last > title.length() / 3 ? last : -1;
  }

  private static final Set<String> PUBLISHED =
      Set.of(
          "article:published_time",
          "og:published_time",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dc.date",
          "dcterms.created",
          "dcterms.date",
          "citation_publication_date",
          "citation_date",
          "pubdate",
          "publishdate",
          "publish-date",
          "date",
          "article.published",
          "cxenseparse:recs:publishtime");

  private static final Set<String> UPDATED =
      Set.of(
          "article:modified_time",
          "og:updated_time",
          "datemodified",
          "lastmod",
          "last-modified",
          "dcterms.modified");

  private void readDates() {
    date("published", linked.text("datePublished"), "json-ld:datePublished");
    for (Element meta : page.select("meta[content]")) {
      String name =
          (meta.attr("property") + meta.attr("name") + meta.attr("itemprop"))
              .toLowerCase(Locale.ROOT);
      if (PUBLISHED.contains(name)) {
        date("published", meta.attr("content"), "meta:" + name);
      } else if (UPDATED.contains(name)) {
        date("updated", meta.attr("content"), "meta:" + name);
      }
    }
    date("updated", linked.text("dateModified"), "json-ld:dateModified");
    for (Element time :
        page.select("[itemprop=datePublished], time[pubdate], article time, header time, time")) {
      String value = time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content");
      date("published", value.isEmpty() ? time.text() : value, "time element");
    }
    for (Element element :
        page.select(
            "[class*=date], [class*=time], [class*=publish], [class*=byline], [class*=meta], [id*=date]")) {
      if (element.text().length() <= MAX_VISIBLE) {
        date(
            element.text().toLowerCase(Locale.ROOT).contains("updated") ? "updated" : "published",
            element.text(),
            "visible:" + element.className());
      }
    }
    for (Element line : page.select("p, div, span, h5, h6")) {
      String text = line.ownText();
      if (text.length() <= MAX_VISIBLE
          && DateText.find(text).filter(DateText.Found::wholeLine).isPresent()) {
        date("published", text, "visible: a line that is a date");
      }
    }
    draft.best("url").map(Candidate::value).ifPresent(this::dateInAddress);
  }

  private void dateInAddress(String url) {
    int start = url.indexOf("/", "https://".length());
    for (int at = start; at >= 0; at = url.indexOf("/20", at + 1)) {
      if (url.startsWith("/20", at) && url.length() >= at + 11) {
        date("published", url.substring(at + 1, at + 11), "address");
      }
    }
  }

  private void date(String field, @Nullable String value, String rule) {
    if (value != null) {
      DateText.parse(value).map(PrintedDate::toString).ifPresent(date -> add(field, date, rule));
    }
  }

  private void readByline() {
    names(linked.texts("author"), "json-ld:author");
    for (String name :
        List.of(
            "author",
            "article:author",
            "parsely-author",
            "dc.creator",
            "citation_author",
            "sailthru.author")) {
      String value = meta(name);
      if (value != null && !value.contains("://")) {
        names(List.of(value), "meta:" + name);
      }
    }
    for (Element author :
        page.select(
            "[rel=author], [itemprop=author], .byline, .author, .author-name, [class*=byline]")) {
      if (author.text().length() <= MAX_VISIBLE
          && DateText.find(author.text()).isEmpty()
          && author.parents().select("nav, aside, footer").isEmpty()) {
        names(List.of(author.text()), "visible:" + author.className());
      }
    }
    for (Element line : page.select("p, div, span, address")) {
      String text = Lines.one(line.ownText());
      if (text.length() <= MAX_VISIBLE && Bylines.isByline(text)) {
        names(List.of(text), "visible: a line that is a byline");
      }
    }
  }

  private void names(List<String> values, String rule) {
    List<String> names =
        values.stream().flatMap(value -> Bylines.split(value).stream()).distinct().toList();
    if (!names.isEmpty()) {
      add("byline", String.join(", ", names), rule);
    }
  }
}
