package dev.assay;

import dev.assay.article.EntityType;
import dev.assay.entity.BlockedNames;
import dev.assay.entity.EntityTable;
import dev.assay.entity.OwnFile;
import dev.assay.entity.TableEdits;
import dev.assay.entity.TableEdits.Edit;
import dev.assay.search.EntityProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Changes an archive's own table of entities: rows are added to {@code config/entities/own.tsv} and
 * {@code blocked.tsv} beside the index, and what stands there is kept. Articles that are in the
 * index already are read with the new table by a rebuild. One writer at a time.
 */
public final class EntityChanges {

  private static final String OWN_FILE = "entities/own.tsv";
  private static final List<String> OWN_HEAD =
      List.of(
          "# Your own entities: id, name, other names between |, attributes between ;",
          "# A row replaces the shipped one with its id; +id adds to it; !id blocks it.");
  private static final List<String> BLOCKED_HEAD =
      List.of("# Names that are nobody's, one a line.");

  private final ArchiveLocation location;
  private final TableEdits edits;

  private EntityChanges(ArchiveLocation location) {
    this.location = location;
    this.edits =
        new TableEdits(EntityTable.of(location.configuration()), name -> seen(location, name));
  }

  /**
   * Changes to the table of this archive, which need not have an index yet.
   *
   * @throws UncheckedIOException if the configuration can't be read
   */
  public static EntityChanges in(ArchiveLocation location) {
    return new EntityChanges(location);
  }

  private static Optional<EntityType> seen(ArchiveLocation location, String name) {
    try (Archive archive = Archive.open(location)) {
      return archive.entity(name, 0).map(EntityProfile::type);
    } catch (ArchiveException e) {
      if (e.reason() == ArchiveException.Reason.MISSING) {
        return Optional.empty();
      }
      throw new UncheckedIOException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What was changed.
   *
   * @param what the change in a sentence
   * @param lines the lines that were added, by file, in the form <i>file: line</i>'s two halves
   */
  public record Report(String what, List<Line> lines) {

    /** Copies the lines. */
    public Report {
      lines = List.copyOf(lines);
    }

    /**
     * A line that was added.
     *
     * @param file the file
     * @param text the line
     */
    public record Line(Path file, String text) {}
  }

  /**
   * Makes one entity of two: the first keeps its id and takes the names of the other.
   *
   * @param one an id, or a name in any letter case
   * @param other an id or a name, which the table need not know
   * @param write false to tell only what would be written
   * @throws IllegalArgumentException if a name means several entities, or the two can't be one
   * @throws IOException if a file can't be read or written
   */
  public Report merge(String one, String other, boolean write) throws IOException {
    return apply(edits.merge(one, other), write);
  }

  /**
   * Takes a name from an entity and gives it to a new one, or leaves it to others who have it.
   *
   * @param entity an id, or a name in any letter case
   * @param name one of its names
   * @param write false to tell only what would be written
   * @throws IllegalArgumentException if the entity is not known or the name is not its own
   * @throws IOException if a file can't be read or written
   */
  public Report split(String entity, String name, boolean write) throws IOException {
    return apply(edits.split(entity, name), write);
  }

  /**
   * Blocks an entity with all its names, or a name that the table does not know.
   *
   * @param name an id or a name
   * @param write false to tell only what would be written
   * @throws IllegalArgumentException if the name means several entities
   * @throws IOException if a file can't be read or written
   */
  public Report block(String name, boolean write) throws IOException {
    return apply(edits.block(name), write);
  }

  private Report apply(Edit edit, boolean write) throws IOException {
    List<Report.Line> lines = new ArrayList<>();
    lines.addAll(add(OWN_FILE, OWN_HEAD, edit.rows(), write));
    lines.addAll(add(BlockedNames.FILE, BLOCKED_HEAD, edit.blocked(), write));
    return new Report(edit.what(), lines);
  }

  private List<Report.Line> add(String name, List<String> head, List<String> rows, boolean write)
      throws IOException {
    Path path = location.index().resolve("config").resolve(name);
    OwnFile file = new OwnFile(path, head);
    List<String> missing = file.missing(rows);
    if (write && !missing.isEmpty()) {
      location.create();
      file.append(missing);
    }
    return missing.stream().map(row -> new Report.Line(path, row)).toList();
  }
}
