package dev.assay.index;

import dev.assay.query.Field;
import java.util.List;

/**
 * The schema: which document has which field, and why it is analyzed, stored, sorted or counted.
 *
 * <p>An article is a block of documents: its highlights first, the article last, all with the
 * article's {@link #ID} and {@link #PUBLISHED}. A file of the manifest and the list of folders are
 * documents of their own, so that one commit holds all of it or nothing.
 *
 * <p>A text field is three aligned fields of one tokenization: stems with norms for ranking, {@link
 * #exact} words for phrases, prefixes and fuzzy words, and {@link #entities} for mentions. Entity
 * tokens in a field of their own leave norms and average lengths true.
 */
final class Fields {

  /** A term on every document: article, highlight, file, folders, entities. */
  static final String KIND = "kind";

  static final String ARTICLE = "article";
  static final String HIGHLIGHT = "highlight";
  static final String FILE = "file";
  static final String FOLDERS = "folders";

  /** The article's id: a term on every document of its block, so that deletes take it whole. */
  static final String ID = "id";

  /**
   * The instant of publication, in milliseconds of the epoch: the index is sorted by it, newest
   * first. On every document of a block, or a range query on a sorted index takes the children for
   * 1970; on none where the article is undated.
   */
  static final String PUBLISHED = "published";

  /**
   * Breaks ties of {@link #PUBLISHED}: a hash of the id, so that any index gives the same order.
   */
  static final String TIE = "tie";

  /** The days of publication as printed: a range, since a date may be a month or a year. */
  static final String PUBLISHED_DAYS = "published.days";

  static final String UPDATED_DAYS = "updated.days";
  static final String SAVED_DAYS = "saved.days";

  /** The days that the text speaks of: ranges to intersect with. */
  static final String ABOUT_DAYS = "about.days";

  /** The same ranges as doc values, packed, for ranking by overlap and for histograms. */
  static final String ABOUT_RANGES = "about.ranges";

  /** Yes-or-no properties and completeness, as terms. */
  static final String FLAG = "flag";

  /** Every facet's values, as sorted-set doc values: the facet's word, a separator, the value. */
  static final String FACETS = "facets";

  /**
   * Who is named, and how: an entity's key, a separator, the words of the text. Terms alone, since
   * they are read by entity: its spellings are the terms after its key.
   */
  static final String MENTIONS = "mentions";

  /** What a list of hits shows, packed in doc values: no article is decompressed for it. */
  static final String HIT = "hit";

  /** The whole article, stored. */
  static final String STORED = "stored";

  /** A digest of all that the article was read to say: the same text is the same article. */
  static final String CONTENT = "content";

  /**
   * The table of entities in compiled form: a document of its own, so that a search reads no table.
   */
  static final String ENTITIES = "entities";

  /** A file's path, a term; and the ids of its articles, terms. */
  static final String PATH = "path";

  static final String FILE_ARTICLE = "file.article";

  /** A file of the manifest, or the list of folders, stored. */
  static final String ENTRY = "entry";

  /** A highlight's words, its number and its estimates, on its own document. */
  static final String HIGHLIGHT_TEXT = "highlight.text";

  /** The texts that a search without a field looks in, weakest last. */
  static final List<String> TEXTS =
      List.of(Field.TITLE.word(), Field.DEK.word(), Field.HIGHLIGHTS.word(), Field.BODY.word());

  private Fields() {}

  /** The exact words of a text field, in lower case, and with {@code =} as written. */
  static String exact(String text) {
    return text + ".x";
  }

  /** The entities on a text field's tokens. */
  static String entities(String text) {
    return text + ".e";
  }

  /** Where sentences and paragraphs of a text field start, packed in doc values. */
  static String units(String text) {
    return text + ".units";
  }

  /** Whether the field is one of those with stems, exact words and entities. */
  static boolean isText(Field field) {
    return switch (field) {
      case TITLE, DEK, HIGHLIGHTS, BODY, CAPTION -> true;
      case KICKER, CREDIT, AUTHOR, SOURCE, URL, LANG -> false;
    };
  }
}
