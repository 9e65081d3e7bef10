package dev.assay.entity;

import dev.assay.article.EntityType;
import dev.assay.article.Mention;
import dev.assay.text.Tokens;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the other ways to write a single word that is a name of the table. */
final class Spellings {

  private final EntityTable table;

  Spellings(EntityTable table) {
    this.table = table;
  }

  List<String> of(String word) {
    Optional<String> term = onlyTerm(word);
    if (term.isEmpty()) {
      return List.of();
    }
    List<Entity> meant = named(term.get());
    Set<String> found = new LinkedHashSet<>();
    for (Entity entity : meant) {
      entity.names().forEach(name -> addTerm(name, found));
      entity.list("last").forEach(name -> addTerm(name, found));
    }
    found.remove(term.get());
    found.removeIf(other -> isSomebodyElse(other, meant));
    return List.copyOf(found);
  }

  private List<Entity> named(String term) {
    return table.readings(term).stream()
        .filter(Spellings::isSpelledOut)
        .filter(reading -> isNamePart(reading.entity(), term))
        .map(Reading::entity)
        .toList();
  }

  private static boolean isSpelledOut(Reading reading) {
    return reading.kind() == Mention.Kind.NAME || reading.kind() == Mention.Kind.METONYM;
  }

  /** A given name that serves as a whole name (Saddam) has no spellings of the surname. */
  private static boolean isNamePart(Entity entity, String term) {
    return entity.type() != EntityType.PERSON
        || entity.list("first").stream().noneMatch(first -> term.equals(termOf(first)));
  }

  private static void addTerm(String name, Set<String> found) {
    boolean spelledOut = name.chars().anyMatch(Character::isLowerCase);
    if (spelledOut) {
      onlyTerm(name).ifPresent(found::add);
    }
  }

  private boolean isSomebodyElse(String term, List<Entity> meant) {
    List<Reading> readings = table.readings(term);
    return !readings.isEmpty() && !meant.contains(readings.getFirst().entity());
  }

  private static String termOf(String name) {
    return onlyTerm(name).orElse("");
  }

  /** The term of a name of one token; an article before it does not count: al-Baghdadi. */
  private static Optional<String> onlyTerm(String name) {
    Tokens tokens = Tokens.of(name);
    int last = tokens.size() - 1;
    if (last < 0) {
      return Optional.empty();
    }
    String term = tokens.term(last);
    boolean single = last == 0 || (last == 1 && isArticle(tokens.term(0)));
    return single ? Optional.of(term) : Optional.empty();
  }

  private static boolean isArticle(String term) {
    return term.equals("al") || term.equals("el");
  }
}
