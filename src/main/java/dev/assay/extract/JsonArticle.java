package dev.assay.extract;

import dev.assay.article.Article;
import dev.assay.article.Block;
import dev.assay.article.Caption;
import dev.assay.article.Completeness;
import dev.assay.article.PrintedDate;
import dev.assay.article.Problem;
import dev.assay.read.RawPage;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article that is given as a JSON object with the keys of Assay's own output; {@code date}
 * also stands for {@code published} and {@code text} for {@code body}. The body is kept to the
 * letter. Keys that are not known are not looked at.
 */
final class JsonArticle {

  private final RawPage page;
  private final Map<String, Object> json;
  private final Candidates candidates = new Candidates();
  private final List<Problem> problems = new ArrayList<>();

  private JsonArticle(RawPage page, Map<String, Object> json) {
    this.page = page;
    this.json = json;
  }

  static Extraction read(RawPage page) {
    Object value;
    try {
      value = JsonValues.read(page.text());
    } catch (IOException e) {
      return none(page, "not sound JSON: " + reason(e), Problem.Kind.FAILED);
    }
    Map<String, Object> object = JsonValues.asObject(value);
    if (object.isEmpty()) {
      return none(page, "no JSON object with a title or a text", Problem.Kind.NOT_AN_ARTICLE);
    }
    return new JsonArticle(page, object).article();
  }

  private static String reason(IOException e) {
    String message = e.getMessage() == null ? "it ends too early" : e.getMessage();
    int line = message.indexOf('\n');
    return line < 0 ? message : message.substring(0, line);
  }

  static Extraction none(RawPage page, String what, Problem.Kind kind) {
    return new Extraction(
        Optional.empty(), List.of(), List.of(new Problem(page.where(), what, kind)));
  }

  private Extraction article() {
    String title = Spaces.collapse(text("title"));
    String body = text("body").isEmpty() ? text("text") : text("body");
    List<String> highlights = texts("highlights", "text");
    if (title.isEmpty() && body.isBlank() && highlights.isEmpty()) {
      return none(page, "no title and no text", Problem.Kind.NOT_AN_ARTICLE);
    }
    Optional<PrintedDate> published = date("published").or(() -> date("date"));
    Optional<String> url = address();
    String id = text("id");
    Article.Builder article =
        Article.builder(
            id.isBlank()
                ? ArticleId.of(
                    url,
                    text("source"),
                    title,
                    published.map(date -> date.firstDay().toString()).orElse(""),
                    body)
                : id);
    article
        .file(page.file())
        .url(url.orElse(null))
        .source(line("source"))
        .kicker(line("kicker"))
        .lang(language(title, body))
        .marking(line("marking"))
        .title(title)
        .dek(line("dek"))
        .byline(names())
        .published(published.orElse(null), "json:published")
        .updated(date("updated").orElse(null))
        .saved(date("saved").orElse(null))
        .captions(captions())
        .highlights(highlights)
        .body(body, blocks(body))
        .completeness(completeness(body));
    return new Extraction(Optional.of(article.build()), candidates.all(), problems);
  }

  private String text(String key) {
    return JsonValues.text(json, key);
  }

  private @Nullable String line(String key) {
    String line = Spaces.collapse(text(key));
    candidates.add(key, line, "json:" + key);
    return line.isEmpty() ? null : line;
  }

  private Optional<String> address() {
    String url = text("url").strip();
    return Addresses.isWeb(url) ? Optional.of(url) : Optional.empty();
  }

  private @Nullable String language(String title, String body) {
    String given = line("lang");
    return given != null ? given : Languages.guess(title + " " + body).orElse(null);
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    for (Object name : JsonValues.asList(json.getOrDefault("byline", ""))) {
      if (name instanceof String text) {
        boolean list = json.get("byline") instanceof List;
        names.addAll(list ? List.of(Spaces.collapse(text)) : Names.split(text));
      }
    }
    return names.stream().filter(name -> !name.isEmpty()).toList();
  }

  private Optional<PrintedDate> date(String key) {
    String value = text(key).strip();
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(PrintedDate.parse(value));
    } catch (DateTimeException e) {
      Optional<PrintedDate> read =
          PageDates.value(value, PageDates.Order.UNKNOWN).map(PageDates.Found::date);
      if (read.isEmpty()) {
        problems.add(
            new Problem(
                page.where(),
                key + " is no date that can be read: " + Addresses.shorten(value),
                Problem.Kind.WARNING));
      }
      return read;
    }
  }

  private List<String> texts(String key, String member) {
    List<String> texts = new ArrayList<>();
    for (Object item : JsonValues.asList(json.getOrDefault(key, List.of()))) {
      String text =
          item instanceof String s ? s : JsonValues.text(JsonValues.asObject(item), member);
      String line = Spaces.collapse(text);
      if (!line.isEmpty()) {
        texts.add(line);
      }
    }
    return texts;
  }

  private List<Caption> captions() {
    List<Caption> captions = new ArrayList<>();
    for (Object item : JsonValues.asList(json.getOrDefault("captions", List.of()))) {
      if (item instanceof String text) {
        captions.add(Credits.split(Spaces.collapse(text)));
      } else {
        Map<String, Object> caption = JsonValues.asObject(item);
        String credit = Spaces.collapse(JsonValues.text(caption, "credit"));
        captions.add(
            new Caption(
                Spaces.collapse(JsonValues.text(caption, "text")),
                credit.isEmpty() ? Optional.empty() : Optional.of(credit)));
      }
    }
    return Credits.distinct(captions);
  }

  private Completeness completeness(String body) {
    return switch (text("completeness").toLowerCase(Locale.ROOT)) {
      case "full" -> Completeness.FULL;
      case "teaser" -> Completeness.TEASER;
      case "unknown" -> Completeness.UNKNOWN;
      default -> Draft.completeness(body.strip(), false, false);
    };
  }

  /** The stretches between empty lines, without white space at their ends. */
  private List<Block> blocks(String body) {
    List<Block> blocks = new ArrayList<>();
    int start = -1;
    int end = 0;
    int breaks = 0;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c == '\n') {
        breaks++;
      } else if (!Spaces.isSpace(c)) {
        if (start >= 0 && breaks > 1) {
          blocks.add(new Block(Block.Kind.PARAGRAPH, start, end));
          start = -1;
        }
        start = start < 0 ? i : start;
        end = i + 1;
        breaks = 0;
      }
    }
    if (start >= 0) {
      blocks.add(new Block(Block.Kind.PARAGRAPH, start, end));
    }
    return blocks;
  }
}
