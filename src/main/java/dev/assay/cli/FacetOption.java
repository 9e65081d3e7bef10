package dev.assay.cli;

import dev.assay.search.Facet;
import picocli.CommandLine.ITypeConverter;

/**
 * A facet to count, and how many of its values: {@code person:5}.
 *
 * @param facet the facet
 * @param count how many values
 */
record FacetOption(Facet facet, int count) {

  private static final int USUAL = 10;

  /** Reads it from the command line. */
  static final class Reader implements ITypeConverter<FacetOption> {
    @Override
    public FacetOption convert(String written) {
      int colon = written.indexOf(':');
      return colon < 0
          ? new FacetOption(Facets.named(written), USUAL)
          : new FacetOption(
              Facets.named(written.substring(0, colon)),
              new Count().convert(written.substring(colon + 1)));
    }
  }
}
