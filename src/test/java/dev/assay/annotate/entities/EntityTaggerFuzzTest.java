package dev.assay.annotate.entities;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.assay.annotate.Annotations;
import dev.assay.article.Article;
import dev.assay.article.Caption;
import dev.assay.article.Mention;
import dev.assay.config.Configuration;
import dev.assay.entity.EntityTable;
import dev.assay.text.ArticleTokens;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Any text: no exception, and mentions that quote it. */
class EntityTaggerFuzzTest {

  private static final List<String> PIECES =
      List.of(
          "the",
          "The",
          "of",
          "for",
          "and",
          "al-",
          "Al",
          "bin",
          "Ministry",
          "Party",
          "River",
          "War",
          "President",
          "Gen.",
          "Mr.",
          "John",
          "Ali",
          "Soleimani",
          "Iran",
          "Iraqi",
          "Washington",
          "said",
          "in",
          "U.S.",
          "US",
          "UN",
          "(SDF)",
          "(",
          ")",
          "\"",
          "“",
          "’s",
          "'s",
          "'",
          ".",
          "!",
          ",",
          ":",
          "-",
          "\n",
          "\n\n",
          "\u00A0",
          "&",
          "D'Alema",
          "St.",
          "J.",
          "I",
          "II",
          "65th",
          "USS",
          "Monday",
          "习近平",
          "é",
          "\uD83D\uDE00",
          "\uD800",
          "İ",
          "ß",
          "A",
          "Inc",
          "SYRIAN",
          "REBELS",
          "Forces",
          "Democratic");

  private static final EntityTagger TAGGER = tagger();

  private static EntityTagger tagger() {
    Configuration configuration = Configuration.standard();
    return EntityTagger.of(EntityTable.of(configuration), configuration);
  }

  @FuzzTest
  void quotesAnyText(FuzzedDataProvider data) {
    String title = data.consumeString(100);
    check(title, data.consumeRemainingAsString(), "input");
  }

  @Test
  void quotesAnySequenceOfPieces() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 3_000; i++) {
      check(pieces(random, 12), pieces(random, 40), "seed " + seed + ", text " + i);
    }
  }

  private static String pieces(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(most); left > 0; left--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(4) == 0 ? "" : " ");
    }
    return text.toString();
  }

  @Test
  @Timeout(20)
  void readsLongRunsInLinearTime() {
    for (String piece :
        List.of("A ", "Ministry of ", "(ABC) ", "al-", "Al ", "A B (AB) ", "the X ")) {
      check("", piece.repeat(200_000 / piece.length()), piece);
    }
  }

  private static void check(String title, String body, String what) {
    Article article =
        Article.builder("a")
            .title(title)
            .body(body, List.of())
            .captions(List.of(new Caption(title, Optional.of(body))))
            .build();
    for (Mention mention :
        Annotations.annotate(ArticleTokens.of(article), List.of(TAGGER)).entities()) {
      String text = article.text(mention.in());
      assertThat(mention.start()).as(what).isBetween(0, mention.end() - 1);
      assertThat(mention.end()).as(what).isLessThanOrEqualTo(text.length());
      assertThat(mention.text()).as(what).isEqualTo(text.substring(mention.start(), mention.end()));
      assertThat(mention.confidence()).as(what).isBetween(0.1, 1.0);
    }
  }
}
