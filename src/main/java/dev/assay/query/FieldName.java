package dev.assay.query;

import dev.assay.query.Query.DateField;
import dev.assay.query.Query.EntityKind;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the names before a colon mean. */
sealed interface FieldName {

  /** A text of the article, whose words are asked for. */
  record Text(Field field) implements FieldName {}

  /** A day of the article. */
  record Day(DateField field) implements FieldName {}

  /** Entities, of one type or of any. */
  record Named(Optional<EntityKind> type) implements FieldName {}

  /** A field with values of its own. */
  enum Listed implements FieldName {
    LIKELIHOOD,
    CONFIDENCE,
    IS,
    HAS,
    QUERY
  }

  /** Every name and alias, in lower case, in alphabetical order. */
  Map<String, FieldName> NAMES = names();

  /** What a name means, whatever its letter case. */
  static Optional<FieldName> of(String name) {
    return Optional.ofNullable(NAMES.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The type of entity that a name means. */
  static Optional<EntityKind> entityKind(String name) {
    return of(name)
        .flatMap(field -> field instanceof Named named ? named.type() : Optional.empty());
  }

  /** The name that is most like this one, if one is. */
  static Optional<String> nearest(String name) {
    return Spelling.nearest(name.toLowerCase(Locale.ROOT), NAMES.keySet());
  }

  private static Map<String, FieldName> names() {
    Map<String, FieldName> names = new TreeMap<>();
    Arrays.stream(Field.values()).forEach(field -> names.put(field.word(), new Text(field)));
    Arrays.stream(DateField.values()).forEach(field -> names.put(word(field), new Day(field)));
    Arrays.stream(EntityKind.values())
        .forEach(type -> names.put(word(type), new Named(Optional.of(type))));
    Arrays.stream(Listed.values()).forEach(field -> names.put(word(field), field));
    names.put("entity", new Named(Optional.empty()));
    names.put("highlight", new Text(Field.HIGHLIGHTS));
    names.put("judgment", new Text(Field.HIGHLIGHTS));
    names.put("judgments", new Text(Field.HIGHLIGHTS));
    names.put("publisher", new Text(Field.SOURCE));
    names.put("org", new Named(Optional.of(EntityKind.ORGANIZATION)));
    names.put("date", new Day(DateField.PUBLISHED));
    names.put("event", new Day(DateField.ABOUT));
    return Collections.unmodifiableMap(names);
  }

  /** The name of a constant in the query language. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
