package dev.assay.cli;

/** The command line's entry. */
public final class Main {

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(args.length == 0 ? 2 : 0);
  }
}
