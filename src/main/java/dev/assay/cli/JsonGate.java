package dev.assay.cli;

import java.io.Writer;

/**
 * The gate for JSON: what would do harm on a terminal is written as an escape, so that no character
 * is lost. Outside strings JSON is ASCII, so only characters of strings are ever escaped here.
 */
final class JsonGate extends Gate {

  JsonGate(Writer medium) {
    super(medium);
  }

  @Override
  boolean needs(int control) {
    return control == '\n';
  }

  @Override
  String replacement(int codePoint) {
    StringBuilder escapes = new StringBuilder(12);
    for (char unit : Character.toChars(codePoint)) {
      escapes.append("\\u%04x".formatted((int) unit));
    }
    return escapes.toString();
  }
}
