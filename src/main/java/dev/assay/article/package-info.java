/** Values: an article, its parts, and what its text was found to speak of. */
@NullMarked
package dev.assay.article;

import org.jspecify.annotations.NullMarked;
