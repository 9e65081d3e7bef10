package dev.assay.entity;

import dev.assay.article.EntityType;
import dev.assay.text.Tokens;
import java.text.Normalizer;
import java.util.Locale;

/** Makes ids that can be read: {@code person/qasem-soleimani}. */
final class EntityIds {

  private static final int LONGEST = 80;

  private EntityIds() {}

  /** The id of a name; of two names that differ in marks or letter case alone it is one. */
  static String of(EntityType type, String name) {
    return type.name().toLowerCase(Locale.ROOT) + '/' + slug(name);
  }

  /** The small Latin letters and digits of a name, other characters as one hyphen. */
  static String slug(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKD);
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < folded.length() && slug.length() < LONGEST; i++) {
      char c = Character.toLowerCase(folded.charAt(i));
      boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (plain) {
        slug.append(c);
      } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-' && parts(c)) {
        slug.append('-');
      }
    }
    int end = slug.length();
    while (end > 0 && slug.charAt(end - 1) == '-') {
      end--;
    }
    // A name in another script has letters all the same, which a hash tells apart.
    return end == 0 ? "x" + Integer.toHexString(name.hashCode()) : slug.substring(0, end);
  }

  /** Whether a character parts words; marks and apostrophes don't. */
  private static boolean parts(char c) {
    return Character.getType(c) != Character.NON_SPACING_MARK && "'’‘ʼ`".indexOf(c) < 0;
  }

  /** Whether a text is written as an id. */
  static boolean isId(String text) {
    for (EntityType type : EntityType.values()) {
      String start = type.name().toLowerCase(Locale.ROOT) + '/';
      if (text.startsWith(start) && text.length() > start.length()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name has a letter or a digit and nothing that parts a table's cells. */
  static boolean isWritable(String name) {
    return Tokens.of(name).size() > 0
        && !name.startsWith("#")
        && !name.startsWith("!")
        && !name.startsWith("+")
        && name.chars().noneMatch(c -> Character.isISOControl(c) || c == '|' || c == ';');
  }
}
