package dev.assay.entity;

import dev.assay.article.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Works out which rows of a file of one's own change the table as asked: two entities made one, a
 * name taken from an entity, an entity or a name blocked. Changes nothing itself. Immutable; may be
 * shared by threads.
 */
public final class TableEdits {

  /** As many joined names are blocked with a person. */
  private static final int MOST_JOINED = 200;

  private final EntityTable table;
  private final Function<String, Optional<EntityType>> seen;

  /**
   * Changes to a table.
   *
   * @param table the table in force
   * @param seen the type of a name that the table does not know, where articles have it
   */
  public TableEdits(EntityTable table, Function<String, Optional<EntityType>> seen) {
    this.table = table;
    this.seen = seen;
  }

  /**
   * A change to the table.
   *
   * @param what it in a sentence
   * @param rows rows for a table of entities, their cells between tabs
   * @param blocked names for the list of blocked names
   */
  public record Edit(String what, List<String> rows, List<String> blocked) {

    /** Copies the lists. */
    public Edit {
      rows = List.copyOf(rows);
      blocked = List.copyOf(blocked);
    }
  }

  /**
   * Makes one entity of two: the first keeps its id and takes the names of the other.
   *
   * @param one an id, or a name of one entity
   * @param other the same; or a name that the table does not know
   * @throws IllegalArgumentException if a name means several entities, or the two are of different
   *     types, or the same, or neither the table nor an article knows either; the message says so
   */
  public Edit merge(String one, String other) {
    Optional<Entity> first = find(one);
    Optional<Entity> second = find(other);
    if (first.isEmpty()) {
      return second.isEmpty() ? introduce(one, other) : rename(second.get(), one);
    }
    if (second.isEmpty()) {
      return addName(first.get(), other);
    }
    return join(first.get(), second.get());
  }

  private Edit join(Entity one, Entity other) {
    if (one.id().equals(other.id())) {
      throw new IllegalArgumentException("both names mean " + one.id());
    }
    if (one.type() != other.type()) {
      throw new IllegalArgumentException(
          one.id() + " and " + other.id() + " are of different types, and can't be one");
    }
    List<String> attributes = new ArrayList<>();
    for (String key : List.of("first", "last", "demonyms")) {
      other.attribute(key).ifPresent(value -> attributes.add(key + "=" + value));
    }
    String row =
        row("+" + one.id(), "", String.join(" | ", other.names()), String.join("; ", attributes));
    return new Edit(
        other.id() + " becomes a part of " + one.id(), List.of(row, "!" + other.id()), List.of());
  }

  private static Edit addName(Entity entity, String name) {
    return new Edit(
        name + " becomes a name of " + entity.id(),
        List.of(row("+" + entity.id(), "", writable(name), "")),
        List.of());
  }

  private static Edit rename(Entity entity, String name) {
    List<String> attributes = new ArrayList<>();
    entity.attributes().forEach((key, value) -> attributes.add(key + "=" + value));
    attributes.sort(null);
    String row =
        row(
            entity.id(),
            writable(name),
            String.join(" | ", entity.names()),
            String.join("; ", attributes));
    return new Edit(
        name + " becomes the canonical name of " + entity.id(), List.of(row), List.of());
  }

  private Edit introduce(String name, String other) {
    EntityType type =
        seen.apply(name)
            .or(() -> seen.apply(other))
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "neither the table nor an article knows " + name + " or " + other));
    String id = free(EntityIds.of(type, name));
    return new Edit(
        id + " is new, with two names",
        List.of(row(id, writable(name), writable(other), "")),
        List.of());
  }

  /**
   * Takes a name from an entity and gives it to a new one, or leaves it to others who have it.
   *
   * @param entity an id, or a name of one entity
   * @param name one of its names, in any letter case
   * @throws IllegalArgumentException if the entity is not known, or the name is not one of its own;
   *     the message says so
   */
  public Edit split(String entity, String name) {
    Entity from =
        find(entity)
            .orElseThrow(() ->
                new IllegalArgumentException("the table of entities does not know " + entity));
    List<Entity> named = table.readings(name).stream().map(Reading::entity).distinct().toList();
    if (!named.contains(from)) {
      throw new IllegalArgumentException(name + " is no name of " + from.id());
    }
    String taken = row("+" + from.id(), "", "", "not=" + writable(name));
    if (named.size() > 1) {
      Entity next = named.get(named.getFirst().equals(from) ? 1 : 0);
      return new Edit(
          name + " no longer means " + from.id() + " but " + next.id(), List.of(taken), List.of());
    }
    String id = free(EntityIds.of(from.type(), name));
    return new Edit(
        name + " no longer means " + from.id() + " but " + id,
        List.of(taken, row(id, name, "", "")),
        List.of());
  }

  /**
   * Blocks an entity of the table with all its names; or one name, where it is not the canonical
   * one or the table does not know it.
   *
   * @param name an id, or a name of one entity, or any name
   * @throws IllegalArgumentException if the name means several entities; the message says so
   */
  public Edit block(String name) {
    Optional<Entity> known = find(name);
    if (known.isEmpty()) {
      return new Edit(name + " is nobody's name", List.of(), List.of(writable(name)));
    }
    Entity entity = known.get();
    boolean whole =
        entity.id().equals(name)
            || BlockedNames.terms(entity.name()).equals(BlockedNames.terms(name));
    if (!whole) {
      return new Edit(
          name + " no longer means " + entity.id() + " nor anybody else",
          List.of(row("+" + entity.id(), "", "", "not=" + writable(name))),
          List.of(writable(name)));
    }
    return new Edit(
        entity.id() + " is blocked with all its names",
        List.of("!" + entity.id()),
        List.copyOf(names(entity)));
  }

  private static Set<String> names(Entity entity) {
    Set<String> names = new LinkedHashSet<>(entity.names());
    names.addAll(entity.list("demonyms"));
    for (String last : entity.list("last")) {
      names.add(last);
      entity.list("first").stream()
          .map(first -> first + " " + last)
          .limit(Math.max(0, MOST_JOINED - names.size()))
          .forEach(names::add);
    }
    names.removeIf(name -> !EntityIds.isWritable(name));
    return names;
  }

  private Optional<Entity> find(String name) {
    Optional<Entity> byId = table.entity(name);
    if (byId.isPresent()) {
      return byId;
    }
    if (EntityIds.isId(name)) {
      throw new IllegalArgumentException("the table of entities has no " + name);
    }
    List<Entity> found = table.readings(name).stream().map(Reading::entity).distinct().toList();
    if (found.size() > 1) {
      throw new IllegalArgumentException(
          name
              + " may mean "
              + String.join(", ", found.stream().map(Entity::id).toList())
              + "; name one by its id");
    }
    return found.stream().findFirst();
  }

  private String free(String id) {
    String free = id;
    for (int number = 2; table.entity(free).isPresent(); number++) {
      free = id + "-" + number;
    }
    return free;
  }

  private static String writable(String name) {
    if (!EntityIds.isWritable(name)) {
      throw new IllegalArgumentException("a name has letters, and no control character, | or ;");
    }
    return name;
  }

  private static String row(String... cells) {
    return String.join("\t", cells).stripTrailing();
  }
}
