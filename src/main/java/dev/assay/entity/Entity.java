package dev.assay.entity;

import dev.assay.article.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A person, a place or an organization that the table knows.
 *
 * @param id readable and stable: {@code person/qasem-soleimani}
 * @param type what it is
 * @param names its names as written, the canonical one first
 * @param attributes what else its row says, by key: {@code born} to {@code 1957}
 */
public record Entity(
    String id, EntityType type, List<String> names, Map<String, String> attributes) {

  /** What parts the values of attributes that are lists: another row adds to them. */
  private static final Map<String, String> LISTS =
      Map.of("first", ",", "last", ",", "demonyms", ",", "not", "|");

  /**
   * Copies names and attributes.
   *
   * @throws IllegalArgumentException if there is no name
   */
  public Entity {
    if (names.isEmpty()) {
      throw new IllegalArgumentException(id + " has no name");
    }
    names = List.copyOf(names);
    attributes = Map.copyOf(attributes);
  }

  /** The name to show. */
  public String name() {
    return names.getFirst();
  }

  /** The value of an attribute, where the row has it. */
  public Optional<String> attribute(String key) {
    return Optional.ofNullable(attributes.get(key));
  }

  /** The values of an attribute that lists several, separated by commas; empty if it is missing. */
  public List<String> list(String key) {
    return Cells.split(attributes.getOrDefault(key, ""), ',');
  }

  /** Whether an attribute says yes. */
  public boolean is(String key) {
    return "yes".equals(attributes.get(key));
  }

  /** The same entity with the names and the attributes of another row for it added. */
  Entity with(Entity more) {
    List<String> all = new ArrayList<>(names);
    more.names.stream().filter(name -> !all.contains(name)).forEach(all::add);
    Map<String, String> both = new TreeMap<>(attributes);
    more.attributes.forEach((key, value) -> {
      String separator = LISTS.get(key);
      if (separator == null) {
        both.put(key, value);
      } else {
        both.merge(key, value, (one, other) -> one + separator + other);
      }
    });
    return new Entity(id, type, all, both);
  }

  /** Names that others have given it and that it is not to have. */
  List<String> notNames() {
    return Cells.split(attributes.getOrDefault("not", ""), '|');
  }
}
