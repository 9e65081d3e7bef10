package dev.assay.extract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON as maps, lists and strings; numbers and truth values are strings, null is left out. Nested
 * no deeper than {@value #DEPTH}.
 */
final class JsonValues {

  private static final int DEPTH = 64;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEPTH)
                  .maxStringLength(64 << 20)
                  .build())
          // Pages embed JSON with line breaks inside its strings.
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private JsonValues() {}

  /**
   * Reads the first value of a text.
   *
   * @throws IOException if it is no JSON
   */
  static Object read(String json) throws IOException {
    try (JsonParser parser = FACTORY.createParser(json)) {
      parser.nextToken();
      return value(parser);
    }
  }

  private static Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return object(parser);
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (next(parser) != JsonToken.END_ARRAY) {
        list.add(value(parser));
      }
      return list;
    }
    String text = parser.getText();
    return token == JsonToken.VALUE_NULL || text == null ? "" : text;
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> object = new LinkedHashMap<>();
    while (next(parser) != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      if (next(parser) != JsonToken.VALUE_NULL) {
        object.put(key, value(parser));
      }
    }
    return object;
  }

  private static JsonToken next(JsonParser parser) throws IOException {
    JsonToken token = parser.nextToken();
    if (token == null) {
      throw new IOException("the JSON ends too early");
    }
    return token;
  }

  /** The value as an object; an empty one for anything else. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> asObject(Object value) {
    return value instanceof Map ? (Map<String, Object>) value : Map.of();
  }

  /** The value as a list; anything else is a list of one. */
  @SuppressWarnings("unchecked")
  static List<Object> asList(Object value) {
    return value instanceof List ? (List<Object>) value : List.of(value);
  }

  /** A member as text; empty for none, and for what is an object or a list. */
  static String text(Map<String, Object> object, String key) {
    return object.get(key) instanceof String text ? text : "";
  }
}
