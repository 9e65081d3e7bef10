package dev.assay.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {

  @TempDir Path folder;

  @Test
  void readsTheDefaultsOfTheJar() {
    IndexSettings settings = Configuration.standard().index();
    assertThat(settings.boosts()).containsEntry("title", 3f);
    assertThat(settings.stopWords()).contains("the");
  }

  @Test
  void aStrongerLayerReplacesRowsByTheirKeyAndBlocksThem() throws IOException {
    Path weak = layer("weak", "t.tsv", "# comment\na\t1\nb\t2\n\nc\t3\n");
    Path strong = layer("strong", "t.tsv", "b\t20\t\n!c\nd\t4\n");
    List<Configuration.Row> rows = Configuration.of(List.of(weak, strong)).rows("t.tsv");
    assertThat(rows)
        .extracting(Configuration.Row::cells)
        .containsExactly(List.of("a", "1"), List.of("b", "20"), List.of("d", "4"));
    assertThat(rows.getFirst().where()).endsWith("weak/t.tsv:2");
  }

  @Test
  void readsTheTablesOfAFolderAsOne() throws IOException {
    Path weak = layer("weak", "f/one.tsv", "a/1\tone\nb/1\tone\nword\nc/1\tone\n");
    layer("weak", "f/two.tsv", "a/1\ttwo\n");
    Path strong = layer("strong", "f/mine.tsv", "!b/1\n+a/1\tmine\nc/1\tmine\n");
    Map<String, List<Configuration.Row>> rows =
        Configuration.of(List.of(weak, strong)).rowsByKey("f", key -> key.endsWith("/1"));
    assertThat(rows).containsOnlyKeys("a/1", "c/1");
    assertThat(rows.get("a/1"))
        .extracting(row -> row.cell(1))
        .containsExactly("one", "two", "mine");
    assertThat(rows.get("c/1")).extracting(row -> row.cell(1)).containsExactly("mine");
  }

  @Test
  void mergesSettingsKeyByKey() throws IOException {
    Path own = layer("own", "index.yaml", "boosts: {title: 5}\n");
    IndexSettings settings = Configuration.of(List.of(own)).index();
    assertThat(settings.boosts()).containsEntry("title", 5f).containsEntry("highlights", 2f);
    assertThat(settings.stopWords()).contains("the");
  }

  @Test
  void namesTheFileAndTheMistake() throws IOException {
    Path own = layer("own", "index.yaml", "boosts: {titel: 5}\n");
    Configuration configuration = Configuration.of(List.of(own));
    assertThatThrownBy(configuration::index)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("index.yaml: boosts: titel");
  }

  @Test
  void theFingerprintFollowsTheContent() throws IOException {
    Path own = layer("own", "sites/a.example.txt", "title: //h1\n");
    String before = Configuration.of(List.of(own)).fingerprint();
    assertThat(Configuration.of(List.of(own)).fingerprint()).isEqualTo(before).hasSize(16);
    layer("own", "sites/a.example.txt", "title: //h2\n");
    assertThat(Configuration.of(List.of(own)).fingerprint()).isNotEqualTo(before);
    assertThat(Configuration.of(List.of(own)).files("sites")).contains("sites/a.example.txt");
  }

  @Test
  void aFolderThatIsNotThereIsEmpty() {
    Configuration configuration = Configuration.of(List.of(folder.resolve("none")));
    assertThat(configuration.index()).isEqualTo(Configuration.standard().index());
  }

  private Path layer(String name, String file, String content) throws IOException {
    Path path = folder.resolve(name).resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
    return folder.resolve(name);
  }
}
