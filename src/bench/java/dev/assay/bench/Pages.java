package dev.assay.bench;

import dev.assay.article.Problem;
import dev.assay.extract.Extractor;
import dev.assay.read.PageSink;
import dev.assay.read.RawPage;
import dev.assay.read.Readers;
import dev.assay.text.ArticleTokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The pages that a benchmark works on, read once, before the clock starts. */
record Pages(List<RawPage> pages) {

  /** Reads a file, or all files of a folder, its subfolders too. */
  static Pages of(Path path) throws IOException {
    List<RawPage> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Readers.standard()
            .read(
                file,
                file.toString(),
                new PageSink() {
                  @Override
                  public void page(RawPage page) {
                    pages.add(page);
                  }

                  @Override
                  public void problem(Problem problem) {}
                });
      }
    }
    if (pages.isEmpty()) {
      throw new IOException("no page in " + path);
    }
    return new Pages(List.copyOf(pages));
  }

  /** The articles of the pages, with their tokens. */
  List<ArticleTokens> articles() {
    Extractor extractor = Extractor.standard();
    return pages.stream()
        .flatMap(page -> extractor.extract(page).article().stream())
        .map(ArticleTokens::of)
        .toList();
  }

  /** How many characters the texts of these articles have, in millions. */
  static double megabytes(List<ArticleTokens> articles) {
    return articles.stream()
            .flatMap(texts -> texts.parts().values().stream())
            .mapToLong(tokens -> tokens.text().length())
            .sum()
        / 1e6;
  }
}
