package dev.assay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.config.Configuration;
import dev.assay.text.Tokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks the table of entities that Assay ships with. */
class EntityDataTest {

  private static final String METONYMS = "entities/metonyms.tsv";
  private static final Pattern ID =
      Pattern.compile("(?:person|place|organization)/[a-z0-9]++(?:-[a-z0-9]++)*+");
  private static final Set<String> REFERENCES =
      Set.of("capital", "government", "country", "in", "part-of");
  private static final Configuration STANDARD = Configuration.standard();
  private static final List<Line> LINES = files().flatMap(EntityDataTest::entities).toList();

  @Test
  void idsAreReadableAndUnique() {
    assertThat(LINES).extracting(Line::id).allMatch(id -> ID.matcher(id).matches());
    assertThat(LINES).extracting(Line::id).doesNotHaveDuplicates();
  }

  @Test
  void eachFileIsSortedById() {
    files().forEach(file -> assertThat(entities(file).map(Line::id).toList()).as(file).isSorted());
  }

  @Test
  void everyRowHasANameAndAtMostFourCells() {
    assertThat(LINES)
        .allSatisfy(line -> {
          assertThat(line.cells()).hasSizeBetween(2, 4);
          assertThat(line.cells().get(1)).isNotBlank();
        });
  }

  @Test
  void holdsNoControlCharactersAndNoEmptyParts() {
    assertThat(LINES)
        .allSatisfy(line -> {
          assertThat(String.join(" ", line.cells()).chars()).noneMatch(Character::isISOControl);
          assertThat(line.id() + line.cells()).doesNotContain("| |", "; ;", ",,", "=;", "=,");
        });
  }

  @Test
  void everyEntityThatARowRefersToIsThere() {
    Set<String> known = new TreeSet<>(LINES.stream().map(Line::id).toList());
    Set<String> missing = new TreeSet<>();
    for (Line line : LINES) {
      line.attributes()
          .forEach((key, value) -> {
            if (REFERENCES.contains(key) && !known.contains(value)) {
              missing.add(line.id() + " " + key + "=" + value);
            }
          });
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyMetonymStandsForAnOrganization() {
    Set<String> known = new TreeSet<>(LINES.stream().map(Line::id).toList());
    List<Line> metonyms = lines(METONYMS).toList();
    assertThat(metonyms).extracting(Line::id).isSorted().doesNotHaveDuplicates();
    assertThat(metonyms)
        .allSatisfy(line -> {
          assertThat(line.cells()).hasSize(3);
          assertThat(known).contains(line.cells().get(2));
          assertThat(line.cells().get(1)).matches(id -> id.isEmpty() || known.contains(id));
        });
  }

  @Test
  void noNameClaimsTwoEntitiesOfATypeWithoutAPreference() {
    Map<String, Set<Line>> claims = new TreeMap<>();
    for (Line line : LINES) {
      for (String name : line.allNames()) {
        claims
            .computeIfAbsent(line.type() + ' ' + terms(name), key -> new LinkedHashSet<>())
            .add(line);
      }
    }
    Map<String, List<String>> open = new TreeMap<>();
    claims.forEach((name, lines) -> {
      long preferred = lines.stream().filter(Line::isPreferred).count();
      if (lines.size() > 1 && preferred != 1) {
        open.put(name, lines.stream().map(Line::id).toList());
      }
    });
    assertThat(open).isEmpty();
  }

  @Test
  void everyCapitalLiesInItsCountry() {
    Set<String> inside = new TreeSet<>();
    LINES.forEach(line -> inside.add(line.id() + " in " + line.attributes().get("in")));
    List<Line> countries =
        LINES.stream().filter(line -> line.attributes().containsKey("capital")).toList();
    assertThat(countries).hasSizeGreaterThan(180);
    assertThat(countries)
        .extracting(line -> line.attributes().get("capital") + " in " + line.id())
        .allMatch(inside::contains);
  }

  private static String terms(String name) {
    Tokens tokens = Tokens.of(name);
    StringBuilder terms = new StringBuilder();
    int first = tokens.size() > 1 && tokens.term(0).equals("the") ? 1 : 0;
    for (int i = first; i < tokens.size(); i++) {
      terms.append(tokens.term(i)).append(' ');
    }
    return terms.toString();
  }

  private static Stream<String> files() {
    return STANDARD.files("entities").stream().filter(file -> file.endsWith(".tsv"));
  }

  private static Stream<Line> entities(String file) {
    return lines(file).filter(line -> !file.equals(METONYMS) && line.id().indexOf('/') > 0);
  }

  /** The lines as written: a configuration's rows would hide a second row for an id. */
  private static Stream<Line> lines(String file) {
    return STANDARD
        .content(file)
        .orElseThrow()
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> new Line(List.of(line.split("\t", -1))));
  }

  /** A line of the table. */
  private record Line(List<String> cells) {

    String id() {
      return cells.getFirst();
    }

    String type() {
      return id().substring(0, id().indexOf('/'));
    }

    boolean isPreferred() {
      return "yes".equals(attributes().get("prefer"));
    }

    Map<String, String> attributes() {
      Map<String, String> attributes = new LinkedHashMap<>();
      for (String part : parts(3, ";")) {
        int equals = part.indexOf('=');
        attributes.put(part.substring(0, equals), part.substring(equals + 1));
      }
      return attributes;
    }

    /** All names, those made of the parts of a person's name as well. */
    Collection<String> allNames() {
      Map<String, String> attributes = attributes();
      List<String> names = new ArrayList<>(parts(2, "|"));
      names.add(cells.get(1));
      names.addAll(parts(attributes.getOrDefault("demonyms", ""), ","));
      for (String last : parts(attributes.getOrDefault("last", ""), ",")) {
        parts(attributes.getOrDefault("first", ""), ",")
            .forEach(first -> names.add(first + ' ' + last));
        if (!"no".equals(attributes.get("alone"))) {
          names.add(last);
        }
      }
      return names;
    }

    private List<String> parts(int column, String separator) {
      return parts(column < cells.size() ? cells.get(column) : "", separator);
    }

    private static List<String> parts(String cell, String separator) {
      return Stream.of(cell.split(Pattern.quote(separator), -1))
          .map(String::strip)
          .filter(part -> !part.isEmpty())
          .toList();
    }
  }
}
