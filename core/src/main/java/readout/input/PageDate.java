package readout.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.model.DateRange;
import readout.model.DateRange.Basis;

/**
 * The day a page was published, from the surest sign it gives to the least sure: its metadata, its address, elements of time,
 * elements labelled as dates, what is printed next to the headline, data in its scripts; the day of a change only where it gives no
 * other. Nothing is guessed from dates in the running text.
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
        "date",
        "dc.date.issued",
        "dcterms.issued",
        "dc.date",
        "dcterms.date",
        "dc.date.created",
        "dcterms.created",
        "parsely-pub-date",
        "sailthru.date",
        "cXenseParse:recs:publishtime",
        "cXenseParse:publishtime",
        "citation_publication_date",
        "citation_date",
        "article.published",
        "created",
        "originalpublicationdate",
        "rnews:datePublished",
        "bt:pubDate",
        "shareaholic:article_published_time"
    };

    private static final String[] CHANGED = {
        "article:modified_time", "og:article:modified_time", "og:updated_time", "dateModified", "dcterms.modified",
                "dc.date.modified",
        "last-modified", "lastmod", "modified", "revised", "article.updated", "dateUpdate"
    };

    private static final Pattern SCRIPTED = Pattern.compile(
            "\\\\?\"(?:datePublished|date_?published|publish(?:ed)?_?(?:date|at|time|on)?|publication_?(?:date|time)|pub_?date|first_?published(?:_?at)?|contentDatum|date)\\\\?\"\\s*:\\s*\\\\?\"((?:19|20)\\d\\d-[01]\\d-[0-3]\\d[^\"\\\\]{0,30})",
            Pattern.CASE_INSENSITIVE);

    /** Labels and words of the day on which a page was changed. */
    static final Pattern OF_CHANGE = Pattern.compile(
            "(?i)updated|modified|aktualisiert|stand\\b|geändert|änderung|mis à jour|actualizado|bearbeitet|changed");

    private static final int EARLIEST = 1990;

    private final Document page;
    private final Optional<String> url;
    private final PageHints hints;

    private PageDate(Document page, Optional<String> url, PageHints hints) {
        this.page = page;
        this.url = url;
        this.hints = hints;
    }

    /**
     * The day {@code page} was published.
     *
     * @param data what it says of itself in JSON-LD
     * @param url where it was served
     * @param heading the element that prints its headline
     */
    static Optional<DateRange> of(
            Document page, StructuredData data, Optional<String> url, Optional<Element> heading, PageHints hints) {
        PageDate dates = new PageDate(page, url, hints);
        PrintedDay printed = new PrintedDay(page, hints);
        Stream<String> stamps = Stream.concat(data.published().stream(), PageMetadata.metas(page, PUBLISHED));
        return stamps.map(dates::fromStamp)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> url.flatMap(Origin::dayInPath))
                .or(dates::timeElement)
                .map(day -> DateRange.day(day, Basis.METADATA))
                .or(() -> first(printed::labelled, () -> printed.near(heading))
                        .map(day -> DateRange.day(day, Basis.TEXT)))
                .or(() -> first(dates::scripted, () -> dates.changed(data))
                        .map(day -> DateRange.day(day, Basis.METADATA)));
    }

    private static Optional<LocalDate> first(Supplier<Optional<LocalDate>> surer, Supplier<Optional<LocalDate>> other) {
        return Stream.of(surer, other)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * The day of a time stamp. One told in universal time may fall on the day before or after the outlet's own, which its address or
     * a printed time then tells.
     */
    private Optional<LocalDate> fromStamp(String stamp) {
        Optional<LocalDate> day = plausible(stamp);
        if (day.isEmpty() || !stamp.matches("(?s).*\\d:\\d\\d.*(?:Z|[+-]00:?00|GMT|UTC)\\s*")) {
            return day;
        }
        return first(() -> url.flatMap(Origin::dayInPath), this::timeElement)
                .filter(local -> Math.abs(local.toEpochDay() - day.get().toEpochDay()) == 1)
                .or(() -> day);
    }

    /** The day that {@code words} tell, where a page can be of it. */
    static Optional<LocalDate> plausible(String words) {
        return PrintedDate.in(words).filter(day -> day.getYear() >= EARLIEST);
    }

    /** Elements that hold a time for machines, those that say "published" first, those of changes and of other reports not at all. */
    private Optional<LocalDate> timeElement() {
        List<Element> times = page.select("time, [itemprop=datePublished], abbr.published, [pubdate]").stream()
                .filter(time -> !OF_CHANGE
                        .matcher(time.className() + " " + time.attr("itemprop"))
                        .find())
                .filter(time -> !isElsewhere(time, hints))
                .toList();
        Stream<Element> told = times.stream().filter(PageDate::saysPublished);
        return Stream.concat(told, times.stream())
                .map(time -> machineTime(time).or(() -> plausible(time.text())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<LocalDate> machineTime(Element time) {
        return Stream.of("datetime", "content", "title")
                .map(time::attr)
                .filter(value -> !value.isBlank())
                .map(PageDate::plausible)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean saysPublished(Element time) {
        return time.attr("itemprop").equals("datePublished")
                || time.hasAttr("pubdate")
                || time.className().matches("(?i).*(?:publish|pubdate|pub-date|entry-date|post-date).*");
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

    private Optional<LocalDate> scripted() {
        return page.select("script").stream()
                .map(script -> SCRIPTED.matcher(script.data()))
                .filter(Matcher::find)
                .map(found -> plausible(found.group(1)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<LocalDate> changed(StructuredData data) {
        return Stream.concat(data.changed().stream(), PageMetadata.metas(page, CHANGED))
                .map(PageDate::plausible)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
