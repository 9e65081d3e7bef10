package dev.assay.cli;

import dev.assay.search.EntityProfile;
import java.io.IOException;

/** Who an entity is and how the archive speaks of it, in its JSON form. */
final class EntityJson {

  private EntityJson() {}

  /** Writes the entity into the object that is open. */
  static void write(JsonOutput json, EntityProfile entity) throws IOException {
    json.text("name", entity.name());
    json.word("type", entity.type());
    json.text("id", entity.id());
    json.text("kind", entity.kind());
    json.text("from", entity.from());
    json.text("to", entity.to());
    json.text("office", entity.office());
    json.text("where", entity.where());
    json.strings("otherNames", entity.otherNames());
    json.number("articles", entity.articles());
    json.objects(
        "spellings",
        entity.spellings(),
        spelling -> {
          json.text("text", spelling.text());
          json.number("articles", spelling.articles());
        });
    json.text("firstSeen", entity.firstSeen());
    json.text("lastSeen", entity.lastSeen());
    json.objects("companions", entity.companions(), with -> companion(json, with));
    json.objects(
        "newest",
        entity.newest(),
        hit -> {
          json.text("id", hit.id());
          json.text("title", hit.title());
          json.text("published", hit.published());
          json.text("source", hit.source());
        });
    json.objects(
        "others",
        entity.others(),
        other -> {
          json.text("id", other.id());
          json.text("name", other.name());
          json.word("type", other.type());
        });
  }

  private static void companion(JsonOutput json, EntityProfile.Companion with) throws IOException {
    json.text("name", with.name());
    json.word("type", with.type());
    json.number("together", with.together());
    json.number("articles", with.articles());
    json.number("surprise", Math.round(with.surprise() * 10) / 10.0);
  }
}
