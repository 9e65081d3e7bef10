package dev.assay.cli;

/** What a command's end means to the program that called it. */
final class ExitCode {

  /** Found, or done. */
  static final int DONE = 0;

  /** Nothing found; an ingest skipped something and was to be strict. */
  static final int NOTHING = 1;

  /** The command line or the query can't be understood. */
  static final int USAGE = 2;

  /** There is no index, or it is not ours, or of another format. */
  static final int NO_INDEX = 3;

  /** The index is damaged. */
  static final int DAMAGED = 4;

  /** Another process writes to the index. */
  static final int LOCKED = 5;

  /** A file or folder can't be read or written. */
  static final int DISK = 6;

  /** Time ran out; what was found is printed. */
  static final int TIMED_OUT = 8;

  /** A defect of the program itself (sysexits' EX_SOFTWARE). */
  static final int DEFECT = 70;

  private ExitCode() {}
}
