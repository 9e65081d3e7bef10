package dev.assay.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds byline, source, kicker and language of a page, and whether it is free to read. */
final class PageFields {

  private static final int NEAR = 14;

  private final PageHead head;
  private final Layout layout;
  private final Draft draft;

  PageFields(PageHead head, Layout layout, Draft draft) {
    this.head = head;
    this.layout = layout;
    this.draft = draft;
  }

  void take(int titleLeaf) {
    source();
    byline(titleLeaf);
    kicker(titleLeaf);
    draft.lang = language();
    access();
  }

  private void source() {
    for (Map<String, Object> article : head.jsonLd.articles) {
      head.jsonLd.names(article, "publisher").stream()
          .limit(1)
          .forEach(name -> draft.candidates.add("source", name, "json-ld:publisher"));
    }
    head.meta("og:site_name")
        .ifPresent(it -> draft.candidates.add("source", it, "meta:og:site_name"));
    head.meta("application-name", "dc.publisher", "citation_publisher", "publisher")
        .ifPresent(name -> draft.candidates.add("source", name, "meta:publisher"));
    draft.source = draft.candidates.first("source").map(c -> c.value()).orElse(null);
  }

  private void byline(int titleLeaf) {
    for (Map<String, Object> article : head.jsonLd.articles) {
      List<String> names = new ArrayList<>();
      for (String name : head.jsonLd.names(article, "author")) {
        names.addAll(names(name));
      }
      bylineFound(names, "json-ld:author");
    }
    List<String> metas = new ArrayList<>();
    for (String key :
        List.of(
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "byl",
            "citation_author",
            "cxenseparse:author",
            "article.author")) {
      if (metas.isEmpty()) {
        head.metas(key).forEach(value -> metas.addAll(names(value)));
        bylineFound(metas, "meta:" + key);
      }
    }
    properties();
    shown(titleLeaf);
    if (draft.byline.isEmpty()) {
      draft.candidates.first("byline").ifPresent(c -> draft.byline = Names.split(c.value()));
    }
  }

  private List<String> names(String value) {
    if (value.startsWith("http") || value.startsWith("/")) {
      return List.of();
    }
    String site = draft.source == null ? "" : Spaces.bare(draft.source);
    return Names.split(value).stream().filter(name -> !Spaces.bare(name).equals(site)).toList();
  }

  private void bylineFound(List<String> names, String rule) {
    Set<String> distinct = new LinkedHashSet<>(names);
    draft.candidates.add("byline", String.join(", ", distinct), rule);
    if (draft.byline.isEmpty()) {
      draft.byline = List.copyOf(distinct);
    }
  }

  private void properties() {
    List<String> names = new ArrayList<>();
    for (Element element : head.properties) {
      boolean author =
          element.attr("itemprop").toLowerCase(Locale.ROOT).contains("author")
              || element.attr("rel").toLowerCase(Locale.ROOT).equals("author");
      if (author && names.size() < 6) {
        String text = Spaces.collapse(element.text());
        if (text.length() < 100) {
          names.addAll(names(text));
        }
      }
    }
    bylineFound(names, "property:author");
  }

  /** A byline by class or by its first word, near the title or over the body. */
  private void shown(int titleLeaf) {
    int from = Math.max(0, titleLeaf - 4);
    int to = Math.min(layout.leaves.size(), Math.max(titleLeaf, 0) + NEAR + 6);
    List<String> byClass = new ArrayList<>();
    List<String> byWord = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Box leaf = layout.leaves.get(i);
      if (leaf.text.length() > 160 || i == titleLeaf) {
        continue;
      }
      String text = beforeDate(leaf.text);
      if (isByClass(leaf) && byClass.isEmpty() && looksLikeNames(text)) {
        byClass.addAll(names(text));
      }
      if (byWord.isEmpty() && Names.isByline(text)) {
        byWord.addAll(names(text));
      }
    }
    bylineFound(byWord, "shown:by-line");
    bylineFound(byClass, "shown:class");
  }

  private static boolean isByClass(Box leaf) {
    Box box = leaf;
    for (int up = 0; up < 3 && box != null; up++, box = box.parent) {
      if (box.words.is(ClassWords.Role.BYLINE) && box.end - box.first < 6) {
        return true;
      }
    }
    return false;
  }

  private static boolean looksLikeNames(String text) {
    return Spaces.words(text) <= 10
        && !text.endsWith(".")
        && Names.split(text).stream()
            .allMatch(name -> Character.isUpperCase(name.codePointAt(0)) && name.indexOf(' ') > 0);
  }

  private static String beforeDate(String text) {
    Optional<PageDates.Found> date = PageDates.find(text, PageDates.Order.UNKNOWN);
    String names = date.map(found -> text.substring(0, found.start())).orElse(text);
    for (String cut :
        List.of(" | ", " • ", " · ", " – ", " - ", " on ", " Published", " Updated", " Posted")) {
      int at = names.indexOf(cut);
      names = at > 3 ? names.substring(0, at) : names;
    }
    return names.strip();
  }

  private void kicker(int titleLeaf) {
    int from = Math.max(0, titleLeaf - 8);
    for (int i = titleLeaf - 1; i >= from; i--) {
      Box leaf = layout.leaves.get(i);
      Box parent = leaf.parent;
      boolean label =
          parent != null
              && (parent.words.is(ClassWords.Role.KICKER)
                  || (parent.parent != null && isTypeField(parent)));
      if (label && Spaces.words(leaf.text) <= 6 && leaf.text.length() <= 60) {
        draft.candidates.add("kicker", leaf.text, "shown:class");
      }
    }
    head.meta("article:section").ifPresent(s -> draft.candidates.add("kicker", s, "meta:section"));
    for (Map<String, Object> article : head.jsonLd.articles) {
      draft.candidates.add("kicker", JsonValues.text(article, "articleSection"), "json-ld:section");
    }
  }

  /** Content management systems name the field of an article's kind. */
  private static boolean isTypeField(Box leaf) {
    Box box = leaf;
    for (int up = 0; up < 4 && box != null; up++, box = box.parent) {
      String names = box.element.attr("class").toLowerCase(Locale.ROOT);
      if (names.contains("article-type")
          || (names.contains("content-type") && names.contains("field"))
          || names.contains("article_type")
          || names.contains("category-label")) {
        return true;
      }
    }
    return false;
  }

  private @org.jspecify.annotations.Nullable String language() {
    StringBuilder text = new StringBuilder(draft.title);
    draft.pieces.stream().limit(40).forEach(piece -> text.append(' ').append(piece.text()));
    Optional<String> guess = Languages.guess(text.toString());
    guess.ifPresent(lang -> draft.candidates.add("lang", lang, "text:words"));
    String declared = head.lang.toLowerCase(Locale.ROOT).replace('_', '-');
    int dash = declared.indexOf('-');
    String language = dash < 0 ? declared : declared.substring(0, dash);
    boolean sound = language.length() >= 2 && language.length() <= 3;
    if (sound) {
      draft.candidates.add("lang", language, "html:lang");
    }
    return guess.orElse(sound ? language : null);
  }

  private void access() {
    for (Map<String, Object> article : head.jsonLd.articles) {
      String access = JsonValues.text(article, "isAccessibleForFree").toLowerCase(Locale.ROOT);
      draft.free |= access.equals("true");
      draft.walled |= access.equals("false");
    }
    String tier = head.meta("article:content_tier").orElse("").toLowerCase(Locale.ROOT);
    draft.walled |= tier.equals("locked") || tier.equals("metered");
    draft.free |= tier.equals("free");
  }
}
