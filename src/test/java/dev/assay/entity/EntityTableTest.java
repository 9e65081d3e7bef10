package dev.assay.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.article.EntityType;
import dev.assay.article.Mention;
import dev.assay.config.Configuration;
import dev.assay.text.Tokens;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityTableTest {

  @TempDir Path folder;
  private EntityTable table;

  @BeforeEach
  void buildATable() throws IOException {
    write(
        "people.tsv",
        "person/karim-velayani\tKarim Velayani\tVelayani\t"
            + "first=Karim,Kareem; last=Velayani,Velaiani,al-Velayany; born=1950",
        "person/hassan-velaian\tHassan Velaian\t\tfirst=Hassan; last=Velaian,Velaiani",
        "person/tomas-quorra\tTomas Quorra\t\tfirst=Tomas; last=Quorra; alone=no",
        "person/shaykh-zubayr\tShaykh Zubayr al-Qasimi al-Tunb\t\t");
    write(
        "places.tsv",
        "place/zorland\tZorland\tRepublic of Zorland\tdemonyms=Zorlandic,Zorlander",
        "place/quorra\tQuorra\t\tcase=yes",
        "place/tarn\tTarn\tTarn City\tcapital=place/zorland");
    write(
        "organizations.tsv",
        "organization/harakat-zafar\tHarakat Zafar\tHZF | Zafarists | Zafarist | zafar fighters\t",
        "organization/zorland-government\tGovernment of Zorland\t\t",
        "organization/tarn-group\tTarn\tTG\tprefer=yes");
    write("metonyms.tsv", "Tarn City\tplace/tarn\torganization/zorland-government");
    table = EntityTable.of(Configuration.of(List.of(folder)));
  }

  private void write(String file, String... rows) throws IOException {
    Files.createDirectories(folder.resolve("entities"));
    Files.writeString(folder.resolve("entities").resolve(file), String.join("\n", rows));
  }

  @Test
  void findsAnEntityByItsId() {
    assertThat(table.entity("person/karim-velayani").orElseThrow().name())
        .isEqualTo("Karim Velayani");
    assertThat(table.entity("person/nobody-at-all")).isEmpty();
  }

  @Test
  void joinsAnyFirstNameWithAnySurname() {
    assertThat(ids("kareem al-velayany")).containsExactly("person/karim-velayani");
    assertThat(ids("Karim Velaiani")).containsExactly("person/karim-velayani");
  }

  @Test
  void takesASurnameForItsPersonUnlessTheRowForbidsIt() {
    assertThat(ids("Velayani")).containsExactly("person/karim-velayani");
    assertThat(ids("Quorra")).containsExactly("place/quorra");
  }

  @Test
  void knowsADemonymsCountryAndAMetonymsGovernment() {
    assertThat(ids("Zorlandic")).containsExactly("place/zorland");
    assertThat(table.resolve(EntityType.ORGANIZATION, "Tarn City").getFirst().id())
        .isEqualTo("organization/zorland-government");
    assertThat(table.resolve(EntityType.PLACE, "Tarn City").getFirst().id())
        .isEqualTo("place/tarn");
  }

  @Test
  void putsThePreferredEntityFirst() {
    assertThat(ids("Tarn")).containsExactly("organization/tarn-group", "place/tarn");
  }

  @Test
  void passesOverAnArticleBeforeOrInsideAName() {
    assertThat(ids("the Republic of Zorland")).containsExactly("place/zorland");
    assertThat(ids("Shaykh Zubayr Qasimi al-Tunb")).containsExactly("person/shaykh-zubayr");
  }

  @Test
  void spellsASurnameInOtherWaysButNeverAsSomebodyElse() {
    assertThat(table.spellings("velayani")).containsExactly("velayany");
    assertThat(table.spellings("Velaian")).containsExactly("velaiani");
  }

  @Test
  void hasNoSpellingsForGivenNamesInitialsAndUnknownWords() {
    assertThat(table.spellings("Karim")).isEmpty();
    assertThat(table.spellings("HZF")).isEmpty();
    assertThat(table.spellings("xyzzyx")).isEmpty();
    assertThat(table.spellings("")).isEmpty();
  }

  @Test
  void matchesTheLongestNameThatIsWrittenAsOne() {
    assertThat(match("Tarn City sleeps").length()).isEqualTo(2);
    assertThat(match("Tarn city sleeps").length()).isEqualTo(1);
    assertThat(table.match(Tokens.of("tarn city"), 0)).isEmpty();
    assertThat(match("zafar fighters left").length()).isEqualTo(2);
  }

  @Test
  void wantsShortInitialsInCapitals() {
    assertThat(table.match(Tokens.of("Hzf"), 0)).isEmpty();
    assertThat(match("HZF").readings().getFirst().kind()).isEqualTo(Mention.Kind.ACRONYM);
  }

  @Test
  void leavesACommonWordAtTheStartOfASentence() {
    assertThat(table.match(Tokens.of("Quorra is far."), 0)).isEmpty();
    assertThat(table.match(Tokens.of("From Quorra."), 1)).isPresent();
  }

  @Test
  void readsWhatItWrote() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    table.write(new DataOutputStream(bytes));
    EntityTable read =
        EntityTable.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertThat(read.entities()).isEqualTo(table.entities());
    for (String name : List.of("Tarn", "Tarn City", "Zorlander", "Kareem Velaiani", "HZF", "no")) {
      assertThat(read.readings(name)).isEqualTo(table.readings(name));
    }
  }

  @Test
  void refusesWhatIsNoCompiledTable() {
    assertThatThrownBy(
            () -> EntityTable.read(new DataInputStream(new ByteArrayInputStream(new byte[64]))))
        .isInstanceOf(IOException.class);
  }

  @Test
  void namesTheRowOfAnUnknownType() throws IOException {
    write("more.tsv", "ship/ever-given\tEver Given");
    assertThatThrownBy(() -> EntityTable.of(Configuration.of(List.of(folder))))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("more.tsv:1")
        .hasMessageContaining("ship");
  }

  @Test
  void addsTheNamesOfAnotherFilesRowForTheSameEntity() throws IOException {
    write("zz-mine.tsv", "place/zorland\tZorland\tZorlandia\t");
    EntityTable extended = EntityTable.of(Configuration.of(List.of(folder)));
    assertThat(extended.entity("place/zorland").orElseThrow().names())
        .containsExactly("Zorland", "Republic of Zorland", "Zorlandia");
  }

  @Test
  void replacesTheRowOfAnyFileInAWeakerLayer() throws IOException {
    EntityTable mine = withMine("place/zorland\tZorlandia\t\tkind=region");
    assertThat(mine.entity("place/zorland").orElseThrow().names()).containsExactly("Zorlandia");
    assertThat(mine.resolve("Zorlandic")).isEmpty();
  }

  @Test
  void blocksTheRowOfAnyFileInAWeakerLayer() throws IOException {
    EntityTable mine = withMine("!organization/tarn-group");
    assertThat(mine.entity("organization/tarn-group")).isEmpty();
    assertThat(mine.resolve("Tarn")).extracting(Entity::id).containsExactly("place/tarn");
  }

  @Test
  void addsToTheRowOfAnyFileInAWeakerLayer() throws IOException {
    EntityTable mine =
        withMine(
            "+person/karim-velayani\t\tThe Old Man\tlast=Welayani; died=2001",
            "+person/karim-velayani\t\tAbu Tomas",
            "+person/long-gone\t\tNobody");
    Entity karim = mine.entity("person/karim-velayani").orElseThrow();
    assertThat(karim.name()).isEqualTo("Karim Velayani");
    assertThat(karim.names()).contains("The Old Man", "Abu Tomas");
    assertThat(karim.attribute("born")).hasValue("1950");
    assertThat(mine.resolve("Kareem Welayani")).containsExactly(karim);
    assertThat(mine.entity("person/long-gone")).isEmpty();
  }

  @Test
  void takesNamesAwayThatAnEntityIsNotToHave() throws IOException {
    EntityTable mine =
        withMine(
            "+person/karim-velayani\t\t\tnot=Velaiani",
            "+person/karim-velayani\t\t\tnot=kareem velayani",
            "+place/tarn\t\t\tnot=Tarn");
    assertThat(mine.resolve("Velaiani"))
        .extracting(Entity::id)
        .containsExactly("person/hassan-velaian");
    assertThat(mine.resolve("Kareem Velayani")).isEmpty();
    assertThat(mine.resolve("Karim Velayani")).hasSize(1);
    assertThat(mine.entity("place/tarn").orElseThrow().name()).isEqualTo("Tarn City");
  }

  private EntityTable withMine(String... rows) throws IOException {
    Path mine = folder.resolve("mine");
    Files.createDirectories(mine.resolve("entities"));
    Files.writeString(mine.resolve("entities/any-name.tsv"), String.join("\n", rows));
    return EntityTable.of(Configuration.of(List.of(folder, mine)));
  }

  private EntityTable.NameMatch match(String text) {
    return table.match(Tokens.of(text), 0).orElseThrow();
  }

  private List<String> ids(String name) {
    return table.resolve(name).stream().map(Entity::id).toList();
  }
}
