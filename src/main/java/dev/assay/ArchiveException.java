package dev.assay;

import java.io.IOException;

/** Tells why an archive can't be used, in one sentence with the way out. */
public final class ArchiveException extends IOException {

  private final Reason reason;

  /** Tells the reason in a sentence. */
  public ArchiveException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** Tells the reason in a sentence, with the exception behind it. */
  public ArchiveException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** Why the archive can't be used. */
  public Reason reason() {
    return reason;
  }

  /** Why an archive can't be used. */
  public enum Reason {
    /** There is no index. */
    MISSING,
    /** The folder is not an index of ours, or of another format version. */
    FOREIGN,
    /** The index is damaged. */
    DAMAGED,
    /** Another process writes to it. */
    LOCKED
  }
}
