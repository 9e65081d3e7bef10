package dev.assay.annotate.dates;

/** What a word is to the rules. The number that goes with it is given in parentheses. */
enum Lex {
  /** No word of the table. */
  OTHER,
  /** Digits, of which four could be a year (their value). */
  NUMBER,
  /** Four digits without a comma (their value). */
  YEAR,
  /** A number in words (its value). */
  NUMERAL,
  /** Hundred, thousand, million (its value). */
  SCALE,
  /** First, 18th (its value). */
  ORDINAL,
  /** 1980s, nineties (its first year; below 100 without the century). */
  DECADE,
  /** Q3 (1 to 4). */
  QUARTER,
  /** A month (1 to 12). */
  MONTH,
  /** A day of the week (1 to 7). */
  WEEKDAY,
  /** Mondays (1 to 7). */
  WEEKDAYS,
  /** Day, month (the unit's ordinal). */
  UNIT,
  /** Days, months (the unit's ordinal). */
  UNITS,
  /** A season (0 to 3 from spring). */
  SEASON,
  /** Morning, night (index into the parts of the day). */
  DAYPART,
  /** Noon, midnight (its hour). */
  HOUR,
  /** a.m. and p.m. (0, 12). */
  MERIDIEM,
  /** O'clock, GMT, local. */
  CLOCK,
  /** A holiday's first word (index into the holidays). */
  HOLIDAY,
  /** Yesterday, today, tomorrow (-1, 0, 1). */
  DAY,
  /** Tonight. */
  TONIGHT,
  /** Overnight. */
  OVERNIGHT,
  /** Daily, weekly (the unit's ordinal). */
  ADVERB,
  /** Now, recently (0 present, 1 past, 2 future). */
  REFERENCE,
  /** Recent, coming: before units (1 past, 2 future). */
  VAGUE,
  /** Century, after an ordinal. */
  ERA,
  /** The. */
  THE,
  /** A, an. */
  A,
  /** This, current. */
  THIS,
  /** Last, previous: the one before the reference (0: deictic, 1: anaphoric). */
  LAST,
  /** Past: a stretch up to the reference. */
  PAST,
  /** Next, following: the one after the reference (0: deictic, 1: anaphoric). */
  NEXT,
  /** Coming, upcoming. */
  COMING,
  /** That, same. */
  THAT,
  /** These, those. */
  THESE,
  /** Each, every. */
  EACH,
  /** Few, several, many. */
  FEW,
  /** Couple. */
  COUPLE,
  /** Half. */
  HALF,
  /** Old, long: after a duration. */
  OLD,
  /** More, full: between a number and its unit. */
  FILLER,
  /** Early, earlier. */
  EARLY,
  /** Late, later. */
  LATE,
  /** Mid, middle. */
  MID,
  /** Beginning, start. */
  START,
  /** End. */
  END,
  /** Ago. */
  AGO,
  /** About, around: before a date or a duration. */
  ABOUT,
  /** Nearly, almost. */
  NEARLY,
  /** Less, fewer, under. */
  LESS,
  /** Over. */
  OVER,
  /** More: before "than". */
  MORE,
  /** Least, most, up: parts of hedges. */
  HEDGE,
  /** Than. */
  THAN,
  /** Fiscal. */
  FISCAL,
  /** B.C. and BCE. */
  BC,
  /** Of. */
  OF,
  /** In, during. */
  IN,
  /** On. */
  ON,
  /** At. */
  AT,
  /** By, until, till. */
  BY,
  /** From. */
  FROM,
  /** To, through. */
  TO,
  /** And, or. */
  AND,
  /** Between. */
  BETWEEN,
  /** Since. */
  SINCE,
  /** Before, after. */
  BEFORE,
  /** Per. */
  PER,
  /** Nouns that are counted: troops, percent. */
  COUNTED,
  /** Nouns that are numbered: resolution, flight. */
  NUMBERED,
  /** Verbs and adjectives that speak of what is to come. */
  FUTURE,
  /** Verbs that speak of what was. */
  WAS,
  /** Moved, postponed: "from … to" after it is no range. */
  MOVED
}
