package dev.assay.index;

import dev.assay.article.Article;
import dev.assay.article.EntityType;
import dev.assay.article.Estimate;
import dev.assay.article.Mention;
import dev.assay.article.Part;
import dev.assay.entity.EntityTable;
import dev.assay.search.Facet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The facets' values of an article, as terms: the facet's word, a separator, the value. */
final class FacetValues {

  /** Sorts before every printable character, so that a facet's values stand together. */
  private static final char SEPARATOR = '\u001F';

  /** Longer values are cut: Lucene bounds a term's bytes, and no reader reads them. */
  private static final int MAX_LENGTH = 500;

  /** A date that spans more months than this marks none of them. */
  private static final int MAX_MONTHS = 12 * 10;

  private final Set<String> values = new TreeSet<>();
  private final EntityTable entities;

  private FacetValues(EntityTable entities) {
    this.entities = entities;
  }

  static Set<String> of(Article article, EntityTable entities) {
    FacetValues values = new FacetValues(entities);
    values.addAll(article);
    return values.values;
  }

  /** The term of a value. */
  static String term(Facet facet, String value) {
    int end = Math.min(value.length(), MAX_LENGTH);
    return facet.word() + SEPARATOR + value.substring(0, end);
  }

  /** Whether the term is a value of this facet. */
  static boolean isOf(Facet facet, String term) {
    String word = facet.word();
    return term.startsWith(word)
        && term.length() > word.length()
        && term.charAt(word.length()) == SEPARATOR;
  }

  /** The value in a term of this facet. */
  static String value(Facet facet, String term) {
    return term.substring(facet.word().length() + 1);
  }

  private void addAll(Article article) {
    add(Facet.SOURCE, article.source());
    add(Facet.KICKER, article.kicker());
    add(Facet.LANG, article.lang());
    article.byline().forEach(name -> add(Facet.AUTHOR, name));
    article.published().ifPresent(date -> addPublished(date.toString()));
    add(Facet.COMPLETENESS, article.completeness().name().toLowerCase(Locale.ROOT));
    article.entities().stream()
        .filter(mention -> mention.in().kind() != Part.Kind.CAPTION)
        .forEach(this::addMention);
    AboutDays.of(article).forEach(this::addAbout);
    article.estimates().stream()
        .filter(estimate -> estimate.in().kind() == Part.Kind.HIGHLIGHT)
        .map(Estimate::band)
        .forEach(band -> add(Facet.LIKELIHOOD, band.words()));
  }

  /** A metonym counts for the place that it names, and for the organization that acts. */
  private void addMention(Mention mention) {
    add(facet(mention.type()), mention.name().orElse(mention.text()));
    mention
        .actor()
        .flatMap(entities::entity)
        .ifPresent(actor -> add(facet(actor.type()), actor.name()));
  }

  /** The facet of the entities of a type. */
  static Facet facet(EntityType type) {
    return switch (type) {
      case PERSON -> Facet.PERSON;
      case PLACE -> Facet.PLACE;
      case ORGANIZATION -> Facet.ORGANIZATION;
    };
  }

  private void addPublished(String printed) {
    add(Facet.YEAR, printed.substring(0, 4));
    if (printed.length() >= 7) {
      add(Facet.MONTH, printed.substring(0, 7));
    }
  }

  private void addAbout(AboutDays.Days days) {
    YearMonth month = YearMonth.from(LocalDate.ofEpochDay(days.from()));
    YearMonth last = YearMonth.from(LocalDate.ofEpochDay(days.to()));
    if (month.plusMonths(MAX_MONTHS).isBefore(last)) {
      return;
    }
    for (; !month.isAfter(last); month = month.plusMonths(1)) {
      add(Facet.ABOUT_MONTH, month.toString());
      add(Facet.ABOUT_YEAR, "%04d".formatted(month.getYear()));
    }
  }

  private void add(Facet facet, Optional<String> value) {
    value.ifPresent(present -> add(facet, present));
  }

  private void add(Facet facet, String value) {
    if (!value.isBlank()) {
      values.add(term(facet, value));
    }
  }
}
