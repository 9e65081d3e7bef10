package dev.assay.query;

import static dev.assay.query.Queries.and;
import static dev.assay.query.Queries.anyEntity;
import static dev.assay.query.Queries.before;
import static dev.assay.query.Queries.confidence;
import static dev.assay.query.Queries.days;
import static dev.assay.query.Queries.entity;
import static dev.assay.query.Queries.exact;
import static dev.assay.query.Queries.fuzzy;
import static dev.assay.query.Queries.in;
import static dev.assay.query.Queries.is;
import static dev.assay.query.Queries.likelihood;
import static dev.assay.query.Queries.near;
import static dev.assay.query.Queries.not;
import static dev.assay.query.Queries.or;
import static dev.assay.query.Queries.phrase;
import static dev.assay.query.Queries.prefix;
import static dev.assay.query.Queries.sameParagraph;
import static dev.assay.query.Queries.sameSentence;
import static dev.assay.query.Queries.saved;
import static dev.assay.query.Queries.wildcard;
import static dev.assay.query.Queries.without;
import static dev.assay.query.Queries.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.assay.query.Query.DateField;
import dev.assay.query.Query.EntityKind;
import dev.assay.query.Query.Flag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QueryParserTest {

  /** A Wednesday. */
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2020-01-08T12:00:00Z"), ZoneOffset.UTC);

  private static final Query A = word("a");
  private static final Query B = word("b");
  private static final Query C = word("c");

  static Stream<Arguments> words() {
    return Stream.of(
        arguments("Soleimani", word("Soleimani")),
        arguments("  iran\t soleimani\n", and(word("iran"), word("soleimani"))),
        arguments("al-Qaeda", word("al-Qaeda")),
        arguments("U.S., Iran.", and(word("U.S."), word("Iran"))),
        arguments("(U.S.)", word("U.S.")),
        arguments("Iran's \u2018war\u2019", and(word("Iran's"), word("war"))),
        arguments("kill*", prefix("kill")),
        arguments("kill*,", prefix("kill")),
        arguments("m?n*ster", wildcard("m?n*ster")),
        arguments("*ster", wildcard("*ster")),
        arguments("solemani~", fuzzy("solemani", 1)),
        arguments("solemani~1 solemani~2", and(fuzzy("solemani", 1), fuzzy("solemani", 2))),
        arguments("=Soleimani", exact("Soleimani")),
        arguments("*", new Query.All()),
        arguments("10:30", word("10:30")),
        arguments("http://x.example/a?b=c", word("http://x.example/a?b=c")),
        arguments("~500 $5 C++", and(word("500"), word("5"), word("C"))),
        arguments(
            "near w/o and or not",
            and(Stream.of("near", "w/o", "and", "or", "not").map(Queries::word).toList())),
        arguments(
            "\\OR \\-a title\\:x a\\*", and(word("OR"), word("-a"), word("title:x"), word("a*"))),
        arguments("伊朗", word("伊朗")),
        arguments("a\u00A0b", and(A, B)));
  }

  static Stream<Arguments> booleans() {
    return Stream.of(
        arguments("a OR b", or(A, B)),
        arguments("a AND b", and(A, B)),
        arguments("a b OR c", or(and(A, B), C)),
        arguments("a OR b c", or(A, and(B, C))),
        arguments("a (b OR c)", and(A, or(B, C))),
        arguments("a(b)c", and(A, B, C)),
        arguments("-a", not(A)),
        arguments("NOT a b", and(not(A), B)),
        arguments("a -b OR c", or(and(A, not(B)), C)),
        arguments("a AND NOT b", and(A, not(B))),
        arguments("a -(b OR c)", and(A, not(or(B, C)))),
        arguments("NOT NOT a", not(not(A))),
        arguments("-\"a b\"", not(phrase("a b"))),
        arguments("((a))", A),
        arguments("(a b) c", and(A, B, C)),
        arguments("a OR (b OR c)", or(A, B, C)),
        arguments("a - b & c \u2014 -- ...", and(A, B, C)),
        arguments("--a", A),
        arguments("a a", and(A, A)));
  }

  static Stream<Arguments> proximity() {
    return Stream.of(
        arguments("a NEAR/5 b", near(A, B, 5)),
        arguments("a w/5 b", near(A, B, 5)),
        arguments("a W/5 b", near(A, B, 5)),
        arguments("a ADJ/3 b", before(A, B, 3)),
        arguments("a pre/3 b", before(A, B, 3)),
        arguments("a PRE/3 b", before(A, B, 3)),
        arguments("a w/s b", sameSentence(A, B)),
        arguments("a W/P b", sameParagraph(A, B)),
        arguments("a w/s b w/p c", sameParagraph(sameSentence(A, B), C)),
        arguments("a w/s (b w/p c)", sameSentence(A, sameParagraph(B, C))),
        arguments("a b w/s c", and(A, sameSentence(B, C))),
        arguments("-a w/s b", not(sameSentence(A, B))),
        arguments(
            "@person w/s (kill* OR \"a b\")",
            sameSentence(anyEntity(EntityKind.PERSON), or(prefix("kill"), phrase("a b")))));
  }

  static Stream<Arguments> phrases() {
    return Stream.of(
        arguments("\"exact phrase\"", phrase("exact phrase")),
        arguments("\u201Cexact phrase\u201D", phrase("exact phrase")),
        arguments("\u201Eexact phrase\u201C", phrase("exact phrase")),
        arguments("\"exact phrase\u201D", phrase("exact phrase")),
        arguments("\"a b\"~5", phrase(5, A, B)),
        arguments("\"a\"b", and(phrase("a"), B)),
        arguments("\"Is it, really?\"", phrase("Is it really")),
        arguments("\"a OR -b\"", phrase(0, A, word("OR"), B)),
        arguments("\"al-Qaeda \u2014 (U.S.)\"", phrase(0, word("al-Qaeda"), word("U.S."))),
        arguments("\"@person said\"", phrase(0, anyEntity(EntityKind.PERSON), word("said"))),
        arguments(
            "\"@soleimani, in Baghdad\"",
            phrase(0, entity("soleimani"), word("in"), word("Baghdad"))),
        arguments(
            "\"the @person/qasem-soleimani\"",
            phrase(0, word("the"), entity("person/qasem-soleimani"))),
        arguments("\"@place:Baghdad\"", phrase(0, entity(EntityKind.PLACE, "Baghdad"))));
  }

  static Stream<Arguments> entities() {
    return Stream.of(
        arguments("@\"Qassem Soleimani\"", entity("Qassem Soleimani")),
        arguments("@\u201CQassem Soleimani\u201D", entity("Qassem Soleimani")),
        arguments("@soleimani,", entity("soleimani")),
        arguments("@person/qasem-soleimani", entity("person/qasem-soleimani")),
        arguments("@person", anyEntity(EntityKind.PERSON)),
        arguments("@Place", anyEntity(EntityKind.PLACE)),
        arguments("@organization", anyEntity(EntityKind.ORGANIZATION)),
        arguments("@org", anyEntity(EntityKind.ORGANIZATION)),
        arguments("-@\"a b\"", not(entity("a b"))),
        arguments("@person:\"Mark Esper\"", entity(EntityKind.PERSON, "Mark Esper")),
        arguments("person:Esper", entity(EntityKind.PERSON, "Esper")),
        arguments("place:\"New York\"", entity(EntityKind.PLACE, "New York")),
        arguments("org:NATO", entity(EntityKind.ORGANIZATION, "NATO")),
        arguments("organization:NATO", entity(EntityKind.ORGANIZATION, "NATO")),
        arguments("entity:NATO", entity("NATO")),
        arguments(
            "person:(Esper OR \"Milley\")",
            or(entity(EntityKind.PERSON, "Esper"), entity(EntityKind.PERSON, "Milley"))),
        arguments("a@b.example", word("a@b.example")));
  }

  static Stream<Arguments> fields() {
    return Stream.of(
        arguments("title:a", in(Field.TITLE, A)),
        arguments("Title: a b", and(in(Field.TITLE, A), B)),
        arguments("title:(a OR b)", in(Field.TITLE, or(A, B))),
        arguments("title:(a -b)", in(Field.TITLE, and(A, not(B)))),
        arguments("-title:kill*", not(in(Field.TITLE, prefix("kill")))),
        arguments("body:(a w/s b)", in(Field.BODY, sameSentence(A, B))),
        arguments("dek:=A", in(Field.DEK, exact("A"))),
        arguments("judgment:\"a b\"", in(Field.HIGHLIGHTS, phrase("a b"))),
        arguments("highlights:@person", in(Field.HIGHLIGHTS, anyEntity(EntityKind.PERSON))),
        arguments("publisher:Meridian", in(Field.SOURCE, word("Meridian"))),
        arguments(
            "title:(person:Esper a)", in(Field.TITLE, and(entity(EntityKind.PERSON, "Esper"), A))),
        arguments("lang:en", in(Field.LANG, word("en"))),
        arguments(
            "url:https://x.example/a_(b)?c=-~1,",
            in(Field.URL, word("https://x.example/a_(b)?c=-~1,"))),
        arguments("(url:x.example/a*)", in(Field.URL, prefix("x.example/a"))),
        arguments("url:\"a b\"", in(Field.URL, phrase("a b"))));
  }

  static Stream<Arguments> dates() {
    return Stream.of(
        arguments("published:2020", published("2020-01-01", "2020-12-31")),
        arguments("date:2020-02", published("2020-02-01", "2020-02-29")),
        arguments("published:2020-01-06", published("2020-01-06", "2020-01-06")),
        arguments("published:\"6 Jan 2020\"", published("2020-01-06", "2020-01-06")),
        arguments("published:6 Jan 2020", published("2020-01-06", "2020-01-06")),
        arguments("published:\"Jan 2020\" a", and(published("2020-01-01", "2020-01-31"), A)),
        arguments("published:last month", published("2019-12-01", "2019-12-31")),
        arguments("published:last-month", published("2019-12-01", "2019-12-31")),
        arguments("published:yesterday a", and(published("2020-01-07", "2020-01-07"), A)),
        arguments("published:30d", published("2019-12-09", "2020-01-08")),
        arguments("published:P1M", published("2019-12-08", "2020-01-08")),
        arguments(
            "published:(2018 OR 2019-05)",
            or(published("2018-01-01", "2018-12-31"), published("2019-05-01", "2019-05-31"))),
        arguments("published:none", without(DateField.PUBLISHED)),
        arguments(
            "about:2020-01-03..2020-01-08",
            days(DateField.ABOUT, range("2020-01-03", "2020-01-08"))),
        arguments("event:2020-01-03", days(DateField.ABOUT, range("2020-01-03", "2020-01-03"))),
        arguments(
            "updated:2020-01-03 OR saved:2020-01-03",
            or(
                days(DateField.UPDATED, range("2020-01-03", "2020-01-03")),
                days(DateField.SAVED, range("2020-01-03", "2020-01-03")))));
  }

  static Stream<Arguments> values() {
    return Stream.of(
        arguments("likelihood:likely", likelihood("likely")),
        arguments("likelihood:very-likely", likelihood("very likely")),
        arguments("likelihood:\"Very Likely\"", likelihood("very likely")),
        arguments("likelihood:almost no chance a", and(likelihood("almost no chance"), A)),
        arguments("likelihood:possible", likelihood("possible")),
        arguments("likelihood:highly-improbable", likelihood("very unlikely")),
        arguments("likelihood:>=80", likelihood("very likely", "almost certain")),
        arguments("likelihood:>80", likelihood("almost certain")),
        arguments("likelihood:>60%", likelihood("very likely", "almost certain")),
        arguments("likelihood:<=20", likelihood("almost no chance", "very unlikely")),
        arguments("likelihood:<45", likelihood("almost no chance", "very unlikely")),
        arguments("likelihood:=50", likelihood("roughly even")),
        arguments("likelihood:80", likelihood("likely", "very likely")),
        arguments("likelihood:likely,unlikely", likelihood("unlikely", "likely")),
        arguments("confidence:high", confidence("high")),
        arguments("confidence:Medium", confidence("moderate")),
        arguments(
            "is:teaser is:full is:duplicate",
            and(is(Flag.TEASER), is(Flag.FULL), is(Flag.DUPLICATE))),
        arguments("has:highlights has:dates", and(is(Flag.HIGHLIGHTS), is(Flag.DATES))),
        arguments("query:iran-weekly", saved("iran-weekly")),
        arguments("query:\"iran weekly\"", saved("iran weekly")));
  }

  @ParameterizedTest
  @MethodSource({
    "words",
    "booleans",
    "proximity",
    "phrases",
    "entities",
    "fields",
    "dates",
    "values"
  })
  void parses(String text, Query expected) {
    assertThat(QueryParser.parse(text, CLOCK)).isEqualTo(expected);
  }

  @Test
  void takesTodayFromTheClocksZone() {
    Instant lateInUtc = Instant.parse("2020-01-08T23:00:00Z");
    Clock tokyo = Clock.fixed(lateInUtc, ZoneId.of("Asia/Tokyo"));

    assertThat(QueryParser.parse("published:today", tokyo))
        .isEqualTo(published("2020-01-09", "2020-01-09"));
  }

  @Test
  void readsARelativeDateWithTheDefaultClock() {
    LocalDate before = LocalDate.now(ZoneId.systemDefault());
    Query today = Query.parse("published:today");
    LocalDate after = LocalDate.now(ZoneId.systemDefault());

    assertThat(today)
        .isIn(
            Queries.published(DateRange.between(before, before)),
            Queries.published(DateRange.between(after, after)));
  }

  private static Query published(String first, String last) {
    return Queries.published(range(first, last));
  }

  private static DateRange range(String first, String last) {
    return DateRange.between(LocalDate.parse(first), LocalDate.parse(last));
  }
}
