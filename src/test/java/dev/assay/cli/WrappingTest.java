package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.cli.Screen.Run;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WrappingTest {

  @Test
  void breaksAtSpaces() {
    assertThat(wrap("the quick brown fox jumps over", 20))
        .containsExactly("the quick brown fox", "jumps over");
  }

  @Test
  void countsWideCharactersAsTwoColumns() {
    assertThat(wrap("東京東京東京 東京東京東京", 20)).containsExactly("東京東京東京", "東京東京東京");
  }

  @Test
  void cutsAWordThatIsLongerThanALine() {
    assertThat(wrap("a".repeat(45), 20))
        .containsExactly("a".repeat(20), "a".repeat(20), "a".repeat(5));
  }

  @Test
  void putsAllOnOneLineWhereThereIsNoWidth() {
    assertThat(wrap("many words  ".repeat(50), 0)).hasSize(1);
  }

  @Test
  void keepsAMarkInsideAWord() {
    List<Run> runs =
        List.of(
            new Run(Style.PLAIN, "missile"),
            new Run(Style.MARK, "-strike"),
            new Run(Style.PLAIN, ", now"));
    assertThat(Wrapping.wrap(runs, 80).getFirst())
        .containsExactly(
            new Run(Style.PLAIN, "missile"),
            new Run(Style.MARK, "-strike"),
            new Run(Style.PLAIN, ","),
            new Run(Style.PLAIN, " "),
            new Run(Style.PLAIN, "now"));
  }

  private static List<String> wrap(String text, int width) {
    return Wrapping.wrap(List.of(new Run(Style.PLAIN, text)), width).stream()
        .map(line -> line.stream().map(Run::text).collect(Collectors.joining()))
        .toList();
  }
}
