package dev.assay.cli;

import dev.assay.search.Facet;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/** Facets by their names on the command line. */
final class Facets {

  private Facets() {}

  /** The facet of this name, if there is one. */
  static Optional<Facet> find(String name) {
    return Arrays.stream(Facet.values()).filter(f -> f.word().equalsIgnoreCase(name)).findFirst();
  }

  /** The facet of this name; names them all if there is none. */
  static Facet named(String name) {
    return find(name)
        .orElseThrow(
            () -> new TypeConversionException("no facet " + name + "; there are: " + names()));
  }

  /** All names, for messages. */
  static String names() {
    return Arrays.stream(Facet.values()).map(Facet::word).collect(Collectors.joining(", "));
  }
}
