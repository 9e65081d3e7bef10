package dev.assay.article;

/**
 * A key judgment that the article opens with: a unit that can be found and cited by itself.
 *
 * @param id the article's id, {@code #} and the highlight's number from 1: {@code s-7f3a#2}
 * @param text its words, one line
 */
public record Highlight(String id, String text) {}
