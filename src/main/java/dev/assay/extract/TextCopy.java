package dev.assay.extract;

import dev.assay.article.Article;
import dev.assay.article.Completeness;
import dev.assay.article.PrintedDate;
import dev.assay.article.Problem;
import dev.assay.read.RawPage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads an article as a reader copied it from a page: lines, of which each part of the article is
 * told by its pattern and not by its place, since the order differs from page to page.
 *
 * <p>The head is what stands before the first paragraph of the body or a heading of key judgments;
 * in it, what is no date, byline, caption, credit or furniture is kicker, title and dek.
 */
final class TextCopy {

  private static final int MAX_TITLE = 250;
  private static final int MAX_KICKER = 40;
  private static final int MIN_PARAGRAPH = 120;
  private static final int MIN_WHOLE = 400;
  private static final String RULE = "text:";

  private final RawPage page;
  private final Rules rules;
  private final Draft draft = new Draft();
  private final Markings markings = new Markings();
  private final Captions captions = new Captions();
  private final Composition composition;
  private final List<Problem> problems = new ArrayList<>();

  private TextCopy(RawPage page, Rules rules) {
    this.page = page;
    this.rules = rules;
    this.composition = new Composition(rules.sections(), rules.furniture(), markings, captions);
  }

  static Extraction extract(RawPage page, Rules rules) {
    String text = new String(page.bytes(), page.charset().orElse(StandardCharsets.UTF_8));
    return new TextCopy(page, rules).extract(text);
  }

  private Extraction extract(String text) {
    List<String> lines = TextLines.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    int body = bodyStart(lines);
    readHead(lines.subList(0, body));
    composition.addAll(pieces(lines.subList(body, lines.size())));
    Article.Builder article =
        Article.builder("")
            .file(page.file())
            .url(value("url"))
            .source(value("source"))
            .kicker(value("kicker"))
            .title(draft.best("title").map(c -> c.value()).orElse(""))
            .dek(value("dek"))
            .byline(draft.best("byline").map(c -> Bylines.split(c.value())).orElse(List.of()))
            .published(date("published"), draft.best("published").map(c -> c.rule()).orElse(null))
            .updated(date("updated"))
            .marking(markings.highest().orElse(null))
            .captions(captions.all())
            .highlights(composition.highlights())
            .body(composition.body(), composition.blocks())
            .completeness(completeness());
    Article built = article.build();
    if (built.title().isEmpty() || (built.body().isEmpty() && built.highlights().isEmpty())) {
      return new Extraction(
          Optional.empty(),
          draft.all(),
          List.of(
              new Problem(
                  page.where(),
                  built.title().isEmpty()
                      ? "no line of it reads like a title"
                      : "there is no text below its title",
                  Problem.Kind.NOT_AN_ARTICLE)));
    }
    return new Extraction(
        Optional.of(built.toBuilder(ArticleId.of(built)).build()), draft.all(), problems);
  }

  private @org.jspecify.annotations.Nullable String value(String field) {
    return draft.best(field).map(c -> c.value()).orElse(null);
  }

  private @org.jspecify.annotations.Nullable PrintedDate date(String field) {
    return draft.best(field).flatMap(c -> DateText.parse(c.value())).orElse(null);
  }

  private Completeness completeness() {
    if (composition.hasWall() || composition.breaksOff()) {
      return Completeness.TEASER;
    }
    return composition.endsWell() && composition.body().length() >= MIN_WHOLE
        ? Completeness.FULL
        : Completeness.UNKNOWN;
  }

  /** The index of the first line that is no part of the head. */
  private int bodyStart(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (rules.sections().kind(line).isPresent() && i > 0) {
        return i;
      }
      if (isParagraph(line) && !isCaption(lines, i)) {
        return i;
      }
    }
    return lines.size();
  }

  private static boolean isParagraph(String line) {
    return line.length() >= MIN_PARAGRAPH && hasSentence(line);
  }

  private static boolean hasSentence(String line) {
    return line.contains(". ")
        || line.endsWith(".")
        || line.endsWith("...")
        || line.endsWith("…")
        || line.endsWith("”")
        || line.endsWith("\"");
  }

  /** Whether a line is a caption: it stands twice, or a credit follows it. */
  private static boolean isCaption(List<String> lines, int at) {
    String line = lines.get(at);
    if (line.endsWith(")") && line.lastIndexOf('(') > 0) {
      String end = line.substring(line.lastIndexOf('('));
      if (end.indexOf('/') > 0 && Captions.isCredit(end)) {
        return true;
      }
    }
    if (at + 1 == lines.size()) {
      return false;
    }
    String next = lines.get(at + 1);
    return Captions.isCredit(next)
        || next.startsWith(line)
        || (at > 0
            && line.startsWith(lines.get(at - 1))
            && lines.get(at - 1).length() > MAX_KICKER);
  }

  private void readHead(List<String> lines) {
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = markings.strip(lines.get(i));
      if (rules.furniture().has(line)) {
        continue;
      }
      if (Captions.isCredit(line)) {
        captions.credit(Optional.of(Captions.credit(line)));
      } else if (line.length() > MAX_KICKER && isCaption(lines, i)) {
        captions.add(line, Optional.empty());
      } else if (!isLabelled(line) && !isDate(line) && !isByline(line)) {
        rest.add(line);
      }
    }
    readTitle(rest);
  }

  /** {@code Source: Meridian}, {@code https://…}. */
  private boolean isLabelled(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    if (lower.startsWith("http://") || lower.startsWith("https://")) {
      draft.add("url", line, RULE + "address line");
      return true;
    }
    for (String label : List.of("source", "url", "publisher")) {
      if (lower.startsWith(label + ": ")) {
        String field = label.equals("publisher") ? "source" : label;
        draft.add(field, line.substring(label.length() + 2), RULE + "label");
        return true;
      }
    }
    return false;
  }

  private boolean isDate(String line) {
    Optional<DateText.Found> found = DateText.find(line);
    if (found.isEmpty() || !found.get().wholeLine()) {
      return false;
    }
    boolean updated = line.toLowerCase(Locale.ROOT).contains("updated");
    draft.add(updated ? "updated" : "published", line, RULE + "date line");
    if (found.get().ambiguous()) {
      problems.add(
          new Problem(
              page.where(),
              "the date " + line + " is ambiguous: read as day/month",
              Problem.Kind.WARNING));
    }
    return true;
  }

  private boolean isByline(String line) {
    if (!Bylines.isByline(line)) {
      return false;
    }
    draft.add("byline", line, RULE + "by line");
    return true;
  }

  private void readTitle(List<String> rest) {
    int title = 0;
    if (rest.size() > 1 && isKicker(rest.get(0), rest.get(1))) {
      draft.add("kicker", rest.get(0), RULE + "short line over the title");
      title = 1;
    }
    if (title < rest.size() && rest.get(title).length() <= MAX_TITLE) {
      draft.add("title", rest.get(title), RULE + "first line");
      if (title + 1 < rest.size() && rest.get(title + 1).length() > MAX_KICKER) {
        draft.add("dek", rest.get(title + 1), RULE + "line under the title");
      }
    }
  }

  private static boolean isKicker(String line, String next) {
    boolean upper = line.equals(line.toUpperCase(Locale.ROOT)) && line.length() <= MAX_KICKER;
    return next.length() <= MAX_TITLE
        && (upper || (line.length() <= MAX_KICKER && line.length() * 2 <= next.length()));
  }

  private static List<Piece> pieces(List<String> lines) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Optional<String> item = TextLines.item(line);
      if (item.isPresent()) {
        if (!item.get().isEmpty()) {
          pieces.add(new Piece(Piece.Kind.ITEM, item.get()));
        }
      } else if (Captions.isCredit(line)) {
        pieces.add(new Piece(Piece.Kind.CREDIT, line));
      } else if (isCaption(lines, i)) {
        pieces.add(new Piece(Piece.Kind.CAPTION, line));
      } else {
        pieces.add(
            new Piece(isHeading(lines, i) ? Piece.Kind.HEADING : Piece.Kind.PARAGRAPH, line));
      }
    }
    return pieces;
  }

  /** A short line without a stop, before a paragraph. */
  private static boolean isHeading(List<String> lines, int at) {
    String line = lines.get(at);
    return line.length() < MIN_PARAGRAPH / 2 + 20
        && Character.isLetterOrDigit(line.charAt(line.length() - 1))
        && at + 1 < lines.size()
        && lines.get(at + 1).length() > line.length();
  }
}
