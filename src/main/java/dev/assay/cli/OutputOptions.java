package dev.assay.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which form hits are printed. */
final class OutputOptions {

  @Option(names = "--json", description = "One JSON object.")
  boolean json;

  @Option(names = "--jsonl", description = "One JSON object a hit, each on a line.")
  boolean jsonLines;

  @Option(names = "--output", paramLabel = "WHAT", description = "paths or ids, one a line.")
  @Nullable List list;

  @Option(names = "-0", description = "End each path or id with NUL, for xargs -0.")
  boolean nul;

  /** What a list of hits is made of. */
  enum List {
    /** The files that hits stand in. */
    PATHS,
    /** Their ids. */
    IDS
  }

  /**
   * The form chosen.
   *
   * @throws UsageException if several are
   */
  Form form(boolean terminal) {
    if ((json ? 1 : 0) + (jsonLines ? 1 : 0) + (list == null ? 0 : 1) > 1) {
      throw new UsageException("--json, --jsonl and --output exclude each other");
    }
    if (nul && list == null) {
      throw new UsageException("-0 is for --output paths or --output ids");
    }
    if (json || jsonLines) {
      return json ? Form.JSON : Form.JSON_LINES;
    }
    if (list != null) {
      return list == List.PATHS ? Form.PATHS : Form.IDS;
    }
    return terminal ? Form.PAGE : Form.TABLE;
  }

  /** The forms of output. */
  enum Form {
    /** For a person at a terminal. */
    PAGE,
    /** Tab-separated lines. */
    TABLE,
    /** One JSON object. */
    JSON,
    /** One JSON object a line. */
    JSON_LINES,
    /** The hits' files. */
    PATHS,
    /** The hits' ids. */
    IDS
  }
}
