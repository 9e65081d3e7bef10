package dev.assay.extract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The node of a page's JSON-LD that is the article (schema.org's Article and its kinds, Report,
 * BlogPosting), wherever it stands in a graph. What is no JSON is left out.
 */
final class JsonLd {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(50).build())
          .build();

  private final Map<String, Object> article;

  private JsonLd(Map<String, Object> article) {
    this.article = article;
  }

  /** Reads the scripts of a page; without an article in them, all is empty. */
  static JsonLd of(List<String> scripts) {
    for (String script : scripts) {
      try (JsonParser parser = JSON.createParser(script)) {
        parser.nextToken();
        Optional<Map<String, Object>> found = article(read(parser));
        if (found.isPresent()) {
          return new JsonLd(found.get());
        }
      } catch (IOException notJson) {
        // Pages hold broken JSON-LD; other rules go on.
      }
    }
    return new JsonLd(Map.of());
  }

  private static @Nullable Object read(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> object = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        parser.nextToken();
        Object value = read(parser);
        if (value != null) {
          object.putIfAbsent(key, value);
        }
      }
      return object;
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> array = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
        Object value = read(parser);
        if (value != null) {
          array.add(value);
        }
      }
      return array;
    }
    return token == null || token == JsonToken.VALUE_NULL ? null : parser.getText();
  }

  private static Optional<Map<String, Object>> article(@Nullable Object node) {
    if (node instanceof List<?> list) {
      return list.stream().map(JsonLd::article).flatMap(Optional::stream).findFirst();
    }
    if (node instanceof Map<?, ?> map) {
      Map<String, Object> object = strings(map);
      if (isArticle(object.get("@type"))) {
        return Optional.of(object);
      }
      for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
        Optional<Map<String, Object>> found = article(object.get(inner));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Map<String, Object> strings(Map<?, ?> map) {
    Map<String, Object> object = new LinkedHashMap<>();
    map.forEach((key, value) -> object.put(String.valueOf(key), value));
    return object;
  }

  private static boolean isArticle(@Nullable Object type) {
    if (type instanceof List<?> types) {
      return types.stream().anyMatch(JsonLd::isArticle);
    }
    return type instanceof String name
        && (name.endsWith("Article") || name.equals("Report") || name.endsWith("Posting"));
  }

  /** The text of a property; of an object its name, of a list the first. */
  @Nullable String text(String property) {
    return text(article.get(property));
  }

  private static @Nullable String text(@Nullable Object value) {
    return switch (value) {
      case String text -> text;
      case List<?> list -> list.isEmpty() ? null : text(list.getFirst());
      case Map<?, ?> object ->
          text(object.containsKey("name") ? object.get("name") : object.get("@id"));
      case null, default -> null;
    };
  }

  /** The texts of a property that may be a list. */
  List<String> texts(String property) {
    List<String> texts = new ArrayList<>();
    Object value = article.get(property);
    for (Object each :
        value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
      String text = text(each);
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }
}
