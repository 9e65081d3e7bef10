/** The table of entities and their names, and how a name is resolved. */
@NullMarked
package dev.assay.entity;

import org.jspecify.annotations.NullMarked;
