package dev.assay.annotate.dates;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;

/**
 * The words that the rules know, as one number each: what it is, and the number that goes with it.
 */
final class Lexicon {

  private static final int BITS = 24;
  private static final int MASK = (1 << BITS) - 1;
  private static final List<Lex> KINDS = List.of(Lex.values());

  private static final Map<String, Integer> WORDS = new HashMap<>();

  /** For every first letter, which lengths its words have: most words of a text fail here. */
  private static final int[] LENGTHS = new int[128];

  static {
    months();
    numbers();
    units();
    references();
    grammar();
    cues();
    WORDS.keySet().forEach(word -> LENGTHS[word.charAt(0)] |= 1 << word.length());
  }

  private Lexicon() {}

  /** What a token is: {@link #kind} and {@link #value} take it apart; 0 for other words. */
  static int lookUp(String term) {
    int length = term.length();
    char first = length == 0 ? 0 : term.charAt(0);
    if (first >= '0' && first <= '9') {
      return Digits.read(term);
    }
    if (first >= 128 || length > 31 || (LENGTHS[first] >>> length & 1) == 0) {
      return 0;
    }
    Integer word = WORDS.get(term);
    return word == null ? 0 : word;
  }

  static int pack(Lex kind, int value) {
    return KINDS.indexOf(kind) << BITS | Math.min(value, MASK);
  }

  static Lex kind(int word) {
    return KINDS.get(word >>> BITS);
  }

  static int value(int word) {
    return word & MASK;
  }

  private static void months() {
    count(
        Lex.MONTH,
        1,
        1,
        "january february march april may june july august september october"
            + " november december");
    count(Lex.MONTH, 1, 1, "jan feb mar apr may jun jul aug sep oct nov dec");
    put(Lex.MONTH, 9, "sept");
    count(Lex.WEEKDAY, 1, 1, "monday tuesday wednesday thursday friday saturday sunday");
    count(Lex.WEEKDAY, 1, 1, "mon tue wed thu fri sat sun");
    put(Lex.WEEKDAY, 2, "tues");
    put(Lex.WEEKDAY, 4, "thur thurs");
    count(Lex.WEEKDAYS, 1, 1, "mondays tuesdays wednesdays thursdays fridays saturdays sundays");
    count(Lex.SEASON, 0, 1, "spring summer fall winter");
    count(Lex.SEASON, 0, 1, "springtime summertime autumn wintertime");
  }

  private static void numbers() {
    count(
        Lex.NUMERAL,
        1,
        1,
        "one two three four five six seven eight nine ten eleven twelve"
            + " thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty");
    count(Lex.NUMERAL, 30, 10, "thirty forty fifty sixty seventy eighty ninety");
    put(Lex.SCALE, 100, "hundred");
    put(Lex.SCALE, 1000, "thousand");
    put(Lex.SCALE, 1_000_000, "million billion trillion");
    count(
        Lex.ORDINAL,
        1,
        1,
        "first second third fourth fifth sixth seventh eighth ninth tenth"
            + " eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth"
            + " nineteenth twentieth");
    count(
        Lex.DECADE,
        20,
        10,
        "twenties thirties forties fifties sixties seventies eighties nineties");
    count(Lex.QUARTER, 1, 1, "q1 q2 q3 q4");
    put(Lex.FEW, 0, "few several many");
    put(Lex.COUPLE, 2, "couple");
    put(Lex.HALF, 0, "half");
  }

  private static void units() {
    for (Unit unit : Unit.values()) {
      String name = unit.name().toLowerCase(Locale.ROOT);
      if (unit != Unit.SEASON && unit != Unit.HALF) {
        // "second" is an ordinal and "century" follows one.
        if (unit != Unit.SECOND && unit != Unit.CENTURY) {
          put(Lex.UNIT, unit.index(), name);
        }
        put(Lex.UNITS, unit.index(), unit == Unit.CENTURY ? "centuries" : name + "s");
      }
    }
    put(Lex.ERA, Unit.CENTURY.index(), "century");
    adverb(Unit.HOUR, "hourly");
    adverb(Unit.DAY, "daily everyday");
    adverb(Unit.WEEK, "weekly");
    adverb(Unit.MONTH, "monthly");

    adverb(Unit.YEAR, "annually yearly");
    count(Lex.DAYPART, 0, 1, "morning afternoon evening night");
    put(Lex.DAYPART, 0, "mornings");
    put(Lex.DAYPART, 1, "afternoons");
    put(Lex.DAYPART, 2, "evenings");
    put(Lex.DAYPART, 3, "nights");
    put(Lex.DAYPART, 4, "dawn daybreak");
    put(Lex.DAYPART, 5, "dusk nightfall");
    put(Lex.HOUR, 12, "noon midday");
    put(Lex.HOUR, 24, "midnight");
    put(Lex.MERIDIEM, 0, "am");
    put(Lex.MERIDIEM, 12, "pm");
    put(Lex.CLOCK, 0, "oclock gmt utc local est edt");
    Holiday.firstWords().forEach((word, index) -> put(Lex.HOLIDAY, index, word));
  }

  private static void adverb(Unit unit, String words) {
    put(Lex.ADVERB, unit.index(), words);
  }

  private static void references() {
    put(Lex.DAY, 0, "yesterday");
    put(Lex.DAY, 1, "today");
    put(Lex.DAY, 2, "tomorrow");
    put(Lex.TONIGHT, 0, "tonight");
    put(Lex.OVERNIGHT, 0, "overnight");
    put(Lex.REFERENCE, 0, "now currently nowadays presently");
    put(Lex.REFERENCE, 1, "recently previously formerly lately");
    put(Lex.VAGUE, 1, "recent");
    put(Lex.VAGUE, 2, "future");
    put(Lex.COMING, 0, "coming upcoming");
    put(Lex.THIS, 0, "this current");
    put(Lex.LAST, 0, "last");
    put(Lex.LAST, 1, "previous preceding prior");
    put(Lex.PAST, 0, "past");
    put(Lex.NEXT, 0, "next");
    put(Lex.NEXT, 1, "following ensuing subsequent");
    put(Lex.THAT, 0, "that same");
    put(Lex.THESE, 0, "these those");
    put(Lex.EACH, 0, "each every");
    put(Lex.AGO, 0, "ago");
    put(Lex.FISCAL, 0, "fiscal");
    put(Lex.BC, 0, "bc bce");
  }

  private static void grammar() {
    put(Lex.THE, 0, "the");
    put(Lex.A, 0, "a an");
    put(Lex.OLD, 0, "old long");
    put(
        Lex.FILLER,
        0,
        "additional full consecutive straight whole further extra successive"
            + " business working short solid entire single");
    put(Lex.MORE, 0, "more");
    put(Lex.THAN, 0, "than");
    put(Lex.LESS, 0, "less fewer under");
    put(Lex.OVER, 0, "over");
    put(Lex.HEDGE, 0, "least");
    put(Lex.HEDGE, 1, "most");
    put(Lex.HEDGE, 2, "up");
    put(Lex.ABOUT, 0, "about around approximately roughly circa");
    put(Lex.NEARLY, 0, "nearly almost");
    put(Lex.EARLY, 0, "early");
    put(Lex.EARLY, 1, "earlier");
    put(Lex.LATE, 0, "late");
    put(Lex.LATE, 1, "later");
    put(Lex.MID, 0, "mid");
    put(Lex.MID, 1, "middle");
    put(Lex.START, 0, "beginning start");
    put(Lex.END, 0, "end close");
    put(Lex.OF, 0, "of");
    put(Lex.IN, 0, "in during");
    put(Lex.ON, 0, "on");
    put(Lex.AT, 0, "at");
    put(Lex.BY, 0, "by until till");
    put(Lex.FROM, 0, "from");
    put(Lex.TO, 0, "to through thru");
    put(Lex.AND, 0, "and or");
    put(Lex.BETWEEN, 0, "between");
    put(Lex.SINCE, 0, "since");
    put(Lex.BEFORE, 0, "before");
    put(Lex.BEFORE, 1, "after");
    put(Lex.PER, 0, "per");
    put(
        Lex.COUNTED,
        0,
        "percent people persons men women children troops soldiers civilians"
            + " fighters personnel officers police miles km kilometers kilometres meters metres feet"
            + " sq square hectares acres tons tonnes barrels dollars euros pounds yen votes seats"
            + " workers jobs employees members units homes houses copies points shares cases deaths"
            + " casualties refugees migrants prisoners tanks aircraft vehicles missiles ships mw gw kg"
            + " times students families schools villages towns mph bpd");
    put(
        Lex.NUMBERED,
        0,
        "resolution resolutions section article flight room page pages no nos"
            + " number unscr chapter channel route highway interstate model series paragraph");
  }

  private static void cues() {
    put(
        Lex.MOVED,
        0,
        "moved postponed delayed shifted extended rose fell changed pushed grew"
            + " dropped climbed increased declined");
    put(
        Lex.FUTURE,
        0,
        "will would shall ll scheduled due expected expects expect slated upcoming forthcoming"
            + " soon planning");
    // Nouns, too, or verbs of the past: only "to" after them looks ahead.
    put(Lex.FUTURE, 1, "plans plan planned intends aims hopes hope set");
    put(
        Lex.WAS,
        0,
        "was were had did said says told been has have went came took made fell rose"
            + " began got gave met won lost held left became led sent kept saw ran broke grew hit"
            + " shot spoke wrote found brought thought knew felt stood sought drew struck fought"
            + " paid spent built caught bought sold taught withdrew flew threw chose arose");
  }

  private static void put(Lex kind, int value, String words) {
    StringTokenizer each = new StringTokenizer(words);
    while (each.hasMoreTokens()) {
      WORDS.putIfAbsent(each.nextToken(), pack(kind, value));
    }
  }

  private static void count(Lex kind, int from, int step, String words) {
    StringTokenizer each = new StringTokenizer(words);
    for (int value = from; each.hasMoreTokens(); value += step) {
      WORDS.putIfAbsent(each.nextToken(), pack(kind, value));
    }
  }
}
