package dev.assay.article;

import java.util.Optional;

/**
 * A picture's caption.
 *
 * @param text its words, one line
 * @param credit who made the picture, without parentheses
 */
public record Caption(String text, Optional<String> credit) {}
