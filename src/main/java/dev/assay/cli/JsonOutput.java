package dev.assay.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * JSON through the {@link JsonGate}: objects one after the other, each on a line and marked with
 * the number of its schema. A value that is absent has no key. Not for several threads.
 */
final class JsonOutput {

  /** Grows when a key changes its meaning or goes; new keys may come without. */
  private static final int SCHEMA = 1;

  private final JsonGate gate;
  private final JsonGenerator json;

  JsonOutput(Writer medium) throws IOException {
    gate = new JsonGate(medium);
    json = new JsonFactory().createGenerator(gate).setRootValueSeparator(null);
  }

  /** Writes what is between braces or brackets. */
  interface Content {
    void write() throws IOException;
  }

  /** Writes a line with one object. */
  void line(Content content) throws IOException {
    json.writeStartObject();
    json.writeNumberField("schema", SCHEMA);
    content.write();
    json.writeEndObject();
    json.flush();
    gate.write('\n');
  }

  /** Writes an object in an array. */
  void object(Content content) throws IOException {
    json.writeStartObject();
    content.write();
    json.writeEndObject();
  }

  /** Writes an object under a key. */
  void object(String key, Content content) throws IOException {
    json.writeFieldName(key);
    object(content);
  }

  /** Writes an array under a key. */
  void array(String key, Content content) throws IOException {
    json.writeArrayFieldStart(key);
    content.write();
    json.writeEndArray();
  }

  /** What writes one element of an array. */
  interface Element<T> {
    void write(T element) throws IOException;
  }

  /** Writes an array of objects under a key. */
  <T> void objects(String key, List<T> elements, Element<T> element) throws IOException {
    array(
        key,
        () -> {
          for (T each : elements) {
            object(() -> element.write(each));
          }
        });
  }

  /** Writes an array of strings under a key. */
  void strings(String key, List<String> values) throws IOException {
    array(
        key,
        () -> {
          for (String value : values) {
            json.writeString(value);
          }
        });
  }

  /** Writes a string. */
  void text(String key, String value) throws IOException {
    json.writeStringField(key, value);
  }

  /** Writes a value as a string, if there is one. */
  void text(String key, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      text(key, value.get().toString());
    }
  }

  /** Writes the word for an enumeration's value: {@code almost no chance} for ALMOST_NO_CHANCE. */
  void word(String key, Enum<?> value) throws IOException {
    text(key, value.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
  }

  /** Writes a whole number. */
  void number(String key, long value) throws IOException {
    json.writeNumberField(key, value);
  }

  /** Writes a fraction. */
  void number(String key, double value) throws IOException {
    json.writeNumberField(key, value);
  }

  /** Writes a yes or no. */
  void flag(String key, boolean value) throws IOException {
    json.writeBooleanField(key, value);
  }
}
