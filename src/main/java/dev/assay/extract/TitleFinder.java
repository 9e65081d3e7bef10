package dev.assay.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the title: the heading that the page's own names for it confirm, for these carry the site's
 * name, and a page may have many headings.
 */
final class TitleFinder {

  private static final List<String> SEPARATORS =
      List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ", " ‹ ");
  private static final double SAME = 0.75;

  private record Heading(Box leaf, String text, int level) {}

  private final PageHead head;
  private final Layout layout;

  TitleFinder(PageHead head, Layout layout) {
    this.head = head;
    this.layout = layout;
  }

  /** Fills the draft; returns the leaf that shows the title, or -1. */
  int take(Draft draft) {
    List<String> names = names(draft);
    List<Heading> headings = headings();
    Optional<Heading> best = confirmed(headings, names);
    if (best.isEmpty()) {
      best = onlyH1(headings, names);
    }
    String shown = best.map(Heading::text).orElse("");
    String named = names.stream().map(this::withoutSite).findFirst().orElse("");
    draft.title = shown.isEmpty() ? named : shown;
    if (!shown.isEmpty()) {
      draft.candidates.win("title", shown, "h" + best.orElseThrow().level() + ":confirmed");
    } else if (!named.isEmpty()) {
      draft.candidates.win("title", named, "meta:without-site");
    }
    return best.map(heading -> heading.leaf().first).orElse(-1);
  }

  private List<String> names(Draft draft) {
    List<String> names = new ArrayList<>();
    for (Map<String, Object> article : head.jsonLd.articles) {
      String headline = JsonValues.text(article, "headline");
      add(
          draft,
          names,
          headline.isEmpty() ? JsonValues.text(article, "name") : headline,
          "json-ld:headline");
    }
    head.meta("og:title").ifPresent(title -> add(draft, names, title, "meta:og:title"));
    head.meta("twitter:title").ifPresent(title -> add(draft, names, title, "meta:twitter:title"));
    head.meta(
            "citation_title",
            "dc.title",
            "dcterms.title",
            "parsely-title",
            "sailthru.title",
            "title")
        .ifPresent(title -> add(draft, names, title, "meta:title"));
    add(draft, names, head.title, "title");
    return names;
  }

  private static void add(Draft draft, List<String> names, String raw, String rule) {
    // JSON-LD often carries entities that were escaped twice.
    String name =
        Spaces.collapse(
            raw.indexOf('&') < 0 ? raw : org.jsoup.parser.Parser.unescapeEntities(raw, false));
    if (!name.isEmpty()) {
      names.add(name);
      draft.candidates.add("title", name, rule);
    }
  }

  private List<Heading> headings() {
    List<Heading> headings = new ArrayList<>();
    Set<Box> seen = new HashSet<>();
    for (Box leaf : layout.leaves) {
      Box box = leaf.parent;
      for (int up = 0; box != null && up < 3; up++, box = box.parent) {
        int level = level(box);
        if (level > 0 && seen.add(box)) {
          headings.add(new Heading(leaf, text(box), level));
        }
      }
      if (headings.size() > 200) {
        break;
      }
    }
    return headings;
  }

  private static int level(Box box) {
    String tag = box.tag();
    if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
      return tag.charAt(1) - '0';
    }
    String property = box.element.attr("itemprop") + " " + box.element.attr("property");
    return property.contains("headline") || property.contains("dc:title") ? 2 : 0;
  }

  private String text(Box box) {
    StringBuilder text = new StringBuilder();
    for (int i = box.first; i < box.end; i++) {
      if (!layout.leaves.get(i).isGone()) {
        text.append(text.isEmpty() ? "" : " ").append(layout.leaves.get(i).text);
      }
    }
    return text.toString();
  }

  private static Optional<Heading> confirmed(List<Heading> headings, List<String> names) {
    Heading best = null;
    double bestScore = 0;
    for (Heading heading : headings) {
      if (heading.text().length() < 4 || heading.text().length() > 300) {
        continue;
      }
      double likeness = 0;
      for (String name : names) {
        likeness = Math.max(likeness, likeness(heading.text(), name));
      }
      double score = likeness - 0.04 * (heading.level() - 1) - (heading.leaf().isGone() ? 0.2 : 0);
      if (likeness >= SAME && score > bestScore + 0.001) {
        best = heading;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Failing confirmation, a page's only first-level heading that is no site's name. */
  private static Optional<Heading> onlyH1(List<Heading> headings, List<String> names) {
    List<Heading> first =
        headings.stream()
            .filter(heading -> heading.level() == 1 && !heading.leaf().isGone())
            .filter(heading -> Spaces.words(heading.text()) > 2 && heading.text().length() < 300)
            .toList();
    return first.size() == 1 || (!first.isEmpty() && names.isEmpty())
        ? Optional.of(first.getFirst())
        : Optional.empty();
  }

  /** From 0 to 1: shared words over all words, or 1 where the name is the heading and a site. */
  private static double likeness(String heading, String name) {
    String one = Spaces.bare(heading);
    String other = Spaces.bare(name);
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    if (one.equals(other)) {
      return 1;
    }
    Set<String> a = new HashSet<>(Arrays.asList(one.split(" ", -1)));
    Set<String> b = new HashSet<>(Arrays.asList(other.split(" ", -1)));
    if ((other.startsWith(one + " ") || other.endsWith(" " + one))
        && (a.size() > 2 || a.size() * 2 >= b.size())) {
      return 0.97;
    }
    int shared = (int) a.stream().filter(b::contains).count();
    return 2.0 * shared / (a.size() + b.size());
  }

  /** A title without the site's name behind or before it. */
  private String withoutSite(String title) {
    String site = Spaces.bare(head.meta("og:site_name").orElse(""));
    for (String separator : SEPARATORS) {
      int last = title.lastIndexOf(separator);
      if (last > 0) {
        String tail = Spaces.bare(title.substring(last + separator.length()));
        boolean isSite = tail.equals(site) || (site.isEmpty() && Spaces.words(tail) <= 4);
        if (isSite || (last * 2 > title.length() && Spaces.words(tail) <= 3)) {
          return title.substring(0, last).strip();
        }
      }
      int first = title.indexOf(separator);
      if (first > 0 && !site.isEmpty() && Spaces.bare(title.substring(0, first)).equals(site)) {
        return title.substring(first + separator.length()).strip();
      }
    }
    return title;
  }
}
