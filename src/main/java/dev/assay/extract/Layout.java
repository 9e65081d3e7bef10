package dev.assay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Lays a page out in boxes, in one walk over its nodes. */
final class Layout {

  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "embed",
          "head",
          "input",
          "select",
          "button",
          "textarea",
          "canvas",
          "audio",
          "video",
          "math",
          "datalist",
          "dialog",
          "map",
          "link",
          "meta",
          "title");
  private static final Set<String> BLOCKS =
      Set.of(
          "body",
          "html",
          "address",
          "article",
          "aside",
          "blockquote",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "frameset",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "caption",
          "menu",
          "hgroup",
          "time-block");
  private static final Set<String> STRONG =
      Set.of("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6");

  final List<Box> leaves = new ArrayList<>();
  final List<Box> boxes = new ArrayList<>();
  final Box root;

  private final StringBuilder run = new StringBuilder();
  private int linked;
  private int strong;
  private boolean lineBreak;

  private Layout(Element body) {
    root = new Box(body, null, ClassWords.of(body));
    boxes.add(root);
    children(body, root, false, false);
    flush(root);
    root.end = leaves.size();
  }

  static Layout of(Document document) {
    return new Layout(document.body());
  }

  private void children(Element element, Box box, boolean inLink, boolean inStrong) {
    for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
      if (child instanceof TextNode text) {
        take(text.getWholeText(), inLink, inStrong);
      } else if (child instanceof Element inner) {
        element(inner, box, inLink, inStrong);
      }
    }
  }

  private void element(Element element, Box box, boolean inLink, boolean inStrong) {
    String tag = element.normalName();
    if (SKIPPED.contains(tag)) {
      return;
    }
    if (tag.equals("br")) {
      if (lineBreak) {
        flush(box);
      } else {
        take(" ", inLink, inStrong);
      }
      lineBreak = true;
      return;
    }
    boolean link = inLink || tag.equals("a");
    boolean bold = inStrong || STRONG.contains(tag);
    if (BLOCKS.contains(tag) || holdsBlock(element, tag)) {
      flush(box);
      Box inner = new Box(element, box, ClassWords.of(element));
      inner.first = leaves.size();
      box.children.add(inner);
      boxes.add(inner);
      if (isHidden(element)) {
        inner.dropped = "hidden";
      }
      children(element, inner, link, bold);
      flush(inner);
      inner.end = leaves.size();
      return;
    }
    if (!isHidden(element) && !isForScreenReaders(element)) {
      children(element, box, link, bold);
    }
  }

  /** Elements of a site's own, and inline ones around blocks. */
  private static boolean holdsBlock(Element element, String tag) {
    boolean usual = tag.length() < 8 && tag.indexOf('-') < 0;
    int looked = 0;
    for (Element child = element.firstElementChild();
        child != null && looked < 8;
        child = child.nextElementSibling(), looked++) {
      if (BLOCKS.contains(child.normalName())) {
        return true;
      }
      Element grandchild = child.firstElementChild();
      if (grandchild != null && BLOCKS.contains(grandchild.normalName())) {
        return true;
      }
    }
    return !usual && tag.indexOf('-') > 0;
  }

  private static boolean isForScreenReaders(Element element) {
    return element.hasAttr("class") && ClassWords.of(element).is(ClassWords.Role.HIDDEN);
  }

  private static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.hasAttr("hidden")) {
      return true;
    }
    if (!element.hasAttr("style")) {
      return false;
    }
    String style = element.attr("style").toLowerCase(Locale.ROOT);
    int display = style.indexOf("display");
    return (display >= 0
            && style.indexOf("none", display) >= 0
            && style.indexOf("none", display) - display < 12)
        || style.contains("visibility:hidden")
        || style.contains("visibility: hidden");
  }

  private void take(String text, boolean inLink, boolean inStrong) {
    if (text.isBlank()) {
      if (!run.isEmpty()) {
        run.append(' ');
      }
      return;
    }
    lineBreak = false;
    run.append(text);
    int visible = text.strip().length();
    linked += inLink ? visible : 0;
    strong += inStrong ? visible : 0;
  }

  private void flush(Box box) {
    lineBreak = false;
    if (!run.isEmpty()) {
      String text = Spaces.collapse(run);
      if (!text.isEmpty()) {
        leaf(text, box);
      }
      run.setLength(0);
    }
    linked = 0;
    strong = 0;
  }

  private void leaf(String text, Box box) {
    Box leaf = new Box(box.element, box, box.words);
    leaf.text = text;
    leaf.linked = Math.min(linked, text.length());
    leaf.strong = strong >= text.length() * 0.9;
    leaf.first = leaves.size();
    leaf.end = leaf.first + 1;
    leaves.add(leaf);
    box.children.add(leaf);
  }

  /** The nearest box around both, or the root. */
  static Box common(Box one, Box other) {
    for (Box box = one; box.parent != null; box = box.parent) {
      if (box.first <= other.first && other.end <= box.end) {
        return box;
      }
    }
    return root(one);
  }

  private static Box root(Box box) {
    @Nullable Box at = box;
    Box last = box;
    while (at != null) {
      last = at;
      at = at.parent;
    }
    return last;
  }
}
