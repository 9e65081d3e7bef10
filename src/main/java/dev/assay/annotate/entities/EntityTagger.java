package dev.assay.annotate.entities;

import dev.assay.annotate.Annotations;
import dev.assay.annotate.Annotator;
import dev.assay.article.EntityType;
import dev.assay.article.Mention;
import dev.assay.article.Part;
import dev.assay.config.Configuration;
import dev.assay.entity.Entity;
import dev.assay.entity.EntityTable;
import dev.assay.entity.Reading;
import dev.assay.text.ArticleTokens;
import dev.assay.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds people, places and organizations. Names of the table of entities are found wherever they
 * are written as names, longest first; others are told by their words (Ministry of …, General …, …
 * River), by the names that the article spells out elsewhere, and by what stands beside them.
 * Captions are read, their credits are not. May be shared by threads.
 */
public final class EntityTagger implements Annotator {

  private final EntityTable table;
  private final Vocabulary vocabulary;
  private final Metonymy metonymy;

  private EntityTagger(EntityTable table, Vocabulary vocabulary) {
    this.table = table;
    this.vocabulary = vocabulary;
    this.metonymy = new Metonymy(vocabulary);
  }

  /**
   * The tagger that knows this table, with the words of the configuration for its rules.
   *
   * @throws java.io.UncheckedIOException if {@code entities/context.tsv} has an unknown class of
   *     words
   */
  public static EntityTagger of(EntityTable table, Configuration configuration) {
    return new EntityTagger(table, Vocabulary.of(configuration));
  }

  @Override
  public void annotate(ArticleTokens texts, Annotations found) {
    DocumentNames names = new DocumentNames();
    Evidence evidence = new Evidence();
    List<Span> spans = new ArrayList<>();
    for (Map.Entry<Part, Tokens> text : texts.parts().entrySet()) {
      Words words = new Words(text.getValue(), vocabulary);
      List<Span> read = new RunReader(table, text.getKey(), words).read();
      names.learn(read);
      evidence.read(read);
      spans.addAll(read);
    }
    Judge judge = new Judge(names, evidence);
    for (Span span : spans) {
      judge.decide(span).filter(this::isAllowed).map(this::mention).ifPresent(found::add);
    }
  }

  private boolean isAllowed(Span span) {
    return !span.readings().isEmpty() || !vocabulary.isBlocked(span.terms());
  }

  private Mention mention(Span span) {
    Optional<Reading> reading = span.readings().stream().findFirst();
    Optional<Entity> entity = reading.map(Reading::entity);
    Optional<Entity> actor = reading.flatMap(Reading::actor).filter(unused -> acts(span));
    return new Mention(
        span.in(),
        span.start(),
        span.end(),
        span.text(),
        span.type().orElse(EntityType.ORGANIZATION),
        kind(span, actor),
        entity.map(Entity::id),
        entity.map(Entity::name),
        actor.map(Entity::id),
        span.confidence());
  }

  private boolean acts(Span span) {
    return metonymy.acts(span.words().tokens(), span.from(), span.to());
  }

  /** A place that may stand for its government is a plain name where it does not. */
  private static Mention.Kind kind(Span span, Optional<Entity> actor) {
    boolean plain = span.kind() == Mention.Kind.METONYM && span.is(EntityType.PLACE);
    return plain && actor.isEmpty() ? Mention.Kind.NAME : span.kind();
  }
}
