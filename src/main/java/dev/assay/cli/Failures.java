package dev.assay.cli;

import dev.assay.AmbiguousIdException;
import dev.assay.ArchiveException;
import dev.assay.query.QuerySyntaxException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into one line and an exit code. */
final class Failures implements IExecutionExceptionHandler {

  private final AssayCommand assay;

  Failures(AssayCommand assay) {
    this.assay = assay;
  }

  @Override
  public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
    Exception failure = unwrapped(thrown);
    if (isClosedPipe(failure)) {
      return ExitCode.DONE;
    }
    tell(failure);
    if (assay.isVerbose()) {
      traces(failure);
    }
    return code(failure);
  }

  private static Exception unwrapped(Exception thrown) {
    return thrown instanceof UncheckedIOException wrapper && wrapper.getCause() != null
        ? wrapper.getCause()
        : thrown;
  }

  /** The reader of our output has gone, as {@code head} does: no failure of ours. */
  private static boolean isClosedPipe(Exception failure) {
    return failure instanceof IOException
        && failure.getMessage() != null
        && failure.getMessage().contains("ipe");
  }

  private static int code(Exception failure) {
    return switch (failure) {
      case QuerySyntaxException e -> ExitCode.USAGE;
      case UsageException e -> ExitCode.USAGE;
      case AmbiguousIdException e -> ExitCode.USAGE;
      case ArchiveException e ->
          switch (e.reason()) {
            case MISSING, FOREIGN -> ExitCode.NO_INDEX;
            case DAMAGED -> ExitCode.DAMAGED;
            case LOCKED -> ExitCode.LOCKED;
          };
      case IOException e -> ExitCode.DISK;
      default -> ExitCode.DEFECT;
    };
  }

  private void tell(Exception failure) {
    Screen err = assay.err();
    if (failure instanceof QuerySyntaxException e) {
      // Nothing before the query's line: the caret stands under its column.
      e.explain().lines().forEach(err::line);
      return;
    }
    err.print("assay: ");
    switch (failure) {
      case UsageException e -> err.line(message(e));
      case ArchiveException e -> err.line(message(e));
      case IOException e -> err.line(ofFile(rootOf(e)));
      default -> err.line("a defect in assay, please report it: " + failure);
    }
  }

  /** The JDK's exceptions for files often say nothing but the file's name. */
  private static String ofFile(Throwable root) {
    return switch (root) {
      case NoSuchFileException e -> e.getFile() + ": no such file or folder";
      case AccessDeniedException e -> e.getFile() + ": permission denied";
      case NotDirectoryException e -> e.getFile() + ": not a folder";
      case FileSystemException e ->
          e.getFile()
              + ": "
              + (e.getReason() == null ? e.getClass().getSimpleName() : e.getReason());
      default -> message(root);
    };
  }

  private static String message(Throwable failure) {
    return failure.getMessage() == null ? failure.toString() : failure.getMessage();
  }

  /** Lucene wraps "no space left on device" in messages of its own. */
  private static Throwable rootOf(Throwable failure) {
    Throwable root = failure;
    for (int depth = 0; root.getCause() != null && depth < 100; depth++) {
      root = root.getCause();
    }
    return root;
  }

  private void traces(Throwable failure) {
    Screen err = assay.err();
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < 100; depth++) {
      err.line((depth == 0 ? "" : "caused by ") + cause);
      for (StackTraceElement frame : cause.getStackTrace()) {
        err.line("  at " + frame);
      }
      cause = cause.getCause();
    }
  }
}
