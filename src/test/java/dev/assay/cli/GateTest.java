package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {

  private static final long SEED = 20200106;
  private static final int STRINGS = 20_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001b[31mred",
        "\u009b31m",
        "\u0007",
        "\u007f",
        "\u202eevil",
        "\u2066x",
        "\u2028",
        "\ufeff",
        "\udb40\udc41",
        "\ud800",
        "\udc00x",
        "\r",
        "\0",
        "\ufff9",
        "\uffff"
      })
  void replacesWhatWouldSteerATerminal(String text) {
    assertThat(throughText(text)).startsWith("\ufffd");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Soleimani — “killed”", "سلیمانی", "می\u200cخواهد", "東京", "😀", "é", "e\u0301"})
  void letsTextOfAllScriptsThrough(String text) {
    assertThat(throughText(text)).isEqualTo(text);
  }

  @Test
  void keepsAPairOfSurrogatesThatIsWrittenInTwoPieces() throws IOException {
    StringWriter medium = new StringWriter();
    TextGate gate = new TextGate(medium);
    gate.write("\ud83d");
    gate.write("\ude00");
    gate.flush();
    assertThat(medium).hasToString("😀");
  }

  @Test
  void letsNoHarmfulCharacterOfRandomTextReachATerminal() {
    Random random = new Random(SEED);
    for (int i = 0; i < STRINGS; i++) {
      String text = randomText(random);
      assertThat(throughText(text).codePoints().filter(c -> c != '\n').filter(GateTest::isHarmful))
          .as("seed %d, string %d", SEED, i)
          .isEmpty();
    }
  }

  @Test
  void givesBackRandomTextThroughJsonWithoutHarmfulCharacters() throws IOException {
    Random random = new Random(SEED);
    for (int i = 0; i < STRINGS; i++) {
      String text = randomText(random);
      StringWriter medium = new StringWriter();
      JsonOutput json = new JsonOutput(medium);
      json.line(() -> json.text("x", text));
      String line = medium.toString();
      assertThat(line.codePoints().filter(c -> c != '\n').filter(GateTest::isHarmful))
          .as("seed %d, string %d", SEED, i)
          .isEmpty();
      assertThat(textOf(line)).as("seed %d, string %d", SEED, i).isEqualTo(text);
    }
  }

  private static String throughText(String text) {
    StringWriter medium = new StringWriter();
    Screen screen = Screen.forData(medium, false, 0);
    screen.print(text.replace('\r', '\u0001')).flush();
    return medium.toString();
  }

  private static String textOf(String json) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      String value = "";
      while (parser.nextToken() != null) {
        value = "x".equals(parser.currentName()) ? parser.getText() : value;
      }
      return value;
    }
  }

  /** Characters of all kinds, harmful ones far more often than text has them. */
  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(24);
    for (int i = 0; i < length; i++) {
      switch (random.nextInt(6)) {
        case 0 -> text.append((char) random.nextInt(0xA0));
        case 1 -> text.append((char) (0x2000 + random.nextInt(0x80)));
        case 2 -> text.append((char) (0xD800 + random.nextInt(0x800)));
        case 3 -> text.appendCodePoint(0xE0000 + random.nextInt(0x80));
        case 4 -> text.append((char) random.nextInt(0x10000));
        default -> text.appendCodePoint(random.nextInt(0x110000));
      }
    }
    return text.toString();
  }

  /** Written apart from the gate's own rule, from the list of what must not come through. */
  private static boolean isHarmful(int c) {
    return c < 0x20
        || (c >= 0x7F && c <= 0x9F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x2028
        || c == 0x2029
        || (c >= 0xD800 && c <= 0xDFFF)
        || c == 0xFEFF
        || (c >= 0xE0000 && c <= 0xE007F);
  }
}
