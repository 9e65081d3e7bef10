/** Values that go into a search and come out of it. */
@NullMarked
package dev.assay.search;

import org.jspecify.annotations.NullMarked;
