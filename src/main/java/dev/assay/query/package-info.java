/** Query text to {@code Query} records and back, with days and builders; knows no search engine. */
@NullMarked
package dev.assay.query;

import org.jspecify.annotations.NullMarked;
