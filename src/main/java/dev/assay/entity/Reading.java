package dev.assay.entity;

import dev.assay.article.EntityType;
import dev.assay.article.Mention;
import java.util.Optional;

/**
 * One way to read a name.
 *
 * @param entity who or what is meant
 * @param kind how the name denotes it
 * @param strength how much of a name it is
 * @param letters how it must be written
 * @param actor the organization that a metonym may stand for
 */
public record Reading(
    Entity entity, Mention.Kind kind, Strength strength, Letters letters, Optional<Entity> actor) {

  /** How much of a name the words are, strongest first: the order in which readings are tried. */
  public enum Strength {
    /** A row says that this entity is meant where a name fits several. */
    PREFERRED,
    /** A whole name. */
    WHOLE,
    /** A surname without a given name. */
    SURNAME
  }

  /** How a name must be written in a text to be one. */
  public enum Letters {
    /** As it likes: the table lists it in lower case. */
    ANY,
    /** With capitals; small words such as <i>of</i> and <i>al</i> are free. */
    CAPITALIZED,
    /** With capitals also where a sentence would not put one: the name is a common word, too. */
    INSIDE,
    /** In capitals throughout. */
    UPPER
  }

  /** What the words denote. */
  public EntityType type() {
    return entity.type();
  }
}
