package readout.input;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.model.DateRange;
import readout.model.DateRange.Basis;

/**
 * What is known of a report before its text is read: from its carrier, and from its page's metadata.
 *
 * @param url its address
 * @param outlet its outlet
 * @param title its headline
 * @param byline who wrote it
 * @param published its day of publication
 * @param language BCP 47 tag
 * @param section the part of the outlet it stands in
 * @param modified the day of its last change
 * @param told the days that the surest signs tell, each by itself
 */
record Origin(
        Optional<String> url,
        Optional<String> outlet,
        Optional<String> title,
        Optional<String> byline,
        Optional<DateRange> published,
        Optional<String> language,
        Optional<String> section,
        Optional<DateRange> modified,
        List<DayTold> told) {

    private static final int LONGEST_URL = 4000;
    private static final int LONGEST_TITLE = 1000;
    private static final int LONGEST_NAME = 300;

    private static final Pattern DAY_IN_PATH =
            Pattern.compile("/((?:19|20)\\d\\d)[/-]?([01]\\d)[/-]?([0-3]\\d)(?=[/_.-]|$|\\?)");

    /** What the carrier of {@code document} says. */
    static Origin of(Document document) {
        Optional<LocalDate> published =
                shorter(document.published(), LONGEST_NAME).flatMap(PrintedDate::in);
        List<DayTold> told = Stream.concat(
                        published.stream().map(day -> new DayTold(day, Basis.METADATA, "what it came with")),
                        document.url().flatMap(Origin::dayInPath).stream()
                                .map(day -> new DayTold(day, Basis.METADATA, "its address")))
                .toList();
        return new Origin(
                shorter(document.url(), LONGEST_URL),
                shorter(document.outlet(), LONGEST_NAME),
                shorter(document.title(), LONGEST_TITLE)
                        .map(title -> title.replaceAll("\\s+", " ").strip()),
                shorter(document.byline(), LONGEST_NAME),
                published.map(day -> DateRange.day(day, Basis.METADATA)),
                shorter(document.language(), LONGEST_NAME),
                Optional.empty(),
                Optional.empty(),
                told);
    }

    /** What is said of {@code document} where it is listed. */
    static Origin ofListing(Document document) {
        Document.Listed said = document.listed();
        return of(new Document(
                document.input(),
                Optional.empty(),
                Optional.empty(),
                said.outlet(),
                said.title(),
                said.published(),
                said.language(),
                document.content()));
    }

    /** What is longer is no such thing, whatever its carrier calls it. */
    private static Optional<String> shorter(Optional<String> value, int most) {
        return value.filter(words -> words.length() <= most).map(Decoded::clean);
    }

    /** The same, what is not known filled in from {@code other}. */
    Origin or(Origin other) {
        return new Origin(
                url.or(other::url),
                outlet.or(other::outlet),
                title.or(other::title),
                byline.or(other::byline),
                surer(published, other.published),
                language.or(other::language),
                section.or(other::section),
                modified.or(other::modified),
                Stream.concat(told.stream(), other.told().stream()).distinct().toList());
    }

    private static Optional<DateRange> surer(Optional<DateRange> first, Optional<DateRange> second) {
        return first.filter(date -> date.confidence() > PageDate.DOUBTFUL || second.isEmpty())
                .or(() -> second);
    }

    /** The outlet, or where none is named the one that publishes at the address. */
    Optional<String> outletOrHost() {
        return outlet.or(() -> url.flatMap(Outlets::at));
    }

    /** The day of publication, or where none is told the day in the address's path: {@code /2025/05/08/}. */
    Optional<DateRange> publishedOrPath() {
        return published.or(() -> url.flatMap(Origin::dayInPath).map(day -> DateRange.day(day, Basis.METADATA)));
    }

    /** The day that the path of {@code url} names. */
    static Optional<LocalDate> dayInPath(String url) {
        try {
            String path = Optional.ofNullable(new URI(url.strip()).getPath()).orElse("");
            Matcher day = DAY_IN_PATH.matcher(path);
            return day.find()
                    ? PrintedDate.in(day.group(1) + "-" + day.group(2) + "-" + day.group(3))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
