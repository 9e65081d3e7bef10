/** The face of Assay: {@code Archive} reads, {@code Ingest} writes. */
@NullMarked
package dev.assay;

import org.jspecify.annotations.NullMarked;
