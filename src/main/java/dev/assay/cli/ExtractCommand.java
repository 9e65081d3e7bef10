package dev.assay.cli;

import dev.assay.Normalizer;
import dev.assay.article.Article;
import dev.assay.article.Problem;
import dev.assay.extract.Extraction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is understood of files, without an index. */
@Command(
    name = "extract",
    description = "Show the articles of files as they would be indexed, without an index.",
    footer = {
      "",
      "In a pipe each article is a line of JSON, in the order of the input. What holds no article",
      "is told on standard error, with --json under the key problems."
    })
final class ExtractCommand implements Callable<Integer> {

  private final AssayCommand assay;
  @Mixin final ArchiveOptions archives;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files and folders, or - for standard input.")
  List<Path> paths = List.of();

  @Option(names = "--json", description = "One JSON object.")
  boolean json;

  @Option(names = "--jsonl", description = "One JSON object an article, each on a line.")
  boolean jsonLines;

  @Option(names = "--why", description = "Tell what was found for each field, by which rule.")
  boolean why;

  private long articles;

  ExtractCommand(AssayCommand assay) {
    this.assay = assay;
    archives = new ArchiveOptions(assay.shell());
  }

  @Override
  public Integer call() throws IOException {
    if (json && jsonLines) {
      throw new UsageException("--json and --jsonl exclude each other");
    }
    if (json) {
      object();
    } else if (jsonLines || !assay.shell().outIsTerminal()) {
      lines();
    } else {
      pages();
    }
    return articles == 0 ? ExitCode.NOTHING : ExitCode.DONE;
  }

  private void object() throws IOException {
    JsonOutput out = assay.json();
    List<Problem> problems = new ArrayList<>();
    out.line(() -> {
      out.array(
          "articles",
          () ->
              run(
                  (article, extraction) -> out.object(() -> write(out, article, extraction)),
                  problems::add));
      out.objects(
          "problems",
          problems,
          problem -> {
            out.text("where", problem.where());
            out.text("what", problem.what());
            out.word("kind", problem.kind());
          });
    });
  }

  private void lines() throws IOException {
    JsonOutput out = assay.json();
    run((article, extraction) -> out.line(() -> write(out, article, extraction)), this::tell);
  }

  private void write(JsonOutput out, Article article, Extraction extraction) throws IOException {
    ArticleJson.write(out, article);
    if (why) {
      out.objects("candidates", Contest.of(extraction.candidates()), contest -> contest.write(out));
    }
  }

  private void pages() throws IOException {
    Screen out = assay.out();
    run(
        (article, extraction) -> {
          new ArticlePage(out).show(article);
          if (why) {
            Contest.of(extraction.candidates()).forEach(contest -> contest.print(out));
          }
          out.line();
        },
        this::tell);
  }

  private void tell(Problem problem) {
    assay.err().line(problem.where() + ": " + problem.what());
  }

  /** What is done with an article and what it was made from. */
  private interface Sink {
    void accept(Article article, Extraction extraction) throws IOException;
  }

  private void run(Sink sink, Consumer<Problem> problems) throws IOException {
    Consumer<Extraction> each =
        extraction -> {
          extraction.problems().forEach(problems);
          try {
            if (extraction.article().isPresent()) {
              articles++;
              sink.accept(extraction.article().get(), extraction);
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        };
    Normalizer normalizer = Normalizer.with(archives.configuration(archives.find()));
    if (StandardInput.isMeant(paths)) {
      normalizer.run(assay.shell().in(), StandardInput.NAME, each);
    } else {
      normalizer.run(paths.stream().map(assay.shell().folder()::resolve).toList(), each);
    }
  }
}
