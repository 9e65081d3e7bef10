/** Benchmarks: what a part costs beside the least that such work can cost, in the same run. */
@NullMarked
package dev.assay.bench;

import org.jspecify.annotations.NullMarked;
