package dev.assay.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What the class, id and role of an element tell of its part on the page. Names are cut into words
 * at punctuation and capitals ({@code articleBody__text}: article, body, text), so that {@code
 * header} does not find a "thread" nor {@code ad} a "head".
 */
final class ClassWords {

  /** A part of a page, as sites name it. */
  enum Role {
    BODY,
    NAVIGATION,
    SHARE,
    RELATED,
    PROMOTION,
    ADVERTISEMENT,
    COMMENTS,
    BIOGRAPHY,
    TAGS,
    CAPTION,
    CREDIT,
    BYLINE,
    DATE,
    DEK,
    KICKER,
    POINTS,
    HIDDEN,
    WALL
  }

  private static final Map<String, Role> ONE = new HashMap<>();
  private static final Map<String, Role> TWO = new HashMap<>();

  static {
    one(
        Role.NAVIGATION,
        "nav navbar navigation menu breadcrumb breadcrumbs crumbs footer sidebar "
            + "masthead toolbar pagination pager skip toc siteheader sitefooter topbar rail subnav "
            + "dropdown foot aside");
    one(
        Role.SHARE,
        "share sharing shares social sharedaddy addthis addtoany sharebar socials "
            + "sociable tweet actions print printfriendly bookmark clap jp");
    one(
        Role.RELATED,
        "related recommended recommendation recommendations trending popular outbrain "
            + "taboola mostread readmore morefrom zergnet revcontent more latest similar relatedposts "
            + "yarpp recirc recirculation crp linkedstories carousel slick upnext");
    one(
        Role.PROMOTION,
        "promo promotion newsletter subscribe subscription signup cta banner popup "
            + "modal cookie cookies gdpr consent widget donate donation optin mailchimp callout "
            + "overlay lightbox toast disclaimer app survey");
    one(
        Role.ADVERTISEMENT,
        "ad ads advert adverts advertisement advertising adsense sponsor sponsored "
            + "sponsorship dfp gpt adslot adunit adbox adwrapper affiliate leaderboard");
    one(Role.COMMENTS, "comment comments commentlist disqus respond reply livefyre feedback");
    one(Role.BIOGRAPHY, "bio biography authorbox authorinfo authorbio contributors authors");
    one(Role.TAGS, "tags tag taglist topics keywords postmeta tagcloud");
    one(Role.CAPTION, "caption captions figcaption imagecaption wp-caption photocaption legend");
    one(Role.CREDIT, "credit credits photocredit imagecredit photographer copyright attribution");
    one(Role.BYLINE, "byline bylines author vcard writer");
    one(
        Role.DATE,
        "date dateline timestamp datetime published pubdate publishdate postdate updated "
            + "posted dates");
    one(
        Role.DEK,
        "dek standfirst subtitle subheadline subheading subhead strapline deck chapeau "
            + "excerpt abstract lede subhed sapo underline vorspann subtitulo bajada");
    one(Role.KICKER, "kicker eyebrow rubric flag overline supertitle dachzeile");
    one(
        Role.POINTS,
        "takeaways keypoints highlights keytakeaways storyhighlights keyfindings " + "toplines");
    one(Role.HIDDEN, "hidden hide sr offscreen screenreader noprint");
    one(Role.WALL, "paywall regwall piano metered meteringwall gateway");
    two(
        Role.BODY,
        "article body|entry content|post content|article content|story body|post body|"
            + "body copy|article text|story content|page content|content body|main content|body text|"
            + "article copy|entry body|story text|text content|content main|node body|field body|"
            + "news body|news content|blog content|post text|article bodytext|single content|"
            + "rich text|articlebody|entrycontent|postcontent|storybody|bodycontent");
    two(
        Role.NAVIGATION,
        "side bar|site header|site footer|page header|page footer|skip link|"
            + "menu item|global header");
    two(
        Role.RELATED,
        "read more|read next|more from|also read|most read|most popular|you may|"
            + "up next|next post|previous post|post navigation|see also|inline links|more stories|"
            + "latest news|top stories|more on|further reading|post nav|internal link|related reading");
    two(Role.PROMOTION, "sign up|call to|in article|follow us|pull out|read also");
    two(
        Role.BIOGRAPHY,
        "author bio|about author|author box|author info|author card|author description|"
            + "post author|author profile|author details|authors bio");
    two(
        Role.TAGS,
        "post tags|article tags|entry meta|post meta|tag list|entry footer|cat links|"
            + "post categories|article meta|tags links|entry tags");
    two(
        Role.CAPTION,
        "wp caption|image caption|photo caption|caption text|media caption|"
            + "image title|figure caption|pic caption|img caption");
    two(
        Role.CREDIT,
        "photo credit|image credit|image source|photo source|photo by|image copyright|"
            + "media credit");
    two(
        Role.DATE,
        "publish date|pub date|post date|entry date|article date|published date|"
            + "date published|publication date");
    two(
        Role.DEK,
        "sub title|sub headline|sub heading|sub head|article summary|article intro|"
            + "article lead|post excerpt|article description|article subtitle|article excerpt|"
            + "story summary|lead text|intro text|article standfirst|post subtitle|entry subtitle|"
            + "article deck|article dek|story lead|story intro|article lede|page summary|header summary");
    two(
        Role.POINTS,
        "key takeaways|key points|story highlights|key takeaway|key findings|"
            + "key judgments|bullet points|article highlights|summary points|key facts|summary bullets|"
            + "summary list|at glance");
    two(
        Role.HIDDEN,
        "screen reader|visually hidden|sr only|visuallyhidden|assistive text|a11y hidden");
    two(Role.WALL, "pay wall|reg wall|subscriber only|premium wall|paywall prompt");
  }

  private static final ClassWords NONE = new ClassWords(Set.of());

  private final Set<Role> roles;

  private ClassWords(Set<Role> roles) {
    this.roles = roles;
  }

  private static void one(Role role, String words) {
    for (String word : words.split(" ", -1)) {
      ONE.put(word, role);
    }
  }

  private static void two(Role role, String pairs) {
    for (String pair : pairs.split("\\|", -1)) {
      (pair.indexOf(' ') < 0 ? ONE : TWO).put(pair, role);
    }
  }

  static ClassWords of(Element element) {
    if (element.attributesSize() == 0) {
      return NONE;
    }
    String names = element.attr("class") + " " + element.attr("id");
    if (names.length() < 2) {
      return NONE;
    }
    Set<Role> roles = new HashSet<>();
    String before = "";
    int at = 0;
    int length = Math.min(names.length(), 400);
    while (at < length) {
      int end = wordEnd(names, at, length);
      if (end == at) {
        // A new name: its first word makes no pair with the last of the other.
        before = names.charAt(at) == ' ' ? "" : before;
        at++;
        continue;
      }
      String word = names.substring(at, end).toLowerCase(Locale.ROOT);
      put(roles, ONE.get(word));
      if (!before.isEmpty()) {
        put(roles, TWO.get(before + " " + word));
      }
      before = word;
      at = end;
    }
    return roles.isEmpty() ? NONE : new ClassWords(roles);
  }

  private static void put(Set<Role> roles, @org.jspecify.annotations.Nullable Role role) {
    if (role != null) {
      roles.add(role);
    }
  }

  private static int wordEnd(String names, int from, int length) {
    int end = from;
    while (end < length && Character.isLetterOrDigit(names.charAt(end))) {
      boolean hump =
          end > from
              && Character.isUpperCase(names.charAt(end))
              && Character.isLowerCase(names.charAt(end - 1));
      if (hump) {
        break;
      }
      end++;
    }
    return end;
  }

  boolean is(Role role) {
    return roles.contains(role);
  }

  boolean isEmpty() {
    return roles.isEmpty();
  }
}
