package dev.assay.extract;

import dev.assay.article.Caption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the text of an article among the boxes of its page. Paragraphs score for the boxes around
 * them, as Readability published it; the best box grows while what it gains is text rather than
 * links; what stands in it but belongs to the site is dropped by the names of its classes, by the
 * density of its links, and line by line. A pass that drops too much is undone.
 */
final class PageBody {

  private static final int PARAGRAPH = 25;
  private static final int PROSE = 60;

  private final Layout layout;
  private final List<Box> leaves;
  private final Rules rules;
  private final PageHead head;
  private final Set<Box> taken = new HashSet<>();

  PageBody(Layout layout, Rules rules, PageHead head) {
    this.layout = layout;
    this.leaves = layout.leaves;
    this.rules = rules;
    this.head = head;
  }

  void take(Draft draft, int titleLeaf) {
    PageCleaner cleaner = new PageCleaner(layout, rules);
    cleaner.drop();
    Box main = main(titleLeaf);
    cleaner.dropIn(main, titleLeaf, draft.title);
    List<Box> points = new PagePoints(layout, rules.sections(), main, titleLeaf).find();
    captions(draft, main, titleLeaf);
    Optional<Box> dek = new PageDek(layout, head, main, titleLeaf).find(draft);
    taken.addAll(points);
    dek.ifPresent(taken::add);
    pieces(draft, main, points);
    draft.walled |= cleaner.walled();
  }

  private Box main(int titleLeaf) {
    count();
    score();
    Box best = layout.root;
    double most = 0;
    for (Box box : layout.boxes) {
      double value = box.score * (1 - box.linkDensity());
      if (box.dropped == null && value > most) {
        best = box;
        most = value;
      }
    }
    return grow(best, titleLeaf);
  }

  private void count() {
    for (Box box : layout.boxes) {
      box.chars = 0;
      box.linkedChars = 0;
      box.prose = 0;
      box.score = 0;
    }
    for (Box leaf : leaves) {
      if (leaf.isGone()) {
        continue;
      }
      int prose = isProse(leaf) ? leaf.text.length() : 0;
      for (Box box = leaf.parent; box != null; box = box.parent) {
        box.chars += leaf.text.length();
        box.linkedChars += leaf.linked;
        box.prose += prose;
      }
    }
  }

  /** Whether a leaf reads as running text. */
  private static boolean isProse(Box leaf) {
    String text = leaf.text;
    if (text.length() < PROSE || leaf.linkDensity() > 0.5) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    return ".!?:;,\"”’')…。؟".indexOf(last) >= 0 || text.length() > 2 * PROSE;
  }

  private void score() {
    for (Box leaf : leaves) {
      if (leaf.text.length() < PARAGRAPH || leaf.isGone()) {
        continue;
      }
      double points = 1 + commas(leaf.text) + Math.min(leaf.text.length() / 100, 3);
      points *= 1 - leaf.linkDensity();
      Box box = base(leaf);
      for (int level = 0; box != null && level < 6; level++, box = box.parent) {
        box.score += level == 0 ? points : level == 1 ? points / 2 : points / (level * 3);
      }
    }
    for (Box box : layout.boxes) {
      box.score += weight(box);
    }
  }

  /** The box that a paragraph counts for: around its own, or around its leaf if it has others. */
  private static Box base(Box leaf) {
    Box own = leaf.parent;
    if (own == null) {
      return leaf;
    }
    boolean paragraph = own.children.size() == 1 || own.tag().equals("p");
    return paragraph && own.parent != null ? own.parent : own;
  }

  private static int commas(String text) {
    int commas = 0;
    for (int i = 0; i < text.length(); i++) {
      commas += ",،、，".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return commas;
  }

  private static double weight(Box box) {
    double weight = 0;
    if (box.words.is(ClassWords.Role.BODY)
        || box.element.attr("itemprop").contains("articleBody")) {
      weight += 25;
    }
    weight +=
        switch (box.tag()) {
          case "article" -> 10;
          case "div", "main", "section" -> 3;
          case "li", "ul", "ol", "dl", "form", "td", "th" -> -3;
          case "aside", "footer", "nav", "header" -> -25;
          default -> 0;
        };
    return box.score > 0 ? weight : 0;
  }

  /** Goes up while the box around has more text, and more of it than of what is none. */
  private Box grow(Box best, int titleLeaf) {
    Box main = best;
    for (Box box = best.parent; box != null; box = box.parent) {
      int prose = box.prose - main.prose;
      int other = box.chars - box.prose - (main.chars - main.prose);
      boolean holdsMore = prose > main.prose / 10 && prose > 150;
      if (holdsMore && prose > other) {
        main = box;
      }
      if (box.tag().equals("article")
          || box.tag().equals("main")
          || (titleLeaf >= 0 && box.first <= titleLeaf && box.end > titleLeaf && box != main)) {
        break;
      }
    }
    return main;
  }

  private void captions(Draft draft, Box main, int titleLeaf) {
    int from = titleLeaf >= 0 ? Math.min(titleLeaf, main.first) : main.first;
    Box open = null;
    StringBuilder text = new StringBuilder();
    String credit = "";
    for (int i = from; i < main.end; i++) {
      Box leaf = leaves.get(i);
      Box around = PageCleaner.captionBox(leaf);
      if (around == null || (leaf.isGone() && !PageCleaner.isCaption(leaf))) {
        continue;
      }
      if (open != null && around != open) {
        caption(draft, text.toString(), credit);
        text.setLength(0);
        credit = "";
      }
      open = around;
      boolean credited = leaf.words.is(ClassWords.Role.CREDIT) && !text.isEmpty();
      Optional<String> line = Credits.line(leaf.text);
      if (credited || line.isPresent()) {
        credit = line.orElse(leaf.text);
      } else {
        text.append(text.isEmpty() ? "" : " ").append(leaf.text);
      }
      taken.add(leaf);
    }
    caption(draft, text.toString(), credit);
  }

  private static void caption(Draft draft, String text, String credit) {
    if (text.length() < 4) {
      return;
    }
    Caption split = Credits.split(text);
    draft.captions.add(credit.isEmpty() ? split : new Caption(text, Optional.of(credit)));
  }

  private void pieces(Draft draft, Box main, List<Box> points) {
    List<Piece> pieces = draft.pieces;
    if (!points.isEmpty()) {
      pieces.add(new Piece(Piece.Kind.HEADING, "Highlights", -1));
      points.forEach(leaf -> pieces.add(new Piece(Piece.Kind.ITEM, leaf.text, -1)));
    }
    int before = pieces.size();
    Set<String> seen = new HashSet<>();
    for (int i = main.first; i < main.end; i++) {
      Box leaf = leaves.get(i);
      boolean again = leaf.text.length() > 60 && !seen.add(leaf.text);
      if (!leaf.isGone() && !taken.contains(leaf) && !again) {
        pieces.add(new Piece(kind(leaf), leaf.text, group(leaf)));
      }
    }
    trim(pieces, before);
  }

  /** Headings at the end have nothing under them. */
  private static void trim(List<Piece> pieces, int before) {
    while (pieces.size() > before && pieces.getLast().kind() == Piece.Kind.HEADING) {
      pieces.removeLast();
    }
  }

  private static Piece.Kind kind(Box leaf) {
    for (Box box = leaf; box != null; box = box.parent) {
      switch (box.tag()) {
        case "h1", "h2", "h3", "h4", "h5", "h6" -> {
          return Piece.Kind.HEADING;
        }
        case "li", "dd" -> {
          return Piece.Kind.ITEM;
        }
        case "blockquote" -> {
          return Piece.Kind.QUOTE;
        }
        default -> {}
      }
    }
    return Piece.Kind.PARAGRAPH;
  }

  private static int group(Box leaf) {
    Box box = leaf.parent;
    while (box != null && box.parent != null && box.children.size() == 1) {
      box = box.parent;
    }
    return box == null ? 0 : box.first * 31 + box.end;
  }
}
