package dev.assay.index;

import dev.assay.article.EntityType;
import dev.assay.entity.Entity;
import dev.assay.entity.EntityTable;
import dev.assay.search.EntityProfile;
import dev.assay.search.EntityProfile.Other;
import dev.assay.search.EntityProfile.Spelling;
import dev.assay.search.Hit;
import dev.assay.search.Sort;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Tells of an entity what the table and one commit of the index know. Not for several threads. */
final class EntityProfiles {

  private final Snapshot snapshot;
  private final EntityTable table;
  private final IndexSearcher searcher;

  EntityProfiles(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.table = snapshot.entities();
    this.searcher = snapshot.searcher(Duration.ZERO);
  }

  /**
   * The entity with this id, or the best of those with this name: of several the first that the
   * articles name.
   *
   * @param limit how many companions and articles at most
   */
  Optional<EntityProfile> profile(String name, int limit) throws IOException {
    List<Entity> known = known(name);
    for (Entity entity : known) {
      if (!spellings(EntityStream.id(entity.id())).isEmpty()) {
        return Optional.of(of(entity, known, limit));
      }
    }
    for (EntityType type : EntityType.values()) {
      String key = EntityStream.unknown(type, name);
      List<Spelling> spellings = spellings(key);
      if (!spellings.isEmpty()) {
        return Optional.of(unknown(type, key, spellings, others(known, Optional.empty()), limit));
      }
    }
    return known.isEmpty() ? Optional.empty() : Optional.of(of(known.getFirst(), known, limit));
  }

  private List<Entity> known(String name) {
    Optional<Entity> byId = table.entity(name);
    return byId.isPresent() ? List.of(byId.get()) : table.resolve(name);
  }

  private EntityProfile of(Entity entity, List<Entity> known, int limit) throws IOException {
    String key = EntityStream.id(entity.id());
    List<Spelling> spellings = spellings(key);
    Seen seen = new Seen(key, entity.name(), spellings, limit);
    return new EntityProfile(
        entity.name(),
        entity.type(),
        Optional.of(entity.id()),
        entity.attribute("kind"),
        entity.attribute("born").or(() -> entity.attribute("from")),
        entity.attribute("died").or(() -> entity.attribute("to")),
        entity.attribute("office"),
        where(entity),
        entity.names().subList(1, entity.names().size()),
        seen.articles,
        spellings,
        seen.first,
        seen.last,
        seen.companions,
        seen.newest,
        others(known, Optional.of(entity)));
  }

  private EntityProfile unknown(
      EntityType type, String key, List<Spelling> spellings, List<Other> others, int limit)
      throws IOException {
    String name = spellings.getFirst().text();
    Seen seen = new Seen(key, name, spellings, limit);
    return new EntityProfile(
        name,
        type,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        seen.articles,
        spellings,
        seen.first,
        seen.last,
        seen.companions,
        seen.newest,
        others);
  }

  private Optional<String> where(Entity entity) {
    return entity
        .attribute("in")
        .or(() -> entity.attribute("country"))
        .flatMap(table::entity)
        .map(Entity::name);
  }

  private static List<Other> others(List<Entity> known, Optional<Entity> chosen) {
    return known.stream()
        .filter(entity -> !chosen.equals(Optional.of(entity)))
        .map(entity -> new Other(entity.id(), entity.name(), entity.type()))
        .toList();
  }

  /** The ways to write an entity, most frequent first; none if no article names it. */
  private List<Spelling> spellings(String key) throws IOException {
    BytesRef prefix = new BytesRef(MentionTerms.prefix(key));
    Terms terms = MultiTerms.getTerms(snapshot.reader(), Fields.MENTIONS);
    List<Spelling> found = new ArrayList<>();
    if (terms == null) {
      return found;
    }
    Bits live = MultiBits.getLiveDocs(snapshot.reader());
    TermsEnum each = terms.iterator();
    if (each.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
      return found;
    }
    PostingsEnum postings = null;
    for (BytesRef term = each.term(); term != null && starts(term, prefix); term = each.next()) {
      postings = each.postings(postings, PostingsEnum.NONE);
      long articles = count(postings, live);
      if (articles > 0) {
        found.add(new Spelling(MentionTerms.text(term.utf8ToString()), articles));
      }
    }
    found.sort(
        Comparator.comparingLong(Spelling::articles).reversed().thenComparing(Spelling::text));
    return found;
  }

  /** Whose names the words are: a capital and its government are named by the same ones. */
  private Set<String> same(String name, List<Spelling> spellings) {
    Set<String> same = new HashSet<>(Set.of(name));
    for (Spelling spelling : spellings) {
      table.resolve(spelling.text()).forEach(entity -> same.add(entity.name()));
    }
    return same;
  }

  private static boolean starts(BytesRef term, BytesRef prefix) {
    return org.apache.lucene.util.StringHelper.startsWith(term, prefix);
  }

  private static long count(PostingsEnum postings, @Nullable Bits live) throws IOException {
    long count = 0;
    for (int at = postings.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; ) {
      count += live == null || live.get(at) ? 1 : 0;
      at = postings.nextDoc();
    }
    return count;
  }

  /** The names of articles and table that are written most alike. */
  List<String> nearest(String name, int limit) throws IOException {
    NearestNames nearest = new NearestNames(name);
    for (EntityType type : EntityType.values()) {
      snapshot.facets().labels(FacetValues.facet(type)).forEach(nearest::add);
    }
    table.entities().forEach(entity -> entity.names().forEach(nearest::add));
    return nearest.nearest(limit);
  }

  /** What the articles that name an entity say of it. */
  private final class Seen {

    private final long articles;
    private final Optional<String> first;
    private final Optional<String> last;
    private final List<EntityProfile.Companion> companions;
    private final List<Hit> newest;

    Seen(String key, String name, List<Spelling> spellings, int limit) throws IOException {
      var naming = new PrefixQuery(new Term(Fields.MENTIONS, MentionTerms.prefix(key)));
      articles = searcher.count(naming);
      first = snapshot.edge(searcher, naming, Sort.OLDEST);
      last = snapshot.edge(searcher, naming, Sort.NEWEST);
      companions =
          articles == 0 || limit == 0
              ? List.of()
              : new Companions(searcher, snapshot.facets(), naming)
                  .surest(same(name, spellings), limit);
      newest = new ArrayList<>();
      if (limit > 0) {
        for (ScoreDoc found :
            searcher.search(naming, limit, Snapshot.order(Sort.NEWEST)).scoreDocs) {
          newest.add(snapshot.hit(found.doc).hit(snapshot));
        }
      }
    }
  }
}
