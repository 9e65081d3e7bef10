package dev.assay.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** What a page says of itself without showing it: meta tags, links, JSON-LD, comments of savers. */
final class PageHead {

  final JsonLd jsonLd = new JsonLd();
  final List<String> scripts = new ArrayList<>();
  final List<Element> times = new ArrayList<>();
  final List<Element> properties = new ArrayList<>();
  final List<String> comments = new ArrayList<>();
  String canonical = "";
  String title = "";
  String lang = "";

  private final Map<String, List<String>> meta = new HashMap<>();

  static PageHead of(Document document) {
    PageHead head = new PageHead();
    NodeTraversor.traverse((NodeVisitor) (node, depth) -> head.take(node), document);
    Element html = document.firstElementChild();
    head.lang =
        html == null ? "" : html.attr("lang").isEmpty() ? html.attr("xml:lang") : html.attr("lang");
    head.title = Spaces.collapse(document.title());
    return head;
  }

  private void take(Node node) {
    if (node instanceof Comment comment) {
      if (comments.size() < 40 && comment.getData().length() < 2_000) {
        comments.add(comment.getData());
      }
      return;
    }
    if (!(node instanceof Element element)) {
      return;
    }
    switch (element.normalName()) {
      case "meta" -> meta(element);
      case "link" -> link(element);
      case "script" -> script(element);
      case "time" -> times.add(element);
      default -> {
        if (element.attributesSize() > 0
            && (element.hasAttr("itemprop")
                || element.hasAttr("property")
                || element.hasAttr("rel"))) {
          properties.add(element);
        }
      }
    }
  }

  private void meta(Element element) {
    String content = Spaces.collapse(element.attr("content"));
    if (content.isEmpty()) {
      return;
    }
    for (String attribute : List.of("property", "name", "itemprop")) {
      String key = element.attr(attribute).toLowerCase(Locale.ROOT).strip();
      if (!key.isEmpty()) {
        meta.computeIfAbsent(key, k -> new ArrayList<>()).add(content);
      }
    }
  }

  private void link(Element element) {
    String rel = element.attr("rel").toLowerCase(Locale.ROOT);
    if (rel.equals("canonical") && canonical.isEmpty()) {
      canonical = element.attr("href");
    }
  }

  private void script(Element element) {
    String type = element.attr("type").toLowerCase(Locale.ROOT);
    if (type.contains("ld+json")) {
      jsonLd.add(element.data());
    } else if (!element.hasAttr("src") && scripts.size() < 100) {
      scripts.add(element.data());
    }
  }

  /** The first content of the first of these meta tags that the page has. */
  Optional<String> meta(String... keys) {
    for (String key : keys) {
      List<String> values = meta.get(key);
      if (values != null) {
        return Optional.of(values.getFirst());
      }
    }
    return Optional.empty();
  }

  /** All contents of a meta tag. */
  List<String> metas(String key) {
    return meta.getOrDefault(key, List.of());
  }
}
