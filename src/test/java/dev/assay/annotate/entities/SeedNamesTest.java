package dev.assay.annotate.entities;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.annotate.Annotations;
import dev.assay.article.Article;
import dev.assay.article.Caption;
import dev.assay.article.Mention;
import dev.assay.article.Part;
import dev.assay.config.Configuration;
import dev.assay.entity.EntityTable;
import dev.assay.text.ArticleTokens;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An article in the manner of those that archives hold, with the table that Assay ships with. */
class SeedNamesTest {

  @Test
  void findsWhoAndWhatAnAssessmentSpeaksOf() {
    Article article =
        Article.builder("a")
            .title("Iraqi-U.S. Ties at Risk")
            .highlights(List.of("Iran, China and Russia could seek to exploit a vacuum."))
            .body(
                """
                The killing of Iranian commander Qassem Soleimani has come between Washington and \
                Baghdad. In Najaf protesters blocked roads. The coalition fights the Islamic State. \
                A complaint was lodged at the United Nations. A draft letter from the U.S. \
                Department of Defense and a statement from Secretary of Defense Mark Esper followed, \
                two days after Suleimani's death.\
                """,
                List.of())
            .captions(
                List.of(new Caption("A man in Basra.", Optional.of("J. Doe/AFP via Getty Images"))))
            .build();
    List<Mention> mentions =
        Annotations.annotate(ArticleTokens.of(article), List.of(tagger())).entities();
    assertThat(mentions.stream().flatMap(mention -> mention.entity().stream()).distinct())
        .containsExactlyInAnyOrder(
            "place/iraq",
            "place/united-states",
            "place/iran",
            "place/china",
            "place/russia",
            "person/qasem-soleimani",
            "place/washington",
            "place/baghdad",
            "place/najaf",
            "organization/islamic-state",
            "organization/united-nations",
            "organization/us-department-of-defense",
            "person/mark-esper",
            "place/basra");
    assertThat(mentions.stream().flatMap(mention -> mention.actor().stream()))
        .containsExactly("organization/united-states-government", "organization/iraq-government");
    assertThat(mentions.stream().map(Mention::in)).contains(Part.highlight(1), Part.caption(1));
  }

  private static EntityTagger tagger() {
    Configuration configuration = Configuration.standard();
    return EntityTagger.of(EntityTable.of(configuration), configuration);
  }
}
