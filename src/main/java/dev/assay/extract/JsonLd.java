package dev.assay.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The objects of a page's JSON-LD, those that describe an article first. */
final class JsonLd {

  private static final Set<String> ARTICLES =
      Set.of(
          "Article",
          "NewsArticle",
          "BlogPosting",
          "Report",
          "AnalysisNewsArticle",
          "OpinionNewsArticle",
          "ReportageNewsArticle",
          "BackgroundNewsArticle",
          "TechArticle",
          "ScholarlyArticle",
          "ReviewNewsArticle",
          "LiveBlogPosting",
          "SocialMediaPosting",
          "AdvertiserContentArticle",
          "SatiricalArticle",
          "MedicalScholarlyArticle",
          "APIReference",
          "Review",
          "Blog",
          "CreativeWork");
  private static final int MOST = 200;

  final List<Map<String, Object>> articles = new ArrayList<>();
  final List<Map<String, Object>> pages = new ArrayList<>();
  private final List<Map<String, Object>> all = new ArrayList<>();

  /** Adds a script's objects; a script that is no JSON is passed over. */
  void add(String script) {
    String json = script.strip();
    for (String wrap : List.of("<!--", "//<![CDATA[", "/*<![CDATA[*/", "<![CDATA[")) {
      json = json.startsWith(wrap) ? json.substring(wrap.length()).strip() : json;
    }
    try {
      flatten(JsonValues.read(json), 0);
    } catch (IOException e) {
      // As browsers do: broken JSON-LD says nothing.
      return;
    }
  }

  private void flatten(Object value, int depth) {
    if (depth > 4 || all.size() > MOST) {
      return;
    }
    if (value instanceof List) {
      JsonValues.asList(value).forEach(item -> flatten(item, depth + 1));
      return;
    }
    Map<String, Object> object = JsonValues.asObject(value);
    if (object.isEmpty()) {
      return;
    }
    all.add(object);
    if (isType(object, ARTICLES)) {
      articles.add(object);
    } else if (isType(object, Set.of("WebPage", "ItemPage"))) {
      pages.add(object);
    }
    for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage", "itemListElement")) {
      if (object.containsKey(key)) {
        flatten(object.get(key), depth + 1);
      }
    }
  }

  private static boolean isType(Map<String, Object> object, Set<String> types) {
    return object.containsKey("@type")
        && JsonValues.asList(object.get("@type")).stream()
            .anyMatch(type -> types.contains(local(String.valueOf(type))));
  }

  private static String local(String type) {
    return type.substring(type.lastIndexOf('/') + 1);
  }

  /** The object with this id among all. */
  private Map<String, Object> byId(String id) {
    return all.stream()
        .filter(object -> id.equals(object.get("@id")) && object.containsKey("name"))
        .findFirst()
        .orElse(Map.of());
  }

  /** The names of what a member refers to: texts, objects with a name, references by id. */
  List<String> names(Map<String, Object> object, String key) {
    List<String> names = new ArrayList<>();
    if (!object.containsKey(key)) {
      return names;
    }
    for (Object item : JsonValues.asList(object.get(key))) {
      if (item instanceof String text) {
        names.add(text);
        continue;
      }
      Map<String, Object> named = JsonValues.asObject(item);
      Object name = named.get("name");
      if (name == null) {
        name = byId(JsonValues.text(named, "@id")).get("name");
      }
      if (name != null) {
        JsonValues.asList(name).forEach(one -> names.add(String.valueOf(one)));
      }
    }
    return names;
  }
}
