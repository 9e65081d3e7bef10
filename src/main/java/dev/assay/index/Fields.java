package dev.assay.index;

/** The schema. */
final class Fields {

  private Fields() {}
}
