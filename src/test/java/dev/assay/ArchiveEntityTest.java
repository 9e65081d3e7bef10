package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.article.Article;
import dev.assay.article.EntityType;
import dev.assay.article.PrintedDate;
import dev.assay.search.EntityProfile;
import dev.assay.search.EntityProfile.Companion;
import dev.assay.search.EntityProfile.Spelling;
import dev.assay.search.Hit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an archive tells of an entity. */
class ArchiveEntityTest {

  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void fill() throws IOException {
    try (Ingest ingest = Ingest.into(folder)) {
      ingest.add(article("a", "2020-01-03", "Qassem Soleimani met Hadi al-Ameri in Najaf."));
      ingest.add(
          article("b", "2020-02-04", "Qasem Suleimani and Hadi al-Ameri spoke. Suleimani left."));
      ingest.add(article("c", "2020-03-05", "Hadi al-Ameri spoke of Suleimani."));
      for (int i = 0; i < 20; i++) {
        ingest.add(
            article("d" + i, "2021-01-0" + (1 + i % 9), "Nothing moved in Oslo on day " + i + "."));
      }
      ingest.add(
          article("e", "2022-01-01", "Mr. Teodor Brankovyk spoke in Oslo. Washington denied it."));
      ingest.add(article("gone", "2023-01-01", "Qasem Soleimani was in Oslo."));
      ingest.remove("gone");
    }
    archive = Archive.open(folder);
  }

  @AfterEach
  void close() throws IOException {
    archive.close();
  }

  private static Article article(String id, String day, String text) {
    return Article.builder(id)
        .title("On " + day)
        .published(PrintedDate.parse(day), "given")
        .body(text, List.of())
        .build();
  }

  private EntityProfile entity(String name) throws IOException {
    return archive.entity(name, 10).orElseThrow();
  }

  @Test
  void tellsWhoItIs() throws IOException {
    EntityProfile soleimani = entity("soleymani");
    assertThat(soleimani.id()).hasValue("person/qasem-soleimani");
    assertThat(soleimani.type()).isEqualTo(EntityType.PERSON);
    assertThat(soleimani.from()).hasValue("1957");
    assertThat(soleimani.to()).hasValue("2020");
    assertThat(entity("person/qasem-soleimani")).isEqualTo(soleimani);
  }

  @Test
  void countsTheArticlesOfEachSpelling() throws IOException {
    assertThat(entity("Soleimani").spellings())
        .containsExactly(
            new Spelling("Suleimani", 2),
            new Spelling("Qasem Suleimani", 1),
            new Spelling("Qassem Soleimani", 1));
  }

  @Test
  void leavesRemovedArticlesOut() throws IOException {
    EntityProfile soleimani = entity("Soleimani");
    assertThat(soleimani.articles()).isEqualTo(3);
    assertThat(soleimani.firstSeen()).hasValue("2020-01-03");
    assertThat(soleimani.lastSeen()).hasValue("2020-03-05");
    assertThat(soleimani.newest()).extracting(Hit::id).containsExactly("c", "b", "a");
  }

  @Test
  void namesCompanionsOnlyWhereChanceWouldNot() throws IOException {
    assertThat(entity("Soleimani").companions())
        .extracting(Companion::name)
        .containsExactly("Hadi al-Amiri");
    assertThat(entity("Oslo").companions()).isEmpty();
  }

  @Test
  void knowsANameThatOnlyTheArticlesHave() throws IOException {
    EntityProfile unknown = entity("teodor brankovyk");
    assertThat(unknown.name()).isEqualTo("Teodor Brankovyk");
    assertThat(unknown.id()).isEmpty();
    assertThat(unknown.articles()).isEqualTo(1);
  }

  @Test
  void countsAMetonymForWhoActs() throws IOException {
    assertThat(entity("organization/united-states-government").spellings())
        .containsExactly(new Spelling("Washington", 1));
    EntityProfile washington = entity("Washington");
    assertThat(washington.others())
        .extracting(EntityProfile.Other::id)
        .contains("organization/united-states-government");
  }

  @Test
  void tellsOfAnEntityThatNoArticleNames() throws IOException {
    EntityProfile reykjavik = entity("Reykjavik");
    assertThat(reykjavik.articles()).isZero();
    assertThat(reykjavik.firstSeen()).isEmpty();
    assertThat(reykjavik.companions()).isEmpty();
  }

  @Test
  void offersTheNearestNamesForOneThatNobodyHas() throws IOException {
    assertThat(archive.entity("Teodor Brankovik", 10)).isEmpty();
    assertThat(archive.nearestNames("Teodor Brankovik", 2)).contains("Teodor Brankovyk");
  }
}
