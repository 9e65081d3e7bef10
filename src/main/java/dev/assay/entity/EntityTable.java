package dev.assay.entity;

/** The table of entities. */
public final class EntityTable {

  private EntityTable() {}
}
