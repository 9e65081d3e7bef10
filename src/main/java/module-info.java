/** A full-text search index over archives of assessments. */
module dev.assay {
  requires com.fasterxml.jackson.core;
  requires static info.picocli;
  requires java.logging;
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.core;
  requires org.apache.lucene.queries;
  requires static transitive org.jspecify;
  requires org.jsoup;
  requires org.slf4j;
  requires org.snakeyaml.engine;

  exports dev.assay;
  exports dev.assay.annotate;
  exports dev.assay.article;
  exports dev.assay.config;
  exports dev.assay.extract;
  exports dev.assay.query;
  exports dev.assay.read;
  exports dev.assay.search;
  exports dev.assay.text;
}
