package dev.assay.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {

  /** A Wednesday. */
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2020-01-08T12:00:00Z"), ZoneOffset.UTC);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020                    | 2020-01-01..2020-12-31
          2019-02                 | 2019-02-01..2019-02-28
          2020-01-06              | 2020-01-06..2020-01-06
          6 Jan 2020              | 2020-01-06..2020-01-06
          6-jan-2020              | 2020-01-06..2020-01-06
          Jan. 6, 2020            | 2020-01-06..2020-01-06
          January 6 2020          | 2020-01-06..2020-01-06
          29 february 2020        | 2020-02-29..2020-02-29
          Sept 2019               | 2019-09-01..2019-09-30
          today                   | 2020-01-08..2020-01-08
          Yesterday               | 2020-01-07..2020-01-07
          tomorrow                | 2020-01-09..2020-01-09
          this week               | 2020-01-06..2020-01-12
          last week               | 2019-12-30..2020-01-05
          last_week               | 2019-12-30..2020-01-05
          this month              | 2020-01-01..2020-01-31
          last-month              | 2019-12-01..2019-12-31
          next month              | 2020-02-01..2020-02-29
          last year               | 2019-01-01..2019-12-31
          30d                     | 2019-12-09..2020-01-08
          3w                      | 2019-12-18..2020-01-08
          6m                      | 2019-07-08..2020-01-08
          2y                      | 2018-01-08..2020-01-08
          last 30 days            | 2019-12-09..2020-01-08
          P1M                     | 2019-12-08..2020-01-08
          P1Y2M3D                 | 2018-11-05..2020-01-08
          2019..2020-03           | 2019-01-01..2020-03-31
          2020-01-03 .. yesterday | 2020-01-03..2020-01-07
          30d..7d                 | 2019-12-09..2020-01-01
          30d..                   | 2019-12-09..
          ..2020-01               | ..2020-01-31
          2020..                  | 2020-01-01..
          ..                      | ..
          last year..this month   | 2019-01-01..2020-01-31
          2014-02/2014-04         | 2014-02-01..2014-04-30
          2014-02/04              | 2014-02-01..2014-04-30
          2014-02-03/07           | 2014-02-03..2014-02-07
          2014-02-03/03-07        | 2014-02-03..2014-03-07
          0001                    | 0001-01-01..0001-12-31
          9999-12-31              | 9999-12-31..9999-12-31
          """)
  void reads(String text, String expected) {
    assertThat(DateRange.of(text, CLOCK)).hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "x",
        "6",
        "20",
        "202",
        "20200",
        "2020-1",
        "2020-001",
        "2020/01/06",
        "06/01/2020",
        "2020-01-06T10:00",
        "2020--1",
        "-2020",
        "january",
        "last",
        "last day",
        "next decade",
        "32x",
        "d",
        "P",
        "P-1M",
        "PT5H",
        "a..b",
        "1...2",
        "6 Foo 2020",
        "Jan 2020 6 7",
        "Ja 2020",
        "2019/20",
        "7 days from now",
        "1 Jan 20",
        "100 Jan 2020",
        "last x days",
        "9999999d"
      })
  void refusesWhatIsNoDate(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.of(text, CLOCK))
        .withMessageStartingWith("this is not a date: write 2020,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-13",
        "2020-02-30",
        "2019-02-29",
        "31 Apr 2020",
        "0 Jan 2020",
        "P99999999999Y"
      })
  void refusesDaysThatDoNotExist(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.of(text, CLOCK))
        .withMessage("there is no such day in the calendar");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000", "3000y", "999999d..", "P9000Y"})
  void refusesYearsOutOfReach(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.of(text, CLOCK))
        .withMessage("a year must be from 1 to 9999");
  }

  @Test
  void refusesARangeThatEndsBeforeItStarts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.of("2020..2019", CLOCK))
        .withMessageContaining("ends before it starts");
  }

  @Test
  void refusesToLeaveTheYearsFromOneToNineThousandNineHundredAndNinetyNine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DateRange(Optional.of(LocalDate.of(0, 1, 1)), Optional.empty()));
  }

  @Test
  void includesBothEnds() {
    DateRange range = DateRange.of("2020-01-03..2020-01-08");

    assertThat(range.contains(LocalDate.of(2020, 1, 3))).isTrue();
    assertThat(range.contains(LocalDate.of(2020, 1, 8))).isTrue();
    assertThat(range.contains(LocalDate.of(2020, 1, 2))).isFalse();
    assertThat(range.contains(LocalDate.of(2020, 1, 9))).isFalse();
  }
}
