/** A raw page to an article: ranked candidates for every field, and the body. */
@NullMarked
package dev.assay.extract;

import org.jspecify.annotations.NullMarked;
