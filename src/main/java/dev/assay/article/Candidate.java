package dev.assay.article;

/**
 * A value that was found for a field of an article, and the rule that found it.
 *
 * @param field the field's JSON key: {@code title}
 * @param value what was found, as text
 * @param rule the rule that found it: {@code json-ld:headline}
 */
public record Candidate(String field, String value, String rule) {}
