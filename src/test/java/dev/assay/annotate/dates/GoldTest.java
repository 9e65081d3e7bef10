package dev.assay.annotate.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.article.DateMention;
import dev.assay.article.DateMention.Kind;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Scores the resolver on paragraphs that were marked before its rules were written. Every third
 * paragraph is held out: it is counted here, and not read when a rule is changed.
 */
class GoldTest {

  @Test
  void resolvesTheParagraphsThatWereReadWhileRulesWereWritten() throws IOException {
    assertThat(score(false).f1()).isGreaterThan(.95);
  }

  @Test
  void resolvesTheParagraphsThatNobodyLookedAt() throws IOException {
    assertThat(score(true).f1()).isGreaterThan(.92);
  }

  @Test
  void findsTheRanges() throws IOException {
    int right = 0;
    int expected = 0;
    int found = 0;
    for (GoldParagraph paragraph : GoldParagraph.all()) {
      List<String> ranges =
          paragraph.found().stream()
              .filter(date -> date.kind() == Kind.RANGE)
              .map(date -> date.from().orElseThrow() + ".." + date.to().orElseThrow())
              .toList();
      expected += paragraph.ranges().size();
      found += ranges.size();
      right += (int) paragraph.ranges().stream().filter(ranges::contains).count();
    }
    assertThat(new Score(right, expected, found).f1()).isGreaterThan(.90);
  }

  /** Counts as TempEval-3 does: the words overlap and the value is the same. */
  private static Score score(boolean heldOut) throws IOException {
    Score sum = new Score(0, 0, 0);
    List<GoldParagraph> paragraphs = GoldParagraph.all();
    for (int i = 0; i < paragraphs.size(); i++) {
      if ((i % 3 == 2) == heldOut) {
        sum = sum.plus(score(paragraphs.get(i)));
      }
    }
    return sum;
  }

  private static Score score(GoldParagraph paragraph) {
    List<DateMention> found =
        paragraph.found().stream().filter(date -> date.kind() == Kind.MENTION).toList();
    int right = 0;
    int expected = 0;
    int open = 0;
    for (GoldParagraph.Expected gold : paragraph.expected()) {
      if (gold.isOpen()) {
        open += (int) found.stream().filter(gold::overlaps).count();
        continue;
      }
      expected++;
      boolean hit =
          found.stream().anyMatch(date -> gold.overlaps(date) && date.value().equals(gold.value()));
      right += hit ? 1 : 0;
    }
    return new Score(right, expected, found.size() - open);
  }

  private record Score(int right, int expected, int found) {

    Score plus(Score other) {
      return new Score(right + other.right, expected + other.expected, found + other.found);
    }

    double f1() {
      return 2.0 * right / (expected + found);
    }
  }
}
