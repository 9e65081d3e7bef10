package dev.assay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFileTest {

  @TempDir Path folder;

  @Test
  void startsANewFileWithItsHead() throws IOException {
    Path path = folder.resolve("config/entities/own.tsv");
    new OwnFile(path, List.of("# Head")).append(List.of("a\tb"));
    assertThat(path).hasContent("# Head\na\tb\n");
  }

  @Test
  void keepsWhatStandsInTheFile() throws IOException {
    Path path = folder.resolve("own.tsv");
    Files.writeString(path, "# mine\n\nx\ty");
    OwnFile file = new OwnFile(path, List.of("# Head"));
    assertThat(file.missing(List.of("x\ty", "!z", "!z"))).containsExactly("!z");
    file.append(List.of("!z"));
    assertThat(path).hasContent("# mine\n\nx\ty\n!z\n");
  }

  @Test
  void leavesNoOtherFileBehind() throws IOException {
    new OwnFile(folder.resolve("own.tsv"), List.of()).append(List.of("a"));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void replacesWhatALinkLeadsTo() throws IOException {
    Path real = Files.writeString(folder.resolve("real.tsv"), "a\n");
    Path link = Files.createSymbolicLink(folder.resolve("own.tsv"), real);
    new OwnFile(link, List.of()).append(List.of("b"));
    assertThat(link).isSymbolicLink();
    assertThat(real).hasContent("a\nb\n");
  }
}
