package dev.assay.annotate.dates;

import dev.assay.annotate.Annotations;
import dev.assay.annotate.Annotator;
import dev.assay.article.Article;
import dev.assay.article.DateMention;
import dev.assay.article.DateMention.Anchor;
import dev.assay.article.Part;
import dev.assay.article.PrintedDate;
import dev.assay.text.ArticleTokens;
import dev.assay.text.Tokens;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the expressions of time in an article's texts and resolves them to days: "On Jan. 5", "one
 * day later", "last week", "since the 1979 revolution".
 *
 * <p>Every token is looked up once in a table of words; rules run only at those that may start an
 * expression, read a few tokens to the right, and allocate only for what they find. What an
 * expression leaves out comes from the day of publication, from the date mentioned last, or from
 * the foreign year that a paragraph tells of; {@link DateMention#anchor()} says which. Whether a
 * month or a day of the week is past or to come is read from the verbs around it.
 *
 * <p>Without a date of publication the first complete day in the text takes its place; without that
 * incomplete expressions have no days. Immutable; may be shared by threads.
 */
public final class DateAnnotator implements Annotator {

  /** An annotator for English text. */
  public DateAnnotator() {}

  @Override
  public void annotate(ArticleTokens texts, Annotations found) {
    Article article = texts.article();
    Optional<PrintedDate> published = article.published();
    if (published.isPresent()) {
      PrintedDate date = published.orElseThrow();
      read(texts, clip(date.firstDay()), unit(date), Anchor.PUBLISHED, found);
    } else {
      read(texts, firstCompleteDay(texts), Unit.DAY, Anchor.MENTIONED, found);
    }
  }

  private static void read(
      ArticleTokens texts,
      @Nullable LocalDate day,
      Unit precision,
      Anchor anchor,
      Annotations found) {
    for (Map.Entry<Part, Tokens> part : texts.parts().entrySet()) {
      Reading text = new Reading(part.getValue());
      boolean history = part.getKey().equals(Part.BODY) && History.isTold(text, day);
      Timeline timeline = new Timeline(day, precision, anchor, history);
      new PartReader(part.getKey(), text, timeline, found).read();
    }
  }

  private static Unit unit(PrintedDate date) {
    return switch (date.precision()) {
      case YEAR -> Unit.YEAR;
      case MONTH -> Unit.MONTH;
      case DAY, MINUTE -> Unit.DAY;
    };
  }

  /** Years outside 1 to 9999 are no years of publication. */
  private static @Nullable LocalDate clip(LocalDate day) {
    return day.getYear() < 1 || day.getYear() > 9999 ? null : day;
  }

  private static @Nullable LocalDate firstCompleteDay(ArticleTokens texts) {
    Annotations undated = new Annotations();
    read(texts, null, Unit.DAY, Anchor.MENTIONED, undated);
    for (DateMention date : undated.dates()) {
      boolean day = date.granularity() == DateMention.Granularity.DAY;
      if (day && date.anchor() == Anchor.NONE && date.from().isPresent()) {
        return date.from().orElseThrow();
      }
    }
    return null;
  }
}
