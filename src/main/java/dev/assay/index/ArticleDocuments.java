package dev.assay.index;

import dev.assay.article.Article;
import dev.assay.article.Caption;
import dev.assay.article.Mention;
import dev.assay.article.Part;
import dev.assay.article.PrintedDate;
import dev.assay.entity.EntityTable;
import dev.assay.query.Query.Flag;
import dev.assay.text.ArticleTokens;
import dev.assay.text.Tokens;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/** Turns an annotated article into the documents of its block: highlights first, itself last. */
final class ArticleDocuments {

  private static final FieldType RANKED = positions(false);
  private static final FieldType EXACT = positions(true);

  private final Article article;
  private final Map<Part, Tokens> tokens;
  private final Document document = new Document();

  private ArticleDocuments(Article article, ArticleTokens texts) {
    this.article = article;
    this.tokens = texts.parts();
  }

  /**
   * Builds the block.
   *
   * @param article the annotated article
   * @param texts its texts' tokens
   * @param content a digest of all that the article says
   * @param entities names those who act
   */
  static List<Document> of(
      Article article, ArticleTokens texts, String content, EntityTable entities)
      throws IOException {
    ArticleDocuments documents = new ArticleDocuments(article, texts);
    List<Document> block = new ArrayList<>();
    for (int i = 1; i <= article.highlights().size(); i++) {
      block.add(documents.highlight(i));
    }
    block.add(documents.article(content, entities));
    return block;
  }

  private static FieldType positions(boolean omitNorms) {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.setTokenized(true);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }

  private Document highlight(int ordinal) {
    Document highlight = new Document();
    addIdentity(highlight, Fields.HIGHLIGHT);
    highlight.add(new NumericDocValuesField(Fields.HIGHLIGHT, ordinal));
    Tokens text = tokens.get(Part.highlight(ordinal));
    if (text != null) {
      FieldTokens words = FieldTokens.of(List.of(text));
      highlight.add(text(Fields.HIGHLIGHT_TEXT, Stems.of(words), RANKED));
      highlight.add(text(Fields.exact(Fields.HIGHLIGHT_TEXT), TermStream.exactWords(words), EXACT));
    }
    return highlight;
  }

  private void addIdentity(Document to, String kind) {
    to.add(new StringField(Fields.KIND, kind, Store.NO));
    to.add(new StringField(Fields.ID, article.id(), Store.NO));
    article
        .published()
        .map(date -> date.instant().toEpochMilli())
        .ifPresent(millis -> to.add(new LongField(Fields.PUBLISHED, millis, Store.NO)));
  }

  private Document article(String content, EntityTable entities) throws IOException {
    addIdentity(document, Fields.ARTICLE);
    document.add(new NumericDocValuesField(Fields.TIE, tie(article.id())));
    addText(dev.assay.query.Field.TITLE, parts(Part.Kind.TITLE));
    addText(dev.assay.query.Field.DEK, parts(Part.Kind.DEK));
    addText(dev.assay.query.Field.HIGHLIGHTS, parts(Part.Kind.HIGHLIGHT));
    addText(dev.assay.query.Field.BODY, parts(Part.Kind.BODY));
    addText(dev.assay.query.Field.CAPTION, parts(Part.Kind.CAPTION));
    addWords(dev.assay.query.Field.KICKER, article.kicker().stream().toList());
    addWords(dev.assay.query.Field.AUTHOR, article.byline());
    addWords(dev.assay.query.Field.SOURCE, article.source().stream().toList());
    addWords(dev.assay.query.Field.URL, article.url().stream().toList());
    addWords(dev.assay.query.Field.LANG, article.lang().stream().toList());
    addWords(
        dev.assay.query.Field.CREDIT,
        article.captions().stream().map(Caption::credit).flatMap(Optional::stream).toList());
    addDays(Fields.PUBLISHED_DAYS, article.published());
    addDays(Fields.UPDATED_DAYS, article.updated());
    addDays(Fields.SAVED_DAYS, article.saved());
    addAbout();
    addFlags();
    for (String value : FacetValues.of(article, entities)) {
      document.add(new KeywordField(Fields.FACETS, value, Store.NO));
    }
    for (String term : MentionTerms.of(article)) {
      document.add(new StringField(Fields.MENTIONS, term, Store.NO));
    }
    document.add(new BinaryDocValuesField(Fields.HIT, StoredHit.write(article)));
    document.add(new StringField(Fields.CONTENT, content, Store.YES));
    document.add(new StoredField(Fields.STORED, StoredArticle.write(article)));
    return document;
  }

  /** The first eight bytes' worth of a well-mixed hash: equal on every machine. */
  private static long tie(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  private List<Map.Entry<Part, Tokens>> parts(Part.Kind kind) {
    return tokens.entrySet().stream().filter(entry -> entry.getKey().kind() == kind).toList();
  }

  private void addText(dev.assay.query.Field field, List<Map.Entry<Part, Tokens>> parts)
      throws IOException {
    if (parts.isEmpty()) {
      return;
    }
    String name = field.word();
    FieldTokens words = FieldTokens.of(parts.stream().map(Map.Entry::getValue).toList());
    document.add(text(name, Stems.of(words), RANKED));
    document.add(text(Fields.exact(name), TermStream.exactWords(words), EXACT));
    List<EntityStream.Token> entities = entities(parts, words);
    if (!entities.isEmpty()) {
      document.add(text(Fields.entities(name), new EntityStream(entities), EXACT));
    }
    int[] units = words.units();
    if (units.length > 1) {
      document.add(new BinaryDocValuesField(Fields.units(name), pack(units)));
    }
  }

  private List<EntityStream.Token> entities(
      List<Map.Entry<Part, Tokens>> parts, FieldTokens words) {
    List<EntityStream.Token> found = new ArrayList<>();
    int base = 0;
    for (Map.Entry<Part, Tokens> part : parts) {
      Tokens text = part.getValue();
      for (Mention mention : article.entities()) {
        if (mention.in().equals(part.getKey())) {
          for (int i = text.at(mention.start()); i < text.size(); i++) {
            if (text.start(i) >= mention.end()) {
              break;
            }
            int position = words.position(base + i);
            EntityStream.terms(mention)
                .forEach(term -> found.add(new EntityStream.Token(position, term)));
          }
        }
      }
      base += text.size();
    }
    return found.stream().distinct().sorted().toList();
  }

  private static Field text(String name, TokenStream stream, FieldType type) {
    return new Field(name, stream, type);
  }

  private static BytesRef pack(int[] numbers) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    for (int number : numbers) {
      out.writeVInt(number);
    }
    return new BytesRef(out.toArrayCopy());
  }

  /** Words that are looked for as written, in lower case. */
  private void addWords(dev.assay.query.Field field, List<String> texts) {
    List<Tokens> split = texts.stream().map(Tokens::of).filter(text -> text.size() > 0).toList();
    if (!split.isEmpty()) {
      document.add(
          text(Fields.exact(field.word()), TermStream.exactWords(FieldTokens.of(split)), EXACT));
    }
  }

  private void addDays(String field, Optional<PrintedDate> date) {
    date.ifPresent(day ->
        addRange(field, (int) day.firstDay().toEpochDay(), (int) day.lastDay().toEpochDay()));
  }

  private void addRange(String field, int from, int to) {
    document.add(new IntRange(field, new int[] {from}, new int[] {to}));
  }

  private void addAbout() throws IOException {
    List<AboutDays.Days> ranges = AboutDays.of(article);
    if (ranges.isEmpty()) {
      return;
    }
    ByteBuffersDataOutput packed = new ByteBuffersDataOutput();
    packed.writeVInt(ranges.size());
    for (AboutDays.Days range : ranges) {
      addRange(Fields.ABOUT_DAYS, range.from(), range.to());
      packed.writeZInt(range.from());
      packed.writeVInt(range.to() - range.from());
    }
    document.add(new BinaryDocValuesField(Fields.ABOUT_RANGES, new BytesRef(packed.toArrayCopy())));
    addFlag(Flag.DATES.name());
  }

  private void addFlags() {
    addFlag(article.completeness().name());
    if (!article.highlights().isEmpty()) {
      addFlag(Flag.HIGHLIGHTS.name());
    }
    // A date that is absent is asked for by name: published:none.
    addFlagIf(article.published().isPresent(), Fields.PUBLISHED_DAYS);
    addFlagIf(article.updated().isPresent(), Fields.UPDATED_DAYS);
    addFlagIf(article.saved().isPresent(), Fields.SAVED_DAYS);
  }

  private void addFlagIf(boolean has, String name) {
    if (has) {
      addFlag(name);
    }
  }

  private void addFlag(String name) {
    document.add(new StringField(Fields.FLAG, name.toLowerCase(Locale.ROOT), Store.NO));
  }
}
