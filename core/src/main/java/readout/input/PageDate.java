package readout.input;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.input.TimeElements.Placed;
import readout.model.DateRange;
import readout.model.DateRange.Basis;

/**
 * The day a page was published, from the surest sign it gives to the least sure: metadata that say so, its address, elements of time,
 * what it prints as a date beside its headline, metadata that only say "date", data in its scripts; the day of a change only where
 * it gives no other, and last the day on which its picture was put up. Nothing is guessed from dates in the running text.
 */
final class PageDate {

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

    private static final Pattern UNIVERSAL =
            Pattern.compile("\\d:\\d\\d.*(?:Z|[+-]00:?00|GMT|UTC)\\s*$", Pattern.DOTALL);
    private static final Pattern OFFSET =
            Pattern.compile("\\d:\\d\\d.*[+-](?!00:?00)[01]\\d:?\\d\\d\\s*$", Pattern.DOTALL);

    private static final int EARLIEST = 1990;

    private final Document page;
    private final Metas metas;
    private final StructuredData data;
    private final Optional<String> url;
    private final TimeElements times;
    private final PrintedDay printed;
    private final Optional<Placed> labelled;

    private PageDate(
            Document page,
            Metas metas,
            StructuredData data,
            Optional<String> url,
            TimeElements times,
            PrintedDay printed) {
        this.page = page;
        this.metas = metas;
        this.data = data;
        this.url = url;
        this.times = times;
        this.printed = printed;
        this.labelled = printed.labelled();
    }

    /**
     * The day {@code page} was published.
     *
     * @param metas its meta elements
     * @param data what it says of itself in JSON-LD
     * @param url where it was served
     * @param heading the element that prints its headline
     * @param text the element its main text begins in
     * @param hints what its labels tell
     */
    static Optional<DateRange> of(
            Document page,
            Metas metas,
            StructuredData data,
            Optional<String> url,
            Optional<Element> heading,
            Optional<Element> text,
            PageHints hints) {
        PrintedDay printed = new PrintedDay(page, metas, url, heading, text, hints);
        TimeElements times = new TimeElements(page, heading, hints);
        PageDate dates = new PageDate(page, metas, data, url, times, printed);
        return first(dates::stamped, dates::inPath)
                .map(day -> DateRange.day(day, Basis.METADATA))
                .or(() -> first(printed::nearHeadline).map(day -> DateRange.day(day, Basis.TEXT)))
                .or(() -> first(() -> dates.timeElement(true)).map(day -> DateRange.day(day, Basis.METADATA)))
                .or(() ->
                        first(() -> dates.labelled(true), printed::nearText).map(day -> DateRange.day(day, Basis.TEXT)))
                .or(() -> first(dates::dated, () -> dates.timeElement(false))
                        .map(day -> DateRange.day(day, Basis.METADATA)))
                .or(() -> first(() -> dates.labelled(false)).map(day -> DateRange.day(day, Basis.TEXT)))
                .or(() -> first(dates::scripted).map(day -> DateRange.day(day, Basis.METADATA)))
                .or(() -> first(printed::told).map(day -> DateRange.day(day, Basis.TEXT)))
                .or(() -> first(dates::changed).map(day -> DateRange.day(day, Basis.METADATA)))
                .or(() -> first(printed::changed).map(day -> DateRange.day(day, Basis.TEXT)))
                .or(() -> first(dates::pictured).map(day -> DateRange.day(day, Basis.METADATA)));
    }

    @SafeVarargs
    private static Optional<LocalDate> first(Supplier<Optional<LocalDate>>... surestFirst) {
        return Stream.of(surestFirst)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<LocalDate> stamped() {
        return firstOf(Stream.concat(data.published().stream(), metas.all(PUBLISHED)));
    }

    private Optional<LocalDate> dated() {
        return firstOf(Stream.concat(metas.all(DATED), metas.named(NAMED_PUBLISHED)));
    }

    private Optional<LocalDate> inPath() {
        return url.flatMap(Origin::dayInPath);
    }

    private Optional<LocalDate> firstOf(Stream<String> stamps) {
        return stamps.map(this::fromStamp).flatMap(Optional::stream).findFirst();
    }

    /**
     * The day of a time stamp. One told in universal time may fall on the day before or after the outlet's own, which its address or
     * a printed time then tells.
     */
    private Optional<LocalDate> fromStamp(String stamp) {
        Optional<LocalDate> day = plausible(stamp);
        if (day.isEmpty() || !UNIVERSAL.matcher(stamp).find()) {
            return day;
        }
        return Stream.<Supplier<Optional<LocalDate>>>of(
                        this::inPath,
                        printed::nearHeadline,
                        () -> labelled(false),
                        this::offset,
                        () -> timeElement(false))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .filter(local -> Math.abs(local.toEpochDay() - day.get().toEpochDay()) <= 1)
                .findFirst()
                .or(() -> day);
    }

    /** The day of a stamp that tells its zone. */
    private Optional<LocalDate> offset() {
        return Stream.concat(metas.all(PUBLISHED), metas.all(DATED))
                .filter(stamp -> OFFSET.matcher(stamp).find())
                .map(PageDate::plausible)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<LocalDate> timeElement(boolean near) {
        return times.published()
                .filter(time -> !near || time.isNear())
                .filter(time -> labelled.filter(label -> label.nearness() > time.nearness())
                        .isEmpty())
                .map(Placed::day);
    }

    private Optional<LocalDate> labelled(boolean near) {
        return labelled.filter(label -> !near || label.isNear()).map(Placed::day);
    }

    /** The day that {@code words} tell, where a page can be of it. */
    static Optional<LocalDate> plausible(String words) {
        return PrintedDate.in(words).filter(day -> day.getYear() >= EARLIEST);
    }

    private Optional<LocalDate> scripted() {
        return page.select("script").stream()
                .map(script -> SCRIPTED.matcher(script.data()))
                .filter(Matcher::find)
                .map(found -> plausible(found.group(1)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<LocalDate> changed() {
        return Stream.concat(data.changed().stream(), metas.all(CHANGED))
                .map(PageDate::plausible)
                .flatMap(Optional::stream)
                .findFirst()
                .or(times::changed);
    }

    /** The day in the address of the picture that stands for the page: put up with it, or before it. */
    private Optional<LocalDate> pictured() {
        return metas.all("og:image", "twitter:image")
                .map(IN_PICTURE::matcher)
                .filter(Matcher::find)
                .map(path -> plausible(path.group(1) + "-" + path.group(2) + "-" + path.group(3)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether the element stands among links to other reports, comments or the like. */
    static boolean isElsewhere(Element element, PageHints hints) {
        int up = 0;
        for (Element at = element; at != null && up < 12; at = at.parent(), up++) {
            if (hints.isOther(at) && !hints.isBody(at) && at.selectFirst("h1") == null) {
                return true;
            }
        }
        return false;
    }
}
