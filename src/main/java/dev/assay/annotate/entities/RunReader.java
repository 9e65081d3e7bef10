package dev.assay.annotate.entities;

import dev.assay.article.EntityType;
import dev.assay.article.Mention;
import dev.assay.article.Part;
import dev.assay.entity.EntityTable;
import dev.assay.entity.EntityTable.NameMatch;
import dev.assay.entity.Reading;
import dev.assay.entity.Reading.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the names of one text from left to right: names of the table, and runs of words with
 * capitals, which are taken apart at titles and known names and told by their head words. What the
 * words alone don't tell is left open. Not for several threads.
 */
final class RunReader {

  private final EntityTable table;
  private final Part part;
  private final Words words;
  private final Runs runs;
  private final Introductions introductions;
  private final List<Span> found = new ArrayList<>();

  RunReader(EntityTable table, Part part, Words words) {
    this.table = table;
    this.part = part;
    this.words = words;
    this.runs = new Runs(words);
    this.introductions = new Introductions(words);
  }

  /**
   * The names and what may be names, in order, not overlapping but for demonyms in longer names.
   */
  List<Span> read() {
    int at = 0;
    while (at < words.size()) {
      if (runs.startsAt(at)) {
        at = readRun(at, runs.end(at));
      } else {
        // Names that are written small, or stand in a headline in capitals.
        at = readSmall(at);
      }
    }
    return found;
  }

  private int readSmall(int at) {
    Optional<NameMatch> match = table.match(words.tokens(), at);
    if (match.isPresent() && !startsLonger(at, match.get())) {
      return addKnown(at, match.get());
    }
    if (words.shouted(at)) {
      add(at, at + 1, Optional.empty(), Mention.Kind.NAME, Judge.BY_DOCUMENT_ONLY);
    }
    return at + 1;
  }

  /** Whether a longer name starts after the article: the Gulf Cooperation Council. */
  private boolean startsLonger(int at, NameMatch match) {
    int next = at + 1;
    if (!words.term(at).equals("the") || !words.capital(next)) {
      return false;
    }
    int end = at + match.length();
    int run = runs.end(next);
    return table.match(words.tokens(), next).isPresent()
        || runs.organizationEnd(next, end, run) > end
        || (run > end && words.term(end).equals("of"));
  }

  private int readRun(int from, int to) {
    int at = from;
    boolean person = words.is(from - 1, Clue.RANK) && words.joins(from);
    while (at < to) {
      Optional<NameMatch> match = table.match(words.tokens(), at);
      int known = match.map(NameMatch::length).orElse(0);
      int organization = organizationEnd(at, known, to);
      if (organization > at + known) {
        at = addOrganization(at, organization, match);
        person = false;
      } else if (match.isPresent() && !isGivenName(at, known, to, person)) {
        at = addKnownPlaceOrName(at, to, match.get());
        person = false;
      } else if (isPassedOver(at, to)) {
        at++;
      } else if (words.is(at, Clue.TITLE) && at + 1 < to && !isInitials(at + 1)) {
        person |= words.is(at, Clue.RANK);
        at = titleEnd(at + 1, to);
      } else {
        int end = unknownEnd(at, to);
        classify(at, end, person);
        person = false;
        at = end;
      }
    }
    return Math.max(at, to);
  }

  /** Passes over the office's field: Secretary of State, Minister of Foreign Affairs. */
  private int titleEnd(int from, int to) {
    int at = from;
    while (at < to && !words.capital(at)) {
      at++;
    }
    while (at > from && at < to - 1 && words.is(at, Clue.COMMON) && !isGiven(at)) {
      at++;
    }
    return at;
  }

  private boolean isGiven(int token) {
    return words.is(token, Clue.GIVEN_NAME);
  }

  private boolean isInitials(int token) {
    return words.acronym(token);
  }

  /** Words that begin no name: days, and what has its capital from the sentence. */
  private boolean isPassedOver(int at, int to) {
    if (runs.isArticleBefore(at)) {
      return false;
    }
    if (words.is(at, Clue.FUNCTION) || words.is(at, Clue.CALENDAR) || !words.capital(at)) {
      return true;
    }
    return words.opens(at)
        && words.is(at, Clue.COMMON)
        && !words.is(at, Clue.GIVEN_NAME)
        && !words.is(at, Clue.OTHER)
        && !words.is(at, Clue.TITLE)
        && !(at + 1 < to && runs.hasHead(at + 1, to));
  }

  /** A place's or a demonym's name that is somebody's given name, before a surname. */
  private boolean isGivenName(int at, int known, int to, boolean person) {
    int next = at + known;
    return known == 1
        && next < to
        && (person || words.is(at, Clue.GIVEN_NAME))
        && words.capital(next)
        && !words.is(next, Clue.COMMON)
        && !words.is(next, Clue.PLACE)
        && !words.is(next, Clue.TITLE)
        && table.match(words.tokens(), next).isEmpty();
  }

  private int addOrganization(int from, int to, Optional<NameMatch> match) {
    match
        .filter(name -> name.readings().getFirst().kind() == Mention.Kind.DEMONYM)
        .ifPresent(name -> addKnown(from, name));
    Optional<NameMatch> rest =
        match.flatMap(name -> table.match(words.tokens(), from + name.length()));
    if (rest.isPresent() && from + match.get().length() + rest.get().length() == to) {
      add(from, to, rest.get().readings());
    } else {
      add(runs.withOrdinal(from), to, EntityType.ORGANIZATION, 0.8);
    }
    return to;
  }

  /** Adds a known name; before the head of a place's name it is a part of that. */
  private int addKnownPlaceOrName(int from, int to, NameMatch match) {
    int end = from + match.length();
    Reading best = match.readings().getFirst();
    if (best.type() == EntityType.PLACE) {
      boolean goesOn =
          words.is(end - 1, Clue.PLACE_FRONT) && end + 1 < to && words.term(end).equals("of");
      if (goesOn) {
        add(from, to, EntityType.PLACE, 0.75);
        return to;
      }
      int head = runs.placeEnd(end, to);
      if (head > end && !words.is(head - 1, Clue.ADMINISTRATIVE)) {
        add(from, head, EntityType.PLACE, 0.75);
        return head;
      }
      int other = runs.otherEnd(end, to);
      if (other > end) {
        if (best.kind() == Mention.Kind.DEMONYM) {
          addKnown(from, match);
        }
        return other;
      }
    }
    return addKnown(from, match);
  }

  private int addKnown(int start, NameMatch match) {
    int to = start + match.length();
    int from = start;
    // The table lists forms of address and articles with some names; a mention goes without.
    while (from < to - 1 && isLeftOut(from, match)) {
      from++;
    }
    add(from, to, match.readings());
    return to;
  }

  private boolean isLeftOut(int token, NameMatch match) {
    if (!words.capital(token)) {
      return words.term(token).equals("the");
    }
    return match.readings().getFirst().type() == EntityType.PERSON && words.is(token, Clue.RANK);
  }

  private void add(int from, int to, List<Reading> readings) {
    Reading best = readings.getFirst();
    double confidence = best.strength() == Strength.SURNAME ? 0.8 : 0.95;
    Optional<EntityType> type = Optional.of(best.type());
    found.add(new Span(part, words, from, to, type, best.kind(), readings, confidence));
  }

  /** The end of an organization's name that starts here and is longer than what the table knows. */
  private int organizationEnd(int at, int known, int to) {
    int introduced = introductions.end(at);
    if (introduced == 0 && (known == 0 && words.is(at, Clue.FUNCTION))) {
      return at;
    }
    return Math.max(introduced, runs.organizationEnd(at, at + Math.max(1, known), to));
  }

  /** The end of the words that the table does not know. */
  private int unknownEnd(int from, int to) {
    int at = from + 1;
    while (at < to) {
      boolean stops =
          words.is(at, Clue.CALENDAR)
              || (words.capital(at) && words.is(at, Clue.TITLE) && words.is(at, Clue.RANK))
              || isKnownLong(at);
      if (stops) {
        break;
      }
      at++;
    }
    while (at > from + 1 && !words.capital(at - 1)) {
      at--;
    }
    return at;
  }

  /** Whether a name starts here that is no mere surname, nor a part of one. */
  private boolean isKnownLong(int at) {
    Optional<NameMatch> match = table.match(words.tokens(), at);
    if (match.isEmpty()) {
      return false;
    }
    Reading best = match.get().readings().getFirst();
    return best.strength() != Strength.SURNAME
        && (match.get().length() > 1 || best.kind() == Mention.Kind.DEMONYM || words.acronym(at));
  }

  private void classify(int first, int to, boolean person) {
    int from = withoutTitle(first, to);
    int length = to - from;
    boolean single = length == 1;
    if (words.is(from, Clue.SHIP) || (words.is(from, Clue.OTHER) && !single)) {
      return;
    }
    if (!single && (words.is(to - 1, Clue.COMPANY) || words.is(from, Clue.ORGANIZATION_FRONT))) {
      add(from, to, EntityType.ORGANIZATION, 0.9);
    } else if (words.is(lastWord(from, to), Clue.OTHER)) {
      return;
    } else if (!single && (words.is(to - 1, Clue.PLACE) || isPlaceFront(from, to))) {
      add(from, to, EntityType.PLACE, 0.75);
    } else if (single && words.acronym(from)) {
      if (!words.is(from, Clue.GENERIC)) {
        add(from, to, Optional.empty(), Mention.Kind.ACRONYM, 0.5);
      }
    } else if (isPersonsName(from, to, person)) {
      add(from, to, EntityType.PERSON, person ? 0.9 : 0.8);
    } else if (single && words.is(from, Clue.ORGANIZATION)) {
      // A short form counts where the article has the long one: the Coalition.
      add(from, to, Optional.empty(), Mention.Kind.NAME, 0.4);
    } else if (!single && hasPlaceInside(from, to)) {
      add(from, to, EntityType.ORGANIZATION, 0.6);
    } else if (single && words.is(from, Clue.LONE)) {
      add(from, to, EntityType.ORGANIZATION, 0.7);
    } else if (!isEveryday(from, to)) {
      add(from, to, Optional.empty(), Mention.Kind.NAME, 0.4);
    }
  }

  /** Leaves out everyday words before a given name: First Class Charles Keating. */
  private int withoutTitle(int from, int to) {
    int at = from;
    while (at + 2 < to
        && (words.is(at, Clue.COMMON) || words.is(at, Clue.TITLE))
        && !isGiven(at)
        && words.capital(at + 1)) {
      at++;
    }
    return isGiven(at) ? at : from;
  }

  /** The last token but a numeral: World War II. */
  private int lastWord(int from, int to) {
    return to - from > 1 && words.is(to - 1, Clue.GENERIC) ? to - 2 : to - 1;
  }

  private boolean isPlaceFront(int from, int to) {
    return words.is(from, Clue.PLACE_FRONT)
        && to - from <= 4
        && (!words.is(to - 1, Clue.COMMON) || words.term(from + 1).equals("of"));
  }

  private boolean isPersonsName(int from, int to, boolean person) {
    int length = to - from;
    if (length > 5) {
      return false;
    }
    if (person) {
      return !words.is(from, Clue.COMMON) || length > 1;
    }
    if (length == 1) {
      return false;
    }
    boolean given = words.is(from, Clue.GIVEN_NAME);
    boolean weak = words.is(from, Clue.COMMON);
    boolean lastIsWord = words.is(to - 1, Clue.COMMON);
    if (given) {
      return weak ? !lastIsWord : !lastIsWord || length > 2 || !words.is(to - 1, Clue.FUNCTION);
    }
    return hasInitial(from, to);
  }

  private boolean hasPlaceInside(int from, int to) {
    for (int i = from; i < to; i++) {
      Optional<NameMatch> match = table.match(words.tokens(), i);
      if (match.isPresent() && match.get().readings().getFirst().type() == EntityType.PLACE) {
        return true;
      }
    }
    return false;
  }

  private boolean hasInitial(int from, int to) {
    for (int i = from; i < to - 1; i++) {
      if (words.initial(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether all words are everyday ones, whose capitals are a matter of style. */
  private boolean isEveryday(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.capital(i) && !words.is(i, Clue.COMMON) && !words.is(i, Clue.TITLE)) {
        return false;
      }
    }
    return true;
  }

  private void add(int from, int to, EntityType type, double confidence) {
    add(from, to, Optional.of(type), Mention.Kind.NAME, confidence);
  }

  private void add(
      int from, int to, Optional<EntityType> type, Mention.Kind kind, double confidence) {
    found.add(new Span(part, words, from, to, type, kind, List.of(), confidence));
  }
}
