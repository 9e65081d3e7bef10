package dev.assay.article;

/** What the words of a mention denote. */
public enum EntityType {
  /** A human being. */
  PERSON,
  /** A country, city, region, water, base. */
  PLACE,
  /** A government body, alliance, party, company, armed group. */
  ORGANIZATION
}
