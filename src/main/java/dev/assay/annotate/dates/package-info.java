/** The days that a text speaks of: finds expressions of time and resolves them to the calendar. */
@NullMarked
package dev.assay.annotate.dates;

import org.jspecify.annotations.NullMarked;
