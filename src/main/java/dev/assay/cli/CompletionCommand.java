package dev.assay.cli;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a script that completes commands and options. */
@Command(
    name = "completion",
    description = "Print a completion script for a shell.",
    footer = {
      "",
      "  bash, zsh: source <(assay completion bash)",
      "  fish:      assay completion fish | source"
    })
final class CompletionCommand implements Callable<Integer> {

  private final AssayCommand assay;

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
  Language language = Language.BASH;

  /** The shells whose scripts are known. */
  enum Language {
    /** Bash. */
    BASH,
    /** Zsh, which reads Bash's. */
    ZSH,
    /** Fish. */
    FISH
  }

  CompletionCommand(AssayCommand assay) {
    this.assay = assay;
  }

  @Override
  public Integer call() {
    CommandLine all = spec.root().commandLine();
    String script =
        switch (language) {
          case BASH, ZSH -> AutoComplete.bash("assay", all);
          case FISH -> fish(all);
        };
    Screen out = assay.out();
    script.lines().forEach(line -> out.line(line));
    return ExitCode.DONE;
  }

  private static String fish(CommandLine all) {
    return all.getSubcommands().entrySet().stream()
        .map(entry -> fish(entry.getKey(), entry.getValue().getCommandSpec()))
        .collect(Collectors.joining("\n"));
  }

  private static String fish(String name, CommandSpec command) {
    String lines =
        "complete -c assay -n __fish_use_subcommand -f -a "
            + name
            + described(command.usageMessage().description());
    return lines + options(name, command) + nested(name, command);
  }

  private static String options(String name, CommandSpec command) {
    return command.options().stream()
        .map(option -> fish(name, option))
        .collect(Collectors.joining());
  }

  /** Commands of a command: {@code entities merge}. */
  private static String nested(String name, CommandSpec command) {
    StringBuilder lines = new StringBuilder();
    command
        .subcommands()
        .forEach((inner, line) -> {
          CommandSpec spec = line.getCommandSpec();
          lines.append("\ncomplete -c assay -n '__fish_seen_subcommand_from ").append(name);
          lines
              .append("' -f -a ")
              .append(inner)
              .append(described(spec.usageMessage().description()));
          lines.append(options(inner, spec));
        });
    return lines.toString();
  }

  private static String fish(String command, OptionSpec option) {
    StringBuilder line = new StringBuilder("\ncomplete -c assay -n '__fish_seen_subcommand_from ");
    line.append(command).append('\'');
    for (String name : option.names()) {
      boolean isLong = name.startsWith("--");
      line.append(isLong ? " -l " : " -s ").append(name.substring(isLong ? 2 : 1));
    }
    return line.append(option.arity().max() > 0 ? " -r" : "")
        .append(described(option.description()))
        .toString();
  }

  private static String described(String[] description) {
    return " -d '" + String.join(" ", description).replace("'", "\\'") + "'";
  }
}
