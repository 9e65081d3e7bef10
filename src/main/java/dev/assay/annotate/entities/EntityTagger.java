package dev.assay.annotate.entities;

import dev.assay.annotate.Annotations;
import dev.assay.annotate.Annotator;
import dev.assay.article.Mention;
import dev.assay.article.Part;
import dev.assay.config.Configuration;
import dev.assay.entity.Entity;
import dev.assay.entity.EntityTable;
import dev.assay.entity.EntityTable.NameMatch;
import dev.assay.entity.Reading;
import dev.assay.text.ArticleTokens;
import dev.assay.text.Tokens;
import java.util.Optional;

/**
 * Finds people, places and organizations: the names of the table of entities, longest first, where
 * they are written as names. Captions are read, their credits are not. May be shared by threads.
 */
public final class EntityTagger implements Annotator {

  private final EntityTable table;
  private final Metonymy metonymy;

  private EntityTagger(EntityTable table, Context context) {
    this.table = table;
    this.metonymy = new Metonymy(context);
  }

  /** The tagger that knows this table, with the words of the configuration for its rules. */
  public static EntityTagger of(EntityTable table, Configuration configuration) {
    return new EntityTagger(table, Context.of(configuration));
  }

  @Override
  public void annotate(ArticleTokens texts, Annotations found) {
    texts.parts().forEach((part, tokens) -> tag(part, tokens, found));
  }

  private void tag(Part part, Tokens tokens, Annotations found) {
    int at = 0;
    while (at < tokens.size()) {
      Optional<NameMatch> match = table.match(tokens, at);
      if (match.isPresent()) {
        int end = at + match.get().length();
        found.add(mention(part, tokens, at, end, match.get().readings().getFirst()));
        at = end;
      } else {
        at++;
      }
    }
  }

  private Mention mention(Part part, Tokens tokens, int from, int to, Reading reading) {
    Entity entity = reading.entity();
    boolean acts = reading.actor().isPresent() && metonymy.acts(tokens, from, to);
    int start = tokens.start(from);
    int end = tokens.end(to - 1);
    return new Mention(
        part,
        start,
        end,
        tokens.text().substring(start, end),
        entity.type(),
        kind(reading, acts),
        Optional.of(entity.id()),
        Optional.of(entity.name()),
        acts ? reading.actor().map(Entity::id) : Optional.empty(),
        confidence(reading));
  }

  /** A place that may stand for its government is a plain name where it does not. */
  private static Mention.Kind kind(Reading reading, boolean acts) {
    boolean place = reading.kind() == Mention.Kind.METONYM && reading.actor().isPresent();
    return place && !acts ? Mention.Kind.NAME : reading.kind();
  }

  private static double confidence(Reading reading) {
    return switch (reading.strength()) {
      case PREFERRED, WHOLE -> 0.95;
      case SURNAME -> 0.8;
    };
  }
}
