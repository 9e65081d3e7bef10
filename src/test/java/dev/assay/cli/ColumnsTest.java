package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

  @ParameterizedTest
  @CsvSource({
    "Iran,4",
    "é,1",
    "e\u0301,1",
    "東京,4",
    "한국,4",
    "سلیمانی,7",
    "😀,2",
    "a\u200db,2",
    "ﾃ,1"
  })
  void countsWhatATerminalShows(String text, int columns) {
    assertThat(Columns.of(text)).isEqualTo(columns);
  }
}
