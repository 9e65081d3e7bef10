package dev.assay.extract;

import dev.assay.config.Configuration;

/**
 * What the configuration says of pages, read once. Immutable.
 *
 * @param sections headings that mean something
 * @param furniture lines that belong to no article
 */
record Rules(Sections sections, Furniture furniture) {

  static Rules of(Configuration configuration) {
    return new Rules(new Sections(configuration), new Furniture(configuration));
  }
}
