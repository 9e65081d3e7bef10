/**
 * Everything Lucene: schema, documents, manifest, translation of queries, hits, facets, passages.
 */
@NullMarked
package dev.assay.index;

import org.jspecify.annotations.NullMarked;
