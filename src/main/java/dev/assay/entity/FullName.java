package dev.assay.entity;

import dev.assay.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A person's name by its parts, without articles, particles and forms of address; in any order,
 * since lists put the surname first as often as last.
 *
 * @param parts the terms of the parts; <i>abd</i> and the name behind it are one
 */
public record FullName(List<String> parts) {

  private static final Set<String> LEFT_OUT =
      Set.of(
          "al",
          "el",
          "ul",
          "ad",
          "ar",
          "as",
          "ash",
          "az",
          "bin",
          "ben",
          "ibn",
          "bint",
          "de",
          "la",
          "del",
          "da",
          "do",
          "dos",
          "di",
          "van",
          "von",
          "der",
          "y",
          "haji",
          "hajji",
          "haj",
          "hajj",
          "sheikh",
          "shaykh",
          "sheik",
          "mullah",
          "mulla",
          "maulawi",
          "mawlawi",
          "molvi",
          "sayyid",
          "sayed",
          "syed",
          "seyed",
          "mr",
          "dr",
          "general",
          "gen",
          "colonel",
          "ayatollah",
          "qari",
          "jr",
          "sr");

  private static final Set<String> SERVANT = Set.of("abd", "abdul", "abdel", "abdal", "abdol");

  /** Names of so many parts may differ in one. */
  private static final int LONG = 4;

  private static final int MOST_PARTS = 16;

  /** Copies the parts. */
  public FullName {
    parts = List.copyOf(parts);
  }

  /** Takes a written name apart. */
  public static FullName of(String name) {
    Tokens tokens = Tokens.of(name);
    List<String> parts = new ArrayList<>();
    String servant = "";
    for (int i = 0; i < tokens.size() && parts.size() < MOST_PARTS; i++) {
      String term = tokens.term(i);
      if (SERVANT.contains(term)) {
        servant = "abdul";
      } else if (!LEFT_OUT.contains(term)) {
        parts.add(servant + term);
        servant = "";
      }
    }
    return new FullName(parts);
  }

  /**
   * Whether two names may be one person's, however romanized: each part of the shorter one has its
   * like among the other's parts, one of four may differ. A single part is no full name: it is
   * alike to single parts only.
   */
  public boolean alike(FullName other) {
    if (parts.size() > other.parts.size()) {
      return other.alike(this);
    }
    List<String> fewer = parts;
    List<String> more = new ArrayList<>(other.parts);
    if (fewer.isEmpty() || (fewer.size() == 1 && more.size() > 1)) {
      return false;
    }
    int alike = 0;
    for (String part : fewer) {
      alike += takeAlike(part, more) ? 1 : 0;
    }
    return alike >= fewer.size() - (fewer.size() >= LONG ? 1 : 0);
  }

  /** Takes the part that is alike out of the list, the very same if it is there. */
  private static boolean takeAlike(String part, List<String> parts) {
    if (parts.remove(part)) {
      return true;
    }
    for (int i = 0; i < parts.size(); i++) {
      if (Spelling.alike(part, parts.get(i))) {
        parts.remove(i);
        return true;
      }
    }
    return false;
  }
}
