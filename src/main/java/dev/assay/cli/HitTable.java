package dev.assay.cli;

import dev.assay.search.FacetCounts;
import dev.assay.search.Hit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Hits for a pipe: tab-separated lines, and lists of paths or ids. */
final class HitTable {

  private final Screen screen;

  HitTable(Screen screen) {
    this.screen = screen;
  }

  /** Prints id, date, source, title, file and best passage of each hit. */
  void hits(List<Hit> hits) {
    for (Hit hit : hits) {
      screen.print(hit.id()).tab();
      column(hit.published());
      column(hit.source());
      screen.print(hit.title()).tab();
      column(hit.files().stream().findFirst());
      screen.line(hit.passages().isEmpty() ? "" : hit.passages().getFirst().toString());
    }
  }

  /** Prints the values of facets after an empty line: facet, value, count. */
  void facets(List<FacetCounts> facets) {
    if (!facets.isEmpty()) {
      screen.line();
      facets.forEach(this::facet);
    }
  }

  /** Prints the values of a facet. */
  void facet(FacetCounts facet) {
    for (FacetCounts.Count count : facet.counts()) {
      screen.print(facet.facet().word()).tab().print(count.label()).tab();
      screen.line(Long.toString(count.count()));
    }
  }

  /** Prints ids or paths, each on a line or ended by NUL. */
  void list(Stream<String> items, boolean nul) {
    items.forEach(nul ? screen::item : screen::line);
  }

  private void column(Optional<?> value) {
    screen.print(value.map(Object::toString).orElse("")).tab();
  }
}
