package dev.assay.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNamesTest {

  @Test
  void putsTheNearestFirst() {
    NearestNames nearest = new NearestNames("Velayany");
    List.of("Velayan", "Zorland", "Velayani", "Belaiani", "Velayana City").forEach(nearest::add);
    assertThat(nearest.nearest(3)).containsExactly("Velayan", "Velayani");
  }

  @Test
  void comparesWithoutLetterCaseAndMarks() {
    NearestNames nearest = new NearestNames("TOMAS QUORRA");
    nearest.add("Tomás Quorra");
    assertThat(nearest.nearest(1)).containsExactly("Tomás Quorra");
  }

  @Test
  void hasNoneForAnEmptyOrAVeryLongName() {
    NearestNames none = new NearestNames("");
    none.add("Zorland");
    assertThat(none.nearest(5)).isEmpty();
    NearestNames endless = new NearestNames("z".repeat(100_000));
    endless.add("z".repeat(99_999));
    assertThat(endless.nearest(5)).isEmpty();
  }
}
