package readout.input;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** The days that a page tells programs: in its metadata, its scripts and the address of its picture. */
final class PageStamps {

    private static final String[] PUBLISHED = {
        "article:published_time",
        "og:article:published_time",
        "article:published",
        "datePublished",
        "og:published_time",
        "og:pubdate",
        "pubdate",
        "publishdate",
        "publish-date",
        "publish_date",
        "published",
        "published-date",
        "publication_date",
        "publication-date",
        "dc.date.issued",
        "dcterms.issued",
        "parsely-pub-date",
        "sailthru.date",
        "cXenseParse:recs:publishtime",
        "cXenseParse:publishtime",
        "citation_publication_date",
        "citation_online_date",
        "citation_date",
        "article.published",
        "originalpublicationdate",
        "rnews:datePublished",
        "bt:pubDate",
        "shareaholic:article_published_time"
    };

    /** Names that content management systems also give the day on which a page was last saved. */
    private static final String[] DATED = {
        "date", "dc.date", "dcterms.date", "dc.date.created", "dcterms.created", "created", "dateCreated", "uploadDate"
    };

    private static final Pattern NAMED_PUBLISHED = Pattern.compile(
            "(?<![a-z])(?:pub|publish|release|upload|post|issue)(?:ed|d|ication)?[-_.:]?(?:date|time|at|on)?(?![a-z])");

    private static final String[] CHANGED = {
        "article:modified_time",
        "og:article:modified_time",
        "og:updated_time",
        "dateModified",
        "dcterms.modified",
        "dc.date.modified",
        "last-modified",
        "lastmod",
        "modified",
        "revised",
        "article.updated",
        "dateUpdate"
    };

    private static final Pattern SCRIPTED = Pattern.compile(
            "\\\\?\"(?:datePublished|date_?published|publish(?:ed)?_?(?:date|at|time|on)?|publication_?(?:date|time)|pub_?date|first_?published(?:_?at)?|contentDatum|date)\\\\?\"\\s*:\\s*\\\\?\"((?:19|20)\\d\\d-[01]\\d-[0-3]\\d[^\"\\\\]{0,30})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_PICTURE =
            Pattern.compile("/((?:19|20)\\d\\d)[/-]([01]\\d)[/-]([0-3]\\d)(?=[/_.-])");

    private static final Pattern OFFSET =
            Pattern.compile("\\d:\\d\\d.*[+-](?!00:?00)[01]\\d:?\\d\\d\\s*$", Pattern.DOTALL);

    private final Document page;
    private final Metas metas;
    private final StructuredData data;

    PageStamps(Document page, Metas metas, StructuredData data) {
        this.page = page;
        this.metas = metas;
        this.data = data;
    }

    /** What is named the day of publication, the surest first. */
    Stream<String> published() {
        return Stream.concat(data.published().stream(), metas.all(PUBLISHED));
    }

    /** What is only named a day, or named a day of publication in words that are no standard's. */
    Stream<String> dated() {
        return Stream.concat(metas.all(DATED), metas.named(NAMED_PUBLISHED));
    }

    /** What is named the day of a change. */
    Stream<String> changed() {
        return Stream.concat(data.changed().stream(), metas.all(CHANGED));
    }

    /** Whether publication and change are told in the same words, as where a page writes the time at which it is made. */
    boolean isServed() {
        return published()
                .findFirst()
                .filter(stamp -> stamp.indexOf(':') > 0)
                .filter(changed().findFirst().orElse("")::equals)
                .isPresent();
    }

    /** The day of a stamp that tells its zone. */
    Optional<LocalDate> zoned() {
        return first(Stream.concat(metas.all(PUBLISHED), metas.all(DATED))
                .filter(stamp -> OFFSET.matcher(stamp).find()));
    }

    /** The day of publication in the data that scripts are given. */
    Optional<LocalDate> scripted() {
        return first(page.select("script").stream()
                .map(script -> SCRIPTED.matcher(script.data()))
                .filter(Matcher::find)
                .map(found -> found.group(1)));
    }

    /** The day in the address of the picture that stands for the page: put up with it, or before it. */
    Optional<LocalDate> pictured() {
        return first(metas.all("og:image", "twitter:image")
                .map(IN_PICTURE::matcher)
                .filter(Matcher::find)
                .map(path -> path.group(1) + "-" + path.group(2) + "-" + path.group(3)));
    }

    private static Optional<LocalDate> first(Stream<String> stamps) {
        return stamps.map(PageDate::plausible).flatMap(Optional::stream).findFirst();
    }
}
