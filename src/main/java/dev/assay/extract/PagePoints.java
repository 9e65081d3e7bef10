package dev.assay.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the key judgments of a page: the items under a heading that means them, wherever it stands
 * between title and end of the article, or the list in a box whose class says so.
 */
final class PagePoints {

  private final Layout layout;
  private final Sections sections;
  private final Box main;
  private final int from;

  PagePoints(Layout layout, Sections sections, Box main, int titleLeaf) {
    this.layout = layout;
    this.sections = sections;
    this.main = main;
    this.from = titleLeaf >= 0 && titleLeaf < main.first ? titleLeaf : main.first;
  }

  List<Box> find() {
    for (int i = from; i < main.end; i++) {
      Box leaf = layout.leaves.get(i);
      boolean heading =
          sections.kind(leaf.text).filter(kind -> kind == Sections.Kind.POINTS).isPresent();
      if (heading) {
        List<Box> items = itemsAfter(i);
        if (!items.isEmpty()) {
          leaf.dropped = "points heading";
          restore(items);
          return items;
        }
      }
    }
    return byClass();
  }

  /** The items that follow, at most a few boxes around. */
  private List<Box> itemsAfter(int heading) {
    List<Box> items = new ArrayList<>();
    for (int i = heading + 1; i < layout.leaves.size() && items.size() < 30; i++) {
      Box leaf = layout.leaves.get(i);
      if (!leaf.isIn("li")) {
        break;
      }
      if (!items.isEmpty() && list(leaf) != list(items.getFirst())) {
        break;
      }
      items.add(leaf);
    }
    return items.stream().filter(item -> item.text.length() > 8).toList();
  }

  private static Box list(Box item) {
    Box box = item;
    while (box.parent != null && !box.tag().equals("ul") && !box.tag().equals("ol")) {
      box = box.parent;
    }
    return box;
  }

  private List<Box> byClass() {
    for (Box box : layout.boxes) {
      if (box.words.is(ClassWords.Role.POINTS)
          && box.first >= from
          && box.end <= main.end
          && box.end - box.first <= 15) {
        List<Box> items = new ArrayList<>();
        for (int i = box.first; i < box.end; i++) {
          Box leaf = layout.leaves.get(i);
          if (leaf.isIn("li") && leaf.text.length() > 20 && leaf.linkDensity() < 0.5) {
            items.add(leaf);
          }
        }
        if (!items.isEmpty()) {
          return items;
        }
      }
    }
    return List.of();
  }

  /** What a pass dropped around key judgments stays. */
  private static void restore(List<Box> items) {
    for (Box item : items) {
      item.dropped = null;
    }
  }
}
