package dev.assay.annotate;

import dev.assay.annotate.dates.DateAnnotator;
import dev.assay.annotate.entities.EntityTagger;
import dev.assay.config.Configuration;
import dev.assay.entity.EntityTable;
import java.util.List;

/** The annotators that Assay runs over every article; an embedder's own come after them. */
public final class Annotators {

  private Annotators() {}

  /** The annotators under this configuration, with its table of entities. */
  // The table is for the face alone: its package is not exported.
  @SuppressWarnings("exports")
  public static List<Annotator> standard(Configuration configuration, EntityTable entities) {
    return List.of(EntityTagger.of(entities, configuration), new DateAnnotator());
  }
}
