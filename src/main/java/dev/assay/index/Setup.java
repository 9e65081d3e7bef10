package dev.assay.index;

import dev.assay.config.IndexSettings;
import dev.assay.entity.EntityTable;

/**
 * What the articles of an index are made with, and what searches need of it later.
 *
 * @param configuration fingerprint of the configuration that articles are read with
 * @param settings how articles are ranked
 * @param entities the table that articles are annotated with
 */
public record Setup(String configuration, IndexSettings settings, EntityTable entities) {}
