package dev.assay.cli;

import java.nio.file.Path;
import java.util.List;

/** Standard input among the paths of a command. */
final class StandardInput {

  /** What messages and articles call it. */
  static final String NAME = "standard input";

  private static final Path DASH = Path.of("-");

  private StandardInput() {}

  /**
   * Whether the paths mean standard input.
   *
   * @throws UsageException if they mean files as well
   */
  static boolean isMeant(List<Path> paths) {
    if (paths.contains(DASH) && paths.size() > 1) {
      throw new UsageException("- (standard input) stands alone; a file of that name is ./-");
    }
    return paths.contains(DASH);
  }
}
