package dev.assay.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Makes queries of every kind, with words that are as awkward as can be. */
final class RandomQueries {

  private static final String AWKWARD =
      "abcZ019 .,:;/\\-_()\"'*?~@=&|\u201C\u201D\u2019\u2014\u00E9\u0301\u4F0A\u00A0\n\u200B<>%#+";
  private static final String[] TRICKY = {
    "OR",
    "AND",
    "NOT",
    "NEAR",
    "ADJ",
    "NEAR/5",
    "w/s",
    "w/5",
    "w/o",
    "pre/2",
    "near/3",
    "title:x",
    "x:",
    "http://x.example/a?b=(c)*",
    "https://",
    "U.S.",
    "a.m.",
    "10:30",
    "person",
    "org",
    "person:x",
    "none",
    "\uD83D\uDE00a\uD83D\uDE00",
    "\uD800a",
    "a\uDC00"
  };

  private final Random random;

  RandomQueries(long seed) {
    random = new Random(seed);
  }

  Query next(int depth) {
    if (depth > 0 && random.nextInt(3) > 0) {
      return switch (random.nextInt(5)) {
        case 0 -> new Query.And(several(() -> next(depth - 1)));
        case 1 -> new Query.Or(several(() -> next(depth - 1)));
        case 2 -> new Query.Not(next(depth - 1));
        case 3 -> new Query.InField(field(), words(depth - 1, true));
        default -> proximity(depth);
      };
    }
    return random.nextBoolean() ? leaf() : filter();
  }

  /** A query whose words have places; with negations only where they may stand. */
  private Query words(int depth, boolean negations) {
    if (depth <= 0) {
      return leaf();
    }
    return switch (random.nextInt(negations ? 5 : 4)) {
      case 0 -> new Query.And(several(() -> words(depth - 1, negations)));
      case 1 -> new Query.Or(several(() -> words(depth - 1, negations)));
      case 2 -> proximity(depth);
      case 3 -> leaf();
      default -> new Query.Not(words(depth - 1, true));
    };
  }

  private Query proximity(int depth) {
    Query left = words(depth - 1, false);
    Query right = words(depth - 1, false);
    return random.nextBoolean()
        ? new Query.Near(left, right, 1 + random.nextInt(20), random.nextBoolean())
        : new Query.Within(left, right, one(Query.Unit.values()));
  }

  private Query leaf() {
    return switch (random.nextInt(8)) {
      case 0 -> new Query.Exact(word());
      case 1 -> new Query.Prefix(word());
      case 2 -> new Query.Wildcard("?" + word() + one("*a", "?", "b*c"));
      case 3 -> new Query.Fuzzy(word(), 1 + random.nextInt(2));
      case 4 -> new Query.Phrase(several(this::partOfPhrase), random.nextInt(3));
      case 5 -> entity();
      default -> new Query.Word(word());
    };
  }

  private Query partOfPhrase() {
    return random.nextInt(3) == 0 ? entity() : new Query.Word(word());
  }

  private Query entity() {
    return random.nextInt(3) == 0
        ? new Query.AnyEntity(one(Query.EntityKind.values()))
        : new Query.Entity(maybe(() -> one(Query.EntityKind.values())), word());
  }

  private Query filter() {
    return switch (random.nextInt(6)) {
      case 0 -> new Query.Is(one(Query.Flag.values()));
      case 1 -> new Query.Likelihood(several(() -> one(Band.values()).words()));
      case 2 -> new Query.Confidence(one("low", "moderate", "high"));
      case 3 -> new Query.Saved(word());
      case 4 -> new Query.All();
      default -> new Query.Days(one(Query.DateField.values()), maybe(this::range));
    };
  }

  private DateRange range() {
    LocalDate from = LocalDate.of(1 + random.nextInt(9000), 1 + random.nextInt(12), 1);
    LocalDate to =
        switch (random.nextInt(4)) {
          case 0 -> from;
          case 1 -> from.plusMonths(1).minusDays(1);
          case 2 -> from.plusYears(1).minusDays(1);
          default -> from.plusDays(random.nextInt(900));
        };
    return new DateRange(maybe(() -> from), maybe(() -> to));
  }

  /** All but url:, where only words and the starts of words mean something. */
  private Field field() {
    return one(Field.TITLE, Field.BODY, Field.SOURCE, Field.LANG);
  }

  String word() {
    if (random.nextInt(4) == 0) {
      return one(TRICKY);
    }
    return text(1 + random.nextInt(5)) + one("a", "Z", "7") + text(random.nextInt(4));
  }

  String text(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(AWKWARD.charAt(random.nextInt(AWKWARD.length())));
    }
    return text.toString();
  }

  /** Text of pieces that mean something, in any order. */
  String soup() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < random.nextInt(12); i++) {
      text.append(
          switch (random.nextInt(4)) {
            case 0 -> one(TRICKY);
            case 1 ->
                one("title:", "published:", "url:", "likelihood:", "query:", "person:", "is:");
            case 2 ->
                one("2020", "30d", "last", "month", ">=80", "likely", "full", "..", "@person");
            default -> text(1 + random.nextInt(3));
          });
      text.append(one("", " ", " "));
    }
    return text.toString();
  }

  private <T> List<T> several(Supplier<T> one) {
    List<T> several = new ArrayList<>();
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      several.add(one.get());
    }
    return several;
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value.get());
  }

  @SafeVarargs
  private <T> T one(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
