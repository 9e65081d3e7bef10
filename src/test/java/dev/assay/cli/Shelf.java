package dev.assay.cli;

import dev.assay.Ingest;
import dev.assay.article.Article;
import dev.assay.article.Completeness;
import dev.assay.article.PrintedDate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A few articles, put into an archive from memory. */
final class Shelf {

  private Shelf() {}

  /** Makes an archive of the folder. */
  static void fill(Path folder) throws IOException {
    try (Ingest ingest = Ingest.into(folder)) {
      for (Article article : articles()) {
        ingest.add(article);
      }
    }
  }

  private static List<Article> articles() {
    return List.of(
        article("port-closes", "The port of Oran closes", "2020-01-06T23:03Z", "Meridian")
            .kicker("ASSESSMENTS")
            .completeness(Completeness.TEASER)
            .highlights(List.of("Grain exports are likely to fall."))
            .body("Dock workers left the harbor. The closure will last until spring.", List.of())
            .build(),
        article("grain-shortage", "Grain is short in the east", "2020-02-11", "Northgate")
            .byline(List.of("Ada Moreau", "Jon Velde"))
            .body("Bread prices rose because the harbor stayed closed.", List.of())
            .build(),
        article("harbor-opens", "The harbor opens again \u001b[31m", "2020-04-02", "Meridian")
            .byline(List.of("Ada Moreau"))
            .body("Ships loaded grain on Thursday 😀 for the first time since winter.", List.of())
            .build(),
        article("old-survey", "A survey of Mediterranean ports", "2014", "Harbor Street")
            .body("Each harbor is described with its depth.", List.of())
            .build());
  }

  private static Article.Builder article(String id, String title, String day, String source) {
    return Article.builder(id)
        .title(title)
        .source(source)
        .published(PrintedDate.parse(day), "given");
  }
}
