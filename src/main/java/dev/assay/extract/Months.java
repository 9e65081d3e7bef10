package dev.assay.extract;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The names of months, and their usual abbreviations, in the large European languages. */
final class Months {

  private static final int NONE = 0;
  private static final Map<String, Integer> NUMBERS = new HashMap<>();

  static {
    add("january february march april may june july august september october november december");
    add("jan feb mar apr may jun jul aug sept oct nov dec");
    add("jan feb mar apr may jun jul aug sep oct nov dec");
    add("januar februar marz april mai juni juli august september oktober november dezember");
    add("jan feb mrz apr mai jun jul aug sep okt nov dez");
    add("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre");
    add("janv fevr mars avr mai juin juil aout sept oct nov dec");
    add("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre");
    add("ene feb mar abr may jun jul ago sep oct nov dic");
    add(
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre");
    add("gen feb mar apr mag giu lug ago set ott nov dic");
    add("janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro");
    add("januari februari maart april mei juni juli augustus september oktober november december");
    add("января февраля марта апреля мая июня июля августа сентября октября ноября декабря");
    add("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь");
    add(
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia");
  }

  private Months() {}

  private static void add(String names) {
    int month = 1;
    for (String name : names.split(" ", -1)) {
      NUMBERS.put(fold(name), month++);
    }
  }

  /** The number of a month, from 1; 0 if it is no month's name. */
  static int number(String word) {
    return NUMBERS.getOrDefault(fold(word), NONE);
  }

  private static String fold(String word) {
    String decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < decomposed.length(); i++) {
      if (Character.getType(decomposed.charAt(i)) != Character.NON_SPACING_MARK) {
        folded.append(decomposed.charAt(i));
      }
    }
    return folded.toString();
  }
}
