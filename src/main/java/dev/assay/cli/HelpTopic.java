package dev.assay.cli;

import java.util.Optional;

/** What there is to know beside the commands. */
final class HelpTopic {

  private static final String QUERY =
      """
      iran soleimani                 all words; a name finds its other spellings too
      iran OR iraq   -iraq   NOT x   any; without. NOT binds tighter than AND, AND than OR
      (drawdown OR withdrawal) us    grouped
      "security vacuum"  "a b"~5     a phrase; its words within 5 positions
      a NEAR/5 b   a ADJ/5 b         at most 5 positions apart; in this order
      a w/s b   a w/p b              in one sentence; in one paragraph
      kill*  solemani~1  =Soleimani  starts so; one letter off; exactly this word
      title:x  author:"A. Writer"    in a field: title dek kicker highlights body caption
                                     credit author source url lang
      person:"Qassem Soleimani"      an entity, however spelled: person place organization
      @"Qassem Soleimani"  @person   entity; these may stand in phrases, NEAR and w/s
      published:2020-01  about:2020  when published; which days the text speaks of
      likelihood:>=80  confidence:high   by the estimates in the text
      is:teaser is:full has:highlights has:dates   flags

      Write -- before a query that starts with -, and quote what your shell would read.
      Dates: assay help dates
      """;

  private static final String DATES =
      """
      2020  2020-01  2020-01-06  "6 Jan 2020"    all of that year, month, day
      2020-01-03..2020-01-08  2020-01..  ..2020  from and to, both included
      today  yesterday  "last month"             in the time zone of --tz
      30d  P1M                                   the last 30 days, the last month
      none                                       without a date (in a query)

      For --from, --to and --about, and after published: and about: in a query.
      Days are compared as printed on the page.
      """;

  private static final String EXIT_CODES =
      """
      0    found, or done
      1    nothing found; ingest --strict: something was skipped
      2    the command line or the query can't be understood
      3    no index here, or not ours, or of another format
      4    the index is damaged
      5    another ingest is running
      6    a file or folder can't be read or written
      8    time ran out; what was found is printed
      70   a defect in assay
      130  interrupted
      """;

  private HelpTopic() {}

  /** The text on a topic, if there is one. */
  static Optional<String> text(String topic) {
    return switch (topic) {
      case "query" -> Optional.of(QUERY);
      case "dates" -> Optional.of(DATES);
      case "exit-codes" -> Optional.of(EXIT_CODES);
      default -> Optional.empty();
    };
  }
}
