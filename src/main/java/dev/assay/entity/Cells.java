package dev.assay.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes the cells of the table apart. */
final class Cells {

  private Cells() {}

  /** The parts between separators, stripped; empty ones are left out. */
  static List<String> split(String cell, char separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (from <= cell.length()) {
      int next = cell.indexOf(separator, from);
      int end = next < 0 ? cell.length() : next;
      String part = cell.substring(from, end).strip();
      if (!part.isEmpty()) {
        parts.add(part);
      }
      from = end + 1;
    }
    return parts;
  }

  /** Reads {@code born=1957; case=yes}; a key without a value is {@code yes}. */
  static Map<String, String> attributes(String cell) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (String part : split(cell, ';')) {
      int equals = part.indexOf('=');
      if (equals < 0) {
        attributes.put(part, "yes");
      } else {
        attributes.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
      }
    }
    return attributes;
  }
}
