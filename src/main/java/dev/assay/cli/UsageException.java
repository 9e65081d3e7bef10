package dev.assay.cli;

/** Tells what is wrong with the options of a command, beyond what picocli checks. */
final class UsageException extends RuntimeException {

  UsageException(String message) {
    super(message);
  }
}
