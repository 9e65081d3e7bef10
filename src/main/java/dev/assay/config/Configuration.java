package dev.assay.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The configuration in force, from layers: the jar's own, then folders, weakest first. Files are
 * UTF-8. In a table, a row of a stronger layer replaces the row with the same key (its first cell);
 * a row whose key starts with {@code !} blocks the key behind it. Of any other file the strongest
 * layer's is in force. Read once; immutable; may be shared by threads.
 */
public final class Configuration {

  private static final int FINGERPRINT_DIGITS = 16;

  private final List<Layer> layers;
  private final String fingerprint;

  private Configuration(List<Layer> layers) {
    this.layers = List.copyOf(layers);
    this.fingerprint = fingerprint(layers);
  }

  /** The configuration that Assay ships with. */
  public static Configuration standard() {
    return Standard.CONFIGURATION;
  }

  /**
   * The configuration with these folders over the jar's own; a folder that is not there is empty.
   *
   * @throws UncheckedIOException if a file can't be read or is not UTF-8
   */
  public static Configuration of(List<Path> folders) {
    List<Layer> layers = new ArrayList<>(standard().layers);
    try {
      for (Path folder : folders) {
        layers.add(Layer.folder(folder));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Configuration(layers);
  }

  /**
   * The rows of a tab-separated table, all layers merged, in the order of the layers: {@code
   * sections.tsv}. Empty lines and lines that start with {@code #} are left out; a table that no
   * layer has is empty.
   */
  public List<Row> rows(String file) {
    Map<String, Row> merged = new LinkedHashMap<>();
    for (Layer layer : layers) {
      String content = layer.files().get(file);
      if (content != null) {
        merge(layer, file, content, merged);
      }
    }
    return List.copyOf(merged.values());
  }

  private static void merge(Layer layer, String file, String content, Map<String, Row> merged) {
    for (Row row : rows(layer, file, content)) {
      String key = row.cells().getFirst();
      if (key.startsWith("!")) {
        merged.remove(key.substring(1).strip());
      } else {
        merged.put(key, row);
      }
    }
  }

  /**
   * The rows of all tables in a folder as if they were one table, whatever file a row stands in, by
   * key, in the order of their layers. A row replaces those that weaker layers have for its key, in
   * any file, and adds to those of its own layer; a key that starts with {@code !} blocks the key
   * behind it, and one that starts with {@code +} adds to what weaker layers say.
   *
   * @param folder the folder's name: {@code entities}
   * @param keys which keys are meant, without {@code !} and {@code +}
   */
  public Map<String, List<Row>> rowsByKey(String folder, Predicate<String> keys) {
    Map<String, List<Row>> merged = new LinkedHashMap<>();
    for (Layer layer : layers) {
      Set<String> ofThisLayer = new HashSet<>();
      for (Map.Entry<String, String> file : layer.files().entrySet()) {
        String name = file.getKey();
        if (name.startsWith(folder + "/") && name.endsWith(".tsv")) {
          for (Row row : rows(layer, name, file.getValue())) {
            merge(row, keys, ofThisLayer, merged);
          }
        }
      }
    }
    return merged;
  }

  private static void merge(
      Row row, Predicate<String> keys, Set<String> ofThisLayer, Map<String, List<Row>> merged) {
    String written = row.cells().getFirst();
    boolean blocks = written.startsWith("!");
    boolean adds = written.startsWith("+");
    String key = blocks || adds ? written.substring(1).strip() : written;
    if (!keys.test(key)) {
      return;
    }
    if (blocks || (!adds && ofThisLayer.add(key))) {
      merged.remove(key);
    }
    if (!blocks) {
      merged.computeIfAbsent(key, unused -> new ArrayList<>()).add(row);
    }
  }

  private static List<Row> rows(Layer layer, String file, String content) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : content.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(new Row(layer.name() + file + ":" + number, cells(line)));
      }
    }
    return rows;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      cells.add(line.substring(from, tab).strip());
      from = tab + 1;
    }
    cells.add(line.substring(from).strip());
    while (cells.size() > 1 && cells.getLast().isEmpty()) {
      cells.removeLast();
    }
    return cells;
  }

  /**
   * The names of the files in a folder, all layers together, sorted: {@code sites/a.example.txt}.
   */
  public List<String> files(String folder) {
    SortedSet<String> names = new TreeSet<>();
    for (Layer layer : layers) {
      for (String name : layer.files().keySet()) {
        if (name.startsWith(folder + "/")) {
          names.add(name);
        }
      }
    }
    return List.copyOf(names);
  }

  /** The content of a file in the strongest layer that has it. */
  public Optional<String> content(String file) {
    for (Layer layer : layers.reversed()) {
      String content = layer.files().get(file);
      if (content != null) {
        return Optional.of(content);
      }
    }
    return Optional.empty();
  }

  /** The contents of a file in all layers that have it, weakest first. */
  List<String> contents(String file) {
    return layers.stream()
        .filter(layer -> layer.files().containsKey(file))
        .map(layer -> layer.files().getOrDefault(file, ""))
        .toList();
  }

  /** How articles are indexed and ranked: {@code index.yaml}, all layers merged. */
  public IndexSettings index() {
    return IndexSettings.of(contents("index.yaml"));
  }

  /** A digest of all layers, 16 hexadecimal digits: the same files give the same fingerprint. */
  public String fingerprint() {
    return fingerprint;
  }

  private static String fingerprint(List<Layer> layers) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Layer layer : layers) {
        layer
            .files()
            .forEach((name, content) -> {
              digest.update(
                  (name + '\0' + content.length() + '\0').getBytes(StandardCharsets.UTF_8));
              digest.update(content.getBytes(StandardCharsets.UTF_8));
            });
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, FINGERPRINT_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * A row of a table.
   *
   * @param where file and line, for messages: {@code sections.tsv:12}
   * @param cells at least one, stripped; empty cells at the end are left out
   */
  public record Row(String where, List<String> cells) {

    /** Copies the cells. */
    public Row {
      cells = List.copyOf(cells);
    }

    /** The cell in this column, from 0; empty where the row has fewer. */
    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }
  }

  /** Read when first asked for. */
  private static final class Standard {
    static final Configuration CONFIGURATION = new Configuration(List.of(Layer.ofTheJar()));
  }
}
