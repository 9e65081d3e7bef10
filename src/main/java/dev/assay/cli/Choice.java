package dev.assay.cli;

import dev.assay.search.Facet;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A value to narrow to: {@code source=Meridian}.
 *
 * @param facet the facet
 * @param value the value
 */
record Choice(Facet facet, String value) {

  /** Reads it from the command line. */
  static final class Reader implements ITypeConverter<Choice> {
    @Override
    public Choice convert(String written) {
      int equals = written.indexOf('=');
      if (equals < 1) {
        throw new TypeConversionException("'" + written + "' is not FIELD=VALUE");
      }
      return new Choice(Facets.named(written.substring(0, equals)), written.substring(equals + 1));
    }
  }
}
