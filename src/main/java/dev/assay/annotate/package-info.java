/** What an article's text speaks of: entities, days, estimates. */
@NullMarked
package dev.assay.annotate;

import org.jspecify.annotations.NullMarked;
