package dev.assay.entity;

import java.util.Arrays;
import java.util.Collections;
import java.util.StringTokenizer;

/**
 * What it costs to leave out a sound or to put another in its place. Fitted by a random search to
 * spellings of persons in public sanctions lists under the condition that a name matches five of
 * ten thousand others, and held near to costs that were set by hand: what is not listed never
 * mattered.
 */
final class SoundCosts {

  private static final String SOUNDS = "aeiouEOyhwSCXGTDZJfkcgqzsdtvbplrmn";
  private static final int VOWELS = 7;
  private static final int SIZE = SOUNDS.length() + 1;

  /** Two sounds, either for the other. */
  private static final String SUBSTITUTIONS =
      """
      ae 0.32  ai 0.49  ao 0.35  au 0.49  aE 0.35  aO 0.38  ei 0.35  eo 0.47
      eu 0.55  eE 0.35  eO 0.37  io 0.41  iu 0.47  iE 0.16  iO 0.31  ou 0.20
      oE 0.51  oO 0.21  uE 0.43  uO 0.24  EO 0.35  yi 0.34  yJ 0.40  yE 0.43
      ye 0.40  hX 0.33  hG 0.67  hg 0.41  wu 0.42  wv 0.47  wo 0.41  wO 0.38
      wb 0.61  SC 0.20  Ss 0.43  SZ 0.43  SX 0.41  CX 0.36  CJ 0.46  Ck 0.39
      Cs 0.43  Cc 0.45  Xk 0.31  Xq 0.41  XG 0.45  Xg 0.40  Gg 0.48  Gk 0.46
      Gq 0.34  TD 0.43  Tt 0.23  Ts 0.69  Td 0.41  Tz 0.46  DZ 0.40  Dd 0.25
      Dz 0.41  Dt 0.43  Ds 0.44  ZJ 0.42  Zz 0.26  Zs 0.41  JG 0.58  Jg 0.35
      Jz 0.44  Jy 0.36  Ji 0.24  fv 0.52  fp 0.24  fb 0.48  kg 0.40  kq 0.26
      kc 0.40  gq 0.34  qh 0.58  zs 0.49  zc 0.38  zd 0.67  sc 0.37  sd 0.80
      dt 0.40  vb 0.40  vu 0.41  bp 0.48  lr 0.60  mn 0.41  td 0.56  cs 0.40
      cC 0.47  ln 0.71  rn 0.90  hk 0.46  tc 0.41
      """;

  private static final String DELETIONS =
      """
      a 0.44  e 0.34  i 0.41  o 0.64  u 0.52  E 0.27  O 0.40  y 0.26  h 0.28  w 0.46
      S 1.00  C 1.03  X 1.02  G 1.36  T 1.12  D 0.98  Z 1.03  J 0.98  f 0.99  k 0.69
      c 1.01  g 0.58  q 1.00  z 0.65  s 1.20  d 0.76  t 1.20  v 0.62  b 0.98  p 0.90
      l 0.66  r 0.81  m 1.32  n 0.68
      """;

  private static final double OTHER_VOWELS = 0.51;
  private static final double OTHER_CONSONANTS = 1.20;
  private static final double VOWEL_AND_CONSONANT = 0.86;
  private static final double OTHER_DELETION = 1.00;

  /** By how much a difference counts more at the start and at the end of a word. */
  private static final double AT_START = 1.30;

  private static final double AT_END = 2.00;
  private static final double SERVANT = 0.51;
  private static final double ARTICLE = 0.31;
  private static final double EXCHANGE = 0.77;

  /** How far apart two words may be: so much, and so much more for every sound of the longer. */
  private static final double LIMIT = 0.01;

  private static final double LIMIT_PER_SOUND = 0.196;

  private final double[] substitutions = new double[SIZE * SIZE];
  private final double[] deletions = new double[SIZE];

  private SoundCosts() {}

  static SoundCosts fitted() {
    SoundCosts costs = new SoundCosts();
    for (int a = 0; a < SIZE; a++) {
      for (int b = 0; b < SIZE; b++) {
        costs.substitutions[a * SIZE + b] = a == b ? 0 : other(a < VOWELS, b < VOWELS);
      }
    }
    Arrays.fill(costs.deletions, OTHER_DELETION);
    String[] pairs = words(SUBSTITUTIONS);
    for (int i = 0; i < pairs.length; i += 2) {
      int a = number(pairs[i].charAt(0));
      int b = number(pairs[i].charAt(1));
      double cost = Double.parseDouble(pairs[i + 1]);
      costs.substitutions[a * SIZE + b] = cost;
      costs.substitutions[b * SIZE + a] = cost;
    }
    String[] singles = words(DELETIONS);
    for (int i = 0; i < singles.length; i += 2) {
      costs.deletions[number(singles[i].charAt(0))] = Double.parseDouble(singles[i + 1]);
    }
    return costs;
  }

  private static String[] words(String table) {
    return Collections.list(new StringTokenizer(table)).toArray(String[]::new);
  }

  private static double other(boolean vowel, boolean otherVowel) {
    if (vowel != otherVowel) {
      return VOWEL_AND_CONSONANT;
    }
    return vowel ? OTHER_VOWELS : OTHER_CONSONANTS;
  }

  /** The number of a sound; letters of other scripts share the last one. */
  private static int number(char sound) {
    int number = SOUNDS.indexOf(sound);
    return number < 0 ? SIZE - 1 : number;
  }

  static boolean isVowel(char sound) {
    int number = SOUNDS.indexOf(sound);
    return number >= 0 && number < VOWELS;
  }

  /** The cost of leaving out the sound of a word at this place. */
  double deletion(String word, int at) {
    double cost = deletions[number(word.charAt(at))];
    if (at == 0) {
      return cost * AT_START;
    }
    return at == word.length() - 1 ? cost * AT_END : cost;
  }

  /** The cost of one word's sound for the other's. */
  double substitution(String a, int i, String b, int j) {
    double cost = substitutions[number(a.charAt(i)) * SIZE + number(b.charAt(j))];
    boolean foreign = cost == 0 && a.charAt(i) != b.charAt(j);
    if (foreign) {
      return OTHER_CONSONANTS;
    }
    return i == 0 && j == 0 ? cost * AT_START : cost;
  }

  /** The cost of two neighbours in the other order. */
  double exchange() {
    return EXCHANGE;
  }

  /** The cost of leaving out Abdul, Abdel and their like. */
  double servant() {
    return SERVANT;
  }

  /** The cost of leaving out the article al that was written as one with the name. */
  double article() {
    return ARTICLE;
  }

  /** The greatest distance at which words of this length may be one name. */
  double limit(int sounds) {
    return LIMIT + LIMIT_PER_SOUND * sounds;
  }
}
