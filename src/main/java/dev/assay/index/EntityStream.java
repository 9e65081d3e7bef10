package dev.assay.index;

import dev.assay.article.EntityType;
import dev.assay.article.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The entities on a field's tokens: {@code @type} and {@code @id} at the position of every token of
 * every mention, so that a phrase with an entity in it needs no graph.
 */
final class EntityStream extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private final List<Token> entities;
  private int next;
  private int last = -1;

  /** Sorted by position. */
  EntityStream(List<Token> entities) {
    this.entities = entities;
  }

  /** The terms that a mention puts on its tokens. */
  static List<String> terms(Mention mention) {
    List<String> terms = new ArrayList<>(3);
    terms.add(type(mention.type().name()));
    terms.add(mention.entity().map(EntityStream::id).orElse(unknown(mention)));
    mention.actor().ifPresent(id -> terms.add("@" + id));
    return terms;
  }

  /** The term of an entity that the table knows. */
  static String id(String id) {
    return "@" + id;
  }

  /** The term of a name that the table does not know. */
  static String unknown(EntityType type, String name) {
    return type(type.name()) + "/~" + String.join(" ", Vocabulary.terms(name));
  }

  private static String unknown(Mention mention) {
    return unknown(mention.type(), mention.text());
  }

  /** The term for any entity of a type. */
  static String type(String type) {
    return "@" + type.toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (next == entities.size()) {
      return false;
    }
    Token entity = entities.get(next++);
    increment.setPositionIncrement(entity.position() - last);
    last = entity.position();
    term.append(entity.term());
    return true;
  }

  @Override
  public void reset() {
    next = 0;
    last = -1;
  }

  /** An entity's term at a position. */
  record Token(int position, String term) implements Comparable<Token> {

    @Override
    public int compareTo(Token other) {
      return position != other.position
          ? Integer.compare(position, other.position)
          : term.compareTo(other.term);
    }
  }
}
