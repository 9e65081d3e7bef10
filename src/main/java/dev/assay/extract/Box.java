package dev.assay.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A block of a page as it is laid out: a block element with boxes in it, or a run of text (a leaf).
 * Inline elements are no boxes; their text has gone into the leaf. What is dropped is only marked,
 * so that a pass that dropped too much can be undone.
 */
final class Box {

  /** The element; a leaf has its block's. */
  final Element element;

  final @Nullable Box parent;
  final List<Box> children = new ArrayList<>();
  final ClassWords words;

  /** The text of a leaf; empty for other boxes. */
  String text = "";

  /** How much of the text stands in links, in characters. */
  int linked;

  /** Whether all of a leaf's text is emphasized. */
  boolean strong;

  /** The place of the first leaf in or after this box. */
  int first;

  /** The place behind the last leaf in this box. */
  int end;

  /** Characters of all leaves in this box, as far as they were not dropped when it was counted. */
  int chars;

  int linkedChars;

  /** Characters in leaves that read as sentences. */
  int prose;

  double score;

  @Nullable String dropped;

  Box(Element element, @Nullable Box parent, ClassWords words) {
    this.element = element;
    this.parent = parent;
    this.words = words;
  }

  boolean isLeaf() {
    return !text.isEmpty();
  }

  String tag() {
    return element.normalName();
  }

  /** Whether this box or one around it is dropped. */
  boolean isGone() {
    for (Box box = this; box != null; box = box.parent) {
      if (box.dropped != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a box with one of these tags is around this or is it. */
  boolean isIn(String tag) {
    for (Box box = this; box != null; box = box.parent) {
      if (box.tag().equals(tag)) {
        return true;
      }
    }
    return false;
  }

  double linkDensity() {
    int all = isLeaf() ? text.length() : chars;
    int links = isLeaf() ? linked : linkedChars;
    return all == 0 ? 0 : (double) links / all;
  }
}
