package dev.assay.annotate.entities;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.annotate.Annotations;
import dev.assay.article.Article;
import dev.assay.article.Caption;
import dev.assay.article.EntityType;
import dev.assay.article.Mention;
import dev.assay.article.Part;
import dev.assay.config.Configuration;
import dev.assay.entity.EntityTable;
import dev.assay.text.ArticleTokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityTaggerTest {

  @TempDir Path folder;
  private EntityTagger tagger;

  @BeforeEach
  void buildATagger() throws IOException {
    write(
        "people.tsv",
        "person/karim-velayani\tKarim Velayani\t\tfirst=Karim,Kareem; last=Velayani,Velaiani");
    write(
        "places.tsv",
        "place/zorland\tZorland\t\tdemonyms=Zorlandic,Zorlanders",
        "place/mirabad\tMirabad\t\t");
    write(
        "organizations.tsv",
        "organization/harakat-zafar\tHarakat Zafar\tHZF\t",
        "organization/zorland-government\tGovernment of Zorland\t\t");
    write("metonyms.tsv", "Mirabad\tplace/mirabad\torganization/zorland-government");
    Configuration configuration = Configuration.of(List.of(folder));
    tagger = EntityTagger.of(EntityTable.of(configuration), configuration);
  }

  private void write(String file, String... rows) throws IOException {
    Files.createDirectories(folder.resolve("entities"));
    Files.writeString(folder.resolve("entities").resolve(file), String.join("\n", rows));
  }

  @Test
  void tagsAKnownPersonUnderAnySpelling() {
    Mention mention = only("He met Kareem Velaiani.");
    assertThat(mention.text()).isEqualTo("Kareem Velaiani");
    assertThat(mention.type()).isEqualTo(EntityType.PERSON);
    assertThat(mention.entity()).contains("person/karim-velayani");
    assertThat(mention.name()).contains("Karim Velayani");
  }

  @Test
  void passesOverBlockedNamesThatTheTableDoesNotKnow() throws IOException {
    write("blocked.tsv", "Tomas Oderfield", "Zorland");
    Configuration configuration = Configuration.of(List.of(folder));
    tagger = EntityTagger.of(EntityTable.of(configuration), configuration);
    assertThat(tag("Mr. Tomas Oderfield saw Mr. Peter Oderfield in Zorland."))
        .extracting(Mention::text)
        .containsExactly("Peter Oderfield", "Zorland");
  }

  @Test
  void leavesThePossessiveOutOfTheMention() {
    Mention mention = only("It was Zorland's army.");
    assertThat(mention.text()).isEqualTo("Zorland");
    assertThat(mention.start()).isEqualTo(7);
    assertThat(mention.end()).isEqualTo(14);
  }

  @Test
  void takesADemonymForItsCountry() {
    Mention mention = only("They are Zorlandic troops.");
    assertThat(mention.kind()).isEqualTo(Mention.Kind.DEMONYM);
    assertThat(mention.entity()).contains("place/zorland");
  }

  @Test
  void tellsInitialsFromNames() {
    assertThat(only("It was the HZF.").kind()).isEqualTo(Mention.Kind.ACRONYM);
    assertThat(only("It was Harakat Zafar.").kind()).isEqualTo(Mention.Kind.NAME);
  }

  @Test
  void seesThatACapitalActs() {
    for (String text :
        List.of(
            "On Monday Mirabad said no.",
            "Later Mirabad has repeatedly denied it.",
            "A wedge between Mirabad and Lurgan.",
            "A wedge between Lurgan and Mirabad.",
            "It was Mirabad's alleged violation.")) {
      Mention mention = tag(text).getFirst();
      assertThat(mention.kind()).as(text).isEqualTo(Mention.Kind.METONYM);
      assertThat(mention.type()).isEqualTo(EntityType.PLACE);
      assertThat(mention.actor()).contains("organization/zorland-government");
    }
  }

  @Test
  void leavesACapitalAloneWhereThingsHappenInIt() {
    for (String text :
        List.of(
            "The minister in Mirabad said no.",
            "It was Mirabad's airport.",
            "He flew to Mirabad. Denied entry, he left.")) {
      Mention mention = tag(text).getFirst();
      assertThat(mention.kind()).as(text).isEqualTo(Mention.Kind.NAME);
      assertThat(mention.actor()).isEmpty();
    }
  }

  @Test
  void readsTheWordsOfACaptionButNotItsCredit() {
    Article article =
        Article.builder("a")
            .body("Nothing.", List.of())
            .captions(List.of(new Caption("In Mirabad.", Optional.of("Karim Velayani/HZF"))))
            .build();
    assertThat(tag(article)).extracting(Mention::in).containsExactly(Part.caption(1));
  }

  private Mention only(String body) {
    List<Mention> found = tag(body);
    assertThat(found).as(body).hasSize(1);
    return found.getFirst();
  }

  private List<Mention> tag(String body) {
    return tag(Article.builder("a").body(body, List.of()).build());
  }

  private List<Mention> tag(Article article) {
    return Annotations.annotate(ArticleTokens.of(article), List.of(tagger)).entities();
  }
}
