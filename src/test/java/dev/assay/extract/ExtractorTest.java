package dev.assay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.article.Article;
import dev.assay.article.Block;
import dev.assay.article.Candidate;
import dev.assay.article.Caption;
import dev.assay.article.Completeness;
import dev.assay.article.Highlight;
import dev.assay.article.Precision;
import dev.assay.article.Problem;
import dev.assay.read.MediaType;
import dev.assay.read.PageSink;
import dev.assay.read.RawPage;
import dev.assay.read.Readers;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ExtractorTest {

  private static final Path CORPUS = Path.of("corpus");
  private static final String TEASER =
      "meridian/2020-01-06-baghdad-weighs-a-life-without-us-troops.txt";

  private final Extractor extractor = Extractor.standard();

  @Test
  void understandsEveryPartOfATextCopy() throws IOException {
    Article article = only(read(TEASER));
    assertThat(article.kicker()).contains("ASSESSMENTS");
    assertThat(article.title()).isEqualTo("Baghdad Weighs a Life Without American Troops");
    assertThat(article.published().orElseThrow()).hasToString("2020-01-06T21:47Z");
    assertThat(article.published().orElseThrow().precision()).isEqualTo(Precision.MINUTE);
    assertThat(article.byline()).isEmpty();
    assertThat(article.captions()).hasSize(1);
    assertThat(article.captions().getFirst().credit())
        .contains("TARIQ MANSOUR/Levant Images via Photodesk");
    assertThat(article.captions().getFirst().text()).endsWith("the American presence.");
    assertThat(article.highlights())
        .hasSize(3)
        .extracting(Highlight::text)
        .last()
        .asString()
        .endsWith("the governing coalition.");
    assertThat(article.blocks()).hasSize(1);
    assertThat(article.completeness()).isEqualTo(Completeness.TEASER);
  }

  @Test
  void noLineOfTheWallIsPartOfTheArticle() throws IOException {
    String all = only(read(TEASER)).toString();
    for (String line :
        List.of("Keep Reading", "Register", "Proceed to sign up", "Already have", "Sign In")) {
      assertThat(all).doesNotContain(line);
    }
  }

  @Test
  void theOrderOfTheHeadDoesNotMatter() {
    Article article =
        text(
            """
            Jan 6, 2020 | 21:47 GMT

            Baghdad Weighs a Life Without American Troops

            By Ada Moreau and Ben Okri

            A crowd in central Baghdad.

            (T. MANSOUR/Levant Images)

            The parliament met on Sunday. It told the government to end the presence of soldiers, \
            and nobody knows yet whether it will.
            """);
    assertThat(article.title()).isEqualTo("Baghdad Weighs a Life Without American Troops");
    assertThat(article.published().orElseThrow()).hasToString("2020-01-06T21:47Z");
    assertThat(article.byline()).containsExactly("Ada Moreau", "Ben Okri");
    assertThat(article.captions())
        .containsExactly(
            new Caption("A crowd in central Baghdad.", Optional.of("T. MANSOUR/Levant Images")));
    assertThat(article.body()).startsWith("The parliament met on Sunday.");
  }

  @Test
  void keepsTheBodyOfAJsonArticleToTheLetter() {
    String body = "  One.\\n\\n\\nTwo  lines\\nof it. ";
    Article article = json("{\"id\":\"x1\",\"title\":\" A  title \",\"text\":\"" + body + "\"}");
    assertThat(article.id()).isEqualTo("x1");
    assertThat(article.title()).isEqualTo("A title");
    assertThat(article.body()).isEqualTo("  One.\n\n\nTwo  lines\nof it. ");
    for (Block block : article.blocks()) {
      String text = article.body().substring(block.start(), block.end());
      assertThat(text).isEqualTo(text.strip()).isNotEmpty();
    }
    assertThat(article.blocks()).hasSize(2);
  }

  @Test
  void aTextWithoutTitleOrBodyIsNoArticle() {
    Extraction extraction =
        extractor.extract(page(MediaType.JSON, "{\"url\":\"https://a.example\"}"));
    assertThat(extraction.article()).isEmpty();
    assertThat(extraction.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_AN_ARTICLE));
  }

  @Test
  void readsDatesTitleAndBylineOfAPageWithTheRulesThatFoundThem() {
    Extraction extraction =
        extractor.extract(
            page(
                MediaType.HTML,
                """
                <!DOCTYPE html><html lang="en"><head><title>Gas and the Gulf | Harbor</title>
                <meta property="og:title" content="Gas and the Gulf">
                <meta property="og:site_name" content="Harbor Street">
                <script type="application/ld+json">{"@type":"NewsArticle",
                "datePublished":"2021-03-04T10:00:00+02:00","dateModified":"2021-03-05",
                "author":[{"@type":"Person","name":"Ada Moreau"}]}</script></head>
                <body><nav><a href="/">Home</a></nav><article><h1>Gas and the Gulf</h1>
                <p>The price of gas fell for the third week, which few of those who trade it in the
                Gulf had expected when the winter began, and fewer had prepared for.</p>
                <p>It is likely to fall further, since the tanks are full and the ships that carry it
                are waiting off the coast for somebody to buy what they hold.</p>
                </article><footer>All rights reserved.</footer></body></html>
                """));
    Article article = extraction.article().orElseThrow();
    assertThat(article.title()).isEqualTo("Gas and the Gulf");
    assertThat(article.source()).contains("Harbor Street");
    assertThat(article.byline()).containsExactly("Ada Moreau");
    assertThat(article.published().orElseThrow()).hasToString("2021-03-04T10:00+02:00");
    assertThat(article.updated().orElseThrow()).hasToString("2021-03-05");
    assertThat(article.body()).startsWith("The price of gas").doesNotContain("rights");
    assertThat(article.blocks()).hasSize(2);
    assertThat(extraction.candidates())
        .extracting(Candidate::field)
        .contains("title", "published", "byline");
  }

  @Test
  void theSameAddressGivesTheSameId() {
    String html =
        "<html><head><title>Gas</title></head><body><h1>Gas</h1><p>"
            + "The price of gas fell for the third week, and those who trade it wonder. ".repeat(3)
            + "</p></body></html>";
    String one = extractor.extract(html, URI.create("https://a.example/gas")).orElseThrow().id();
    String two = extractor.extract(html, URI.create("https://a.example/gas")).orElseThrow().id();
    String other = extractor.extract(html, URI.create("https://a.example/oil")).orElseThrow().id();
    assertThat(one).isEqualTo(two).hasSize(12).isNotEqualTo(other);
  }

  @Test
  void readsOldCharsetsAsTheyAreDeclared() throws IOException {
    assertThat(only(read("vektor/2025-01-03-tranzit.html")).body()).contains("газ");
    assertThat(only(read("palisade/2020-11-09-tigray.html")).body()).doesNotContain("\uFFFD");
  }

  @Test
  void takesPortionMarksOutOfTheText() {
    Article article =
        text(
            """
            (U//FOUO) The Port and the Price

            January 6, 2020

            (U) The port has been closed since Sunday. What follows from this is not yet clear, and \
            those who were asked about it gave more than one answer.

            (U//FOUO) It will probably open again within the month, since nobody gains by keeping it \
            closed; but the price of that is not yet agreed.
            """);
    assertThat(article.marking()).contains("U//FOUO");
    assertThat(article.title()).isEqualTo("The Port and the Price");
    assertThat(article.body()).startsWith("The port").doesNotContain("(U");
  }

  @Test
  void everyPageOfTheCorpusIsUnderstood() throws IOException {
    List<String> failed = new ArrayList<>();
    try (var files = Files.walk(CORPUS)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String path = CORPUS.relativize(file).toString();
        boolean isPage = path.endsWith(".html") || path.endsWith(".txt");
        if (isPage && !path.startsWith("broken") && !path.equals("palisade/world.html")) {
          for (RawPage page : read(path)) {
            Optional<Article> article = extractor.extract(page).article();
            if (article.isEmpty() || article.get().body().length() < 300) {
              failed.add(path);
            }
          }
        }
      }
    }
    assertThat(failed).isEmpty();
  }

  @Test
  @Timeout(60)
  void anyBytesGiveAnArticleOrAProblem() throws IOException {
    byte[] text = Files.readAllBytes(CORPUS.resolve(TEASER));
    byte[] html = Files.readAllBytes(CORPUS.resolve("vektor/2025-01-03-tranzit.html"));
    List<MediaType> types = List.of(MediaType.HTML, MediaType.TEXT, MediaType.JSON);
    Random random = new Random(11);
    for (int round = 0; round < 400; round++) {
      byte[] bytes = (round % 2 == 0 ? text : html).clone();
      for (int i = 0; i < 60; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      MediaType type = types.get(random.nextInt(types.size()));
      Extraction extraction =
          extractor.extract(new RawPage("fuzz", 0, type, bytes, Optional.empty(), List.of()));
      assertThat(extraction.article().isPresent() || !extraction.problems().isEmpty())
          .as("round %d", round)
          .isTrue();
    }
  }

  @Test
  @Timeout(30)
  void deepOrLongPagesAreReadInReasonableTime() {
    for (String hostile :
        List.of(
            "<div>".repeat(100_000) + "x",
            "<b><p>".repeat(10_000),
            "<p " + "a=1 ".repeat(100_000) + ">x",
            "x".repeat(2_000_000),
            "<script type='application/ld+json'>" + "[".repeat(100_000) + "</script>",
            "Jan ".repeat(200_000))) {
      Extraction extraction = extractor.extract(page(MediaType.HTML, hostile));
      assertThat(extraction.problems().size() + extraction.article().stream().count()).isPositive();
    }
  }

  private static RawPage page(MediaType type, String content) {
    return new RawPage(
        "test." + type.name().toLowerCase(Locale.ROOT),
        0,
        type,
        content.getBytes(StandardCharsets.UTF_8),
        Optional.of(StandardCharsets.UTF_8),
        List.of());
  }

  private Article text(String content) {
    return extractor.extract(page(MediaType.TEXT, content)).article().orElseThrow();
  }

  private Article json(String content) {
    return extractor.extract(page(MediaType.JSON, content)).article().orElseThrow();
  }

  private Article only(List<RawPage> pages) {
    assertThat(pages).hasSize(1);
    return extractor.extract(pages.getFirst()).article().orElseThrow();
  }

  private static List<RawPage> read(String path) throws IOException {
    List<RawPage> pages = new ArrayList<>();
    Readers.standard()
        .read(
            CORPUS.resolve(path),
            path,
            new PageSink() {
              @Override
              public void page(RawPage page) {
                pages.add(page);
              }

              @Override
              public void problem(Problem problem) {
                throw new AssertionError(problem);
              }
            });
    return pages;
  }
}
