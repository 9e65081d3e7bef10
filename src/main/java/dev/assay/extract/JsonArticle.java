package dev.assay.extract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.assay.article.Article;
import dev.assay.article.Caption;
import dev.assay.article.Completeness;
import dev.assay.article.PrintedDate;
import dev.assay.article.Problem;
import dev.assay.read.RawPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article that comes as a JSON object, with the keys that Assay itself prints; {@code
 * date} is taken for {@code published} and {@code text} for {@code body}. The body is kept to the
 * letter; keys that are not known are left out.
 */
final class JsonArticle {

  private static final String RULE = "json:";
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(64)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final Draft draft = new Draft();
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final List<String> byline = new ArrayList<>();
  private final List<String> highlights = new ArrayList<>();
  private final List<Caption> captions = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final RawPage page;

  private JsonArticle(RawPage page) {
    this.page = page;
  }

  static Extraction extract(RawPage page) {
    return new JsonArticle(page).extract();
  }

  private Extraction extract() {
    try (JsonParser parser =
        JSON.createParser(
            new String(
                page.bytes(), page.charset().orElse(java.nio.charset.StandardCharsets.UTF_8)))) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return none("is not a JSON object");
      }
      readObject(parser);
    } catch (JsonProcessingException e) {
      return none("is not valid JSON: column " + e.getLocation().getColumnNr());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String title = Lines.one(texts.getOrDefault("title", ""));
    String body = texts.getOrDefault("body", texts.getOrDefault("text", ""));
    if (title.isEmpty() && body.isBlank() && highlights.isEmpty()) {
      return none("has neither title nor text");
    }
    return new Extraction(Optional.of(article(title, body)), draft.all(), problems);
  }

  private Extraction none(String what) {
    return new Extraction(
        Optional.empty(),
        List.of(),
        List.of(new Problem(page.where(), what, Problem.Kind.NOT_AN_ARTICLE)));
  }

  private void readObject(JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      JsonToken value = parser.nextToken();
      switch (key) {
        case "byline" -> readNames(parser, value);
        case "highlights" ->
            readTexts(parser, value, object -> add(highlights, object.get("text")));
        case "captions" -> readTexts(parser, value, this::addCaption);
        default -> {
          if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
            texts.putIfAbsent(key, parser.getText());
          } else {
            parser.skipChildren();
          }
        }
      }
    }
  }

  private void readNames(JsonParser parser, JsonToken value) throws IOException {
    if (value == JsonToken.VALUE_STRING) {
      Bylines.split(parser.getText()).forEach(byline::add);
    } else {
      readTexts(parser, value, object -> add(byline, object.get("text")));
    }
  }

  private static void add(List<String> list, @Nullable String text) {
    String line = text == null ? "" : Lines.one(text);
    if (!line.isEmpty()) {
      list.add(line);
    }
  }

  private void addCaption(Map<String, String> caption) {
    String text = Lines.one(caption.getOrDefault("text", ""));
    if (!text.isEmpty()) {
      captions.add(
          new Caption(
              text,
              Optional.ofNullable(caption.get("credit"))
                  .map(Lines::one)
                  .filter(c -> !c.isEmpty())));
    }
  }

  /** Reads an array of strings or objects; a string stands for an object's text. */
  private static void readTexts(
      JsonParser parser, JsonToken value, Consumer<Map<String, String>> each) throws IOException {
    if (value != JsonToken.START_ARRAY) {
      if (value == JsonToken.VALUE_STRING) {
        each.accept(Map.of("text", parser.getText()));
      } else {
        parser.skipChildren();
      }
      return;
    }
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      if (token == JsonToken.VALUE_STRING) {
        each.accept(Map.of("text", parser.getText()));
      } else if (token == JsonToken.START_OBJECT) {
        each.accept(readStrings(parser));
      } else {
        parser.skipChildren();
      }
    }
  }

  private static Map<String, String> readStrings(JsonParser parser) throws IOException {
    Map<String, String> strings = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      if (parser.nextToken() == JsonToken.VALUE_STRING) {
        strings.put(key, parser.getText());
      } else {
        parser.skipChildren();
      }
    }
    return strings;
  }

  private Article article(String title, String body) {
    texts.forEach((key, value) -> {
      if (!key.equals("body") && !key.equals("text")) {
        draft.add(key, value, RULE + key);
      }
    });
    String published = texts.containsKey("published") ? "published" : "date";
    Article.Builder article =
        Article.builder("")
            .file(page.file())
            .url(line("url"))
            .source(line("source"))
            .kicker(line("kicker"))
            .lang(line("lang"))
            .marking(line("marking"))
            .title(title)
            .dek(line("dek"))
            .byline(byline)
            .published(date(published), RULE + published)
            .updated(date("updated"))
            .saved(date("saved"))
            .captions(captions)
            .highlights(highlights)
            .body(body, Blocks.of(body))
            .completeness(completeness());
    String given = line("id");
    return article.build().toBuilder(given == null ? ArticleId.of(article.build()) : given).build();
  }

  private @Nullable String line(String key) {
    String value = texts.get(key);
    String line = value == null ? "" : Lines.one(value);
    return line.isEmpty() ? null : line;
  }

  private @Nullable PrintedDate date(String key) {
    String text = line(key);
    if (text == null) {
      return null;
    }
    Optional<PrintedDate> date = DateText.parse(text);
    if (date.isEmpty()) {
      problems.add(
          new Problem(
              page.where(),
              key + ": is not a date (write 2020-01-06 or 2020-01-06T23:03Z)",
              Problem.Kind.WARNING));
    }
    return date.orElse(null);
  }

  private Completeness completeness() {
    return switch (texts.getOrDefault("completeness", "").toLowerCase(Locale.ROOT)) {
      case "full" -> Completeness.FULL;
      case "teaser" -> Completeness.TEASER;
      default -> Completeness.UNKNOWN;
    };
  }
}
