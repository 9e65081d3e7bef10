package dev.assay.search;

import dev.assay.article.EntityType;
import java.util.List;
import java.util.Optional;

/**
 * Who or what a name means, and how an archive speaks of it. Counts are of articles, captions left
 * aside. Immutable; may be shared by threads.
 *
 * @param name the canonical name; the name as the articles write it where the table knows none
 * @param type what it is
 * @param id the table's id: {@code person/qasem-soleimani}; empty where the table does not know it
 * @param kind what it is more closely: {@code armed-group}
 * @param from the year it came to be, or was born
 * @param to the year it ended, or died
 * @param office what the table says of its offices
 * @param where the name of the place or country that it belongs to
 * @param otherNames the table's other names for it
 * @param articles how many articles name it
 * @param spellings the ways the articles write it, most frequent first
 * @param firstSeen the earliest day of publication of an article that names it
 * @param lastSeen the latest
 * @param companions who is named with it more than chance would have it, the surest first
 * @param newest the newest articles that name it, without passages
 * @param others what else the name may mean, best first
 */
public record EntityProfile(
    String name,
    EntityType type,
    Optional<String> id,
    Optional<String> kind,
    Optional<String> from,
    Optional<String> to,
    Optional<String> office,
    Optional<String> where,
    List<String> otherNames,
    long articles,
    List<Spelling> spellings,
    Optional<String> firstSeen,
    Optional<String> lastSeen,
    List<Companion> companions,
    List<Hit> newest,
    List<Other> others) {

  /** Copies the lists. */
  public EntityProfile {
    otherNames = List.copyOf(otherNames);
    spellings = List.copyOf(spellings);
    companions = List.copyOf(companions);
    newest = List.copyOf(newest);
    others = List.copyOf(others);
  }

  /**
   * A way to write the name.
   *
   * @param text as it stands in the articles
   * @param articles how many write it so
   */
  public record Spelling(String text, long articles) {}

  /**
   * Who is named in the same articles.
   *
   * @param name the canonical name
   * @param type what it is
   * @param together how many articles name both
   * @param articles how many name this one
   * @param surprise the log-likelihood ratio (G²) against chance: over 10.8, chance gives as much
   *     once in a thousand
   */
  public record Companion(
      String name, EntityType type, long together, long articles, double surprise) {}

  /**
   * Another meaning of the name.
   *
   * @param id the table's id
   * @param name its canonical name
   * @param type what it is
   */
  public record Other(String id, String name, EntityType type) {}
}
