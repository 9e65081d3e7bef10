/** One tokenization for every annotator and for the index: tokens, sentences, paragraphs. */
@NullMarked
package dev.assay.text;

import org.jspecify.annotations.NullMarked;
