package dev.assay.extract;

import dev.assay.article.PrintedDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A line that prints a date and little more: {@code Jan 6, 2020 | 23:03 GMT}, {@code Published
 * Monday, 6 January 2020}, {@code By Ann Lee | 6 January 2020}.
 *
 * @param date the date
 * @param field the field that it is for: published, updated or saved
 * @param names authors that the line names too
 * @param ambiguous whether day and month might be meant the other way round
 */
record DateLine(PrintedDate date, String field, List<String> names, boolean ambiguous) {

  private static final int LONGEST = 120;
  private static final Set<String> UPDATED =
      Set.of("updated", "modified", "aktualisiert", "actualizado", "revised", "changed", "mis");
  private static final Set<String> SAVED = Set.of("saved", "retrieved", "accessed", "printed");
  private static final Set<String> SMALL =
      Set.of(
          "published",
          "posted",
          "date",
          "on",
          "at",
          "the",
          "last",
          "updated",
          "modified",
          "first",
          "released",
          "release",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mon",
          "tue",
          "tues",
          "wed",
          "thu",
          "thur",
          "thurs",
          "fri",
          "sat",
          "sun",
          "montag",
          "dienstag",
          "mittwoch",
          "donnerstag",
          "freitag",
          "samstag",
          "sonntag",
          "lundi",
          "mardi",
          "mercredi",
          "jeudi",
          "vendredi",
          "samedi",
          "dimanche",
          "publié",
          "le",
          "lunes",
          "martes",
          "miércoles",
          "jueves",
          "viernes",
          "sábado",
          "domingo",
          "publicado",
          "el",
          "veröffentlicht",
          "vom",
          "am",
          "stand",
          "aktualisiert",
          "actualizado",
          "revised",
          "et",
          "pm",
          "saved",
          "retrieved",
          "accessed",
          "printed",
          "min",
          "read",
          "minute",
          "minutes",
          "a",
          "à",
          "mis",
          "jour",
          "um",
          "uhr",
          "local",
          "time",
          "pubblicato",
          "il",
          "of",
          "in",
          "as",
          "data",
          "cut",
          "off");

  /** Reads a line; empty if it is none of this kind. */
  static Optional<DateLine> read(String line) {
    if (line.length() > LONGEST || line.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    Optional<PageDates.Found> found = PageDates.find(line, PageDates.Order.UNKNOWN);
    return found.flatMap(date -> around(line, date));
  }

  private static Optional<DateLine> around(String line, PageDates.Found found) {
    String before = line.substring(0, found.start());
    String after = line.substring(found.end());
    List<String> names = List.of();
    String rest = before + " " + after;
    int bar =
        Math.max(
            before.lastIndexOf('|'), Math.max(before.lastIndexOf('•'), before.lastIndexOf('·')));
    if (Names.isByline(before)) {
      names = Names.split(bar > 0 ? before.substring(0, bar) : before);
      rest = after;
    }
    int other = 0;
    String field = "published";
    for (String word : Spaces.bare(rest).split(" ", -1)) {
      field = UPDATED.contains(word) ? "updated" : SAVED.contains(word) ? "saved" : field;
      boolean number = word.chars().allMatch(Character::isDigit);
      other += number || SMALL.contains(word) ? 0 : 1;
    }
    // A kicker or a place may share the line, a sentence may not.
    boolean apart = line.indexOf('|') >= 0 || line.indexOf('•') >= 0 || line.indexOf('·') >= 0;
    return other > (apart ? 4 : 1) || (line.endsWith(".") && other > 0)
        ? Optional.empty()
        : Optional.of(new DateLine(found.date(), field, names, found.ambiguous()));
  }
}
