package dev.assay.cli;

import dev.assay.Archive;
import dev.assay.article.Article;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one article. */
@Command(name = "show", description = "Show an article.")
final class ShowCommand implements Callable<Integer> {

  private final AssayCommand assay;
  @Mixin final ArchiveOptions archives;

  @Parameters(paramLabel = "ID", description = "The article's id, or enough of its beginning.")
  String id = "";

  @Option(
      names = {"--json", "--jsonl"},
      description = "One JSON object.")
  boolean json;

  ShowCommand(AssayCommand assay) {
    this.assay = assay;
    archives = new ArchiveOptions(assay.shell());
  }

  @Override
  public Integer call() throws IOException {
    try (Archive archive = archives.open()) {
      Optional<Article> article = archive.article(id);
      if (article.isEmpty()) {
        assay.err().line("no article's id starts with " + id);
        return ExitCode.NOTHING;
      }
      if (json) {
        JsonOutput out = assay.json();
        out.line(() -> ArticleJson.write(out, article.get()));
      } else {
        new ArticlePage(assay.out()).show(article.get());
      }
      return ExitCode.DONE;
    }
  }
}
