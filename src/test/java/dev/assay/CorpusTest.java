package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The sample corpus is large enough and repeats itself only where it means to. */
class CorpusTest {

  private static final Path CORPUS = Path.of("corpus");
  private static final int RUN = 8;
  private static final double MOST_SHARED = 0.05;

  /** Not articles: kept out of the archive, broken on purpose, or a list of links. */
  private static final Set<String> NO_ARTICLES = Set.of("notes", "broken", "palisade/world.html");

  /** Saved twice, saved again after an update, copied as text. */
  private static final List<Set<String>> MEANT_COPIES =
      List.of(
          Set.of(
              "northgate/2020-01-03-strike-kills-suleimani.html",
              "northgate/2020-01-03-strike-kills-suleimani-saved-again.html",
              "northgate/2020-01-05-strike-kills-suleimani-updated.html"),
          Set.of(
              "palisade/2021-01-04-one-year-on.html",
              "palisade/2021-01-04-one-year-on-copied.txt"));

  @Test
  void holdsAtLeastEightyDifferentAssessments() throws IOException {
    int copies = MEANT_COPIES.stream().mapToInt(group -> group.size() - 1).sum();

    assertThat(articles().size() - copies).isGreaterThanOrEqualTo(80);
  }

  @Test
  void noTwoArticlesShareMoreThanATwentiethOfTheirEightWordRunsUnlessMeantTo() throws IOException {
    Map<String, Set<List<String>>> runs = new TreeMap<>();
    articles().forEach((key, lines) -> runs.put(key, runs(lines)));
    List<String> tooAlike = new ArrayList<>();
    runs.forEach((a, runsOfA) ->
        runs.forEach((b, runsOfB) -> {
          if (a.compareTo(b) < 0 && !meantAsCopies(a, b)) {
            double shared = shared(runsOfA, runsOfB);
            if (shared > MOST_SHARED) {
              tooAlike.add("%s and %s share %.2f".formatted(a, b, shared));
            }
          }
        }));

    assertThat(tooAlike).isEmpty();
  }

  @Test
  void judgesOnlyArticlesThatExist() throws IOException {
    Set<String> judged = new HashSet<>();
    for (String line : Files.readAllLines(CORPUS.resolve("judged-queries.jsonl"))) {
      judged.addAll(judgedKeys(line));
    }

    assertThat(judged).hasSizeGreaterThan(50).isSubsetOf(articles().keySet());
  }

  private static Set<String> judgedKeys(String line) throws IOException {
    Set<String> keys = new HashSet<>();
    try (JsonParser json = new JsonFactory().createParser(line)) {
      boolean inside = false;
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.END_OBJECT) {
          inside = false;
        } else if (token == JsonToken.FIELD_NAME && inside) {
          keys.add(json.currentName());
        } else if (token == JsonToken.FIELD_NAME) {
          inside = json.currentName().equals("judgments");
        }
      }
    }
    return keys;
  }

  private static boolean meantAsCopies(String a, String b) {
    return MEANT_COPIES.stream().anyMatch(group -> group.contains(a) && group.contains(b));
  }

  private static double shared(Set<List<String>> a, Set<List<String>> b) {
    Set<List<String>> smaller = a.size() <= b.size() ? a : b;
    Set<List<String>> larger = a.size() <= b.size() ? b : a;
    return (double) smaller.stream().filter(larger::contains).count() / smaller.size();
  }

  private static Set<List<String>> runs(List<String> lines) {
    Set<List<String>> runs = new HashSet<>();
    for (String line : lines) {
      List<String> words =
          Arrays.stream(line.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]++", -1))
              .filter(word -> !word.isEmpty())
              .toList();
      for (int i = 0; i + RUN <= words.size(); i++) {
        runs.add(words.subList(i, i + RUN));
      }
    }
    return runs;
  }

  /** Returns the lines of every article by its key: its path, with the record's number if any. */
  private static Map<String, List<String>> articles() throws IOException {
    Map<String, List<String>> articles = new TreeMap<>();
    try (Stream<Path> files = Files.walk(CORPUS)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String key = CORPUS.relativize(file).toString().replace('\\', '/');
        if (NO_ARTICLES.stream().noneMatch(key::startsWith)) {
          add(key, file, articles);
        }
      }
    }
    return articles;
  }

  private static void add(String key, Path file, Map<String, List<String>> articles)
      throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (key.endsWith(".gz")) {
      try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        bytes = in.readAllBytes();
      }
    }
    if (key.contains(".html")) {
      articles.put(key, textOfPage(bytes));
    } else if (key.endsWith(".txt")) {
      articles.put(key, new String(bytes, StandardCharsets.UTF_8).lines().toList());
    } else if (key.endsWith(".jsonl") && !key.startsWith("judged")) {
      int record = 0;
      for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
        record++;
        articles.put(key + "#" + record, textOfRecord(line));
      }
    }
  }

  private static List<String> textOfPage(byte[] bytes) throws IOException {
    // Jsoup finds the charset that the page declares.
    Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "https://corpus.example/");
    page.select("script, style, head").remove();
    return page.wholeText().lines().toList();
  }

  private static List<String> textOfRecord(String line) throws IOException {
    List<String> text = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(line)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          json.getText().lines().forEach(text::add);
        }
      }
    }
    return text;
  }
}
