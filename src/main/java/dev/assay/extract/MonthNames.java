package dev.assay.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The names of the months in the large European languages, whole and cut short. A short form counts
 * where it means one month in all of them.
 */
final class MonthNames {

  private static final String NAMES =
      """
      en january february march april may june july august september october november december
      de januar februar märz april mai juni juli august september oktober november dezember
      at jänner feber märz april mai juni juli august september oktober november dezember
      fr janvier février mars avril mai juin juillet août septembre octobre novembre décembre
      es enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
      ca gener febrer març abril maig juny juliol agost setembre octubre novembre desembre
      it gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
      pt janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
      nl januari februari maart april mei juni juli augustus september oktober november december
      sv januari februari mars april maj juni juli augusti september oktober november december
      da januar februar marts april maj juni juli august september oktober november december
      nb januar februar mars april mai juni juli august september oktober november desember
      fi tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
      pl stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
      pl styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień
      cs ledna února března dubna května června července srpna září října listopadu prosince
      cs leden únor březen duben květen červen červenec srpen září říjen listopad prosinec
      ru января февраля марта апреля мая июня июля августа сентября октября ноября декабря
      ru январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь
      uk січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
      el ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου
      ro ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
      hu január február március április május június július augusztus szeptember október november december
      tr ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
      ar يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
      fa ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر
      """;

  private static final Map<String, Integer> MONTHS = table();

  private MonthNames() {}

  private static Map<String, Integer> table() {
    Map<String, Integer> whole = new HashMap<>();
    Map<String, Integer> cut = new HashMap<>();
    NAMES.lines().forEach(line -> read(line, whole, cut));
    whole.put("sept", 9);
    whole.put("mrz", 3);
    whole.put("jan", 1);
    whole.put("aout", 8);
    cut.forEach(whole::putIfAbsent);
    return Map.copyOf(whole);
  }

  private static void read(String line, Map<String, Integer> whole, Map<String, Integer> cut) {
    int month = 0;
    int from = line.indexOf(' ') + 1;
    while (from > 0) {
      int space = line.indexOf(' ', from);
      String name = space < 0 ? line.substring(from) : line.substring(from, space);
      month++;
      int number = month;
      whole.put(name, number);
      for (int length = 3; length <= Math.min(5, name.length()); length++) {
        // 0 marks a short form of two months.
        cut.merge(name.substring(0, length), number, (a, b) -> a.equals(b) ? a : 0);
      }
      from = space + 1;
    }
  }

  /** The month that a word names, from 1; 0 for none. */
  static int month(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    return MONTHS.getOrDefault(key, 0);
  }
}
