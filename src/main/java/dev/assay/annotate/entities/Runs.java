package dev.assay.annotate.entities;

/**
 * Finds runs of words with capitals, with the small words that hold a name together (Ministry of
 * Defense, Abu Bakr al-Baghdadi), and in a run the end of a name that a head word tells. Not for
 * several threads.
 */
final class Runs {

  /** Longer runs are headings in disguise. */
  private static final int LONGEST = 14;

  private final Words words;

  Runs(Words words) {
    this.words = words;
  }

  /** Whether a run starts at this token. */
  boolean startsAt(int token) {
    return words.capital(token) || isArticleBefore(token);
  }

  /** Where a name starts that a numeral leads: 65th Air Division. */
  int withOrdinal(int from) {
    int before = from - 1;
    boolean ordinal =
        before >= 0
            && words.joins(from)
            && Character.isDigit(words.term(before).charAt(0))
            && Character.isLetter(words.term(before).charAt(words.term(before).length() - 1));
    return ordinal ? before : from;
  }

  /** The article of al-Shabab. */
  boolean isArticleBefore(int token) {
    return words.is(token, Clue.PARTICLE)
        && words.capital(token + 1)
        && words.joins(token + 1)
        && words.before(token + 1) == '-';
  }

  /** The token after the run that starts here. */
  int end(int from) {
    int at = from + 1;
    boolean head = words.is(from, Clue.ORGANIZATION);
    while (at < words.size() && at - from < LONGEST) {
      int next = next(from, at, head);
      if (next == at) {
        break;
      }
      for (int i = at; i < next; i++) {
        head |= words.is(i, Clue.ORGANIZATION) && words.capital(i);
      }
      at = next;
    }
    return at;
  }

  /** The end of the next piece of a run that goes on at this token, or the token itself. */
  private int next(int from, int at, boolean head) {
    if (!words.joins(at)) {
      return at;
    }
    if (words.capital(at)) {
      return at + 1;
    }
    if (words.is(at, Clue.PARTICLE) && !words.is(at, Clue.FUNCTION)) {
      return capitalAfter(at, 2);
    }
    boolean of = words.term(at).equals("of");
    if (of && (takesOf(at - 1) || (head && words.is(at - 1, Clue.COMMON)))) {
      return capitalAfter(at, 2);
    }
    boolean on = words.term(at).equals("on") || words.term(at).equals("for");
    if (on && head) {
      return capitalAfter(at, 2);
    }
    return words.term(at).equals("and") && joinsBoth(from, at, head) ? capitalAfter(at, 1) : at;
  }

  private boolean takesOf(int token) {
    return words.is(token, Clue.ORGANIZATION)
        || words.is(token, Clue.PLACE_FRONT)
        || words.is(token, Clue.TITLE)
        || words.is(token, Clue.OTHER);
  }

  /** Whether <i>and</i> stands inside a name: Ministry of Culture and Tourism. */
  private boolean joinsBoth(int from, int and, boolean head) {
    int next = and + 1;
    if (!words.capital(next) || !words.joins(next) || words.is(next, Clue.FUNCTION)) {
      return false;
    }
    boolean everyday = words.is(and - 1, Clue.COMMON) && words.is(next, Clue.COMMON);
    if (!everyday) {
      return false;
    }
    return head
        ? hasSmallWord(from, and) || hasHead(next, plainEnd(next))
        : hasHead(next, plainEnd(next));
  }

  private int plainEnd(int from) {
    int at = from + 1;
    while (at < words.size() && at - from < LONGEST && words.joins(at) && words.capital(at)) {
      at++;
    }
    return at;
  }

  private boolean hasSmallWord(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!words.capital(i)) {
        return true;
      }
    }
    return false;
  }

  /** The token after the capital that follows up to so many small words, or the first of them. */
  private int capitalAfter(int at, int small) {
    int i = at + 1;
    while (i < words.size()
        && i - at < small
        && words.joins(i)
        && !words.capital(i)
        && (words.term(i).equals("the") || words.is(i, Clue.PARTICLE))) {
      i++;
    }
    return words.capital(i) && words.joins(i) ? i + 1 : at;
  }

  /** Whether one of these tokens is the head of an organization's name. */
  boolean hasHead(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.capital(i) && words.is(i, Clue.ORGANIZATION)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The end of the organization's name that starts here and whose head stands at or after another
   * token; the start if there is none.
   */
  int organizationEnd(int from, int after, int to) {
    int head = -1;
    for (int i = from; i < to; i++) {
      if (i > from && words.capital(i) && words.is(i, Clue.RANK)) {
        break;
      }
      boolean isHead = words.capital(i) && words.is(i, Clue.ORGANIZATION);
      if (isHead && (i >= after || takesMore(i + 1, to))) {
        head = i;
        if (takesMore(i + 1, to)) {
          return phraseEnd(i + 2, to);
        }
      }
    }
    if (head < 0) {
      return from;
    }
    int end = head + 1;
    while (end < to && continues(end)) {
      end++;
    }
    return end;
  }

  /** Whether a word after the head still belongs to the name: School District, Holdings Inc. */
  private boolean continues(int token) {
    return words.capital(token)
        && (words.is(token, Clue.COMPANY) || words.is(token, Clue.COMMON))
        && !words.is(token, Clue.TITLE)
        && !words.is(token, Clue.GIVEN_NAME)
        && !words.is(token, Clue.OTHER);
  }

  /** Whether <i>of</i>, <i>for</i> or <i>on</i> and a capital follow a head. */
  private boolean takesMore(int token, int to) {
    if (token + 1 >= to) {
      return false;
    }
    String term = words.term(token);
    return !words.capital(token) && (term.equals("of") || term.equals("for") || term.equals("on"));
  }

  private int phraseEnd(int from, int to) {
    int at = from;
    while (at < to && !(words.capital(at) && words.is(at, Clue.RANK))) {
      at++;
    }
    while (at > from && !words.capital(at - 1)) {
      at--;
    }
    return at;
  }

  /** The token after the head of a place's name, at most three tokens on; the start if none. */
  int placeEnd(int from, int to) {
    return headEnd(from, to, Clue.PLACE);
  }

  /** The token after the head of another name: the Iraq War; the start if none. */
  int otherEnd(int from, int to) {
    return headEnd(from, to, Clue.OTHER);
  }

  private int headEnd(int from, int to, Clue clue) {
    for (int i = from; i < Math.min(to, from + 3); i++) {
      if (!words.capital(i) || words.is(i, Clue.TITLE)) {
        return from;
      }
      if (words.is(i, clue)) {
        return i + 1;
      }
    }
    return from;
  }
}
