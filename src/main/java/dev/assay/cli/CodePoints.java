package dev.assay.cli;

import java.util.Arrays;

/** Turns UTF-16 offsets of one text, which Java counts in, into code points, which JSON counts. */
final class CodePoints {

  private final int[] secondHalves;

  private CodePoints(int[] secondHalves) {
    this.secondHalves = secondHalves;
  }

  static CodePoints of(String text) {
    int[] found = new int[8];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
        found[count++] = i;
      }
    }
    return new CodePoints(Arrays.copyOf(found, count));
  }

  /** Code points before a UTF-16 offset. */
  int at(int offset) {
    int place = Arrays.binarySearch(secondHalves, offset);
    return offset - (place < 0 ? -place - 1 : place);
  }
}
