package dev.assay.extract;

import dev.assay.extract.ClassWords.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Drops the boxes of a page that belong to the site, not to its article; undoes what is too much.
 */
final class PageCleaner {

  private static final Set<Role> UNLIKELY =
      Set.of(
          Role.NAVIGATION,
          Role.SHARE,
          Role.RELATED,
          Role.PROMOTION,
          Role.ADVERTISEMENT,
          Role.COMMENTS,
          Role.BIOGRAPHY,
          Role.TAGS,
          Role.HIDDEN,
          Role.WALL);
  private static final Set<String> TAGS = Set.of("nav", "footer", "aside", "menu");
  private static final double TOO_MUCH = 0.45;

  private final Layout layout;
  private final List<Box> leaves;
  private final Rules rules;
  private boolean walled;

  PageCleaner(Layout layout, Rules rules) {
    this.layout = layout;
    this.leaves = layout.leaves;
    this.rules = rules;
  }

  boolean walled() {
    return walled;
  }

  /** Drops by tag and class over the whole page. */
  void drop() {
    int all = text(layout.root);
    for (Box box : layout.boxes) {
      if (box.parent == null || box.tag().equals("body") || isArticle(box)) {
        continue;
      }
      if (box.dropped != null) {
        // Hidden: pages that show themselves by script hide all of their text.
        box.dropped = text(box) > all * TOO_MUCH ? null : box.dropped;
        continue;
      }
      String reason = reason(box);
      if (reason != null && text(box) <= all * TOO_MUCH) {
        box.dropped = reason;
      }
    }
  }

  private static boolean isArticle(Box box) {
    return box.tag().equals("article")
        || box.tag().equals("main")
        || box.words.is(Role.BODY)
        || box.element.attr("itemprop").contains("articleBody");
  }

  private static @Nullable String reason(Box box) {
    if (TAGS.contains(box.tag())) {
      return box.tag();
    }
    for (Role role : UNLIKELY) {
      if (box.words.is(role) && !box.words.is(Role.POINTS)) {
        return role.name();
      }
    }
    String role = box.element.attr("role");
    return role.equals("navigation")
            || role.equals("complementary")
            || role.equals("contentinfo")
            || role.equals("dialog")
            || role.equals("search")
            || role.equals("menu")
        ? role
        : null;
  }

  private int text(Box box) {
    int chars = 0;
    for (int i = box.first; i < box.end; i++) {
      Box leaf = leaves.get(i);
      chars += leaf.text.length() > 60 ? leaf.text.length() - leaf.linked : 0;
    }
    return chars;
  }

  /** Drops lists of links, furniture and the title's repetition in the box of the article. */
  void dropIn(Box main, int titleLeaf, String title) {
    for (Box box : layout.boxes) {
      if (box.first >= main.first && box.end <= main.end && box != main && isLinkList(box)) {
        box.dropped = "links";
      }
    }
    boolean over = false;
    for (int i = 0; i < leaves.size(); i++) {
      Box leaf = leaves.get(i);
      Optional<Furniture.Kind> kind = rules.furniture().kind(leaf.text);
      walled |= kind.isPresent() && kind.get() == Furniture.Kind.WALL;
      if (i < main.first || i >= main.end) {
        continue;
      }
      over |= kind.isPresent() && kind.get() == Furniture.Kind.END && i > main.first + 5;
      if (kind.isPresent() || over || i == titleLeaf || isNoise(leaf, title)) {
        leaf.dropped = "line";
      }
    }
  }

  private static boolean isLinkList(Box box) {
    int items = box.end - box.first;
    if (items == 0 || box.chars == 0) {
      return false;
    }
    double density = box.linkDensity();
    boolean list =
        box.tag().equals("ul")
            || box.tag().equals("ol")
            || box.tag().equals("div")
            || box.tag().equals("section")
            || box.tag().equals("table")
            || box.tag().equals("dl");
    return list && density > 0.6 && box.prose < box.chars * 0.3;
  }

  private static boolean isNoise(Box leaf, String title) {
    if (leaf.text.chars().noneMatch(Character::isLetterOrDigit)) {
      return true;
    }
    boolean linked = leaf.linkDensity() > 0.85;
    if (linked && leaf.text.length() < 200 && !leaf.isIn("p") && !leaf.isIn("li")) {
      return true;
    }
    if (leaf.text.length() < 200) {
      boolean classed =
          around(leaf, Role.BYLINE) || around(leaf, Role.DATE) || around(leaf, Role.CREDIT);
      boolean line =
          DateLine.read(leaf.text).isPresent()
              || Names.isByline(leaf.text)
              || Credits.line(leaf.text).isPresent();
      return (classed && !leaf.text.endsWith("."))
          || line
          || (!title.isEmpty() && Spaces.bare(leaf.text).equals(Spaces.bare(title)));
    }
    return false;
  }

  private static boolean around(Box leaf, Role role) {
    Box parent = leaf.parent;
    return leaf.words.is(role)
        || (parent != null
            && parent.parent != null
            && parent.parent.words.is(role)
            && parent.parent.end - parent.parent.first < 8);
  }

  static boolean isCaption(Box leaf) {
    return captionBox(leaf) != null;
  }

  /** The box of the caption that a leaf stands in. */
  static @Nullable Box captionBox(Box leaf) {
    Box box = leaf;
    for (int up = 0; up < 5 && box != null; up++, box = box.parent) {
      boolean caption =
          box.tag().equals("figcaption")
              || box.tag().equals("figure")
              || (box.words.is(Role.CAPTION) && box.end - box.first < 6);
      if (caption) {
        return box.tag().equals("figcaption") && box.parent != null ? box.parent : box;
      }
    }
    return null;
  }
}
