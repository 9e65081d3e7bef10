package dev.assay.extract;

import dev.assay.config.Configuration;

/**
 * The rules that a configuration gives, compiled once. Immutable; may be shared by threads.
 *
 * @param sections headings that mean something
 * @param furniture lines that belong to the site
 * @param plausible which dates an article may have
 */
record Rules(Sections sections, Furniture furniture, Plausible plausible) {

  static Rules of(Configuration configuration) {
    return new Rules(
        Sections.of(configuration),
        Furniture.of(configuration),
        new Plausible(java.time.Clock.systemUTC()));
  }
}
