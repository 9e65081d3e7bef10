/**
 * The configuration in layers (jar, archive, {@code --config}), parsed once, with a fingerprint.
 */
@NullMarked
package dev.assay.config;

import org.jspecify.annotations.NullMarked;
