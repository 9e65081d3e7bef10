/** Files and containers to raw pages: bytes, address, media type, and what the container says. */
@NullMarked
package dev.assay.read;

import org.jspecify.annotations.NullMarked;
