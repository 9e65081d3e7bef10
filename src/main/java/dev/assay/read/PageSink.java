package dev.assay.read;

import dev.assay.article.Problem;

/** Takes what a reader finds, in the order of the file; called from one thread at a time. */
public interface PageSink {

  /** Takes a page. */
  void page(RawPage page);

  /** Takes word of something that gave no page. */
  void problem(Problem problem);
}
