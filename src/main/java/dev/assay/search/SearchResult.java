package dev.assay.search;

import java.time.Duration;
import java.util.List;

/**
 * What a search found.
 *
 * @param hits the hits asked for, in order
 * @param total how many articles match in all
 * @param facets one for each facet asked for, in that order
 * @param expansions words that were also looked for in other spellings
 * @param notes what the reader of the result should know: a prefix that was cut, a search that ran
 *     out of time; one line each
 * @param timedOut whether time ran out, so that hits, total and facets are partial
 * @param took how long it took
 */
public record SearchResult(
    List<Hit> hits,
    Total total,
    List<FacetCounts> facets,
    List<Expansion> expansions,
    List<String> notes,
    boolean timedOut,
    Duration took) {

  /** Copies the lists. */
  public SearchResult {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    expansions = List.copyOf(expansions);
    notes = List.copyOf(notes);
  }

  /**
   * A word that was also looked for in other spellings.
   *
   * @param written the word as written
   * @param spellings the other spellings, most frequent first
   */
  public record Expansion(String written, List<String> spellings) {

    /** Copies the spellings. */
    public Expansion {
      spellings = List.copyOf(spellings);
    }
  }
}
