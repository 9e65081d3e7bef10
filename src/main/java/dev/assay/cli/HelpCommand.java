package dev.assay.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows help on a command or on a topic. */
@Command(name = "help", description = "Show help on a command, on 'query' or on 'exit-codes'.")
final class HelpCommand implements Callable<Integer> {

  private final AssayCommand assay;

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "TOPIC",
      arity = "0..1",
      description = "A command, query, dates or exit-codes.")
  String topic = "";

  HelpCommand(AssayCommand assay) {
    this.assay = assay;
  }

  @Override
  public Integer call() {
    CommandLine all = spec.root().commandLine();
    CommandLine command = topic.isEmpty() ? all : all.getSubcommands().get(topic);
    Optional<String> text =
        command == null ? HelpTopic.text(topic) : Optional.of(command.getUsageMessage());
    if (text.isEmpty()) {
      throw new UsageException(
          "no help on "
              + topic
              + "; there is: query, dates, exit-codes, "
              + String.join(", ", all.getSubcommands().keySet()));
    }
    Screen out = assay.out();
    text.get().lines().forEach(line -> out.line(line));
    return ExitCode.DONE;
  }
}
