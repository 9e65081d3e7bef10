package dev.assay.cli;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Runs commands as a shell would, and keeps what they print. */
final class TestShell {

  private final Path folder;
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();
  private boolean terminal;
  private InputStream in = InputStream.nullInputStream();
  private Map<String, String> environment = Map.of();

  TestShell(Path folder) {
    this.folder = folder;
  }

  TestShell onATerminal() {
    terminal = true;
    return this;
  }

  TestShell withInput(String text) {
    in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  TestShell withEnvironment(Map<String, String> variables) {
    environment = variables;
    return this;
  }

  /** Runs a command; what the one before printed is forgotten. */
  int run(String... arguments) {
    out = new StringWriter();
    err = new StringWriter();
    return Main.commandLine(shell()).execute(arguments);
  }

  Shell shell() {
    Clock clock = Clock.fixed(Instant.parse("2020-01-15T12:00:00Z"), ZoneOffset.UTC);
    return new Shell(
        in,
        new BufferedWriter(out),
        new BufferedWriter(err),
        terminal,
        terminal,
        80,
        environment,
        folder,
        clock);
  }

  String out() {
    return out.toString();
  }

  List<String> outLines() {
    return out().lines().toList();
  }

  String err() {
    return err.toString();
  }
}
