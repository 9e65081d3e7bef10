package dev.assay.annotate.entities;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.annotate.Annotations;
import dev.assay.article.Article;
import dev.assay.article.Mention;
import dev.assay.config.Configuration;
import dev.assay.entity.EntityTable;
import dev.assay.text.ArticleTokens;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that no table knows, told by the words in and around them. */
class UnknownNamesTest {

  private static final EntityTagger TAGGER = tagger();

  private static EntityTagger tagger() {
    Configuration configuration = Configuration.standard();
    return EntityTagger.of(EntityTable.of(configuration), configuration);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was Gen. Tarbek Oulmani who left. | PERSON Tarbek Oulmani",
        "Zorvian Foreign Minister Tarbek Oulmani left. | PERSON Tarbek Oulmani",
        "They met Karim Oulmani there. | PERSON Karim Oulmani",
        "They met Tarbek J. Oulmani there. | PERSON Tarbek J. Oulmani",
        "They met spokesman Oulmani there. | PERSON Oulmani",
        "Then the Zorvian Ministry of Water and Forests closed. | "
            + "ORGANIZATION Zorvian Ministry of Water and Forests",
        "She joined the Zorvian Unity Party in May. | ORGANIZATION Zorvian Unity Party",
        "A bank called Oulmani Holdings Ltd failed. | ORGANIZATION Oulmani Holdings Ltd",
        "The 65th Tarbek Brigade moved. | ORGANIZATION 65th Tarbek Brigade",
        "They joined Harakat Tarbek. | ORGANIZATION Harakat Tarbek",
        "They crossed the Zorva River. | PLACE Zorva River",
        "They crossed the Gulf of Zorva. | PLACE Gulf of Zorva",
        "They fought near Zorvabad for days. | PLACE Zorvabad",
        "They signed the Treaty of Zorva. | ''",
        "Suddenly Monday came. | ''",
        "The destroyer USS Tarbek sailed. | ''",
      })
  void tellsByHeadWordsTitlesAndGivenNames(String text, String expected) {
    assertThat(String.join("; ", found(text))).isEqualTo(expected);
  }

  @Test
  void takesInitialsInBracketsForAnOrganizationsName() {
    assertThat(found("The Zorvian Popular Rally (ZPR) won. Later the ZPR split."))
        .containsExactly(
            "ORGANIZATION Zorvian Popular Rally", "ORGANIZATION ZPR", "ORGANIZATION ZPR");
  }

  @Test
  void carriesASurnameThroughTheArticle() {
    assertThat(found("Minister Tarbek Oulmani left. Oulmani will be back, and so will al-Oulmani."))
        .containsExactly("PERSON Tarbek Oulmani", "PERSON Oulmani", "PERSON al-Oulmani");
  }

  @Test
  void letsThePersonOfTheArticleHaveAKnownSurname() {
    List<Mention> mentions = tag("A baker, Karim Soleimani, spoke. Soleimani sells bread.");
    assertThat(mentions).hasSize(2);
    assertThat(mentions.getLast().entity()).isEmpty();
  }

  @Test
  void findsKnownNamesInAHeadlineAndLeavesItsEverydayWords() {
    assertThat(found("Why Big Talks Between Iran and Iraq Fail Again\n\nNothing."))
        .containsExactly("PLACE Iran", "PLACE Iraq");
    assertThat(found("IRAN SAYS OULMANI LEFT\n\nMinister Tarbek Oulmani left."))
        .containsExactly("PLACE IRAN", "PERSON OULMANI", "PERSON Tarbek Oulmani");
  }

  private static List<String> found(String text) {
    return tag(text).stream().map(mention -> mention.type() + " " + mention.text()).toList();
  }

  private static List<Mention> tag(String body) {
    Article article = Article.builder("a").body(body, List.of()).build();
    return Annotations.annotate(ArticleTokens.of(article), List.of(TAGGER)).entities();
  }
}
