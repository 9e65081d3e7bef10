package dev.assay.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * How articles are indexed and ranked.
 *
 * @param boosts how much a word counts, by the name of the field it stands in; from 1 to 100
 * @param stopWords words, in lower case, that do not count when articles are ranked
 */
public record IndexSettings(Map<String, Float> boosts, Set<String> stopWords) {

  private static final Set<String> FIELDS = Set.of("title", "dek", "highlights", "body");

  /** Checks the boosts and copies both. */
  public IndexSettings {
    boosts.forEach((field, boost) -> {
      if (!FIELDS.contains(field) || !(boost >= 1 && boost <= 100)) {
        throw new IllegalArgumentException(
            "boosts: "
                + field
                + ": "
                + boost
                + ": a boost of title, dek, highlights or body"
                + " is a number from 1 to 100");
      }
    });
    boosts = Map.copyOf(boosts);
    stopWords = Set.copyOf(stopWords);
  }

  /** Merges the files, weakest first. */
  static IndexSettings of(List<String> files) {
    Map<String, Float> boosts = new LinkedHashMap<>();
    Set<String> stopWords = new LinkedHashSet<>();
    try {
      for (String file : files) {
        read(file, boosts, stopWords);
      }
      return new IndexSettings(boosts, stopWords);
    } catch (YamlEngineException | IllegalArgumentException e) {
      throw new UncheckedIOException(new IOException("index.yaml: " + firstLine(e), e));
    }
  }

  private static void read(String file, Map<String, Float> boosts, Set<String> stopWords) {
    Object root = new Load(LoadSettings.builder().build()).loadFromString(file);
    if (root == null) {
      return;
    }
    if (!(root instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException("is not a mapping of keys to values");
    }
    map.forEach((key, value) -> {
      switch (String.valueOf(key)) {
        case "boosts" -> readBoosts(value, boosts);
        case "stop-words" -> readWords(value, stopWords);
        default -> throw new IllegalArgumentException("unknown key " + key);
      }
    });
  }

  private static void readBoosts(Object value, Map<String, Float> boosts) {
    if (!(value instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException("boosts: is not a mapping of fields to numbers");
    }
    map.forEach((field, boost) -> {
      if (!(boost instanceof Number number)) {
        throw new IllegalArgumentException("boosts: " + field + ": is not a number");
      }
      boosts.put(String.valueOf(field), number.floatValue());
    });
  }

  /** A list of words replaces the weaker layer's. */
  private static void readWords(Object value, Set<String> words) {
    if (!(value instanceof List<?> list)) {
      throw new IllegalArgumentException("stop-words: is not a list");
    }
    words.clear();
    list.forEach(word -> words.add(String.valueOf(word)));
  }

  private static String firstLine(Exception e) {
    String message = String.valueOf(e.getMessage());
    return message.lines().findFirst().orElse("can't be read");
  }
}
