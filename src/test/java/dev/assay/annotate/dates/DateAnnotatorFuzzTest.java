package dev.assay.annotate.dates;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.assay.annotate.Annotations;
import dev.assay.article.Article;
import dev.assay.article.DateMention;
import dev.assay.article.PrintedDate;
import dev.assay.text.ArticleTokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Any text and any day of publication from year 1 to 9999. */
class DateAnnotatorFuzzTest {

  private static final LocalDate MIN = LocalDate.of(1, 1, 1);
  private static final LocalDate MAX = LocalDate.of(9999, 12, 31);

  private static final List<String> WORDS =
      List.of(
          "the",
          "a",
          "last",
          "next",
          "this",
          "past",
          "same",
          "that",
          "early",
          "late",
          "mid",
          "end",
          "beginning",
          "of",
          "in",
          "on",
          "by",
          "to",
          "from",
          "between",
          "and",
          "-",
          "–",
          ",",
          ".",
          "\n\n",
          "/",
          ":",
          "1",
          "5",
          "31",
          "0",
          "00",
          "99",
          "1979",
          "2020",
          "9999",
          "1000",
          "0001",
          "999999999999",
          "1,500",
          "5th",
          "1980s",
          "90s",
          "'96",
          "q3",
          "first",
          "third",
          "half",
          "quarter",
          "quarters",
          "two",
          "twenty",
          "nineteen",
          "ninety",
          "hundred",
          "thousand",
          "million",
          "few",
          "several",
          "couple",
          "Jan.",
          "January",
          "May",
          "February",
          "Monday",
          "Fri",
          "Sundays",
          "spring",
          "winter",
          "fall",
          "day",
          "days",
          "week",
          "weekend",
          "month",
          "years",
          "year",
          "decade",
          "decades",
          "century",
          "centuries",
          "hours",
          "minute",
          "morning",
          "night",
          "noon",
          "midnight",
          "a.m.",
          "p.m.",
          "o'clock",
          "GMT",
          "Christmas",
          "Eve",
          "Easter",
          "Thanksgiving",
          "New",
          "Year's",
          "Day",
          "yesterday",
          "today",
          "tomorrow",
          "tonight",
          "now",
          "recently",
          "ago",
          "earlier",
          "later",
          "before",
          "after",
          "since",
          "each",
          "every",
          "daily",
          "per",
          "fiscal",
          "BC",
          "about",
          "more",
          "than",
          "at",
          "least",
          "up",
          "will",
          "was",
          "moved",
          "expected",
          "old",
          "and a half",
          "1/2",
          "future",
          "coming");

  @FuzzTest
  void resolvesAnyText(FuzzedDataProvider data) {
    long day = data.consumeLong(MIN.toEpochDay(), MAX.toEpochDay());
    check(LocalDate.ofEpochDay(day), data.consumeRemainingAsString());
  }

  @Test
  void resolvesAnyOrderOfItsWords() {
    for (int seed = 0; seed < 4000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.append(WORDS.get(random.nextInt(WORDS.size())));
        text.append(random.nextInt(4) == 0 ? "" : " ");
      }
      check(day(random, seed), text.toString());
    }
  }

  /** Days at both ends of the calendar more often than others. */
  private static @Nullable LocalDate day(Random random, int seed) {
    return switch (seed % 5) {
      case 0 -> MIN.plusDays(random.nextInt(400));
      case 1 -> MAX.minusDays(random.nextInt(400));
      case 2 -> null;
      default -> LocalDate.ofEpochDay(random.nextLong(MIN.toEpochDay(), MAX.toEpochDay() + 1));
    };
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void takesTimeInProportionToTheText() {
    for (String word :
        List.of("the ", "last ", "early ", "1-", "two ", "hundred ", "Jan. ", "of ")) {
      check(LocalDate.of(2020, 1, 6), word.repeat(100_000));
    }
  }

  private static void check(@Nullable LocalDate published, String text) {
    Article article =
        Article.builder("fuzz")
            .title(text.substring(0, Math.min(50, text.length())))
            .published(published == null ? null : PrintedDate.of(published), "given")
            .body(text, List.of())
            .build();
    Article found = Annotations.annotate(ArticleTokens.of(article), List.of(new DateAnnotator()));
    for (DateMention date : found.dates()) {
      assertThat(found.text(date.in()).substring(date.start(), date.end()))
          .isEqualTo(date.text())
          .isNotEmpty();
      assertThat(date.from().isPresent()).isEqualTo(date.to().isPresent());
      date.from().ifPresent(from -> assertThat(from).isBetween(MIN, date.to().orElseThrow()));
      date.to().ifPresent(to -> assertThat(to).isBetween(MIN, MAX));
    }
  }
}
