package dev.assay.extract;

import java.util.Map;
import java.util.Optional;

/**
 * Finds the standfirst: shown between title and body, by its class or as the page's description.
 */
final class PageDek {

  private static final int SHORTEST = 30;
  private static final int LONGEST = 500;

  private final Layout layout;
  private final PageHead head;
  private final Box main;
  private final int titleLeaf;

  PageDek(Layout layout, PageHead head, Box main, int titleLeaf) {
    this.layout = layout;
    this.head = head;
    this.main = main;
    this.titleLeaf = titleLeaf;
  }

  /** Adds the candidates; returns the leaf that shows the dek, if one does. */
  Optional<Box> find(Draft draft) {
    String described = head.meta("og:description", "description", "twitter:description").orElse("");
    int from = titleLeaf >= 0 ? titleLeaf + 1 : main.first;
    int to = Math.min(Math.max(main.first + 4, from + 12), layout.leaves.size());
    Box found = null;
    for (int i = from; i < to && found == null; i++) {
      Box leaf = layout.leaves.get(i);
      if (leaf.text.length() < SHORTEST
          || leaf.text.length() > LONGEST
          || leaf.linkDensity() > 0.5
          || (leaf.isGone() && i >= main.first)
          || PageCleaner.isCaption(leaf)) {
        continue;
      }
      boolean outside = i < main.first;
      if (isClassed(leaf)) {
        draft.candidates.add("dek", leaf.text, "shown:class");
        found = leaf;
      } else if (outside && isSame(leaf.text, described)) {
        draft.candidates.add("dek", leaf.text, "shown:description");
        found = leaf;
      } else if (outside && leaf.isIn("h2") && i <= from + 4 && !leaf.isGone()) {
        draft.candidates.add("dek", leaf.text, "shown:heading-below-title");
        found = leaf;
      }
    }
    if (found == null) {
      return Optional.empty();
    }
    if (!described.isEmpty()) {
      draft.candidates.add("dek", described, "meta:description");
    }
    for (Map<String, Object> article : head.jsonLd.articles) {
      draft.candidates.add("dek", JsonValues.text(article, "description"), "json-ld:description");
    }
    return Optional.of(found);
  }

  private static boolean isClassed(Box leaf) {
    Box box = leaf;
    for (int up = 0; up < 3 && box != null; up++, box = box.parent) {
      if (box.words.is(ClassWords.Role.DEK) && box.end - box.first <= 3) {
        return true;
      }
    }
    return leaf.element.attr("itemprop").contains("description")
        || leaf.element.attr("itemprop").contains("alternativeHeadline");
  }

  private static boolean isSame(String shown, String described) {
    String a = Spaces.bare(shown);
    String b = Spaces.bare(described);
    return !b.isEmpty() && (a.equals(b) || (b.length() > 40 && a.startsWith(b)));
  }
}
