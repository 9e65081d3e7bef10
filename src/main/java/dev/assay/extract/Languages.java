package dev.assay.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Guesses the language of a text by its script and its most frequent small words. */
final class Languages {

  private static final int LOOKED_AT = 6_000;
  private static final int ENOUGH = 3;

  private static final Map<String, List<String>> SMALL_WORDS =
      Map.ofEntries(
          Map.entry(
              "en",
              List.of(
                  "the", "of", "and", "to", "in", "that", "is", "for", "with", "was", "on", "as",
                  "by", "it", "has", "have", "from", "are")),
          Map.entry(
              "de",
              List.of(
                  "der", "die", "und", "das", "den", "von", "zu", "mit", "nicht", "ist", "ein",
                  "eine", "im", "auf", "für", "sich", "dem", "des")),
          Map.entry(
              "fr",
              List.of(
                  "le", "la", "les", "des", "et", "du", "une", "est", "dans", "que", "pour", "qui",
                  "au", "sur", "pas", "par", "aux", "plus")),
          Map.entry(
              "es",
              List.of(
                  "el", "los", "las", "del", "que", "y", "en", "una", "por", "con", "para", "se",
                  "su", "es", "al", "lo", "como", "más")),
          Map.entry(
              "it",
              List.of(
                  "il", "di", "che", "della", "è", "per", "un", "non", "con", "del", "sono", "nel",
                  "alla", "gli", "dei", "una", "anche", "più")),
          Map.entry(
              "pt",
              List.of(
                  "o", "os", "que", "não", "uma", "do", "da", "em", "para", "com", "dos", "no",
                  "na", "mais", "ao", "são", "pelo", "foi")),
          Map.entry(
              "nl",
              List.of(
                  "de", "het", "een", "van", "en", "dat", "niet", "op", "zijn", "voor", "met",
                  "aan", "ook", "bij", "er", "maar", "om", "wordt")),
          Map.entry(
              "sv",
              List.of(
                  "och", "att", "det", "som", "är", "på", "av", "för", "inte", "med", "till", "den",
                  "har", "ett", "om", "från", "men", "vi")),
          Map.entry(
              "da",
              List.of(
                  "og", "det", "er", "til", "af", "på", "ikke", "der", "med", "har", "som", "at",
                  "til", "vi", "den", "fra", "blev", "jeg")),
          Map.entry(
              "pl",
              List.of(
                  "w", "i", "na", "nie", "się", "z", "do", "że", "jest", "to", "o", "jak", "po",
                  "od", "za", "przez", "dla", "są")),
          Map.entry(
              "tr",
              List.of(
                  "ve", "bir", "bu", "için", "da", "de", "ile", "olarak", "çok", "daha", "olan",
                  "gibi", "ne", "ise", "sonra", "kadar")));

  private Languages() {}

  /** The language of a text; empty if too little tells it. */
  static Optional<String> guess(String text) {
    String part = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
    Optional<String> script = byScript(part);
    return script.isPresent() ? script : bySmallWords(part);
  }

  private static Optional<String> byScript(String text) {
    int letters = 0;
    int cyrillic = 0;
    int ukrainian = 0;
    int arabic = 0;
    int persian = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      cyrillic += c >= '\u0400' && c <= '\u04ff' ? 1 : 0;
      ukrainian += "іїєґ".indexOf(c) >= 0 ? 1 : 0;
      arabic += c >= '\u0600' && c <= '\u06ff' ? 1 : 0;
      persian += "پچژگ\u06cc\u06a9".indexOf(c) >= 0 ? 1 : 0;
    }
    if (cyrillic * 2 > letters) {
      return Optional.of(ukrainian * 50 > cyrillic ? "uk" : "ru");
    }
    return arabic * 2 > letters
        ? Optional.of(persian * 50 > arabic ? "fa" : "ar")
        : Optional.empty();
  }

  private static Optional<String> bySmallWords(String text) {
    Map<String, Integer> counts = new HashMap<>();
    String bare = Spaces.bare(text.toLowerCase(Locale.ROOT));
    for (String word : bare.split(" ", -1)) {
      counts.merge(word, 1, Integer::sum);
    }
    String best = "";
    int most = 0;
    int second = 0;
    for (Map.Entry<String, List<String>> language : SMALL_WORDS.entrySet()) {
      int count = language.getValue().stream().mapToInt(word -> counts.getOrDefault(word, 0)).sum();
      if (count > most) {
        second = most;
        most = count;
        best = language.getKey();
      } else {
        second = Math.max(second, count);
      }
    }
    return most >= ENOUGH && most > second ? Optional.of(best) : Optional.empty();
  }
}
