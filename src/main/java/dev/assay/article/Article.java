package dev.assay.article;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as it was read: its text in parts, what the page says of it, and what its text was
 * found to speak of. Immutable; may be shared by threads.
 *
 * <p>Offsets are UTF-16 units into the {@linkplain #text(Part) text of a part}, ends exclusive.
 *
 * @param id stable across machines and re-ingest
 * @param file the path that it was read from, relative to the archive where it lies inside
 * @param url the address it was published under, canonical where the page names that
 * @param source the publisher's name
 * @param kicker the section label over the title
 * @param lang language of the text, a BCP 47 tag: {@code en}
 * @param marking the highest portion mark, without parentheses: {@code U//FOUO}
 * @param title the title; empty where there is none
 * @param dek the standfirst under the title
 * @param byline the authors' names; none for an unsigned article
 * @param published when it was published
 * @param dateSource the rule that found {@code published}
 * @param updated when it was last changed
 * @param saved when it was saved
 * @param captions the pictures' captions, each once
 * @param highlights the key judgments
 * @param body the text, its blocks separated by an empty line
 * @param blocks the blocks of the body, in order, not overlapping
 * @param completeness whether this is the whole article
 * @param entities mentions of persons, places and organizations, by part and offset
 * @param dates expressions of time, by part and offset
 * @param estimates words of estimative probability, by part and offset
 */
public record Article(
    String id,
    Optional<String> file,
    Optional<String> url,
    Optional<String> source,
    Optional<String> kicker,
    Optional<String> lang,
    Optional<String> marking,
    String title,
    Optional<String> dek,
    List<String> byline,
    Optional<PrintedDate> published,
    Optional<String> dateSource,
    Optional<PrintedDate> updated,
    Optional<PrintedDate> saved,
    List<Caption> captions,
    List<Highlight> highlights,
    String body,
    List<Block> blocks,
    Completeness completeness,
    List<Mention> entities,
    List<DateMention> dates,
    List<Estimate> estimates) {

  /** Copies the lists. */
  public Article {
    byline = List.copyOf(byline);
    captions = List.copyOf(captions);
    highlights = List.copyOf(highlights);
    blocks = List.copyOf(blocks);
    entities = List.copyOf(entities);
    dates = List.copyOf(dates);
    estimates = List.copyOf(estimates);
  }

  /**
   * Returns the text that offsets {@code in} this part refer to; empty for a dek that is not there.
   *
   * @throws IndexOutOfBoundsException if there is no such highlight or caption
   */
  public String text(Part in) {
    return switch (in.kind()) {
      case TITLE -> title;
      case DEK -> dek.orElse("");
      case HIGHLIGHT -> highlights.get(in.ordinal() - 1).text();
      case BODY -> body;
      case CAPTION -> captions.get(in.ordinal() - 1).text();
    };
  }

  /** Returns a copy that knows what its text speaks of. */
  public Article withAnnotations(
      List<Mention> mentions, List<DateMention> expressions, List<Estimate> likelihoods) {
    Builder copy = toBuilder();
    copy.entities = mentions;
    copy.dates = expressions;
    copy.estimates = likelihoods;
    return copy.build();
  }

  /** Starts an article with this id; all else is empty. */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** Starts a copy. */
  public Builder toBuilder() {
    return toBuilder(id);
  }

  /** Starts a copy with another id; the highlights' ids follow from it. */
  public Builder toBuilder(String newId) {
    Builder copy = new Builder(newId);
    copy.file = file.orElse(null);
    copy.url = url.orElse(null);
    copy.source = source.orElse(null);
    copy.kicker = kicker.orElse(null);
    copy.lang = lang.orElse(null);
    copy.marking = marking.orElse(null);
    copy.title = title;
    copy.dek = dek.orElse(null);
    copy.byline = byline;
    copy.published = published.orElse(null);
    copy.dateSource = dateSource.orElse(null);
    copy.updated = updated.orElse(null);
    copy.saved = saved.orElse(null);
    copy.captions = captions;
    copy.highlights = highlights.stream().map(Highlight::text).toList();
    copy.body = body;
    copy.blocks = blocks;
    copy.completeness = completeness;
    copy.entities = entities;
    copy.dates = dates;
    copy.estimates = estimates;
    return copy;
  }

  /** Collects the fields of an article; not for several threads. A null leaves a field out. */
  public static final class Builder {
    private final String id;
    private @Nullable String file;
    private @Nullable String url;
    private @Nullable String source;
    private @Nullable String kicker;
    private @Nullable String lang;
    private @Nullable String marking;
    private String title = "";
    private @Nullable String dek;
    private List<String> byline = List.of();
    private @Nullable PrintedDate published;
    private @Nullable String dateSource;
    private @Nullable PrintedDate updated;
    private @Nullable PrintedDate saved;
    private List<Caption> captions = List.of();
    private List<String> highlights = List.of();
    private String body = "";
    private List<Block> blocks = List.of();
    private Completeness completeness = Completeness.UNKNOWN;
    private List<Mention> entities = List.of();
    private List<DateMention> dates = List.of();
    private List<Estimate> estimates = List.of();

    private Builder(String id) {
      this.id = id;
    }

    /** Sets the path that it was read from. */
    public Builder file(@Nullable String value) {
      file = value;
      return this;
    }

    /** Sets the address. */
    public Builder url(@Nullable String value) {
      url = value;
      return this;
    }

    /** Sets the publisher. */
    public Builder source(@Nullable String value) {
      source = value;
      return this;
    }

    /** Sets the section label. */
    public Builder kicker(@Nullable String value) {
      kicker = value;
      return this;
    }

    /** Sets the language. */
    public Builder lang(@Nullable String value) {
      lang = value;
      return this;
    }

    /** Sets the portion mark. */
    public Builder marking(@Nullable String value) {
      marking = value;
      return this;
    }

    /** Sets the title. */
    public Builder title(String value) {
      title = value;
      return this;
    }

    /** Sets the standfirst. */
    public Builder dek(@Nullable String value) {
      dek = value;
      return this;
    }

    /** Sets the authors. */
    public Builder byline(List<String> names) {
      byline = names;
      return this;
    }

    /** Sets the date of publication and the rule that found it. */
    public Builder published(@Nullable PrintedDate value, @Nullable String rule) {
      published = value;
      dateSource = value == null ? null : rule;
      return this;
    }

    /** Sets the date of the last change. */
    public Builder updated(@Nullable PrintedDate value) {
      updated = value;
      return this;
    }

    /** Sets the date of saving. */
    public Builder saved(@Nullable PrintedDate value) {
      saved = value;
      return this;
    }

    /** Sets the captions. */
    public Builder captions(List<Caption> values) {
      captions = values;
      return this;
    }

    /** Sets the highlights by their texts; their ids follow from the article's. */
    public Builder highlights(List<String> texts) {
      highlights = texts;
      return this;
    }

    /** Sets the body and its blocks. */
    public Builder body(String text, List<Block> itsBlocks) {
      body = text;
      blocks = itsBlocks;
      return this;
    }

    /** Sets the completeness. */
    public Builder completeness(Completeness value) {
      completeness = value;
      return this;
    }

    /** Builds the article. */
    public Article build() {
      List<Highlight> numbered =
          java.util.stream.IntStream.range(0, highlights.size())
              .mapToObj(i -> new Highlight(id + "#" + (i + 1), highlights.get(i)))
              .toList();
      return new Article(
          id,
          Optional.ofNullable(file),
          Optional.ofNullable(url),
          Optional.ofNullable(source),
          Optional.ofNullable(kicker),
          Optional.ofNullable(lang),
          Optional.ofNullable(marking),
          title,
          Optional.ofNullable(dek),
          byline,
          Optional.ofNullable(published),
          Optional.ofNullable(dateSource),
          Optional.ofNullable(updated),
          Optional.ofNullable(saved),
          captions,
          numbered,
          body,
          blocks,
          completeness,
          entities,
          dates,
          estimates);
    }
  }
}
