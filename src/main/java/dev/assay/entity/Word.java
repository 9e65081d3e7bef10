package dev.assay.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A term as it is compared with others: its sounds, and what is left of them without a prefix.
 *
 * @param term the term
 * @param stems the sounds of all of it first; none where it is too short or too long to compare
 */
record Word(String term, List<Stem> stems) {

  /** Shorter words are too much alike. */
  private static final int SHORTEST = 3;

  private static final int LONGEST = 40;

  /** What stands before a name in one word as often as not: Abdulrahman, Alshebel. */
  private static final List<String> SERVANT =
      List.of("abdul", "abdil", "abdel", "abdal", "abdu", "abdi", "abde", "abd");

  private static final int SHORTEST_REST = 3;
  private static final int SHORTEST_WITH_ARTICLE = 6;

  Word {
    stems = List.copyOf(stems);
  }

  static Word of(String term) {
    boolean comparable = term.length() >= SHORTEST && term.length() <= LONGEST;
    return new Word(term, comparable ? stems(Sounds.of(term)) : List.of());
  }

  private static List<Stem> stems(String sounds) {
    List<Stem> stems = new ArrayList<>(2);
    stems.add(new Stem(sounds, 0));
    for (String prefix : SERVANT) {
      if (sounds.startsWith(prefix) && sounds.length() - prefix.length() >= SHORTEST_REST) {
        stems.add(new Stem(sounds.substring(prefix.length()), SoundDistance.COSTS.servant()));
        return stems;
      }
    }
    boolean article =
        sounds.length() >= SHORTEST_WITH_ARTICLE
            && (sounds.startsWith("al") || sounds.startsWith("el"))
            && !SoundCosts.isVowel(sounds.charAt(2));
    if (article) {
      stems.add(new Stem(sounds.substring(2), SoundDistance.COSTS.article()));
    }
    return stems;
  }

  /** Whether the two may be one name; a prefix is left out of one of them at most. */
  boolean isAlike(Word other) {
    for (Stem a : stems) {
      for (Stem b : other.stems) {
        if ((a.cost == 0 || b.cost == 0)
            && SoundDistance.isWithin(a.sounds, b.sounds, a.cost + b.cost)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The classes of the consonants of each stem in order, and the same without any one of them. */
  Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    for (Stem stem : stems) {
      String skeleton = skeleton(stem.sounds);
      keys.add(skeleton);
      for (int i = 0; i < skeleton.length() && skeleton.length() > 1; i++) {
        keys.add(skeleton.substring(0, i) + skeleton.substring(i + 1));
      }
    }
    return keys;
  }

  private static String skeleton(String sounds) {
    StringBuilder skeleton = new StringBuilder(sounds.length());
    for (int i = 0; i < sounds.length(); i++) {
      char c = consonant(sounds.charAt(i));
      boolean doubled = !skeleton.isEmpty() && skeleton.charAt(skeleton.length() - 1) == c;
      if (c != ' ' && !doubled) {
        skeleton.append(c);
      }
    }
    return skeleton.toString();
  }

  /**
   * The class of a consonant; a blank for sounds that romanizations leave out, or write as vowels.
   */
  private static char consonant(char sound) {
    return switch (sound) {
      case 'k', 'q', 'g', 'G', 'X' -> 'k';
      case 't', 'd', 'T', 'D' -> 't';
      case 's', 'z', 'S', 'Z', 'c', 'C', 'J' -> 's';
      case 'f', 'p', 'b' -> 'p';
      case 'l', 'm', 'n', 'r' -> sound;
      default -> ' ';
    };
  }

  /** What is compared of a word, and what it costs to leave out the rest. */
  record Stem(String sounds, double cost) {}
}
