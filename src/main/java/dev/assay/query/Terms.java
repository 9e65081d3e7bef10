package dev.assay.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes words, phrases and names of what was written. */
final class Terms {

  private final String query;

  Terms(String query) {
    this.query = query;
  }

  /** A word with the signs that may stand before and after it. */
  Query word(Written run) {
    if (run.isStars()) {
      return new Query.All();
    }
    if (run.is(0, '=')) {
      return exact(run.from(1));
    }
    Written word = run.trimmed("*?", "*?~");
    int tilde = word.find('~');
    if (tilde >= 0) {
      return fuzzy(word, tilde);
    }
    int star = word.find('*');
    int mark = word.find('?');
    if (star < 0 && mark < 0) {
      return new Query.Word(word.text());
    }
    int last = word.length() - 1;
    return star == last && mark < 0
        ? new Query.Prefix(word.slice(0, last).text())
        : new Query.Wildcard(word.text());
  }

  private Query exact(Written run) {
    Written word = run.trimmed("", "*?~");
    int sign = Math.max(word.find('*'), Math.max(word.find('?'), word.find('~')));
    if (sign >= 0) {
      throw error(word.offset(sign), "a word after = is taken as it is, with no * ? or ~");
    }
    return new Query.Exact(word.text());
  }

  private Query fuzzy(Written word, int tilde) {
    Written base = word.slice(0, tilde);
    int edits =
        switch (word.from(tilde + 1).text()) {
          case "", "1" -> 1;
          case "2" -> 2;
          default -> throw error(word.offset(tilde), "write ~1 or ~2: how many letters may differ");
        };
    if (base.find('*') >= 0 || base.find('?') >= 0) {
      throw error(word.offset(tilde), "~ can't stand behind a word with * or ?");
    }
    if (!base.hasWord()) {
      throw error(word.offset(0), "there is no word before ~");
    }
    return new Query.Fuzzy(base.text(), edits);
  }

  /** A web address, with its punctuation; only a star at its end means something. */
  Query address(Written address) {
    int last = address.length() - 1;
    boolean prefix = address.is(last, '*');
    Written start = prefix ? address.slice(0, last) : address;
    if (!start.hasWord()) {
      throw error(address.offset(0), "there is no word in this address");
    }
    return prefix ? new Query.Prefix(start.text()) : new Query.Word(start.text());
  }

  /** What stands between quotation marks. */
  Query.Phrase phrase(Lexeme quoted) {
    List<Query> parts = new ArrayList<>();
    for (Written part : quoted.written().split()) {
      if (part.is(0, '@') && part.hasWord()) {
        parts.add(name(part.from(1)));
      } else if (part.hasWord()) {
        parts.add(new Query.Word(phraseWord(part).text()));
      }
    }
    if (parts.isEmpty()) {
      throw error(quoted.start(), "there is no word between these quotation marks");
    }
    return new Query.Phrase(parts, quoted.number());
  }

  private Written phraseWord(Written part) {
    int star = part.find('*');
    if (star >= 0) {
      throw error(
          part.offset(star), "a phrase has whole words only; write words with * as: a ADJ/1 b*");
    }
    return part.trimmed("", "");
  }

  /** A name after {@code @}: a type's means any of that type, one before a colon that type. */
  Query name(Written written) {
    Written name = written.trimmed("", "*~");
    int colon = name.find(':');
    if (colon > 0) {
      return entity(Optional.of(type(name.slice(0, colon))), name.from(colon + 1));
    }
    Optional<Query.EntityKind> type =
        name.hasBackslash() ? Optional.empty() : FieldName.entityKind(name.text());
    return type.<Query>map(Query.AnyEntity::new).orElseGet(() -> entity(Optional.empty(), name));
  }

  /** A type and its colon, before a quoted name; nothing for any type. */
  Optional<Query.EntityKind> typeBefore(Written written) {
    return written.length() == 0
        ? Optional.empty()
        : Optional.of(type(written.slice(0, written.length() - 1)));
  }

  private Query.EntityKind type(Written written) {
    return FieldName.entityKind(written.text())
        .orElseThrow(() ->
            error(
                written.offset(0),
                "before a colon only a type can stand: @person: @place: @organization:"));
  }

  /** A name that stands behind its type, not in quotation marks. */
  Query entity(Optional<Query.EntityKind> type, Written written) {
    Written name = written.trimmed("", "*~");
    int sign = Math.max(name.find('*'), name.find('~'));
    if (sign >= 0) {
      throw error(
          name.offset(sign),
          "an entity is found by a whole name, in all its spellings; leave out this sign");
    }
    return new Query.Entity(type, named(name));
  }

  /** A name in quotation marks. */
  Query entity(Optional<Query.EntityKind> type, Lexeme quoted) {
    if (quoted.number() > 0) {
      throw error(quoted.start(), "a name is found in all its spellings; leave out the ~");
    }
    return new Query.Entity(type, named(quoted.written()));
  }

  private String named(Written name) {
    if (!name.hasWord()) {
      throw error(name.offset(0), "there is no name here");
    }
    return name.text();
  }

  private QuerySyntaxException error(int position, String message) {
    return new QuerySyntaxException(query, position, message);
  }
}
