package dev.assay.entity;

import dev.assay.article.EntityType;
import dev.assay.article.Mention;
import dev.assay.entity.Reading.Letters;
import dev.assay.entity.Reading.Strength;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The compiled form of the table: a magic number, the entities, the trie of names, and what each
 * name may mean. Entities are referred to by their place in the list.
 */
final class TableFormat {

  private static final int MAGIC = 0x41454E31;

  private static final List<EntityType> TYPES = List.of(EntityType.values());
  private static final List<Mention.Kind> KINDS = List.of(Mention.Kind.values());
  private static final List<Strength> STRENGTHS = List.of(Strength.values());
  private static final List<Letters> LETTERS = List.of(Letters.values());

  private TableFormat() {}

  static Map<String, Entity> byId(List<Entity> entities) {
    Map<String, Entity> byId = HashMap.newHashMap(entities.size());
    entities.forEach(entity -> byId.put(entity.id(), entity));
    return byId;
  }

  static void write(
      DataOutput out,
      List<Entity> entities,
      NameTrie trie,
      List<List<Reading>> readings,
      Set<String> givenNames)
      throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(entities.size());
    Map<String, Integer> places = HashMap.newHashMap(entities.size());
    for (Entity entity : entities) {
      places.put(entity.id(), places.size());
      write(out, entity);
    }
    trie.write(out);
    for (List<Reading> same : readings) {
      out.writeShort(same.size());
      for (Reading reading : same) {
        write(out, reading, places);
      }
    }
    out.writeInt(givenNames.size());
    for (String name : new TreeSet<>(givenNames)) {
      out.writeUTF(name);
    }
  }

  private static void write(DataOutput out, Entity entity) throws IOException {
    out.writeUTF(entity.id());
    out.writeByte(TYPES.indexOf(entity.type()));
    out.writeShort(entity.names().size());
    for (String name : entity.names()) {
      out.writeUTF(name);
    }
    out.writeShort(entity.attributes().size());
    for (Map.Entry<String, String> attribute : entity.attributes().entrySet()) {
      out.writeUTF(attribute.getKey());
      out.writeUTF(attribute.getValue());
    }
  }

  private static void write(DataOutput out, Reading reading, Map<String, Integer> places)
      throws IOException {
    out.writeInt(places.getOrDefault(reading.entity().id(), 0));
    out.writeByte(KINDS.indexOf(reading.kind()));
    out.writeByte(STRENGTHS.indexOf(reading.strength()));
    out.writeByte(LETTERS.indexOf(reading.letters()));
    out.writeInt(reading.actor().map(actor -> places.getOrDefault(actor.id(), -1)).orElse(-1));
  }

  static EntityTable read(DataInput in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("this is no compiled table of entities");
    }
    try {
      List<Entity> entities = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        entities.add(readEntity(in));
      }
      NameTrie trie = NameTrie.read(in);
      List<List<Reading>> readings = new ArrayList<>(trie.size());
      for (int i = 0; i < trie.size(); i++) {
        Reading[] same = new Reading[in.readUnsignedShort()];
        for (int j = 0; j < same.length; j++) {
          same[j] = readReading(in, entities);
        }
        readings.add(List.of(same));
      }
      Set<String> givenNames = new HashSet<>();
      for (int left = in.readInt(); left > 0; left--) {
        givenNames.add(in.readUTF());
      }
      return new EntityTable(entities, trie, readings, givenNames);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IOException("the compiled table of entities is damaged", e);
    }
  }

  private static Entity readEntity(DataInput in) throws IOException {
    String id = in.readUTF();
    EntityType type = TYPES.get(in.readUnsignedByte());
    List<String> names = new ArrayList<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      names.add(in.readUTF());
    }
    Map<String, String> attributes = new HashMap<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      attributes.put(in.readUTF(), in.readUTF());
    }
    return new Entity(id, type, names, attributes);
  }

  private static Reading readReading(DataInput in, List<Entity> entities) throws IOException {
    Entity entity = entities.get(in.readInt());
    Mention.Kind kind = KINDS.get(in.readUnsignedByte());
    Strength strength = STRENGTHS.get(in.readUnsignedByte());
    Letters letters = LETTERS.get(in.readUnsignedByte());
    int actor = in.readInt();
    return new Reading(
        entity,
        kind,
        strength,
        letters,
        actor < 0 ? Optional.empty() : Optional.of(entities.get(actor)));
  }
}
