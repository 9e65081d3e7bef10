package dev.assay.cli;

import java.util.List;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in one line what is wrong with a command line, and what may have been meant. */
final class UsageFailures implements IParameterExceptionHandler {

  private final AssayCommand assay;

  UsageFailures(AssayCommand assay) {
    this.assay = assay;
  }

  @Override
  public int handleParseException(ParameterException failure, String[] arguments) {
    Screen err = assay.err().print("assay: ").print(what(failure));
    List<String> meant =
        failure instanceof UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions()
            : List.of();
    if (!meant.isEmpty()) {
      err.print("; did you mean " + meant.getFirst() + "?");
    }
    err.line(" (" + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help)");
    return ExitCode.USAGE;
  }

  private static String what(ParameterException failure) {
    if (failure instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().getFirst();
      boolean isWord = first.startsWith("-") && !first.startsWith("--");
      return "unknown "
          + (first.startsWith("-") ? "option " : "argument or command ")
          + first
          + (isWord ? "; a query that starts with - goes after --" : "");
    }
    return failure.getMessage() == null ? "wrong arguments" : failure.getMessage();
  }
}
