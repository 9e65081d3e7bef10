package dev.assay.cli;

import dev.assay.article.EntityType;
import dev.assay.article.PrintedDate;
import dev.assay.search.EntityProfile;
import dev.assay.search.EntityProfile.Companion;
import dev.assay.search.EntityProfile.Other;
import dev.assay.search.EntityProfile.Spelling;
import dev.assay.search.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who an entity is and how the archive speaks of it, for a person or for a pipe. */
final class EntityPage {

  private static final int DAY_COLUMNS = 12;
  private static final int COUNT_COLUMNS = 5;

  private final Screen screen;

  EntityPage(Screen screen) {
    this.screen = screen;
  }

  /** Prints the entity for a person at a terminal. */
  void show(EntityProfile entity) {
    screen.print(Style.STRONG, entity.name()).print("  " + what(entity));
    entity.id().ifPresent(id -> screen.print(Style.FAINT, "  " + id));
    screen.line();
    entity.office().ifPresent(office -> row("office", office));
    if (!entity.otherNames().isEmpty()) {
      row("also", String.join(", ", entity.otherNames()));
    }
    row("articles", articles(entity));
    if (!entity.spellings().isEmpty()) {
      row("written", String.join(", ", entity.spellings().stream().map(EntityPage::text).toList()));
    }
    if (!entity.companions().isEmpty()) {
      screen.line();
      screen.line("Named with it more than chance would have it");
      entity.companions().forEach(this::companion);
    }
    if (!entity.newest().isEmpty()) {
      screen.line();
      screen.line("Newest articles");
      entity.newest().forEach(this::article);
    }
    if (!entity.others().isEmpty()) {
      screen.line();
      row("or", String.join(", ", entity.others().stream().map(Other::id).toList()));
    }
  }

  private static String what(EntityProfile entity) {
    List<String> parts = new ArrayList<>();
    parts.add(word(entity.type()));
    entity.kind().map(kind -> kind.replace('-', ' ')).ifPresent(parts::add);
    entity.where().ifPresent(parts::add);
    if (entity.from().isPresent() || entity.to().isPresent()) {
      parts.add(entity.from().orElse("") + "–" + entity.to().orElse(""));
    }
    return String.join(", ", parts);
  }

  private static String articles(EntityProfile entity) {
    return entity.articles()
        + entity
            .firstSeen()
            .map(first -> ", " + first + " to " + entity.lastSeen().orElse(first))
            .orElse("");
  }

  private static String text(Spelling spelling) {
    return spelling.text() + " (" + spelling.articles() + ")";
  }

  private void row(String label, String value) {
    List<Screen.Run> runs = List.of(new Screen.Run(Style.PLAIN, label + ": " + value));
    screen.paragraph("  ", runs);
  }

  private void companion(Companion companion) {
    screen.print("  ").cell(Style.FIGURE, Long.toString(companion.together()), COUNT_COLUMNS);
    screen.print(companion.name());
    screen.print(Style.FAINT, " · " + word(companion.type()) + ", " + companion.articles());
    screen.line(" · " + rounded(companion.surprise()));
  }

  private void article(Hit hit) {
    screen.print("  ").cell(Style.FIGURE, day(hit), DAY_COLUMNS).print(hit.title());
    screen.print(Style.FAINT, " · " + hit.id()).line();
  }

  /** Prints the entity for a pipe: a key, then its values, between tabs. */
  static void table(Screen screen, EntityProfile entity) {
    line(screen, "name", entity.name(), word(entity.type()), entity.id().orElse(""));
    optional(screen, "kind", entity.kind());
    optional(screen, "from", entity.from());
    optional(screen, "to", entity.to());
    optional(screen, "where", entity.where());
    optional(screen, "office", entity.office());
    entity.otherNames().forEach(name -> line(screen, "also", name));
    line(screen, "articles", Long.toString(entity.articles()));
    optional(screen, "first", entity.firstSeen());
    optional(screen, "last", entity.lastSeen());
    for (Spelling spelling : entity.spellings()) {
      line(screen, "spelling", spelling.text(), Long.toString(spelling.articles()));
    }
    for (Companion with : entity.companions()) {
      line(
          screen,
          "with",
          with.name(),
          word(with.type()),
          Long.toString(with.together()),
          Long.toString(with.articles()),
          rounded(with.surprise()));
    }
    entity.newest().forEach(hit -> line(screen, "article", hit.id(), date(hit), hit.title()));
    entity.others().forEach(other -> line(screen, "or", other.id(), other.name()));
  }

  private static void optional(Screen screen, String key, Optional<String> value) {
    value.ifPresent(present -> line(screen, key, present));
  }

  private static void line(Screen screen, String key, String... values) {
    screen.print(key);
    Stream.of(values).forEach(value -> screen.tab().print(value));
    screen.line();
  }

  private static String word(EntityType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  private static String day(Hit hit) {
    String date = date(hit);
    return date.substring(0, Math.min(date.length(), "2020-01-06".length()));
  }

  private static String date(Hit hit) {
    return hit.published().map(PrintedDate::toString).orElse("undated");
  }

  private static String rounded(double surprise) {
    return String.format(Locale.ROOT, "%.1f", surprise);
  }
}
