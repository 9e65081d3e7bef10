package dev.assay.cli;

/** The command line's entry. */
public final class Main {

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(commandLine(Shell.ofProcess()).execute(args));
  }

  /** All commands, for this shell. */
  static Program commandLine(Shell shell) {
    return new Program(shell);
  }
}
