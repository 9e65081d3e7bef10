package dev.assay.extract;

import dev.assay.article.Article;
import dev.assay.article.Caption;
import dev.assay.article.Completeness;
import dev.assay.article.PrintedDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An article while its parts are being found; not for several threads. */
final class Draft {

  private static final int FULL_WORDS = 60;

  final Candidates candidates = new Candidates();
  String title = "";
  @Nullable String dek;
  List<String> byline = List.of();
  @Nullable PrintedDate published;
  @Nullable String dateSource;
  @Nullable PrintedDate updated;
  @Nullable PrintedDate saved;
  @Nullable String url;
  @Nullable String source;
  @Nullable String kicker;
  @Nullable String lang;
  List<Caption> captions = new ArrayList<>();
  List<Piece> pieces = new ArrayList<>();
  boolean walled;
  boolean free;

  boolean isEmpty() {
    return title.isEmpty() && pieces.isEmpty();
  }

  /** Takes what won among the candidates for the fields that are a line of text. */
  void takeFirsts() {
    url = first("url");
    source = first("source");
    kicker = first("kicker");
    dek = first("dek");
  }

  private @Nullable String first(String field) {
    return candidates.first(field).map(dev.assay.article.Candidate::value).orElse(null);
  }

  Article build(String file, Sections sections) {
    Optional<String> marking =
        PortionMarks.highest(
            Stream.concat(Stream.of(title), pieces.stream().map(Piece::text)).toList());
    if (marking.isPresent()) {
      title = PortionMarks.strip(title);
      dek = dek == null ? null : PortionMarks.strip(dek);
      pieces =
          pieces.stream().map(piece -> piece.withText(PortionMarks.strip(piece.text()))).toList();
    }
    Composer.Composition text = Composer.compose(sections, pieces);
    String day = published == null ? "" : published.firstDay().toString();
    String id =
        ArticleId.of(
            Optional.ofNullable(url), source == null ? "" : source, title, day, text.body());
    return Article.builder(id)
        .file(file)
        .url(url)
        .source(source)
        .kicker(kicker)
        .lang(lang)
        .marking(marking.orElse(null))
        .title(title)
        .dek(dek)
        .byline(byline)
        .published(published, dateSource)
        .updated(updated)
        .saved(saved)
        .captions(Credits.distinct(captions))
        .highlights(text.highlights())
        .body(text.body(), text.blocks())
        .completeness(completeness(text.body(), walled, free))
        .build();
  }

  /** What wall and end of a text tell of its completeness. */
  static Completeness completeness(String body, boolean walled, boolean free) {
    if ((walled && !free) || endsOpen(body)) {
      return Completeness.TEASER;
    }
    boolean ends = !body.isEmpty() && ".!?”\"’)".indexOf(body.charAt(body.length() - 1)) >= 0;
    return free || (ends && Spaces.words(body) >= FULL_WORDS)
        ? Completeness.FULL
        : Completeness.UNKNOWN;
  }

  private static boolean endsOpen(String body) {
    return body.endsWith("...")
        || body.endsWith("…")
        || body.endsWith("[…]")
        || body.endsWith("[...]")
        || body.endsWith(". . .");
  }
}
