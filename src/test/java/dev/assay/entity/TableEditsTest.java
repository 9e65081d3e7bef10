package dev.assay.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.assay.article.EntityType;
import dev.assay.config.Configuration;
import dev.assay.entity.TableEdits.Edit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows that are worked out change the table as asked. */
class TableEditsTest {

  @TempDir Path folder;
  private TableEdits edits;

  @BeforeEach
  void build() throws IOException {
    write(
        "entities/base.tsv",
        List.of(
            "person/karim-velayani\tKarim Velayani\tAbu Karim\tfirst=Karim; last=Velayani",
            "person/qarim-welaiani\tQarim Welaiani\tThe Fox\tfirst=Qarim; last=Welaiani",
            "place/zorland\tZorland\tZorlandia | The Fox\tdemonyms=Zorlandic",
            "place/zorland-city\tZorland\t\tprefer=yes"));
    edits = new TableEdits(table(), name -> Optional.of(EntityType.PERSON));
  }

  private void write(String file, List<String> rows) throws IOException {
    Files.createDirectories(folder.resolve("entities"));
    Files.createDirectories(folder.resolve("own/entities"));
    Files.write(folder.resolve(file), rows);
  }

  private EntityTable table() {
    return EntityTable.of(Configuration.of(List.of(folder, folder.resolve("own"))));
  }

  private EntityTable after(Edit edit) throws IOException {
    write("own/entities/own.tsv", edit.rows());
    return table();
  }

  @Test
  void mergesTwoEntitiesUnderTheIdOfTheFirst() throws IOException {
    EntityTable merged = after(edits.merge("Karim Velayani", "person/qarim-welaiani"));
    assertThat(merged.entity("person/qarim-welaiani")).isEmpty();
    for (String name : List.of("Karim Velayani", "Qarim Welaiani", "Qarim Velayani", "Welaiani")) {
      assertThat(merged.resolve(EntityType.PERSON, name))
          .as(name)
          .extracting(Entity::id)
          .containsExactly("person/karim-velayani");
    }
  }

  @Test
  void addsANameThatTheTableLacks() throws IOException {
    EntityTable merged = after(edits.merge("velayani", "Kerim Velajani"));
    assertThat(merged.resolve("Kerim Velajani"))
        .extracting(Entity::id)
        .containsExactly("person/karim-velayani");
  }

  @Test
  void makesAnUnknownFirstNameTheCanonicalOne() throws IOException {
    EntityTable merged = after(edits.merge("Kerim Velajani", "velayani"));
    Entity karim = merged.entity("person/karim-velayani").orElseThrow();
    assertThat(karim.names()).containsExactly("Kerim Velajani", "Karim Velayani", "Abu Karim");
    assertThat(karim.list("last")).containsExactly("Velayani");
  }

  @Test
  void makesANewEntityOfTwoUnknownNames() throws IOException {
    EntityTable merged = after(edits.merge("Josué Ñandú", "J. Nandu"));
    assertThat(merged.entity("person/josue-nandu").orElseThrow().names())
        .containsExactly("Josué Ñandú", "J. Nandu");
  }

  @Test
  void refusesToMergeWhatIsOneAlreadyOrOfTwoTypesOrSeveral() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> edits.merge("Velayani", "Abu Karim"))
        .withMessageContaining("both names mean person/karim-velayani");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> edits.merge("Velayani", "Zorlandia"))
        .withMessageContaining("different types");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> edits.merge("Zorland", "X"))
        .withMessageContaining("place/zorland-city, place/zorland");
    assertThatIllegalArgumentException().isThrownBy(() -> edits.merge("person/nobody", "Velayani"));
    assertThatIllegalArgumentException().isThrownBy(() -> edits.merge("Velayani", "a\tb"));
  }

  @Test
  void splitsANameOff() throws IOException {
    EntityTable split = after(edits.split("velayani", "Abu Karim"));
    assertThat(split.resolve("Abu Karim"))
        .extracting(Entity::id)
        .containsExactly("person/abu-karim");
    assertThat(split.resolve("Velayani")).hasSize(1);
  }

  @Test
  void leavesANameToOthersWhoHaveIt() throws IOException {
    Edit edit = edits.split("person/qarim-welaiani", "the fox");
    assertThat(edit.what()).endsWith("but place/zorland");
    assertThat(after(edit).resolve("The Fox"))
        .extracting(Entity::id)
        .containsExactly("place/zorland");
  }

  @Test
  void refusesToSplitOffANameThatAnEntityLacks() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> edits.split("velayani", "Zorland"))
        .withMessage("Zorland is no name of person/karim-velayani");
  }

  @Test
  void blocksAnEntityWithItsNames() throws IOException {
    Edit edit = edits.block("Karim Velayani");
    assertThat(edit.blocked()).contains("Karim Velayani", "Velayani", "Abu Karim");
    assertThat(after(edit).entity("person/karim-velayani")).isEmpty();
  }

  @Test
  void blocksOneNameOfAnEntity() throws IOException {
    EntityTable blocked = after(edits.block("Abu Karim"));
    assertThat(blocked.resolve("Abu Karim")).isEmpty();
    assertThat(blocked.entity("person/karim-velayani")).isPresent();
  }

  @Test
  void blocksWordsThatNobodyIsKnownBy() {
    Edit edit = edits.block("Rolling Forecast");
    assertThat(edit.rows()).isEmpty();
    assertThat(edit.blocked()).containsExactly("Rolling Forecast");
  }
}
