/** One picocli class a command; prints through one gate; no logic. */
@NullMarked
package dev.assay.cli;

import org.jspecify.annotations.NullMarked;
