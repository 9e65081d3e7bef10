package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed as JSON is what docs/schema tells: all of it, and nothing else. */
class JsonSchemaTest {

  private static final Path FOLDER = Path.of("docs/schema");

  private static SchemaRegistry schemas;

  @TempDir Path folder;
  private TestShell shell;

  @BeforeAll
  static void read() throws IOException {
    Map<String, String> texts = new HashMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(FOLDER)) {
      for (Path file : files) {
        texts.put(id(file.getFileName().toString()), strict(Files.readString(file)));
      }
    }
    schemas =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts));
  }

  private static String id(String file) {
    return "https://assay.dev/schema/1/" + file;
  }

  /** Readers must take new keys as they come; here a key that the schema does not tell is wrong. */
  private static String strict(String schema) {
    return schema.replace(
        "\"type\": \"object\",\n", "\"type\": \"object\",\n\"unevaluatedProperties\": false,\n");
  }

  @BeforeEach
  void fill() throws Exception {
    Shelf.fill(folder);
    shell = new TestShell(folder);
  }

  @Test
  void ofASearch() throws IOException {
    check("search", "search", "harbor", "--json", "--facet", "source", "--facet", "year");
    check("search", "search", "unheard", "--json");
  }

  @Test
  void ofHits() throws IOException {
    check("hit", "search", "harbor", "--jsonl", "--passages", "3");
  }

  @Test
  void ofAnArticle() throws IOException {
    check("article", "show", "port-closes", "--json");
    check("article", "show", "harbor-opens", "--json");
  }

  @Test
  void ofFacetsCountsTimelinesAndExplanations() throws IOException {
    check("facets", "facets", "author", "month", "harbor", "--json");
    check("count", "count", "harbor", "--json");
    check("timeline", "timeline", "harbor", "--json");
    check("explain", "explain", "harbor", "--json");
  }

  @Test
  void ofEntities() throws IOException {
    check("entities", "entities", "Oran", "--json");
    check("entities", "entities", "the", "U.N.", "--json");
  }

  @Test
  void ofAnArchive() throws IOException {
    check("info", "info", "--json");
  }

  @Test
  void ofExtractions() throws IOException {
    Files.writeString(folder.resolve("empty.html"), "");
    Files.writeString(
        folder.resolve("a.jsonl"),
        """
        {"title":"A Memo","date":"2020-01-06","text":"Iraqi forces will likely leave on Jan. 8."}
        """);
    check("extract", "extract", "empty.html", "a.jsonl", "--json", "--why");
    check("article", "extract", "a.jsonl", "--jsonl");
    assertThat(shell.out()).contains("\"entities\":[{").contains("\"dates\":[{");
  }

  @Test
  void refusesWhatIsNotInTheSchema() {
    assertThat(schema("count").validate("{\"schema\":1,\"query\":\"x\"}", InputFormat.JSON))
        .hasSize(1);
    assertThat(schema("hit").validate("{\"schema\":1}", InputFormat.JSON)).hasSize(7);
    assertThat(
            schema("count")
                .validate(
                    "{\"schema\":1,\"query\":\"x\",\"count\":2,\"more\":0}", InputFormat.JSON))
        .hasSize(1);
  }

  private void check(String schema, String... command) throws IOException {
    assertThat(shell.run(command)).isLessThan(2);
    assertThat(shell.outLines()).isNotEmpty();
    for (String line : shell.outLines()) {
      assertThat(schema(schema).validate(line, InputFormat.JSON)).as(line).isEmpty();
    }
  }

  private static Schema schema(String name) {
    return schemas.getSchema(SchemaLocation.of(id(name + ".json")));
  }
}
