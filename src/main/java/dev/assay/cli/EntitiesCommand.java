package dev.assay.cli;

import dev.assay.Archive;
import dev.assay.search.EntityProfile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells who a name means, and how the archive speaks of them. */
@Command(
    name = "entities",
    description = "Tell who a name means: spellings, companions, articles; change who is known.",
    synopsisSubcommandLabel = "| COMMAND",
    footer = {
      "",
      "NAME is a name in any letter case, or an id such as person/qasem-soleimani.",
      "Companions are named in the same articles more than chance would have it; their",
      "figures: articles with both, articles with the companion, log-likelihood ratio."
    })
final class EntitiesCommand implements Callable<Integer> {

  private static final int SUGGESTIONS = 5;

  private final AssayCommand assay;
  @Mixin final ArchiveOptions archives;

  @Parameters(paramLabel = "NAME", arity = "0..*", description = "A name or an id.")
  List<String> words = List.of();

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      description = "How many companions and articles; 10 if not given.",
      converter = Count.class)
  int limit = 10;

  @Option(names = "--json", description = "One JSON object.")
  boolean json;

  EntitiesCommand(AssayCommand assay) {
    this.assay = assay;
    archives = new ArchiveOptions(assay.shell());
  }

  /** The command with those that change who is known. */
  static CommandLine withCommands(AssayCommand assay) {
    CommandLine entities = new CommandLine(new EntitiesCommand(assay));
    EntitiesEdits.addTo(entities, assay);
    return entities;
  }

  @Override
  public Integer call() throws IOException {
    String name = String.join(" ", words).strip();
    if (name.isEmpty()) {
      throw new UsageException("whose name? for instance: assay entities Soleimani");
    }
    try (Archive archive = archives.open()) {
      Optional<EntityProfile> profile = archive.entity(name, limit);
      if (profile.isEmpty()) {
        List<String> nearest = archive.nearestNames(name, SUGGESTIONS);
        assay
            .err()
            .line(
                "nobody and nothing is known as "
                    + name
                    + (nearest.isEmpty() ? "" : "; nearest: " + String.join(", ", nearest)));
        return ExitCode.NOTHING;
      }
      print(profile.get());
      return ExitCode.DONE;
    }
  }

  private void print(EntityProfile profile) throws IOException {
    if (json) {
      JsonOutput out = assay.json();
      out.line(() -> EntityJson.write(out, profile));
    } else if (assay.shell().outIsTerminal()) {
      new EntityPage(assay.out()).show(profile);
    } else {
      EntityPage.table(assay.out(), profile);
    }
  }
}
