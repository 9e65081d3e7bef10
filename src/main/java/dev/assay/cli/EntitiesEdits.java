package dev.assay.cli;

import dev.assay.EntityChanges;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that change who is known, in the archive's own configuration. */
final class EntitiesEdits {

  private static final String APPLIED =
      "Written to config/entities/ beside the index; assay rebuild applies it.";

  private EntitiesEdits() {}

  /** Adds the commands to the one for entities. */
  static void addTo(CommandLine entities, AssayCommand assay) {
    entities
        .addSubcommand("merge", new Merge(assay))
        .addSubcommand("split", new Split(assay))
        .addSubcommand("block", new Block(assay));
  }

  /** What all of them have. */
  private abstract static class Edit implements Callable<Integer> {

    private final AssayCommand assay;
    @Mixin final ArchiveOptions archives;

    @Option(names = "--dry-run", description = "Tell what would be written, and write nothing.")
    boolean dryRun;

    Edit(AssayCommand assay) {
      this.assay = assay;
      archives = new ArchiveOptions(assay.shell());
    }

    abstract EntityChanges.Report apply(EntityChanges changes, boolean write) throws IOException;

    @Override
    public Integer call() throws IOException {
      EntityChanges.Report report;
      try {
        report = apply(EntityChanges.in(archives.location()), !dryRun);
      } catch (IllegalArgumentException e) {
        throw new UsageException(String.valueOf(e.getMessage()));
      }
      report.lines().forEach(line -> row(line.text()));
      Screen err = assay.err().line(report.what());
      if (report.lines().isEmpty()) {
        err.line("nothing to write: the rows stand in the file already");
      } else {
        report.lines().stream()
            .map(line -> (dryRun ? "would be added to " : "added to ") + line.file())
            .distinct()
            .forEach(err::line);
        if (!dryRun) {
          err.line("assay rebuild applies it to the articles in the index");
        }
      }
      return ExitCode.DONE;
    }

    private void row(String cells) {
      Screen out = assay.out();
      int from = 0;
      for (int tab = cells.indexOf('\t'); tab >= 0; tab = cells.indexOf('\t', from)) {
        out.print(cells.substring(from, tab)).tab();
        from = tab + 1;
      }
      out.line(cells.substring(from));
    }
  }

  /** Makes one entity of two. */
  @Command(
      name = "merge",
      description = "Make one entity of two: A keeps its id and takes the names of B.",
      footer = {"", "A and B are ids or names; B may be a spelling that the table lacks.", APPLIED})
  private static final class Merge extends Edit {

    @Parameters(index = "0", paramLabel = "A", description = "Who stays.")
    String one = "";

    @Parameters(index = "1", paramLabel = "B", description = "Who becomes a part of A.")
    String other = "";

    Merge(AssayCommand assay) {
      super(assay);
    }

    @Override
    EntityChanges.Report apply(EntityChanges changes, boolean write) throws IOException {
      return changes.merge(one, other, write);
    }
  }

  /** Takes a name from an entity. */
  @Command(
      name = "split",
      description = "Take a name from an entity and give it to a new one.",
      footer = {"", "If others have the name too, it is left to them.", APPLIED})
  private static final class Split extends Edit {

    @Parameters(index = "0", paramLabel = "ENTITY", description = "An id or a name.")
    String entity = "";

    @Parameters(index = "1", paramLabel = "NAME", description = "The name that is not its own.")
    String name = "";

    Split(AssayCommand assay) {
      super(assay);
    }

    @Override
    EntityChanges.Report apply(EntityChanges changes, boolean write) throws IOException {
      return changes.split(entity, name, write);
    }
  }

  /** Blocks an entity or a name. */
  @Command(
      name = "block",
      description = "Block an entity with all its names, or words that are taken for a name.",
      footer = {"", APPLIED})
  private static final class Block extends Edit {

    @Parameters(index = "0", paramLabel = "NAME", description = "An id or a name.")
    String name = "";

    Block(AssayCommand assay) {
      super(assay);
    }

    @Override
    EntityChanges.Report apply(EntityChanges changes, boolean write) throws IOException {
      return changes.block(name, write);
    }
  }
}
