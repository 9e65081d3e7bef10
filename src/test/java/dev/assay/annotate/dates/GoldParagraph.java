package dev.assay.annotate.dates;

import dev.assay.annotate.Annotations;
import dev.assay.article.Article;
import dev.assay.article.DateMention;
import dev.assay.article.PrintedDate;
import dev.assay.text.ArticleTokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A paragraph of {@code gold.tsv} with the expressions that a reader found in it. */
record GoldParagraph(String published, String text, List<Expected> expected, List<String> ranges) {

  /** Words that speak of time; the value is ? where readers differ. */
  record Expected(int start, int end, String value, String mod) {

    boolean overlaps(DateMention found) {
      return found.start() < end && start < found.end();
    }

    boolean isOpen() {
      return value.equals("?");
    }
  }

  static List<GoldParagraph> all() throws IOException {
    InputStream file = Objects.requireNonNull(GoldParagraph.class.getResourceAsStream("gold.tsv"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).map(GoldParagraph::parse).toList();
    }
  }

  private static GoldParagraph parse(String line) {
    List<String> fields = List.of(line.split("\t", -1));
    StringBuilder text = new StringBuilder();
    List<Expected> expected = new ArrayList<>();
    String marked = fields.get(1).replace(" ¶ ", "\n\n");
    int at = 0;
    for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', at)) {
      int close = marked.indexOf(']', open);
      text.append(marked, at, open);
      List<String> parts = List.of(marked.substring(open + 1, close).split("\\|", -1));
      int start = text.length();
      text.append(parts.get(0));
      String value = parts.get(1).replace("SET:", "");
      expected.add(new Expected(start, text.length(), value, parts.size() > 2 ? parts.get(2) : ""));
      at = close + 1;
    }
    text.append(marked, at, marked.length());
    String ranges = fields.size() > 2 ? fields.get(2).strip() : "";
    return new GoldParagraph(
        fields.get(0),
        text.toString(),
        List.copyOf(expected),
        ranges.isEmpty() ? List.of() : List.of(ranges.split(" ", -1)));
  }

  List<DateMention> found() {
    Article article =
        Article.builder("gold")
            .published(PrintedDate.parse(published), "given")
            .body(text, List.of())
            .build();
    return Annotations.annotate(ArticleTokens.of(article), List.of(new DateAnnotator())).dates();
  }
}
