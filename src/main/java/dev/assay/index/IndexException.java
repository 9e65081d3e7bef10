package dev.assay.index;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Tells why an index can't be used, in one sentence with the way out. */
public final class IndexException extends IOException {

  private final Reason reason;

  IndexException(Reason reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** Why the index can't be used. */
  public Reason reason() {
    return reason;
  }

  /** Why an index can't be used. */
  public enum Reason {
    /** There is none. */
    MISSING,
    /** The folder holds something else, or another format version. */
    FOREIGN,
    /** It is damaged. */
    DAMAGED,
    /** Another writer has it. */
    LOCKED
  }
}
