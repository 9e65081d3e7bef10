package dev.assay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.article.EntityType;
import org.junit.jupiter.api.Test;

class EntityIdsTest {

  @Test
  void readLikeTheName() {
    assertThat(EntityIds.of(EntityType.PERSON, "Qasem Soleimani"))
        .isEqualTo("person/qasem-soleimani");
    assertThat(EntityIds.slug("Côte d’Ivoire (Abidjan)")).isEqualTo("cote-divoire-abidjan");
    assertThat(EntityIds.slug("  --A.  B--  ")).isEqualTo("a-b");
  }

  @Test
  void tellNamesOfOtherScriptsApart() {
    assertThat(EntityIds.slug("Москва")).startsWith("x").isNotEqualTo(EntityIds.slug("Тверь"));
  }

  @Test
  void areBoundedInLength() {
    assertThat(EntityIds.slug("ab ".repeat(100_000)).length()).isLessThanOrEqualTo(80);
  }

  @Test
  void areToldFromNames() {
    assertThat(EntityIds.isId("person/x")).isTrue();
    assertThat(EntityIds.isId("person/")).isFalse();
    assertThat(EntityIds.isId("AC/DC")).isFalse();
  }
}
