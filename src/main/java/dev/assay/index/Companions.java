package dev.assay.index;

import dev.assay.article.EntityType;
import dev.assay.search.EntityProfile.Companion;
import dev.assay.search.Facet;
import dev.assay.search.FacetCounts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Who is named in the same articles more than chance would have it: by Dunning's log-likelihood
 * ratio over the four counts of articles with both, either and none. Unlike mutual information it
 * does not favour what is rare. Counted from the facets' doc values; no article is read.
 */
final class Companions {

  /** Chance gives as much once in a thousand. */
  private static final double LEAST_SURPRISE = 10.83;

  private static final int LEAST_TOGETHER = 2;

  private final FacetCounter.Counts with;
  private final FacetCounter.Counts all;
  private final long articles;
  private final long everything;

  /** Counts the articles of an entity and all articles. */
  Companions(IndexSearcher searcher, FacetCounter facets, Query articles) throws IOException {
    Query everything = QueryTranslator.articles();
    this.with = facets.count(searcher, articles);
    this.all = facets.count(searcher, everything);
    this.articles = searcher.count(articles);
    this.everything = searcher.count(everything);
  }

  /**
   * The surest companions of any type.
   *
   * @param same names of the entity itself, and of others that its own words stand for, too
   */
  List<Companion> surest(Set<String> same, int limit) throws IOException {
    List<Companion> found = new ArrayList<>();
    for (EntityType each : EntityType.values()) {
      companions(each).stream()
          .filter(other -> other.surprise() >= LEAST_SURPRISE)
          .filter(other -> !same.contains(other.name()))
          .forEach(found::add);
    }
    found.sort(
        Comparator.comparingDouble(Companion::surprise).reversed().thenComparing(Companion::name));
    return List.copyOf(found.subList(0, Math.min(limit, found.size())));
  }

  private List<Companion> companions(EntityType type) throws IOException {
    Facet facet = FacetValues.facet(type);
    Map<String, Long> totals = new HashMap<>();
    all.of(facet, "", Integer.MAX_VALUE, Set.of())
        .counts()
        .forEach(count -> totals.put(count.label(), count.count()));
    List<Companion> companions = new ArrayList<>();
    for (FacetCounts.Count count : with.of(facet, "", Integer.MAX_VALUE, Set.of()).counts()) {
      long total = totals.getOrDefault(count.label(), count.count());
      if (count.count() >= LEAST_TOGETHER) {
        double surprise = surprise(count.count(), articles, total, everything);
        companions.add(new Companion(count.label(), type, count.count(), total, surprise));
      }
    }
    return companions;
  }

  /**
   * G² of a two-by-two table; 0 where both stand together no more than chance would have it.
   *
   * @param both articles with both
   * @param one articles with the one
   * @param other articles with the other
   * @param all all articles
   */
  static double surprise(long both, long one, long other, long all) {
    if ((double) both * all <= (double) one * other) {
      return 0;
    }
    return 2
        * (part(both, one, other, all)
            + part(one - both, one, all - other, all)
            + part(other - both, all - one, other, all)
            + part(all - one - other + both, all - one, all - other, all));
  }

  private static double part(long observed, long row, long column, long all) {
    return observed <= 0 ? 0 : observed * Math.log((double) observed * all / row / column);
  }
}
