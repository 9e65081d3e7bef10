package dev.assay;

import dev.assay.index.IndexException;
import java.io.IOException;

/** Tells why an archive can't be used, in one sentence with the way out. */
public final class ArchiveException extends IOException {

  private final Reason reason;

  /** Tells the reason in a sentence. */
  public ArchiveException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  private ArchiveException(Reason reason, IndexException cause) {
    super(cause.getMessage(), cause);
    this.reason = reason;
  }

  /** Puts what the index says into the words of the face; any other exception stays itself. */
  static IOException of(IOException e) {
    if (!(e instanceof IndexException index)) {
      return e;
    }
    Reason reason =
        switch (index.reason()) {
          case MISSING -> Reason.MISSING;
          case FOREIGN -> Reason.FOREIGN;
          case DAMAGED -> Reason.DAMAGED;
          case LOCKED -> Reason.LOCKED;
        };
    return new ArchiveException(reason, index);
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
