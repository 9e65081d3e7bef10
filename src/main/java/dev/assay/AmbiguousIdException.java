package dev.assay;

import java.io.IOException;
import java.util.List;

/** Tells that an id is the beginning of several articles' ids. */
public final class AmbiguousIdException extends IOException {

  private final List<String> ids;

  /** Names the beginning and some of the ids that start so. */
  public AmbiguousIdException(String prefix, List<String> ids) {
    super("several articles' ids start with " + prefix + ": " + String.join(", ", ids));
    this.ids = List.copyOf(ids);
  }

  /** Some of the ids, sorted. */
  public List<String> ids() {
    return ids;
  }
}
