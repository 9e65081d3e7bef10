package dev.assay.cli;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** All commands for one shell. Not for several threads. */
final class Program {

  /** In the order of the help. */
  private static final List<String> NAMES =
      List.of(
          "search",
          "timeline",
          "facets",
          "entities",
          "count",
          "show",
          "ingest",
          "extract",
          "info",
          "explain",
          "completion",
          "help");

  /** These tell of all others. */
  private static final Set<String> KNOW_ALL = Set.of("completion", "help");

  private final AssayCommand assay;

  Program(Shell shell) {
    assay = new AssayCommand(shell);
  }

  /**
   * The commands as picocli knows them. Reading the options of all costs about twenty milliseconds
   * of a search's four hundred, so where the first word names a command the others are left out.
   */
  CommandLine commands(String... arguments) {
    List<String> named =
        Arrays.stream(arguments)
            .filter(argument -> !argument.startsWith("-"))
            .limit(1)
            .filter(word -> NAMES.contains(word) && !KNOW_ALL.contains(word))
            .toList();
    CommandLine commands = new CommandLine(assay);
    for (String name : named.isEmpty() ? NAMES : named) {
      commands.addSubcommand(name, command(name));
    }
    return commands
        .setExpandAtFiles(false)
        .setInterpolateVariables(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(false)
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setOut(TextGate.printer(assay.shell().out()))
        .setErr(TextGate.printer(assay.shell().err()))
        .setParameterExceptionHandler(new UsageFailures(assay))
        .setExecutionExceptionHandler(new Failures(assay))
        .setExecutionStrategy(this::run);
  }

  private Object command(String name) {
    return switch (name) {
      case "search" -> new SearchCommand(assay);
      case "timeline" -> new TimelineCommand(assay);
      case "facets" -> new FacetsCommand(assay);
      case "entities" -> EntitiesCommand.withCommands(assay);
      case "count" -> new CountCommand(assay);
      case "show" -> new ShowCommand(assay);
      case "ingest" -> new IngestCommand(assay);
      case "extract" -> new ExtractCommand(assay);
      case "info" -> new InfoCommand(assay);
      case "explain" -> new ExplainCommand(assay);
      case "completion" -> new CompletionCommand(assay);
      case "help" -> new HelpCommand(assay);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private int run(ParseResult parsed) {
    Log.show(assay);
    int code = new RunLast().execute(parsed);
    try {
      assay.out().flush();
    } catch (UncheckedIOException e) {
      throw new ExecutionException(parsed.commandSpec().commandLine(), "writing what was found", e);
    }
    return code;
  }

  /** Runs a command; returns its exit code. */
  int execute(String... arguments) {
    try {
      CommandLine commands = commands(arguments);
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
