package dev.assay.index;

import dev.assay.search.SearchResult.Expansion;
import java.util.List;
import org.apache.lucene.search.Query;

/**
 * What is asked of Lucene.
 *
 * @param query matches articles alone
 * @param ranked whether it scores, so that hits can be sorted by relevance
 * @param expansions words that are also looked for in other spellings
 */
record Translation(Query query, boolean ranked, List<Expansion> expansions) {}
