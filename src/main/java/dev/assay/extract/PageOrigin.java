package dev.assay.extract;

import dev.assay.article.Candidate;
import dev.assay.article.PrintedDate;
import java.util.List;
import java.util.Optional;

/** Where a page was published and when it was saved: links, meta tags, comments of who saved it. */
final class PageOrigin {

  private final PageHead head;
  private final Plausible plausible;

  PageOrigin(PageHead head, Plausible plausible) {
    this.head = head;
    this.plausible = plausible;
  }

  /** Fills the draft; returns the address that links of the page are relative to, or nothing. */
  String take(Draft draft, List<Candidate> given) {
    for (String comment : head.comments) {
      takeComment(comment, draft);
    }
    String base =
        java.util.stream.Stream.concat(given.stream(), draft.candidates.of("url").stream())
            .filter(candidate -> candidate.field().equals("url"))
            .map(Candidate::value)
            .findFirst()
            .orElse("");
    Optional<String> canonical = Addresses.resolve(base, head.canonical);
    Optional<String> ogUrl = head.meta("og:url").flatMap(url -> Addresses.resolve(base, url));
    Optional<String> ld =
        head.jsonLd.articles.stream()
            .map(article -> JsonValues.text(article, "url"))
            .filter(Addresses::isWeb)
            .findFirst();
    ld.ifPresent(url -> draft.candidates.add("url", url, "json-ld:url"));
    ogUrl.ifPresent(url -> draft.candidates.win("url", url, "meta:og:url"));
    canonical.ifPresent(url -> draft.candidates.win("url", url, "link:canonical"));
    return canonical.or(() -> ogUrl).or(() -> ld).orElse(base);
  }

  private void takeComment(String comment, Draft draft) {
    int from = comment.indexOf("saved from url=(");
    if (from >= 0) {
      int close = comment.indexOf(')', from);
      address(comment, close + 1)
          .ifPresent(url -> draft.candidates.add("url", url, "comment:saved-from"));
    }
    if (comment.contains("SingleFile")) {
      int url = comment.indexOf("url:");
      if (url >= 0) {
        address(comment, url + "url:".length())
            .ifPresent(it -> draft.candidates.add("url", it, "comment:single-file"));
      }
      int date = comment.indexOf("saved date:");
      if (date >= 0) {
        takeSaved(comment.substring(date + "saved date:".length()).strip(), draft);
      }
    }
  }

  private static Optional<String> address(String comment, int from) {
    int start = from;
    while (start < comment.length() && Spaces.isSpace(comment.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < comment.length() && !Spaces.isSpace(comment.charAt(end))) {
      end++;
    }
    String url = comment.substring(start, end);
    return Addresses.isWeb(url) ? Optional.of(url) : Optional.empty();
  }

  /** Reads what JavaScript's Date prints: {@code Mon Jan 06 2020 23:03:11 GMT+0100 (…)}. */
  private void takeSaved(String text, Draft draft) {
    PageDates.find(text, PageDates.Order.MONTH_FIRST)
        .map(PageDates.Found::date)
        .filter(plausible::test)
        .ifPresent(date -> saved(date, draft));
  }

  private static void saved(PrintedDate date, Draft draft) {
    draft.saved = date;
    draft.candidates.add("saved", date.toString(), "comment:single-file");
  }
}
