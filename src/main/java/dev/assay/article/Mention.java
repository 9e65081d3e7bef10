package dev.assay.article;

import java.util.Optional;

/**
 * Words of the text that denote a person, a place or an organization.
 *
 * @param in the text that the offsets refer to
 * @param start offset of the first character, in UTF-16 units
 * @param end offset after the last character
 * @param text the words
 * @param type what the words denote
 * @param kind how they denote it
 * @param entity the entity's id where known: {@code person/qasem-soleimani}
 * @param name the entity's canonical name where known
 * @param actor id of the organization that a metonym stands for ({@code Washington} said …)
 * @param confidence from 0 to 1
 */
public record Mention(
    Part in,
    int start,
    int end,
    String text,
    EntityType type,
    Kind kind,
    Optional<String> entity,
    Optional<String> name,
    Optional<String> actor,
    double confidence) {

  /** How words denote an entity. */
  public enum Kind {
    /** By its name. */
    NAME,
    /** By the adjective or noun of its people: Iraqi. */
    DEMONYM,
    /** By a place that stands for its government: Washington. */
    METONYM,
    /** By an office: the supreme leader. */
    TITLE,
    /** By initials: IRGC. */
    ACRONYM
  }
}
