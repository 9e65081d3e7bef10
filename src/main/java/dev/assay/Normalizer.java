package dev.assay;

import dev.assay.annotate.Annotations;
import dev.assay.annotate.Annotator;
import dev.assay.annotate.Annotators;
import dev.assay.article.Article;
import dev.assay.article.Candidate;
import dev.assay.article.Problem;
import dev.assay.config.Configuration;
import dev.assay.entity.EntityTable;
import dev.assay.extract.Extraction;
import dev.assay.extract.Extractor;
import dev.assay.index.PreparedArticle;
import dev.assay.read.RawPage;
import dev.assay.text.ArticleTokens;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Normalizes raw pages: extracts the article and annotates what its text speaks of, without any
 * index. Immutable; may be shared by threads.
 */
public final class Normalizer {

  private static final Logger LOG = LoggerFactory.getLogger(Normalizer.class);
  private static final int MAX_ID = 512;

  private final Extractor extractor;
  private final List<Annotator> annotators;

  private Normalizer(Extractor extractor, List<Annotator> annotators) {
    this.extractor = extractor;
    this.annotators = List.copyOf(annotators);
  }

  /** A normalizer with this configuration. */
  public static Normalizer with(Configuration configuration) {
    return with(configuration, EntityTable.of(configuration));
  }

  static Normalizer with(Configuration configuration, EntityTable entities) {
    return new Normalizer(
        Extractor.with(configuration), Annotators.standard(configuration, entities));
  }

  /** Returns a normalizer that runs one more annotator, after all others. */
  public Normalizer with(Annotator annotator) {
    List<Annotator> more = new ArrayList<>(annotators);
    more.add(annotator);
    return new Normalizer(extractor, more);
  }

  /** Normalizes a page; what is wrong with it is its own problem, never an exception. */
  public Extraction normalize(RawPage page) {
    Outcome outcome = take(page);
    return new Extraction(
        outcome.article().map(PreparedArticle::article), outcome.candidates(), outcome.problems());
  }

  /**
   * Normalizes all pages of files and folders, on all cores, and hands over what came of each in
   * the order of the paths, inside a folder by name. At most 64 MB of pages are under way.
   *
   * @param paths files and folders; articles and problems name their files in the same way
   * @param extractions called from the calling thread, for what gave no page too
   * @throws IOException if a path can't be looked into; what a file holds is never an exception
   */
  public void run(List<Path> paths, Consumer<Extraction> extractions) throws IOException {
    try (NormalizeRun run = new NormalizeRun(this::normalize, extractions)) {
      for (Path path : paths) {
        run.take(path);
      }
      run.finish();
    }
  }

  /**
   * Normalizes all pages of what is no file, recognised by content, as {@link #run(List, Consumer)}
   * does those of files.
   *
   * @param name what articles and problems call it
   */
  public void run(InputStream input, String name, Consumer<Extraction> extractions)
      throws IOException {
    try (NormalizeRun run = new NormalizeRun(this::normalize, extractions)) {
      run.take(input, name);
      run.finish();
    }
  }

  /**
   * What came of a page.
   *
   * @param article the article, if the page holds one
   * @param candidates every value found for every field
   * @param problems why there is no article, or what is wrong with it
   */
  record Outcome(
      Optional<PreparedArticle> article, List<Candidate> candidates, List<Problem> problems) {

    static Outcome none(Problem why) {
      return new Outcome(Optional.empty(), List.of(), List.of(why));
    }
  }

  /** Understands a page and makes its article ready to be written. */
  Outcome take(RawPage page) {
    try {
      Extraction extraction = extractor.extract(page);
      List<Problem> problems = new ArrayList<>(extraction.problems());
      Optional<PreparedArticle> article =
          extraction.article().map(each -> prepare(each, e -> problems.add(defect(page, e))));
      return new Outcome(article, extraction.candidates(), problems);
    } catch (StackOverflowError e) {
      return failed(page, "is nested too deeply");
    } catch (OutOfMemoryError e) {
      return failed(page, "needs more memory than there is");
    } catch (RuntimeException e) {
      return failed(page, "could not be understood: " + e);
    }
  }

  /**
   * Annotates an article and makes it ready to be written.
   *
   * @throws IllegalArgumentException if its id is empty or longer than 512 characters
   */
  PreparedArticle prepare(Article article) {
    return prepare(article, e -> LOG.warn("{}: an annotator failed", article.id(), e));
  }

  private PreparedArticle prepare(Article article, Consumer<RuntimeException> onFailure) {
    if (article.id().isEmpty() || article.id().length() > MAX_ID) {
      throw new IllegalArgumentException("an id has 1 to " + MAX_ID + " characters");
    }
    ArticleTokens texts = ArticleTokens.of(article);
    return PreparedArticle.of(Annotations.annotate(texts, annotators, onFailure), texts);
  }

  private static Problem defect(RawPage page, RuntimeException e) {
    LOG.warn("{}: an annotator failed", page.where(), e);
    return new Problem(
        page.where(),
        "an annotator failed (" + e + "): it is indexed without those annotations",
        Problem.Kind.WARNING);
  }

  private static Outcome failed(RawPage page, String what) {
    Problem problem = new Problem(page.where(), what, Problem.Kind.FAILED);
    return Outcome.none(problem);
  }
}
