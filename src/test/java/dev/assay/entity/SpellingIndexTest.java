package dev.assay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.config.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpellingIndexTest {

  @TempDir Path folder;
  private SpellingIndex index;

  @BeforeEach
  void indexTheNamesOfACollection() throws IOException {
    Files.createDirectories(folder.resolve("entities"));
    Files.writeString(
        folder.resolve("entities/people.tsv"),
        """
        person/ali-karmenei\tAli Karmenei\t\tfirst=Ali; last=Karmenei,Karmeney
        person/ruh-karmeini\tRuh Karmeini\t\tfirst=Ruh; last=Karmeini
        person/yazur-qassad\tYazur Qassad\t\tfirst=Yazur,Qasaad; last=Qassad
        """);
    EntityTable table = EntityTable.of(Configuration.of(List.of(folder)));
    index =
        new SpellingIndex(
            table,
            List.of(
                "karmenei",
                "karmeini",
                "karmenay",
                "qassad",
                "qasaad",
                "verkhovin",
                "werkhowin",
                "verhovin",
                "yazur",
                "yazour"));
  }

  @Test
  void findsTheSpellingsOfANameThatNoTableKnows() {
    assertThat(index.similar("verkhovin")).containsExactly("verhovin", "werkhowin");
  }

  @Test
  void neverTakesAKnownNameForAnotherKnownEntitys() {
    assertThat(index.similar("karmenei")).containsExactly("karmenay");
    assertThat(index.similar("karmeini")).doesNotContain("karmenei");
  }

  @Test
  void neverTakesAGivenNameForAKnownSurname() {
    assertThat(index.similar("qassad")).isEmpty();
  }

  @Test
  void hasNoOtherSpellingsForAGivenNameAlone() {
    assertThat(index.similar("yazur")).isEmpty();
  }

  @Test
  void findsNothingForUnlikeAndEmptyWords() {
    assertThat(index.similar("umbrella")).isEmpty();
    assertThat(index.similar("")).isEmpty();
  }
}
