package dev.assay.cli;

import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** All commands for one shell. Not for several threads. */
final class Program {

  private final AssayCommand assay;
  private final CommandLine commands;

  Program(Shell shell) {
    assay = new AssayCommand(shell);
    commands =
        new CommandLine(assay)
            .addSubcommand(new SearchCommand(assay))
            .addSubcommand(new IngestCommand(assay))
            .addSubcommand(new ShowCommand(assay))
            .addSubcommand(new ExtractCommand(assay))
            .addSubcommand(new FacetsCommand(assay))
            .addSubcommand(new TimelineCommand(assay))
            .addSubcommand(new CountCommand(assay))
            .addSubcommand(new InfoCommand(assay))
            .addSubcommand(new ExplainCommand(assay))
            .addSubcommand(new CompletionCommand(assay))
            .addSubcommand(new HelpCommand(assay))
            .setExpandAtFiles(false)
            .setInterpolateVariables(false)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpAutoWidth(false)
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .setOut(TextGate.printer(shell.out()))
            .setErr(TextGate.printer(shell.err()))
            .setParameterExceptionHandler(new UsageFailures(assay))
            .setExecutionExceptionHandler(new Failures(assay))
            .setExecutionStrategy(this::run);
  }

  /** The commands as picocli knows them. */
  CommandLine commands() {
    return commands;
  }

  private int run(ParseResult parsed) {
    Log.show(assay);
    int code = new RunLast().execute(parsed);
    try {
      assay.out().flush();
    } catch (UncheckedIOException e) {
      throw new ExecutionException(commands, "writing what was found", e);
    }
    return code;
  }

  /** Runs a command; returns its exit code. */
  int execute(String... arguments) {
    try {
      return commands.execute(QueryArguments.wordsLast(commands, arguments));
    } catch (StackOverflowError | OutOfMemoryError e) {
      assay.err().line("assay: not enough memory: " + e);
      return ExitCode.DEFECT;
    } finally {
      // What a command printed before it failed, and then why it did.
      Screen.forMessages(assay.shell().out(), false, 0).flush();
      assay.err().flush();
    }
  }
}
