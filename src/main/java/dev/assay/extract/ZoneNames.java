package dev.assay.extract;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The short names of time zones that pages print after a time. */
final class ZoneNames {

  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("GMT", "Z"),
          Map.entry("UTC", "Z"),
          Map.entry("Z", "Z"),
          Map.entry("ET", "America/New_York"),
          Map.entry("EST", "-05:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("CT", "America/Chicago"),
          Map.entry("CDT", "-05:00"),
          Map.entry("MST", "-07:00"),
          Map.entry("MDT", "-06:00"),
          Map.entry("PT", "America/Los_Angeles"),
          Map.entry("PST", "-08:00"),
          Map.entry("PDT", "-07:00"),
          Map.entry("BST", "+01:00"),
          Map.entry("CET", "+01:00"),
          Map.entry("CEST", "+02:00"),
          Map.entry("MEZ", "+01:00"),
          Map.entry("MESZ", "+02:00"),
          Map.entry("EET", "+02:00"),
          Map.entry("EEST", "+03:00"),
          Map.entry("MSK", "+03:00"),
          Map.entry("IST", "+05:30"),
          Map.entry("JST", "+09:00"),
          Map.entry("AEST", "+10:00"),
          Map.entry("AEDT", "+11:00"));

  private ZoneNames() {}

  /** The offset that this name means at this local time. */
  static Optional<ZoneOffset> offset(String name, LocalDateTime at) {
    String zone = ZONES.get(name.toUpperCase(Locale.ROOT));
    return Optional.ofNullable(zone).map(id -> ZoneId.of(id).getRules().getOffset(at));
  }
}
