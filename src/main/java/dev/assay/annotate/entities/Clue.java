package dev.assay.annotate.entities;

import java.util.Locale;

/** What a word tells of the name it is part of, or stands beside. */
enum Clue {
  /** A person's given name. */
  GIVEN_NAME,
  /** A word of everyday English: with a capital at the start of a sentence it is no name. */
  COMMON,
  /** Articles, prepositions, pronouns and their like, which are in no name's first place. */
  FUNCTION,
  /** Months, days of the week, feasts. */
  CALENDAR,
  /** Initials that name nobody: TV, GDP. */
  GENERIC,
  /** Words of offices and forms of address, which may come before a person's name. */
  TITLE,
  /** Those of them after which a person's name is sure to come. */
  RANK,
  /** The head of an organization's name: party, ministry. */
  ORGANIZATION,
  /** What begins an organization's name in other languages: Jaish, Parti. */
  ORGANIZATION_FRONT,
  /** Such a head that names one by itself: Parliament. */
  LONE,
  /** What ends a company's name: Inc, Ltd. */
  COMPANY,
  /** Common nouns for organizations, in apposition to an unknown name. */
  COMPANY_NOUN,
  /** The head of a place's name: river, province. */
  PLACE,
  /** Those of them that are left out of the name of the unit: Anbar province is Anbar. */
  ADMINISTRATIVE,
  /** What may begin a place's name: Mount, Gulf. */
  PLACE_FRONT,
  /** The head of a name of something else: war, treaty, prize. */
  OTHER,
  /** What comes before a ship's name. */
  SHIP,
  /** Small words inside a person's name: bin, van, al. */
  PARTICLE,
  /** Words that follow a person's name in brackets. */
  BORN,
  /** Verbs of what people and governments do. */
  ACTING,
  /** Words that may stand before such a verb. */
  ADVERB,
  /** Words before a place. */
  LOCATIVE,
  /** What a government has: policies, allies. */
  STANCE;

  /** The clue's bit in a set of clues. */
  @SuppressWarnings("EnumOrdinal") // the bits never leave the process
  final int bit = 1 << ordinal();

  /** The name in the configuration: {@code place_front}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
