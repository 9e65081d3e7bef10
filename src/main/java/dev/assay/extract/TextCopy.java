package dev.assay.extract;

import dev.assay.article.Caption;
import dev.assay.article.PrintedDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads an article out of text that was copied from a page. Sites print the parts in different
 * orders, so that each line is told by its pattern: a date line is what reads as a date and little
 * more, a credit stands in parentheses behind its caption, highlights are the items under their
 * heading. The head of the article ends with its first paragraph that is no caption; in it, the
 * title is the line that is like one, best just above the date.
 */
final class TextCopy {

  private enum Role {
    BULLET,
    DATE,
    BYLINE,
    CREDIT,
    SECTION,
    FURNITURE,
    ADDRESS,
    SHORT,
    PARAGRAPH
  }

  private record Line(String text, Role role) {}

  private static final int TITLE_WORDS = 28;
  private static final int SHORT_LENGTH = 180;

  private final Draft draft;
  private final Furniture furniture;
  private final Sections sections;
  private final Plausible plausible;
  private final List<Line> lines = new ArrayList<>();

  private TextCopy(Draft draft, Rules rules) {
    this.draft = draft;
    this.furniture = rules.furniture();
    this.sections = rules.sections();
    this.plausible = rules.plausible();
  }

  static void read(String text, Draft draft, Rules rules) {
    TextCopy copy = new TextCopy(draft, rules);
    for (TextLines.Line line : TextLines.of(text)) {
      copy.lines.add(copy.classify(line));
    }
    copy.takeCaptions();
    copy.takeHead();
    copy.takeBody();
  }

  private Line classify(TextLines.Line line) {
    String text = line.text();
    if (line.bullet()) {
      return new Line(text, Role.BULLET);
    }
    if (sections.kind(text).isPresent()) {
      return new Line(text, Role.SECTION);
    }
    if (furniture.kind(text).isPresent()) {
      return new Line(text, Role.FURNITURE);
    }
    if (isAddress(text)) {
      return new Line(text, Role.ADDRESS);
    }
    if (Credits.line(text).isPresent()) {
      return new Line(text, Role.CREDIT);
    }
    if (DateLine.read(text).isPresent()) {
      return new Line(text, Role.DATE);
    }
    if (Names.isByline(text)) {
      return new Line(text, Role.BYLINE);
    }
    return new Line(text, isShort(text) ? Role.SHORT : Role.PARAGRAPH);
  }

  private static boolean isAddress(String text) {
    int from = Math.max(text.indexOf("http://"), text.indexOf("https://"));
    return from >= 0 && from < 12 && text.indexOf(' ', from) < 0;
  }

  /** Whether a line may be a title or a heading: no full sentence, or a short one. */
  private static boolean isShort(String text) {
    boolean sentence = text.endsWith(".") || text.endsWith("...") || text.endsWith("…");
    return text.length() <= SHORT_LENGTH && Spaces.words(text) <= TITLE_WORDS && !sentence;
  }

  /** A paragraph before a credit is its caption, and so is what begins the same. */
  private void takeCaptions() {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.role() != Role.CREDIT) {
        continue;
      }
      int before = i - 1;
      boolean any =
          before >= 0
              && (lines.get(before).role() == Role.PARAGRAPH
                  || lines.get(before).role() == Role.SHORT);
      if (any) {
        draft.captions.add(new Caption(lines.get(before).text(), Credits.line(line.text())));
        lines.remove(i);
        lines.remove(before);
        i -= 2;
      } else {
        lines.remove(i);
        i--;
      }
    }
    lines.removeIf(this::isCaption);
    for (int i = 0; i < lines.size() && i < 12; i++) {
      Caption inline = Credits.split(lines.get(i).text());
      if (lines.get(i).role() == Role.PARAGRAPH && inline.credit().isPresent()) {
        draft.captions.add(inline);
        lines.remove(i);
        i--;
      }
    }
  }

  private boolean isCaption(Line line) {
    return (line.role() == Role.PARAGRAPH || line.role() == Role.SHORT)
        && line.text().length() > 30
        && draft.captions.stream().anyMatch(c -> Credits.isSame(c.text(), line.text()));
  }

  private void takeHead() {
    int end = endOfHead();
    int date = first(Role.DATE, Math.min(lines.size(), end + 2));
    int title = title(end, date);
    if (title >= 0) {
      draft.title = lines.get(title).text();
      draft.candidates.add("title", draft.title, "text:title-line");
    }
    for (int i = 0; i < end; i++) {
      Line line = lines.get(i);
      if (i != title && line.role() == Role.SHORT) {
        boolean label = i < title && Spaces.words(line.text()) <= 5;
        String field = label ? "kicker" : i > title ? "dek" : "title";
        draft.candidates.add(field, line.text(), "text:line-" + (i < title ? "above" : "below"));
      }
    }
    takeDates();
    takeSmall(end);
    List<Line> rest = new ArrayList<>(lines.subList(end, lines.size()));
    lines
        .subList(0, end)
        .removeIf(line -> line.role() != Role.BULLET && line.role() != Role.SECTION);
    lines.removeIf(line -> line.role() == Role.DATE && !rest.contains(line));
  }

  /** The head ends with the first paragraph or section. */
  private int endOfHead() {
    for (int i = 0; i < lines.size(); i++) {
      Role role = lines.get(i).role();
      if (role == Role.PARAGRAPH || role == Role.SECTION || role == Role.BULLET) {
        return i;
      }
    }
    return lines.size();
  }

  private int first(Role role, int end) {
    for (int i = 0; i < end; i++) {
      if (lines.get(i).role() == role) {
        return i;
      }
    }
    return -1;
  }

  /** The longest short line that is no label; just above the date counts most. */
  private int title(int end, int date) {
    int best = -1;
    double bestScore = 0;
    for (int i = 0; i < end; i++) {
      if (lines.get(i).role() != Role.SHORT) {
        continue;
      }
      String text = lines.get(i).text();
      int words = Spaces.words(text);
      double score = Math.min(words, 8) + (isCapitals(text) && words < 5 ? -4 : 0);
      score += date > 0 && i == date - 1 ? 3 : 0;
      score -= i * 0.5;
      if (best < 0 || score > bestScore) {
        best = i;
        bestScore = score;
      }
    }
    return best;
  }

  private static boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(java.util.Locale.ROOT));
  }

  private void takeDates() {
    for (Line line : lines) {
      Optional<DateLine> date =
          line.role() == Role.DATE ? DateLine.read(line.text()) : Optional.empty();
      if (date.isEmpty() || !plausible.test(date.get().date())) {
        continue;
      }
      PrintedDate printed = date.get().date();
      String field = date.get().field();
      draft.candidates.add(field, printed.toString(), "text:date-line");
      if (field.equals("updated")) {
        draft.updated = draft.updated == null ? printed : draft.updated;
      } else if (field.equals("saved")) {
        draft.saved = draft.saved == null ? printed : draft.saved;
      } else if (draft.published == null) {
        draft.published = printed;
        draft.dateSource =
            date.get().ambiguous() ? "text:date-line (day or month?)" : "text:date-line";
      }
      if (draft.byline.isEmpty()) {
        draft.byline = date.get().names();
      }
    }
  }

  private void takeSmall(int end) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean edge = i < end + 3 || i >= lines.size() - 12;
      if (line.role() == Role.BYLINE && draft.byline.isEmpty() && edge) {
        draft.byline = Names.split(line.text());
        draft.candidates.add("byline", line.text(), "text:by-line");
      } else if (line.role() == Role.ADDRESS && edge) {
        draft.candidates.add("url", address(line.text()), "text:address");
      }
    }
    lines.removeIf(line -> line.role() == Role.ADDRESS);
  }

  private static String address(String line) {
    return line.substring(Math.max(line.indexOf("http://"), line.indexOf("https://")));
  }

  private void takeBody() {
    boolean walled = false;
    for (Line line : lines) {
      if (line.role() == Role.FURNITURE) {
        walled |= furniture.kind(line.text()).filter(k -> k == Furniture.Kind.WALL).isPresent();
      }
    }
    draft.walled = walled;
    boolean afterByline = draft.byline.isEmpty();
    for (Line line : lines) {
      boolean byline = line.role() == Role.BYLINE && !afterByline;
      if (line.role() != Role.FURNITURE && line.role() != Role.DATE && !byline) {
        draft.pieces.add(new Piece(kind(line), line.text(), 0));
      }
    }
  }

  private static Piece.Kind kind(Line line) {
    return switch (line.role()) {
      case BULLET -> Piece.Kind.ITEM;
      case SECTION, SHORT -> Piece.Kind.HEADING;
      default -> Piece.Kind.PARAGRAPH;
    };
  }
}
