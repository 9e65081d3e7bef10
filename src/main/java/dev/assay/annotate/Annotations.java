package dev.assay.annotate;

import dev.assay.article.Article;
import dev.assay.article.DateMention;
import dev.assay.article.Estimate;
import dev.assay.article.Mention;
import dev.assay.article.Part;
import dev.assay.text.ArticleTokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Collects what annotators find in one article. Not for several threads. */
public final class Annotations {

  private final List<Mention> entities = new ArrayList<>();
  private final List<DateMention> dates = new ArrayList<>();
  private final List<Estimate> estimates = new ArrayList<>();

  /** Starts with nothing found. */
  public Annotations() {}

  /** Runs annotators over an article's texts, in this order, and returns the annotated article. */
  public static Article annotate(ArticleTokens texts, List<Annotator> annotators) {
    return annotate(
        texts,
        annotators,
        e -> {
          throw e;
        });
  }

  /**
   * Runs annotators over an article's texts, in this order, and returns the annotated article.
   *
   * @param onFailure told of an annotator that threw; what it had found by then is kept
   */
  public static Article annotate(
      ArticleTokens texts, List<Annotator> annotators, Consumer<RuntimeException> onFailure) {
    Annotations found = new Annotations();
    for (Annotator annotator : annotators) {
      try {
        annotator.annotate(texts, found);
      } catch (RuntimeException e) {
        onFailure.accept(e);
      }
    }
    return texts
        .article()
        .withAnnotations(
            found.inReadingOrder(found.entities, Mention::in, Mention::start),
            found.inReadingOrder(found.dates, DateMention::in, DateMention::start),
            found.inReadingOrder(found.estimates, Estimate::in, Estimate::start));
  }

  private <T> List<T> inReadingOrder(List<T> list, Function<T, Part> part, ToIntFunction<T> start) {
    list.sort(Comparator.comparing(part).thenComparingInt(start));
    return list;
  }

  /** Adds a mention of a person, a place or an organization. */
  public void add(Mention mention) {
    entities.add(mention);
  }

  /** Adds an expression of time. */
  public void add(DateMention expression) {
    dates.add(expression);
  }

  /** Adds words of estimative probability. */
  public void add(Estimate estimate) {
    estimates.add(estimate);
  }

  /** The mentions added so far. */
  public List<Mention> entities() {
    return List.copyOf(entities);
  }

  /** The expressions of time added so far. */
  public List<DateMention> dates() {
    return List.copyOf(dates);
  }
}
