package dev.assay.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;

/**
 * What a command was started from.
 *
 * @param in standard input
 * @param out standard output, for what was asked for
 * @param err standard error, for all else
 * @param outIsTerminal whether a person looks at {@code out}
 * @param errIsTerminal whether a person looks at {@code err}
 * @param columns the terminal's width
 * @param environment the environment's variables
 * @param folder the current folder
 * @param clock tells what {@code today} means
 */
record Shell(
    InputStream in,
    Writer out,
    Writer err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int columns,
    Map<String, String> environment,
    Path folder,
    Clock clock) {

  private static final int USUAL_COLUMNS = 80;

  /** The shell of this process. */
  static Shell ofProcess() {
    String columns = System.getProperty("assay.columns", System.getenv().get("COLUMNS"));
    return new Shell(
        System.in,
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        isTerminal(1),
        isTerminal(2),
        width(columns == null ? "" : columns),
        System.getenv(),
        Path.of(""),
        Clock.system(ZoneId.systemDefault()));
  }

  /** UTF-8 whatever the locale says: the same search gives the same bytes everywhere. */
  private static Writer writer(FileDescriptor stream) {
    return new BufferedWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
  }

  /**
   * Java 21 can't tell for one stream alone, so the launcher does; without it Linux's own listing
   * of the process's files is asked.
   */
  private static boolean isTerminal(int stream) {
    String told = System.getProperty("assay.terminals");
    if (told != null) {
      return told.indexOf('0' + stream) >= 0;
    }
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  private static int width(String columns) {
    boolean isNumber =
        !columns.isEmpty()
            && columns.length() < 5
            && columns.chars().allMatch(c -> c >= '0' && c <= '9');
    int width = isNumber ? Integer.parseInt(columns) : 0;
    return width == 0 ? USUAL_COLUMNS : width;
  }
}
