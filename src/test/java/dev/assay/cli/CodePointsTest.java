package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void countsAsJavaDoesAtEveryOffsetBetweenCodePoints() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      String text =
          random.ints(40, 0, 3).mapToObj(n -> n == 0 ? "😀" : "x").reduce("", String::concat);
      CodePoints points = CodePoints.of(text);
      for (int at = 0; at <= text.length(); at = next(text, at)) {
        assertThat(points.at(at)).as(text).isEqualTo(text.codePointCount(0, at));
      }
    }
  }

  private static int next(String text, int at) {
    return at == text.length() ? at + 1 : text.offsetByCodePoints(at, 1);
  }
}
