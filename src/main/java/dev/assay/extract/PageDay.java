package dev.assay.extract;

import dev.assay.article.PrintedDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Finds when a page was published and updated: what the page says of itself, then what it shows
 * beside its title, then its address, then any date it shows; a date of change only if there is no
 * other.
 */
final class PageDay {

  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dc.date.created",
          "dc.date",
          "dcterms.date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "date.published",
          "article.published",
          "article_date_original",
          "citation_publication_date",
          "citation_online_date",
          "cxenseparse:recs:publishtime",
          "cxenseparse:publishtime",
          "cxense:publishtime",
          "originalpublicationdate",
          "date",
          "bt:pubdate",
          "release_date",
          "rnews:datepublished",
          "displaydate",
          "ptime",
          "datecreated",
          "created",
          "article:post_date",
          "og:pubdate",
          "dc.created",
          "dateposted",
          "published",
          "rand-date",
          "vr:published_time",
          "article:publicationdate");
  private static final List<String> UPDATED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "datemodified",
          "dcterms.modified",
          "dc.date.modified",
          "last-modified",
          "lastmod",
          "modified",
          "og:modified_time",
          "revised",
          "article.updated");
  private static final int NEAR = 16;

  private final PageHead head;
  private final Layout layout;
  private final Plausible plausible;
  private final String address;
  private PageDates.Order order = PageDates.Order.UNKNOWN;

  PageDay(PageHead head, Layout layout, Plausible plausible, String address) {
    this.head = head;
    this.layout = layout;
    this.plausible = plausible;
    this.address = address;
  }

  void take(Draft draft, int titleLeaf) {
    order = order(draft.lang == null ? "" : draft.lang);
    for (Map<String, Object> article : head.jsonLd.articles) {
      add(draft, "published", JsonValues.text(article, "datePublished"), "json-ld:datePublished");
      add(draft, "updated", JsonValues.text(article, "dateModified"), "json-ld:dateModified");
    }
    for (String key : PUBLISHED) {
      head.metas(key).forEach(value -> add(draft, "published", value, "meta:" + key));
    }
    for (String key : UPDATED) {
      head.metas(key).forEach(value -> add(draft, "updated", value, "meta:" + key));
    }
    properties(draft);
    near(draft, titleLeaf);
    address(draft);
    for (Map<String, Object> page : head.jsonLd.pages) {
      add(draft, "published", JsonValues.text(page, "datePublished"), "json-ld:page");
    }
    scripts(draft);
    anywhere(draft);
    decide(draft);
  }

  private PageDates.Order order(String lang) {
    String declared = head.lang.toLowerCase(Locale.ROOT);
    if (declared.startsWith("en-us")
        || head.meta("og:locale").orElse("").equalsIgnoreCase("en_us")) {
      return PageDates.Order.MONTH_FIRST;
    }
    boolean english = lang.equals("en") || lang.isEmpty();
    boolean region = declared.length() > 3 && declared.startsWith("en");
    return english && !region ? PageDates.Order.UNKNOWN : PageDates.Order.DAY_FIRST;
  }

  private void add(Draft draft, String field, String value, String rule) {
    if (value.isBlank()) {
      return;
    }
    PageDates.value(value, order)
        .filter(found -> plausible.test(found.date()))
        .ifPresent(found ->
            draft.candidates.add(
                field,
                found.date().toString(),
                rule + (found.ambiguous() ? " (day or month?)" : "")));
  }

  private void properties(Draft draft) {
    for (Element element : head.times) {
      String names =
          element.attr("itemprop") + " " + element.attr("class") + " " + element.attr("property");
      if (element.hasAttr("pubdate") || isPublished(names)) {
        add(draft, "published", value(element), "time:published");
      } else if (isUpdated(names)) {
        add(draft, "updated", value(element), "time:updated");
      }
    }
    for (Element element : head.properties) {
      String names = element.attr("itemprop") + " " + element.attr("property");
      if (isPublished(names) || names.contains("dc:date") || names.contains("dc:created")) {
        add(draft, "published", value(element), "property:datePublished");
      } else if (isUpdated(names)) {
        add(draft, "updated", value(element), "property:dateModified");
      }
    }
  }

  private static boolean isPublished(String names) {
    String lower = names.toLowerCase(Locale.ROOT);
    return lower.contains("datepublished")
        || (lower.contains("published") && !lower.contains("updated"))
        || lower.contains("pubdate")
        || (lower.contains("entry-date") && !lower.contains("updated"))
        || lower.contains("datecreated");
  }

  private static boolean isUpdated(String names) {
    String lower = names.toLowerCase(Locale.ROOT);
    return lower.contains("modified") || lower.contains("updated");
  }

  private static String value(Element element) {
    for (String attribute : List.of("datetime", "content", "title")) {
      String value = element.attr(attribute);
      if (!value.isBlank() && value.chars().anyMatch(Character::isDigit)) {
        return value;
      }
    }
    return element.text();
  }

  /** A line beside the title that is a date and little more, or is classed as one. */
  private void near(Draft draft, int titleLeaf) {
    int at = Math.max(titleLeaf, 0);
    for (int away = 1; away <= NEAR; away++) {
      line(draft, at + away, "shown:below-title");
      if (away <= 6 && titleLeaf >= 0) {
        line(draft, at - away, "shown:above-title");
      }
    }
    if (titleLeaf >= 0) {
      for (Element element : head.times) {
        add(draft, "published", value(element), "time:any");
        break;
      }
    }
  }

  private void line(Draft draft, int index, String rule) {
    if (index < 0 || index >= layout.leaves.size()) {
      return;
    }
    Box leaf = layout.leaves.get(index);
    if (leaf.text.length() > 200 || leaf.text.chars().noneMatch(Character::isDigit)) {
      return;
    }
    boolean classed =
        leaf.words.is(ClassWords.Role.DATE)
            || leaf.words.is(ClassWords.Role.BYLINE)
            || (leaf.parent != null
                && leaf.parent.parent != null
                && leaf.parent.parent.words.is(ClassWords.Role.DATE));
    Optional<DateLine> line = DateLine.read(leaf.text);
    if (line.isPresent()) {
      add(draft, line.get().field(), leaf.text, rule);
    } else if (classed || Names.isByline(leaf.text)) {
      add(draft, "published", leaf.text, rule + "-class");
    }
  }

  /** {@code /2020/01/06/}, {@code /2020-01-06-title}, {@code /20200106}. */
  private void address(Draft draft) {
    int start = address.indexOf('/', Math.max(address.indexOf("://"), 0) + 3);
    for (int i = Math.max(start, 0); start > 0 && i + 8 < address.length(); i++) {
      boolean edge =
          !Character.isDigit(address.charAt(i)) && Character.isDigit(address.charAt(i + 1));
      if (edge && (address.startsWith("19", i + 1) || address.startsWith("20", i + 1))) {
        String rest = address.substring(i + 1, Math.min(address.length(), i + 11));
        Optional<PageDates.Found> found = PageDates.find(rest, PageDates.Order.MONTH_FIRST);
        if (found.isPresent() && found.get().start() == 0 && plausible.test(found.get().date())) {
          draft.candidates.add("published", found.get().date().toString(), "url");
          return;
        }
      }
    }
  }

  private void scripts(Draft draft) {
    for (String script : head.scripts) {
      for (String key :
          List.of(
              "datePublished",
              "publishedAt",
              "published_at",
              "publishDate",
              "pubDate",
              "publish_date",
              "firstPublished",
              "publicationDate",
              "published_time",
              "datetime_published")) {
        int at = script.indexOf(key + "\"");
        if (at >= 0) {
          int from = at + key.length() + 1;
          String value = script.substring(from, Math.min(script.length(), from + 40));
          add(draft, "published", value, "script:" + key);
        }
      }
    }
  }

  private void anywhere(Draft draft) {
    for (Box leaf : layout.leaves) {
      if (leaf.text.length() <= 120 && leaf.text.chars().anyMatch(Character::isDigit)) {
        DateLine.read(leaf.text)
            .ifPresent(line -> add(draft, line.field(), leaf.text, "shown:anywhere"));
      }
      if (draft.candidates.of("published").size() > 12) {
        return;
      }
    }
    for (Element element : head.times) {
      add(draft, "published", value(element), "time:any");
    }
    if (draft.candidates.of("published").isEmpty()) {
      for (Box leaf : layout.leaves) {
        if (leaf.text.length() <= 400) {
          PageDates.find(leaf.text, order)
              .filter(found -> plausible.test(found.date()))
              .ifPresent(
                  f -> draft.candidates.add("published", f.date().toString(), "shown:in-text"));
        }
        if (!draft.candidates.of("published").isEmpty()) {
          return;
        }
      }
    }
  }

  private void decide(Draft draft) {
    draft.candidates.first("updated").ifPresent(c -> draft.updated = PrintedDate.parse(c.value()));
    draft
        .candidates
        .first("published")
        .ifPresent(c -> {
          draft.published = PrintedDate.parse(c.value());
          draft.dateSource = c.rule();
        });
    if (draft.published == null && draft.updated != null) {
      draft.published = draft.updated;
      draft.dateSource = draft.candidates.first("updated").orElseThrow().rule();
    }
  }
}
