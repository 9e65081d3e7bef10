package dev.assay.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command over all others: what every command knows of the shell, and how much is told. */
@Command(
    name = "assay",
    description = "Full-text search over archives of assessments.",
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "  assay search Soleimani --in corpus     search; makes the index if there is none",
      "  assay help query                       the query language",
      "  assay help exit-codes                  what a command's end means"
    })
final class AssayCommand implements Callable<Integer> {

  private final Shell shell;

  @Spec CommandSpec spec = CommandSpec.create();

  @Option(
      names = "-v",
      description = "Tell what is being done; -vv for more.",
      scope = ScopeType.INHERIT)
  boolean[] verbosity = {};

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "auto (on a terminal, unless NO_COLOR is set), always or never.",
      scope = ScopeType.INHERIT)
  ColorChoice color = ColorChoice.AUTO;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.",
      scope = ScopeType.INHERIT)
  boolean helpRequested;

  @Option(names = "--version", versionHelp = true, description = "Show the version.")
  boolean versionRequested;

  AssayCommand(Shell shell) {
    this.shell = shell;
  }

  /** When to colour. */
  enum ColorChoice {
    /** Where a person looks. */
    AUTO,
    /** In pipes too. */
    ALWAYS,
    /** Not at all. */
    NEVER
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "which command? 'assay help' lists them");
  }

  Shell shell() {
    return shell;
  }

  /** Whether the causes of errors are asked for. */
  boolean isVerbose() {
    return verbosity.length > 0;
  }

  /** Where results go. */
  Screen out() {
    return Screen.forData(
        shell.out(), isColored(shell.outIsTerminal()), shell.outIsTerminal() ? shell.columns() : 0);
  }

  /** Where all else goes. */
  Screen err() {
    return Screen.forMessages(
        shell.err(), isColored(shell.errIsTerminal()), shell.errIsTerminal() ? shell.columns() : 0);
  }

  /** Where results go as JSON. */
  JsonOutput json() throws IOException {
    return new JsonOutput(shell.out());
  }

  private boolean isColored(boolean isTerminal) {
    return switch (color) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          isTerminal
              && shell.environment().getOrDefault("NO_COLOR", "").isEmpty()
              && !"dumb".equals(shell.environment().get("TERM"));
    };
  }
}
