package dev.assay.cli;

import dev.assay.article.Completeness;
import dev.assay.article.Part;
import dev.assay.article.PrintedDate;
import dev.assay.cli.Screen.Run;
import dev.assay.search.FacetCounts;
import dev.assay.search.Hit;
import dev.assay.search.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hits for a person at a terminal: title, where from, and passages with the matched words. */
final class HitPage {

  private final Screen screen;

  HitPage(Screen screen) {
    this.screen = screen;
  }

  /** Prints hits one under the other. */
  void hits(List<Hit> hits) {
    for (Hit hit : hits) {
      screen.paragraph("", title(hit));
      screen.paragraph("  ", origin(hit));
      hit.passages().stream().filter(passage -> !isTitle(passage, hit)).forEach(this::passage);
      screen.line();
    }
  }

  /** Prints the values of facets, each facet a paragraph. */
  void facets(List<FacetCounts> facets) {
    for (FacetCounts facet : facets) {
      List<Run> runs = new ArrayList<>();
      runs.add(new Run(Style.STRONG, facet.facet().word() + "  "));
      for (FacetCounts.Count count : facet.counts()) {
        if (runs.size() > 1) {
          runs.add(new Run(Style.FAINT, " · "));
        }
        runs.add(new Run(count.chosen() ? Style.MARK : Style.PLAIN, count.label() + " "));
        runs.add(new Run(Style.FIGURE, Long.toString(count.count())));
      }
      screen.paragraph("", runs);
    }
  }

  private static List<Run> title(Hit hit) {
    Optional<Passage> marked = hit.passages().stream().filter(p -> isTitle(p, hit)).findFirst();
    return marked
        .map(passage -> runs(passage, Style.STRONG))
        .orElse(List.of(new Run(Style.STRONG, hit.title().isEmpty() ? "(no title)" : hit.title())));
  }

  private static boolean isTitle(Passage passage, Hit hit) {
    return passage.in().equals(Part.TITLE) && passage.text().equals(hit.title());
  }

  private static List<Run> origin(Hit hit) {
    List<Run> runs = new ArrayList<>();
    String date = hit.published().map(PrintedDate::toString).orElse("undated");
    runs.add(new Run(Style.FIGURE, date));
    hit.source().ifPresent(source -> runs.add(new Run(Style.PLAIN, " · " + source)));
    hit.kicker().ifPresent(kicker -> runs.add(new Run(Style.PLAIN, " · " + kicker)));
    if (!hit.byline().isEmpty()) {
      runs.add(new Run(Style.PLAIN, " · " + String.join(", ", hit.byline())));
    }
    if (hit.completeness() == Completeness.TEASER) {
      runs.add(new Run(Style.PLAIN, " · teaser"));
    }
    runs.add(new Run(Style.FAINT, " · " + hit.id()));
    hit.files().stream().limit(1).forEach(f -> runs.add(new Run(Style.FAINT, " · " + f)));
    return runs;
  }

  private void passage(Passage passage) {
    List<Run> runs = new ArrayList<>();
    switch (passage.in().kind()) {
      case HIGHLIGHT -> runs.add(new Run(Style.STRONG, "◆ "));
      case CAPTION -> runs.add(new Run(Style.FAINT, "caption: "));
      case TITLE, DEK, BODY -> {}
    }
    runs.addAll(runs(passage, Style.PLAIN));
    screen.paragraph("    ", runs);
  }

  private static List<Run> runs(Passage passage, Style plain) {
    String text = passage.text();
    List<Run> runs = new ArrayList<>();
    int done = 0;
    for (Passage.Mark mark : passage.marks()) {
      runs.add(new Run(plain, text.substring(done, mark.start())));
      runs.add(new Run(Style.MARK, text.substring(mark.start(), mark.end())));
      done = mark.end();
    }
    runs.add(new Run(plain, text.substring(done)));
    return runs;
  }
}
