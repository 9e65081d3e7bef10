package dev.assay.config;

import java.nio.file.Path;
import java.util.List;

/**
 * The configuration in force, from layers: the jar's own, then folders, weakest first. A row of a
 * stronger layer replaces the row with the same key (its first cell); a row whose key starts with
 * {@code !} blocks it. Immutable; may be shared by threads.
 */
public final class Configuration {

  private static final Configuration STANDARD = new Configuration();

  private Configuration() {}

  /** The configuration that Assay ships with. */
  public static Configuration standard() {
    return STANDARD;
  }

  /**
   * The configuration with these folders over the jar's own; a folder that is not there is empty.
   *
   * @throws java.io.UncheckedIOException if a file can't be read
   */
  public static Configuration of(List<Path> folders) {
    return STANDARD;
  }

  /**
   * The rows of a table, all layers merged: {@code sections.tsv}. Comments ({@code #}) and empty
   * lines are left out.
   */
  public List<Row> rows(String file) {
    return List.of();
  }

  /** The names of the files in a folder, all layers together, sorted: {@code sites}. */
  public List<String> files(String folder) {
    return List.of();
  }

  /** A digest of all layers, in hexadecimal: the same files give the same fingerprint. */
  public String fingerprint() {
    return "";
  }

  /**
   * A row of a table.
   *
   * @param where file and line, for messages: {@code sections.tsv:12}
   * @param cells at least one; an absent cell at the end is left out
   */
  public record Row(String where, List<String> cells) {

    /** Copies the cells. */
    public Row {
      cells = List.copyOf(cells);
    }
  }
}
