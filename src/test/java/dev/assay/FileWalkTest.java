package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class FileWalkTest {

  @TempDir Path folder;

  @Test
  void findsFilesInTheOrderOfTheirPaths() throws IOException {
    write("b.txt");
    write("a/z.txt");
    write("a/b/c.txt");
    assertThat(paths(folder)).containsExactly("a/b/c.txt", "a/z.txt", "b.txt");
  }

  @Test
  void leavesOutWhatIsHiddenOrIgnored() throws IOException {
    write(".git/config");
    write(".assay/index/segments_1");
    write("keep.txt");
    write("a/skip.md");
    write("a/b/keep.md");
    Files.writeString(folder.resolve(".assayignore"), "*.md\n");
    Files.writeString(folder.resolve("a/b/.assayignore"), "!keep.md\n");
    assertThat(paths(folder)).containsExactly("a/b/keep.md", "keep.txt");
  }

  @Test
  void namesPathsOutsideOfTheRootToo() throws IOException {
    write("archive/a.txt");
    write("saved/b.txt");
    FileWalk walk = new FileWalk(folder.resolve("archive"));
    walk.add(folder.resolve("saved"));
    assertThat(walk.files()).extracting(FileWalk.Found::path).containsExactly("../saved/b.txt");
  }

  @Test
  @Timeout(5)
  void doesNotFollowLinksToFoldersAndNamesWhatIsNoFile() throws Exception {
    write("a/b.txt");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("a/link.txt"), folder.resolve("a/b.txt"));
    new ProcessBuilder("mkfifo", folder.resolve("a/pipe").toString()).start().waitFor();
    FileWalk walk = new FileWalk(folder);
    walk.add(folder);
    assertThat(walk.files())
        .extracting(FileWalk.Found::path)
        .containsExactly("a/b.txt", "a/link.txt");
    assertThat(walk.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.where()).isEqualTo("a/pipe"));
  }

  @Test
  void aMissingPathIsAProblem() throws IOException {
    FileWalk walk = new FileWalk(folder);
    walk.add(folder.resolve("none"));
    assertThat(walk.problems()).hasSize(1);
  }

  @Test
  void remembersTheTimesOfFolders() throws IOException {
    write("a/b.txt");
    FileWalk walk = new FileWalk(folder);
    walk.add(folder);
    assertThat(walk.folders()).containsOnlyKeys("", "a");
  }

  private void write(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "text");
  }

  private List<String> paths(Path start) throws IOException {
    FileWalk walk = new FileWalk(folder);
    walk.add(start);
    return walk.files().stream().map(FileWalk.Found::path).toList();
  }
}
