package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.IgnoreRules.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class IgnoreRulesTest {

  @TempDir Path folder;

  @Test
  void aNameIsIgnoredInAnyFolder() throws IOException {
    assertThat(file("README.md", "README.md")).isEqualTo(Verdict.IGNORE);
    assertThat(file("README.md", "a/README.md")).isEqualTo(Verdict.IGNORE);
    assertThat(file("README.md", "a/README.txt")).isEqualTo(Verdict.NONE);
  }

  @Test
  void aSlashTiesThePatternToItsFolder() throws IOException {
    assertThat(file("/notes.md", "notes.md")).isEqualTo(Verdict.IGNORE);
    assertThat(file("/notes.md", "a/notes.md")).isEqualTo(Verdict.NONE);
    assertThat(file("a/*.txt", "a/b.txt")).isEqualTo(Verdict.IGNORE);
    assertThat(file("a/*.txt", "a/b/c.txt")).isEqualTo(Verdict.NONE);
  }

  @Test
  void twoStarsCrossFolders() throws IOException {
    assertThat(file("a/**/c.txt", "a/c.txt")).isEqualTo(Verdict.IGNORE);
    assertThat(file("a/**/c.txt", "a/b/b/c.txt")).isEqualTo(Verdict.IGNORE);
    assertThat(file("**/c.txt", "x/c.txt")).isEqualTo(Verdict.IGNORE);
  }

  @Test
  void aSlashAtTheEndMeansFolders() throws IOException {
    assertThat(file("notes/", "notes")).isEqualTo(Verdict.NONE);
    assertThat(rules("notes/").verdict(List.of("a", "notes"), true)).isEqualTo(Verdict.IGNORE);
  }

  @Test
  void theLastMatchWins() throws IOException {
    assertThat(file("*.txt\n!keep.txt", "keep.txt")).isEqualTo(Verdict.KEEP);
    assertThat(file("!keep.txt\n*.txt", "keep.txt")).isEqualTo(Verdict.IGNORE);
    assertThat(file("# *.txt\n\n", "keep.txt")).isEqualTo(Verdict.NONE);
  }

  @Test
  @Timeout(5)
  void manyStarsAreMatchedInReasonableTime() {
    assertThat(IgnoreRules.glob("*a".repeat(50) + "b", "a".repeat(5000))).isFalse();
    assertThat(IgnoreRules.glob("*a*b?c*", "xxaxxbxcx")).isTrue();
  }

  @Test
  void aFolderWithoutRulesIgnoresNothing() throws IOException {
    assertThat(IgnoreRules.of(folder).verdict(List.of("a"), false)).isEqualTo(Verdict.NONE);
  }

  private Verdict file(String rules, String path) throws IOException {
    return rules(rules).verdict(List.of(path.split("/", -1)), false);
  }

  private IgnoreRules rules(String rules) throws IOException {
    Files.writeString(folder.resolve(IgnoreRules.FILE), rules);
    return IgnoreRules.of(folder);
  }
}
