package dev.assay.entity;

/**
 * Writes a romanized word as sounds, one character each: what several systems of romanization spell
 * with other letters (sh, sch; ou, oo; y, iy) becomes one, doubled letters become single. Capitals
 * stand for sounds that take two letters: S sh, C ch, X kh, G gh, T th, D dh, Z zh, J j, E ay, O
 * aw, c ts.
 */
final class Sounds {

  /** The letters of each group and the sound they stand for, longer ones first. */
  private static final String[][] GROUPS = {
    {"shch", "S"},
    {"tsch", "C"},
    {"dsch", "J"},
    {"sch", "S"},
    {"tch", "C"},
    {"dzh", "J"},
    {"iyy", "i"},
    {"dj", "J"},
    {"sh", "S"},
    {"ch", "C"},
    {"kh", "X"},
    {"gh", "G"},
    {"th", "T"},
    {"dh", "D"},
    {"zh", "Z"},
    {"ph", "f"},
    {"ck", "k"},
    {"ts", "c"},
    {"tz", "c"},
    {"cz", "C"},
    {"sz", "S"},
    {"ou", "u"},
    {"oo", "u"},
    {"ee", "i"},
    {"iy", "i"},
    {"ij", "i"},
    {"yi", "i"},
    {"yy", "i"},
    {"ii", "i"},
    {"ei", "E"},
    {"ey", "E"},
    {"ai", "E"},
    {"ay", "E"},
    {"ae", "E"},
    {"aw", "O"},
    {"au", "O"},
    {"ow", "O"},
  };

  private Sounds() {}

  /** The sounds of a word in small letters. */
  static String of(String word) {
    StringBuilder sounds = new StringBuilder(word.length());
    int at = 0;
    while (at < word.length()) {
      String[] group = group(word, at);
      if (group.length == 0) {
        append(sounds, letter(word, at));
        at++;
      } else {
        append(sounds, group[1]);
        at += group[0].length();
      }
    }
    return sounds.toString();
  }

  private static void append(StringBuilder sounds, String more) {
    boolean doubled =
        !sounds.isEmpty()
            && more.length() == 1
            && sounds.charAt(sounds.length() - 1) == more.charAt(0);
    if (!doubled) {
      sounds.append(more);
    }
  }

  private static String[] group(String word, int at) {
    for (String[] group : GROUPS) {
      if (word.startsWith(group[0], at) && !opensSyllable(word, at, group[0])) {
        return group;
      }
    }
    return new String[0];
  }

  /** Whether the y or w that ends a group of vowels is a consonant, before another vowel. */
  private static boolean opensSyllable(String word, int at, String group) {
    char last = group.charAt(group.length() - 1);
    return (last == 'y' || last == 'w')
        && !group.equals("yy")
        && isVowel(word, at + group.length());
  }

  private static boolean isVowel(String word, int at) {
    return at < word.length() && "aeiou".indexOf(word.charAt(at)) >= 0;
  }

  private static String letter(String word, int at) {
    char c = word.charAt(at);
    return switch (c) {
      case 'j' -> "J";
      // Before e, i, y as the Romance languages and French transcriptions have it: Youcef.
      case 'c' -> at + 1 < word.length() && "eiy".indexOf(word.charAt(at + 1)) >= 0 ? "s" : "k";
      case 'i' -> at == 0 && isVowel(word, 1) && word.charAt(1) != 'i' ? "y" : "i";
      case 'x' -> "ks";
      case 'y' -> isVowel(word, at + 1) ? "y" : "i";
      default -> String.valueOf(c);
    };
  }
}
