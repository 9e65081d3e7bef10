package dev.assay.search;

import java.util.List;

/**
 * How many of the matching articles have each value of a facet. Articles are counted, never their
 * highlights. Where values of this facet were chosen, the counts are as if they had not been.
 *
 * @param facet the facet
 * @param counts most first, then by label; years and months newest first
 */
public record FacetCounts(Facet facet, List<Count> counts) {

  /**
   * One value.
   *
   * @param label the value
   * @param count articles
   * @param chosen whether the request narrows to it
   */
  public record Count(String label, long count, boolean chosen) {}

  /** Copies the counts. */
  public FacetCounts {
    counts = List.copyOf(counts);
  }
}
