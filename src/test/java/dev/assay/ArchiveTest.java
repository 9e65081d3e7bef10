package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.article.Article;
import dev.assay.article.Caption;
import dev.assay.article.Completeness;
import dev.assay.article.Part;
import dev.assay.article.PrintedDate;
import dev.assay.query.DateRange;
import dev.assay.query.Field;
import dev.assay.query.Query;
import dev.assay.search.Facet;
import dev.assay.search.FacetCounts;
import dev.assay.search.Hit;
import dev.assay.search.SearchRequest;
import dev.assay.search.SearchResult;
import dev.assay.search.Sort;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searches an archive of a few articles from memory. */
class ArchiveTest {

  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void ingest() throws IOException {
    try (Ingest ingest = Ingest.into(folder)) {
      ingest
          .add(
              article("baghdad", "Baghdad votes on the drawdown", "2020-01-06T23:03Z", "Meridian")
                  .highlights(
                      List.of("A security vacuum is likely.", "Iran would exploit the vacuum."))
                  .body(
                      "Parliament met after the killing of Qassem Soleimani.\n\n"
                          + "Troops of the U.S. coalition may leave. Iran waits.",
                      List.of())
                  .captions(List.of(new Caption("Protesters in Najaf", Optional.of("AFP/Getty"))))
                  .completeness(Completeness.TEASER)
                  .build())
          .add(
              article("tehran", "Tehran buries its general", "2020-01-05", "Northgate")
                  .body(
                      "Soleimani was buried. The vacuum he leaves is one of security in name only.",
                      List.of())
                  .build())
          .add(
              article("kyiv", "Winter in Kyiv", "2022-12", "Meridian")
                  .byline(List.of("Ada Moreau"))
                  .body("Power cuts continue in the capital. Al-Qaeda plays no part.", List.of())
                  .build())
          .add(article("undated", "An undated note on Iran", null, "Harbor").build());
    }
    archive = Archive.open(folder);
  }

  @AfterEach
  void close() throws IOException {
    archive.close();
  }

  private static Article.Builder article(
      String id, String title, @org.jspecify.annotations.Nullable String published, String source) {
    return Article.builder(id)
        .title(title)
        .source(source)
        .published(published == null ? null : PrintedDate.parse(published), "given");
  }

  @Test
  void findsWordsByTheirStems() throws IOException {
    assertThat(ids(word("protest"))).isEmpty();
    assertThat(ids(word("killings"))).containsExactly("baghdad");
    assertThat(ids(word("Soleimani"))).containsExactlyInAnyOrder("baghdad", "tehran");
  }

  @Test
  void findsAnExactPhraseOnly() throws IOException {
    assertThat(ids(new Query.Phrase(List.of(word("security"), word("vacuum")), 0)))
        .containsExactly("baghdad");
    assertThat(ids(new Query.Phrase(List.of(word("vacuum"), word("security")), 6)))
        .containsExactlyInAnyOrder("baghdad", "tehran");
  }

  @Test
  void noPhraseRunsFromOneParagraphIntoTheNext() throws IOException {
    assertThat(ids(new Query.Phrase(List.of(word("Soleimani"), word("Troops")), 0))).isEmpty();
    assertThat(ids(new Query.Phrase(List.of(word("leave"), word("Iran")), 0)))
        .containsExactly("baghdad");
  }

  @Test
  void excludesAndCombines() throws IOException {
    assertThat(ids(new Query.And(List.of(word("iran"), new Query.Not(word("troops"))))))
        .containsExactly("undated");
    assertThat(ids(new Query.Not(word("iran")))).containsExactly("kyiv", "tehran");
    assertThat(ids(new Query.Or(List.of(word("kyiv"), word("buried")))))
        .containsExactlyInAnyOrder("kyiv", "tehran");
  }

  @Test
  void findsPrefixesFuzzyWordsAndWildcards() throws IOException {
    assertThat(ids(new Query.Prefix("Solei"))).containsExactly("baghdad", "tehran");
    assertThat(ids(new Query.Fuzzy("solemani", 1))).containsExactly("baghdad", "tehran");
    assertThat(ids(new Query.Wildcard("k?iv"))).containsExactly("kyiv");
  }

  @Test
  void anExactWordKeepsItsCapitals() throws IOException {
    assertThat(ids(new Query.Exact("Vacuum"))).isEmpty();
    assertThat(ids(new Query.Exact("vacuum"))).hasSize(2);
    assertThat(ids(new Query.Exact("vacuums"))).isEmpty();
  }

  @Test
  void findsWhatLooksAlike() throws IOException {
    assertThat(ids(word("al-Qaeda"))).containsExactly("kyiv");
    assertThat(ids(new Query.Phrase(List.of(word("Al"), word("Qaeda")), 0)))
        .containsExactly("kyiv");
    assertThat(ids(word("US"))).containsExactly("baghdad");
    assertThat(ids(word("us"))).isEmpty();
  }

  @Test
  void looksInOneField() throws IOException {
    assertThat(ids(new Query.InField(Field.TITLE, word("iran")))).containsExactly("undated");
    assertThat(ids(new Query.InField(Field.HIGHLIGHTS, word("iran")))).containsExactly("baghdad");
    assertThat(ids(new Query.InField(Field.AUTHOR, word("moreau")))).containsExactly("kyiv");
    assertThat(ids(new Query.InField(Field.CREDIT, word("getty")))).containsExactly("baghdad");
    assertThat(ids(new Query.InField(Field.SOURCE, word("meridian"))))
        .containsExactly("kyiv", "baghdad");
  }

  @Test
  void searchesCaptionsOnRequestOnly() throws IOException {
    assertThat(ids(word("najaf"))).isEmpty();
    assertThat(ids(new Query.InField(Field.CAPTION, word("najaf")))).containsExactly("baghdad");
    assertThat(ids(word("getty"))).isEmpty();
  }

  @Test
  void aWholeUnitStandsForAllOfIt() throws IOException {
    assertThat(ids(published(range("2020-01-06", "2020-01-06")))).containsExactly("baghdad");
    assertThat(ids(published(range("2020-01-01", "2020-12-31"))))
        .containsExactly("baghdad", "tehran");
    assertThat(ids(published(range("2022-12-24", "2022-12-24")))).containsExactly("kyiv");
    assertThat(ids(new Query.Days(Query.DateField.PUBLISHED, Optional.empty())))
        .containsExactly("undated");
  }

  @Test
  void knowsFlags() throws IOException {
    assertThat(ids(new Query.Is(Query.Flag.TEASER))).containsExactly("baghdad");
    assertThat(ids(new Query.Is(Query.Flag.HIGHLIGHTS))).containsExactly("baghdad");
  }

  @Test
  void sortsFiltersNewestFirstAndUndatedLast() throws IOException {
    assertThat(ids(new Query.All())).containsExactly("kyiv", "baghdad", "tehran", "undated");
    assertThat(ids(SearchRequest.of(new Query.All()).sort(Sort.OLDEST)))
        .containsExactly("tehran", "baghdad", "kyiv", "undated");
  }

  @Test
  void pagesThroughHits() throws IOException {
    assertThat(ids(SearchRequest.of(new Query.All()).limit(2).offset(1)))
        .containsExactly("baghdad", "tehran");
    assertThat(ids(SearchRequest.of(new Query.All()).offset(9))).isEmpty();
    List<String> all = new ArrayList<>();
    archive.forEach(SearchRequest.of(new Query.All()), hit -> all.add(hit.id()));
    assertThat(all).containsExactly("kyiv", "baghdad", "tehran", "undated");
  }

  @Test
  void marksWordsInHighlightsBeforeTheBody() throws IOException {
    Hit hit = archive.search(SearchRequest.of(word("vacuum")).limit(1)).hits().getFirst();
    assertThat(hit.id()).isEqualTo("baghdad");
    assertThat(hit.passages().getFirst().in()).isEqualTo(Part.highlight(1));
    assertThat(hit.passages().getFirst()).hasToString("A security «vacuum» is likely.");
  }

  @Test
  void cutsTheSentenceThatMatched() throws IOException {
    Hit hit = archive.search(SearchRequest.of(word("coalition"))).hits().getFirst();
    assertThat(hit.passages())
        .extracting(Object::toString)
        .containsExactly("Troops of the U.S. «coalition» may leave.");
    assertThat(hit.passages().getFirst().start()).isEqualTo(55);
  }

  @Test
  void countsFacetsAndNarrowsToThem() throws IOException {
    SearchRequest request =
        SearchRequest.of(word("iran")).facet(Facet.SOURCE, 10).facet(Facet.YEAR, 10);
    SearchResult all = archive.search(request);
    assertThat(all.facets().getFirst().counts())
        .containsExactly(
            new FacetCounts.Count("Harbor", 1, false), new FacetCounts.Count("Meridian", 1, false));
    SearchResult narrowed = archive.search(request.only(Facet.SOURCE, "meridian"));
    assertThat(narrowed.hits()).extracting(Hit::id).containsExactly("baghdad");
    assertThat(narrowed.facets().getFirst().counts())
        .containsExactly(
            new FacetCounts.Count("Harbor", 1, false), new FacetCounts.Count("Meridian", 1, true));
    assertThat(narrowed.facets().getLast().counts())
        .containsExactly(new FacetCounts.Count("2020", 1, false));
    assertThat(archive.facet(SearchRequest.of(new Query.All()), Facet.SOURCE, "m", 9).counts())
        .containsExactly(new FacetCounts.Count("Meridian", 2, false));
  }

  @Test
  void readsAnArticleBackByAPrefixOfItsId() throws IOException {
    Article found = archive.article("bagh").orElseThrow();
    assertThat(found.published().orElseThrow()).hasToString("2020-01-06T23:03Z");
    assertThat(found.captions().getFirst().credit()).contains("AFP/Getty");
    assertThat(found.highlights().getLast().id()).isEqualTo("baghdad#2");
    assertThat(archive.article("nothing")).isEmpty();
    try (Ingest ingest = Ingest.into(folder)) {
      ingest.add(article("kyiv-2", "More of it", null, "Harbor").build());
    }
    assertThat(archive.refresh()).isTrue();
    assertThat(archive.article("kyiv")).isPresent();
    assertThatThrownBy(() -> archive.article("k")).isInstanceOf(AmbiguousIdException.class);
  }

  @Test
  void anArticleFromMemoryTakesThePlaceOfOneWithTheSameId() throws IOException {
    try (Ingest ingest = Ingest.into(folder)) {
      ingest.add(article("kyiv", "Spring in Kyiv", "2023-04", "Meridian").build());
      assertThat(ingest.remove("tehran")).isTrue();
      assertThat(ingest.remove("tehran")).isFalse();
    }
    archive.refresh();
    assertThat(ids(new Query.All())).containsExactly("kyiv", "baghdad", "undated");
    assertThat(ids(word("winter"))).isEmpty();
    assertThat(archive.info().articles()).isEqualTo(3);
    assertThat(archive.info().highlights()).isEqualTo(2);
    assertThat(archive.info().files()).isZero();
  }

  @Test
  void findsWordsInOneSentenceOrParagraph() throws IOException {
    assertThat(ids("troops w/s coalition")).containsExactly("baghdad");
    assertThat(ids("troops w/s iran")).isEmpty();
    assertThat(ids("troops w/p iran")).containsExactly("baghdad");
    assertThat(ids("parliament w/p troops")).isEmpty();
    assertThat(ids("parliament w/s soleim*")).containsExactly("baghdad");
    assertThat(ids("security w/s exploit")).isEmpty();
    assertThat(ids("iran w/s vacuum")).containsExactly("baghdad");
  }

  @Test
  void findsWordsSoManyPositionsApart() throws IOException {
    assertThat(ids("killing NEAR/2 Qassem")).containsExactly("baghdad");
    assertThat(ids("killing NEAR/1 Qassem")).isEmpty();
    assertThat(ids("Qassem NEAR/2 killing")).containsExactly("baghdad");
    assertThat(ids("Qassem ADJ/2 killing")).isEmpty();
    assertThat(ids("(power OR water) w/5 continue")).containsExactly("kyiv");
  }

  @Test
  void asksForMoreThanStopWords() throws IOException {
    assertThat(ids(new Query.And(List.of(word("the"), word("kyiv"))))).containsExactly("kyiv");
    assertThat(ids(word("the"))).isNotEmpty();
  }

  @Test
  void tellsWhyAnArchiveCannotBeOpened(@TempDir Path other) throws IOException {
    assertThatThrownBy(() -> Archive.open(other))
        .isInstanceOfSatisfying(
            ArchiveException.class,
            e -> assertThat(e.reason()).isEqualTo(ArchiveException.Reason.MISSING));
    try (Ingest first = Ingest.into(folder)) {
      assertThat(first.remove("none")).isFalse();
      assertThatThrownBy(() -> Ingest.into(folder))
          .isInstanceOfSatisfying(
              ArchiveException.class,
              e -> assertThat(e.reason()).isEqualTo(ArchiveException.Reason.LOCKED));
    }
  }

  @Test
  void refusesToSearchWhenClosed() throws IOException {
    archive.close();
    assertThatThrownBy(() -> ids(word("iran"))).isInstanceOf(IllegalStateException.class);
  }

  private static Query word(String text) {
    return new Query.Word(text);
  }

  private static Query published(DateRange range) {
    return new Query.Days(Query.DateField.PUBLISHED, Optional.of(range));
  }

  private static DateRange range(String from, String to) {
    return DateRange.between(LocalDate.parse(from), LocalDate.parse(to));
  }

  private List<String> ids(String query) throws IOException {
    return ids(Query.parse(query));
  }

  private List<String> ids(Query query) throws IOException {
    return ids(SearchRequest.of(query));
  }

  private List<String> ids(SearchRequest request) throws IOException {
    return archive.search(request).hits().stream().map(Hit::id).toList();
  }
}
