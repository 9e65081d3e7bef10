package dev.assay.cli;

import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Shows the library's log on standard error: a line a record, through the gate for text. */
final class Log extends Handler {

  /** Held, because java.util.logging forgets the level of a logger that nobody holds. */
  private final Logger lucene = Logger.getLogger("org.apache.lucene");

  private final Screen screen;

  private Log(Screen screen) {
    this.screen = screen;
    setFormatter(new OneLine());
  }

  /** Shows nothing, or with {@code -v} what is done, or with {@code -vv} how. */
  static void show(AssayCommand assay) {
    Level level =
        switch (assay.verbosity.length) {
          case 0 -> Level.OFF;
          case 1 -> Level.INFO;
          default -> Level.FINE;
        };
    Log log = new Log(assay.err());
    log.setLevel(level);
    log.lucene.setLevel(Level.OFF);
    LogManager.getLogManager().reset();
    Logger root = Logger.getLogger("");
    root.setLevel(level);
    root.addHandler(log);
  }

  @Override
  public void publish(LogRecord line) {
    if (isLoggable(line)) {
      screen.line(getFormatter().format(line));
    }
  }

  @Override
  public void flush() {
    screen.flush();
  }

  @Override
  public void close() {
    screen.flush();
  }

  /** Level, logger, message and what was thrown; the gate keeps them on their line. */
  private static final class OneLine extends Formatter {
    @Override
    public String format(LogRecord line) {
      String thrown = line.getThrown() == null ? "" : " (" + line.getThrown() + ")";
      return line.getLevel().getName().toLowerCase(java.util.Locale.ROOT)
          + " "
          + line.getLoggerName()
          + ": "
          + formatMessage(line)
          + thrown;
    }
  }
}
