package dev.assay.index;

import dev.assay.article.EntityType;
import dev.assay.config.IndexSettings;
import dev.assay.entity.Entity;
import dev.assay.entity.EntityTable;
import dev.assay.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * How the words of a query become terms: the same tokens and stems as in the texts. Immutable; may
 * be shared by threads.
 */
final class Vocabulary {

  private final Set<String> stopWords;
  private final Supplier<EntityTable> entities;

  /**
   * The table is asked for when a query first has a word or an entity: reading it takes a while.
   */
  Vocabulary(IndexSettings settings, Supplier<EntityTable> entities) {
    this.stopWords = settings.stopWords();
    this.entities = entities;
  }

  /** The terms of other spellings of a word that is a name in the table. */
  List<String> spellings(String word) {
    return entities.get().spellings(word);
  }

  /**
   * The terms of the entities that a name may mean: an id, a name of the table (the best of each
   * type), or one that texts have and the table has not.
   */
  List<String> entityTerms(Optional<EntityType> type, String name) {
    Optional<Entity> byId = entities.get().entity(name);
    if (byId.isPresent()) {
      return List.of(EntityStream.id(name));
    }
    List<String> terms = new ArrayList<>();
    for (EntityType each : type.map(List::of).orElse(List.of(EntityType.values()))) {
      List<Entity> known = entities.get().resolve(each, name);
      terms.add(
          known.isEmpty()
              ? EntityStream.unknown(each, name)
              : EntityStream.id(known.getFirst().id()));
    }
    return terms;
  }

  /** The terms of a word as it is typed: none for punctuation, several for {@code al-Qaeda}. */
  static List<String> terms(String word) {
    Tokens tokens = Tokens.of(word);
    List<String> terms = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      terms.add(tokens.term(i));
    }
    return terms;
  }

  /** The terms of exactly this word: as written where it has capitals, else in lower case. */
  static List<String> exactTerms(String word) {
    Tokens tokens = Tokens.of(word);
    List<String> terms = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      terms.add(tokens.hasCapital(i) ? "=" + tokens.exact(i) : tokens.term(i));
    }
    return terms;
  }

  /** Whether the term does not count when articles are ranked. */
  boolean isStopWord(String term) {
    return stopWords.contains(term);
  }
}
