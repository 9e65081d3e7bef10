package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.article.Article;
import dev.assay.article.Problem;
import dev.assay.query.Query;
import dev.assay.search.Hit;
import dev.assay.search.SearchRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes in folders of files, again and again as they change. */
class IngestTest {

  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(temp.resolve("an archive"));
  }

  @Test
  void takesInFilesOfAllFormats() throws IOException {
    write("a.txt", copy("Baghdad votes", "The parliament of Iraq met."));
    write("b.html", page("Kyiv waits", "https://a.example/kyiv", "Power cuts go on in Kyiv."));
    write("c.jsonl", line("c1", "Seoul") + line("c2", "Tokyo"));
    gzip("d.txt.gz", copy("Tehran mourns", "The streets of Tehran were full."));
    IngestReport report = ingest();
    assertThat(report.added()).isEqualTo(5);
    assertThat(report.problems()).isEmpty();
    assertThat(titles("iraq")).containsExactly("Baghdad votes");
    assertThat(titles("kyiv")).containsExactly("Kyiv waits");
    assertThat(titles("tokyo")).containsExactly("On Tokyo");
    assertThat(titles("streets")).containsExactly("Tehran mourns");
  }

  @Test
  void skipsWhatIsNoArticleAndSaysWhyAgain() throws IOException {
    write("a.txt", copy("Baghdad votes", "The parliament of Iraq met."));
    Files.write(
        folder.resolve("b.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
    write("c.txt", "");
    IngestReport report = ingest();
    assertThat(report.added()).isEqualTo(1);
    assertThat(report.skipped()).isEqualTo(2);
    assertThat(report.problems()).extracting(Problem::where).containsExactly("b.html", "c.txt");
    assertThat(ingest().problems()).extracting(Problem::where).containsExactly("b.html", "c.txt");
  }

  @Test
  void anUnchangedFileIsLeftAlone() throws IOException {
    write("a.txt", copy("Baghdad votes", "The parliament of Iraq met."));
    ingest();
    IngestReport again = ingest();
    assertThat(again.unchanged()).isEqualTo(1);
    assertThat(again.added() + again.replaced() + again.removed()).isZero();
  }

  @Test
  void aFileEditedInPlaceIsReplaced() throws IOException {
    write("a.txt", copy("Baghdad votes", "The parliament of Iraq met."));
    ingest();
    Path file = folder.resolve("a.txt");
    var time = Files.getLastModifiedTime(file);
    write("a.txt", copy("Baghdad votes", "The parliament of Iran met."));
    // The same size and, as on a coarse file system, the same time.
    Files.setLastModifiedTime(file, time);
    IngestReport again = ingest();
    assertThat(again.replaced()).isEqualTo(1);
    assertThat(titles("iraq")).isEmpty();
    assertThat(titles("iran")).containsExactly("Baghdad votes");
  }

  @Test
  void aRenamedFileKeepsItsArticle() throws IOException {
    write("a.txt", copy("Baghdad votes", "The parliament of Iraq met."));
    ingest();
    Files.move(folder.resolve("a.txt"), folder.resolve("b.txt"));
    IngestReport again = ingest();
    assertThat(again.added() + again.replaced() + again.removed()).isZero();
    assertThat(hits("iraq"))
        .singleElement()
        .satisfies(hit -> assertThat(hit.files()).containsExactly("b.txt"));
  }

  @Test
  void readsOnlyTheNewLineOfAFileThatGrew() throws IOException {
    write("a.jsonl", line("a1", "Seoul"));
    ingest();
    Files.writeString(folder.resolve("a.jsonl"), line("a2", "Tokyo"), StandardOpenOption.APPEND);
    IngestReport again = ingest();
    assertThat(again.added()).isEqualTo(1);
    assertThat(again.replaced() + again.removed()).isZero();
    write("a.jsonl", line("a2", "Tokyo"));
    assertThat(ingest().removed()).isEqualTo(1);
    assertThat(titles("seoul")).isEmpty();
  }

  @Test
  void oneWrongLineDoesNoHarmToTheOthers() throws IOException {
    write("a.jsonl", line("a1", "Seoul") + "{\"title\": \n" + line("a2", "Tokyo"));
    IngestReport report = ingest();
    assertThat(report.added()).isEqualTo(2);
    assertThat(report.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.where()).startsWith("a.jsonl"));
  }

  @Test
  void removesWhatIsGoneOnlyWhenPruning() throws IOException {
    write("a.txt", copy("Baghdad votes", "The parliament of Iraq met."));
    write("b.txt", copy("Kyiv waits", "Power cuts go on in Kyiv."));
    ingest();
    try (Ingest ingest = Ingest.into(folder)) {
      ingest.run(
          new ByteArrayInputStream(line("s1", "Seoul").getBytes(StandardCharsets.UTF_8)), "-");
      ingest.add(Article.builder("m1").title("Note on Oslo").build());
    }
    Files.delete(folder.resolve("a.txt"));
    assertThat(ingest().removed()).isZero();
    assertThat(titles("iraq")).hasSize(1);
    try (Ingest ingest = Ingest.into(folder)) {
      assertThat(ingest.prune(true).run(folder).removed()).isEqualTo(1);
    }
    assertThat(titles("iraq")).isEmpty();
    assertThat(titles("kyiv OR seoul OR oslo")).hasSize(3);
  }

  @Test
  void anArticleInTwoFilesStaysUntilBothAreGone() throws IOException {
    write("a.txt", copy("Baghdad votes", "The parliament of Iraq met."));
    write("b.txt", copy("Baghdad votes", "The parliament of Iraq met."));
    assertThat(ingest().added()).isEqualTo(1);
    assertThat(hits("iraq").getFirst().files()).containsExactly("a.txt", "b.txt");
    Files.delete(folder.resolve("a.txt"));
    try (Ingest ingest = Ingest.into(folder)) {
      assertThat(ingest.prune(true).run(folder).removed()).isZero();
    }
    assertThat(hits("iraq").getFirst().files()).containsExactly("b.txt");
  }

  @Test
  void anotherTextUnderTheSameAddressIsAnArticleOfItsOwn() throws IOException {
    write("a.html", page("Kyiv waits", "https://a.example/kyiv", "Power cuts go on in Kyiv."));
    write("b.html", page("Kyiv waits", "https://a.example/kyiv", "Power is back in Kyiv."));
    assertThat(ingest().added()).isEqualTo(2);
    List<String> ids = hits("kyiv").stream().map(Hit::id).sorted().toList();
    assertThat(ids.get(1)).startsWith(ids.get(0) + "~").hasSize(ids.get(0).length() + 5);
    assertThat(ingest().unchanged()).isEqualTo(2);
  }

  @Test
  void aMovedArchiveWorks() throws IOException {
    write("sub/a.txt", copy("Baghdad votes", "The parliament of Iraq met."));
    ingest();
    folder = Files.move(folder, temp.resolve("moved"));
    assertThat(hits("iraq").getFirst().files()).containsExactly("sub/a.txt");
    IngestReport again = ingest();
    assertThat(again.added() + again.replaced() + again.removed()).isZero();
  }

  @Test
  void tellsThatFoldersHaveChanged() throws IOException {
    write("sub/a.txt", copy("Baghdad votes", "The parliament of Iraq met."));
    ingest();
    try (Archive archive = Archive.open(folder)) {
      assertThat(archive.isStale()).isFalse();
      write("sub/b.txt", copy("Kyiv waits", "Power cuts go on in Kyiv."));
      assertThat(archive.isStale()).isTrue();
    }
    try (Ingest ingest = Ingest.into(folder)) {
      assertThat(ingest.run().added()).isEqualTo(1);
    }
  }

  @Test
  void theIndexIsForItsOwnerAlone() throws IOException {
    ingest();
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve(ArchiveLocation.FOLDER))))
        .isEqualTo("rwx------");
  }

  @Test
  void anyRunGivesTheSameIndex(@TempDir Path other) throws IOException {
    for (int i = 0; i < 40; i++) {
      write(i + ".html", page("Page " + i, "https://a.example/" + i % 20, "Text of page " + i));
    }
    ingest();
    List<String> first = hits("text").stream().map(Hit::toString).sorted().toList();
    try (Ingest ingest =
        Ingest.into(
            ArchiveLocation.index(folder.resolve("second")),
            ArchiveLocation.in(folder).configuration())) {
      ingest.run(folder);
    }
    try (Archive archive = Archive.open(ArchiveLocation.index(folder.resolve("second")))) {
      List<String> second = new ArrayList<>();
      archive
          .search(SearchRequest.of(Query.parse("text")).limit(100))
          .hits()
          .forEach(hit -> second.add(hit.toString()));
      assertThat(second.stream().sorted().toList()).isEqualTo(first).hasSize(40);
    }
  }

  private IngestReport ingest() throws IOException {
    try (Ingest ingest = Ingest.into(folder)) {
      return ingest.run(folder);
    }
  }

  private List<Hit> hits(String query) throws IOException {
    try (Archive archive = Archive.open(folder)) {
      return archive.search(SearchRequest.of(query).limit(100)).hits();
    }
  }

  private List<String> titles(String query) throws IOException {
    return hits(query).stream().map(Hit::title).toList();
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void gzip(String path, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    Files.write(folder.resolve(path), bytes.toByteArray());
  }

  private static String copy(String title, String sentence) {
    return "ASSESSMENTS\n\n" + title + "\n\nJan 6, 2020 | 23:03 GMT\n\n" + paragraph(sentence);
  }

  private static String page(String title, String address, String sentence) {
    return "<!DOCTYPE html><html lang=en><head><title>"
        + title
        + "</title><link rel=canonical href=\""
        + address
        + "\"></head><body><article><h1>"
        + title
        + "</h1><p>"
        + paragraph(sentence)
        + "</p></article></body></html>";
  }

  private static String paragraph(String sentence) {
    return sentence
        + " What follows from this is not yet clear, and those who were asked about it gave more"
        + " than one answer, none of which settles the matter for good.";
  }

  private static String line(String id, String city) {
    return "{\"id\":\"%s\",\"title\":\"On %s\",\"body\":\"A note on the city of %s.\"}%n"
        .formatted(id, city, city);
  }
}
