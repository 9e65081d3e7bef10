package dev.assay.annotate.entities;

import dev.assay.article.EntityType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names that an article has made plain, by which its shorter ones are understood: whole names,
 * surnames of persons who were named in full, initials that were introduced in brackets.
 */
final class DocumentNames {

  private static final double PLAIN = 0.7;

  private final Map<String, Span> whole = new HashMap<>();
  private final Map<String, Span> surnames = new HashMap<>();
  private final Map<String, Span> initials = new HashMap<>();
  private final Set<String> heads = new HashSet<>();

  /** Learns from the spans of one text. */
  void learn(List<Span> spans) {
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      if (span.type().isPresent() && span.confidence() >= PLAIN) {
        whole.putIfAbsent(span.terms(), span);
        if (span.is(EntityType.ORGANIZATION) && span.length() > 1) {
          heads.add(span.lastTerm());
        }
        if (span.is(EntityType.PERSON) && span.length() > 1) {
          surnames.putIfAbsent(span.lastTerm(), span);
        }
      }
      if (i + 1 < spans.size()) {
        learnInitials(span, spans.get(i + 1));
      }
    }
  }

  /** {@code Syrian Democratic Forces (SDF)}. */
  private void learnInitials(Span name, Span bracketed) {
    Words words = bracketed.words();
    boolean introduced =
        bracketed.length() == 1
            && name.length() > 1
            && name.to() == bracketed.from()
            && words.before(bracketed.from()) == '('
            && words.after(bracketed.from()) == ')'
            && words.acronym(bracketed.from());
    if (introduced) {
      initials.putIfAbsent(bracketed.terms(), name);
    }
  }

  /** The person named in full whose surname this is. */
  Optional<Span> bySurname(String term) {
    return Optional.ofNullable(surnames.get(term));
  }

  /** The name that these initials were introduced for. */
  Optional<Span> byInitials(String term) {
    return Optional.ofNullable(initials.get(term));
  }

  /** Whether an organization's longer name ends so. */
  boolean hasHead(String term) {
    return heads.contains(term);
  }

  /** The plain name with these terms. */
  Optional<Span> byTerms(String terms) {
    return Optional.ofNullable(whole.get(terms));
  }
}
