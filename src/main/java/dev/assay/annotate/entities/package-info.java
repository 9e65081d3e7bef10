/** Finds the people, places and organizations that a text names. */
@NullMarked
package dev.assay.annotate.entities;

import org.jspecify.annotations.NullMarked;
