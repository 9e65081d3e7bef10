package dev.assay.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of things: 0 or more. */
final class Count implements ITypeConverter<Integer> {

  private static final int LONGEST = 9;

  @Override
  public Integer convert(String written) {
    boolean isNumber =
        !written.isEmpty()
            && written.length() <= LONGEST
            && written.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!isNumber) {
      throw new TypeConversionException("'" + written + "' is no number from 0 to 999999999");
    }
    return Integer.valueOf(written);
  }
}
