package dev.assay.entity;

import dev.assay.article.EntityType;
import dev.assay.article.Mention;
import dev.assay.config.Configuration;
import dev.assay.config.Configuration.Row;
import dev.assay.entity.Reading.Letters;
import dev.assay.entity.Reading.Strength;
import dev.assay.text.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Builds the table from the rows of {@code entities/*.tsv}: id, canonical name, other names between
 * {@code |}, attributes between {@code ;}. Only rows whose first cell is an entity's id are read;
 * the folder holds word lists as well. A second row for an id adds its names and attributes, if it
 * stands in the same layer of the configuration or starts with {@code +}; else it replaces the row.
 *
 * <p>Attributes with a meaning here: {@code first} and {@code last} list the parts of a person's
 * name, any of the one with any of the other being a name; {@code alone=no} forbids the surname by
 * itself; {@code demonyms} of a place; {@code case=yes} where the names are common words, too;
 * {@code not} lists, between {@code |}, names that it shall not have; {@code prefer=yes} where
 * another entity claims a name as well.
 */
final class TableBuilder {

  private static final String METONYMS = "entities/metonyms.tsv";
  private static final String GIVEN_NAMES = "entities/given-names.tsv";

  /** Initials this short are words in small letters too often. */
  private static final int SHORT_ACRONYM = 3;

  private final Configuration configuration;
  private final SortedMap<String, Entity> entities = new TreeMap<>();
  private final NameTrie trie = new NameTrie();
  private final List<List<Reading>> readings = new ArrayList<>();

  TableBuilder(Configuration configuration) {
    this.configuration = configuration;
  }

  EntityTable build() {
    configuration
        .rowsByKey("entities", TableBuilder::isId)
        .forEach((id, rows) -> rows.forEach(row -> addRow(id, row)));
    entities.values().removeIf(entity -> entity.names().stream().allMatch(isNotOf(entity)));
    entities.replaceAll((id, entity) -> withoutNotNames(entity));
    entities.values().forEach(this::addNames);
    configuration.rows(METONYMS).forEach(this::addMetonym);
    List<List<Reading>> sorted = new ArrayList<>();
    for (List<Reading> same : readings) {
      // A stable sort: entities of equal claim stay in the order of their ids.
      same.sort(Comparator.comparing(Reading::strength).thenComparing(Reading::kind));
      sorted.add(List.copyOf(same));
    }
    return new EntityTable(List.copyOf(entities.values()), trie, sorted, givenNames());
  }

  private Set<String> givenNames() {
    Set<String> names = new HashSet<>();
    configuration.rows(GIVEN_NAMES).forEach(row -> names.addAll(terms(row.cells().getFirst())));
    for (Entity entity : entities.values()) {
      entity.list("first").forEach(first -> names.addAll(terms(first)));
    }
    return names;
  }

  /** Tells an entity's id from the words of the lists beside the tables. */
  private static boolean isId(String key) {
    return key.indexOf('/') > 0
        && key.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isUpperCase(c));
  }

  private void addRow(String id, Row row) {
    List<String> names = new ArrayList<>(Cells.split(row.cell(2), '|'));
    Entity before = entities.get(id);
    if (!row.cell(1).isEmpty()) {
      names.addFirst(row.cell(1));
    } else if (before != null) {
      names.addFirst(before.name());
    } else if (row.cells().getFirst().startsWith("+")) {
      // Something to add to an entity that a later table may have dropped.
      return;
    } else {
      throw unreadable(row, id + " has no name");
    }
    Entity entity =
        new Entity(
            id, type(row, id.substring(0, id.indexOf('/'))), names, Cells.attributes(row.cell(3)));
    entities.merge(id, entity, Entity::with);
  }

  private static Predicate<String> isNotOf(Entity entity) {
    List<List<String>> not = entity.notNames().stream().map(TableBuilder::terms).toList();
    return not.isEmpty() ? name -> false : name -> not.contains(terms(name));
  }

  private static Entity withoutNotNames(Entity entity) {
    if (entity.notNames().isEmpty()) {
      return entity;
    }
    List<String> names = entity.names().stream().filter(isNotOf(entity).negate()).toList();
    return new Entity(entity.id(), entity.type(), names, entity.attributes());
  }

  private static UncheckedIOException unreadable(Row row, String why) {
    return new UncheckedIOException(new IOException(row.where() + ": " + why));
  }

  private static EntityType type(Row row, String word) {
    return switch (word) {
      case "person" -> EntityType.PERSON;
      case "place" -> EntityType.PLACE;
      case "organization" -> EntityType.ORGANIZATION;
      default ->
          throw unreadable(row, "an id starts with person/, place/ or organization/, not " + word);
    };
  }

  private void addNames(Entity entity) {
    Strength strength = entity.is("prefer") ? Strength.PREFERRED : Strength.WHOLE;
    List<String> surnames = entity.list("last");
    for (String name : entity.names()) {
      add(entity, name, Mention.Kind.NAME, surnames.contains(name) ? Strength.SURNAME : strength);
    }
    for (String demonym : entity.list("demonyms")) {
      add(entity, demonym, Mention.Kind.DEMONYM, strength);
    }
    for (String last : surnames) {
      for (String first : entity.list("first")) {
        add(entity, first + " " + last, Mention.Kind.NAME, strength);
      }
      if (!"no".equals(entity.attributes().get("alone"))) {
        add(entity, last, Mention.Kind.NAME, Strength.SURNAME);
      }
    }
  }

  private void add(Entity entity, String name, Mention.Kind kind, Strength strength) {
    List<String> terms = terms(name);
    if (terms.isEmpty() || isNotOf(entity).test(name)) {
      return;
    }
    boolean acronym = isAcronym(name);
    Reading reading =
        new Reading(
            entity,
            acronym && kind == Mention.Kind.NAME ? Mention.Kind.ACRONYM : kind,
            strength,
            letters(name, acronym, entity.is("case")),
            Optional.empty());
    put(terms, reading);
  }

  private static List<String> terms(String name) {
    Tokens tokens = Tokens.of(name);
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      terms.add(tokens.term(i));
    }
    return terms;
  }

  private static boolean isAcronym(String name) {
    int letters = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLowerCase(c) || c == ' ') {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters >= 2;
  }

  private static Letters letters(String name, boolean acronym, boolean strict) {
    if (acronym) {
      boolean dotted = name.indexOf('.') >= 0;
      return strict || (name.length() <= SHORT_ACRONYM && !dotted)
          ? Letters.UPPER
          : Letters.CAPITALIZED;
    }
    if (name.chars().noneMatch(Character::isUpperCase)) {
      return Letters.ANY;
    }
    return strict ? Letters.INSIDE : Letters.CAPITALIZED;
  }

  /** Adds a reading unless the entity has that name already. */
  private void put(List<String> terms, Reading reading) {
    List<Reading> same = same(terms);
    for (int i = 0; i < same.size(); i++) {
      if (same.get(i).entity().equals(reading.entity())) {
        if (reading.strength().compareTo(same.get(i).strength()) < 0) {
          same.set(i, reading);
        }
        return;
      }
    }
    same.add(reading);
  }

  private List<Reading> same(List<String> terms) {
    int number = trie.add(terms);
    if (number == readings.size()) {
      readings.add(new ArrayList<>(1));
    }
    return readings.get(number);
  }

  /** Turns the reading of a name as a place into one that may stand for its government. */
  private void addMetonym(Row row) {
    Entity place = entities.get(row.cell(1));
    Entity organization = entities.get(row.cell(2));
    List<String> terms = terms(row.cells().getFirst());
    if (organization == null || terms.isEmpty()) {
      return;
    }
    List<Reading> same = same(terms);
    Letters letters = Letters.CAPITALIZED;
    if (place == null) {
      put(
          terms,
          new Reading(
              organization, Mention.Kind.METONYM, Strength.WHOLE, letters, Optional.empty()));
      return;
    }
    same.removeIf(reading -> reading.entity().equals(place));
    same.add(
        new Reading(
            place, Mention.Kind.METONYM, Strength.PREFERRED, letters, Optional.of(organization)));
  }
}
