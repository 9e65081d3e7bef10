package dev.assay.entity;

import dev.assay.article.EntityType;
import dev.assay.config.Configuration;
import dev.assay.text.Tokens;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The table of entities: who is known, under which names. Names are compared by the terms of their
 * tokens ({@link Tokens#term}). Built from the tables in {@code entities/}, or read in compiled
 * form. Immutable; may be shared by threads.
 */
public final class EntityTable {

  private final List<Entity> entities;
  private final Map<String, Entity> byId;
  private final NameTrie trie;
  private final List<List<Reading>> readings;
  private final Set<String> givenNames;
  private final SmallStarts smallStarts;

  /** Entities sorted by id; readings by the number of their name, best first. */
  EntityTable(
      List<Entity> entities, NameTrie trie, List<List<Reading>> readings, Set<String> givenNames) {
    this.entities = List.copyOf(entities);
    this.byId = TableFormat.byId(entities);
    this.trie = trie;
    this.readings = readings;
    this.givenNames = Set.copyOf(givenNames);
    this.smallStarts = new SmallStarts(entities);
  }

  /**
   * Builds the table from the files in {@code entities/}, all layers merged.
   *
   * @throws java.io.UncheckedIOException if a row has an id of no known type, or no name
   */
  public static EntityTable of(Configuration configuration) {
    return new TableBuilder(configuration).build();
  }

  /** All entities, sorted by id. */
  public List<Entity> entities() {
    return entities;
  }

  /** The entity with this id. */
  public Optional<Entity> entity(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The entities of one type that have this name, in any letter case, best first; none if the name
   * is unknown. A demonym names its country, and a metonym the organization it stands for.
   */
  public List<Entity> resolve(EntityType type, String name) {
    return resolve(name).stream().filter(entity -> entity.type() == type).toList();
  }

  /** The entities of any type that have this name, best first. */
  public List<Entity> resolve(String name) {
    Set<Entity> found = new LinkedHashSet<>();
    for (Reading reading : readings(name)) {
      found.add(reading.entity());
      reading.actor().ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  /** All ways to read a name that stands alone, best first, in any letter case. */
  public List<Reading> readings(String name) {
    Tokens tokens = Tokens.of(name);
    int number = trie.find(tokens);
    if (number == NameTrie.NONE && tokens.size() > 1 && tokens.term(0).equals("the")) {
      number = trie.find(Tokens.of(name.substring(tokens.start(1))));
    }
    return number == NameTrie.NONE ? List.of() : readings.get(number);
  }

  /**
   * The other ways to write a word that is a name or a surname of the table: the terms {@code
   * suleimani, soleymani} for {@code Soleimani}. Initials have none, nor have given names. A term
   * by which somebody else is known is left out.
   */
  public List<String> spellings(String word) {
    return new Spellings(this).of(word);
  }

  /** Whether a term is a given name and nobody's surname that the table knows. */
  public boolean isGivenName(String term) {
    return givenNames.contains(term)
        && readings(term).stream().noneMatch(reading -> reading.type() == EntityType.PERSON);
  }

  /**
   * Whether two terms that look alike may name one entity, as far as the table knows: not if each
   * is a known name and no entity has both (Khamenei, Khomeini), nor if one is a known name and the
   * other a given name (Assad, Saad).
   */
  public boolean mayBeOne(String one, String other) {
    List<Entity> first = resolve(one);
    List<Entity> second = resolve(other);
    if (first.isEmpty() || second.isEmpty()) {
      return (first.isEmpty() || !isGivenName(other)) && (second.isEmpty() || !isGivenName(one));
    }
    return first.stream().anyMatch(second::contains);
  }

  /** Finds the longest name that starts at this token and is written as a name. */
  public Optional<NameMatch> match(Tokens tokens, int from) {
    if (!tokens.hasCapital(from) && !smallStarts.mayStart(tokens.term(from))) {
      return Optional.empty();
    }
    int node = 0;
    boolean articleBefore = false;
    Optional<NameMatch> longest = Optional.empty();
    for (int i = from; i < tokens.size(); i++) {
      int next = trie.step(node, tokens.term(i));
      if (next == NameTrie.NONE) {
        break;
      }
      boolean passedOver = next == node;
      if (passedOver && articleBefore) {
        break;
      }
      articleBefore = passedOver;
      // An article that was passed over ends no name.
      int name = passedOver ? NameTrie.NONE : trie.value(next);
      node = next;
      if (name != NameTrie.NONE) {
        List<Reading> fitting = WrittenName.fitting(readings.get(name), tokens, from, i + 1);
        if (!fitting.isEmpty()) {
          longest = Optional.of(new NameMatch(i + 1 - from, fitting));
        }
      }
    }
    return longest;
  }

  /**
   * Writes the compiled form.
   *
   * @throws IOException if the output fails
   */
  public void write(DataOutput out) throws IOException {
    TableFormat.write(out, entities, trie, readings, givenNames);
  }

  /**
   * Reads the compiled form.
   *
   * @throws IOException if the input fails or was not written by {@link #write}
   */
  public static EntityTable read(DataInput in) throws IOException {
    return TableFormat.read(in);
  }

  /**
   * A name found in a text.
   *
   * @param length how many tokens it has
   * @param readings the ways to read it, best first; not empty
   */
  public record NameMatch(int length, List<Reading> readings) {

    /** Copies the readings. */
    public NameMatch {
      readings = List.copyOf(readings);
    }
  }
}
