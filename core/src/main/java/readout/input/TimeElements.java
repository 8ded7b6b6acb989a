package readout.input;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Elements that hold a time for machines; those of other reports and of comments are passed over. */
final class TimeElements {

    private static final String TIMES =
            "time, [itemprop=datePublished]:not(meta), abbr.published, [pubdate], .updated[title], .published[title]";

    private static final Pattern OF_CHANGE = Pattern.compile("(?i)updated|modified|change|aktualisiert");
    private static final Pattern OF_PUBLICATION =
            Pattern.compile("(?i)publish|pubdate|pub-date|entry-date|post-date|datePublished");

    private static final int FARTHEST = 2;
    private static final int LONGEST = 400;

    private final List<Element> times;
    private final Set<Element> around;

    TimeElements(Document page, Optional<Element> heading, PageHints hints) {
        this.around = around(heading);
        Comparator<Element> saysPublished = Comparator.comparing(time -> !isOfPublication(time));
        Comparator<Element> nearHeading = Comparator.comparing(time -> -shared(time, around));
        this.times = page.select(TIMES).stream()
                .filter(time -> !hints.isElsewhere(time))
                .sorted(saysPublished.thenComparing(nearHeading))
                .toList();
    }

    /** The day of publication: of the element that says it is that, else of the one nearest the headline. */
    Optional<Placed> published() {
        return day(times.stream().filter(time -> isOfPublication(time) || !isOfChange(time)));
    }

    /** The day of a change. */
    Optional<LocalDate> changed() {
        return day(times.stream()).map(Placed::day);
    }

    /** The day of an element that says it is of a change. */
    Optional<LocalDate> modified() {
        return day(times.stream().filter(time -> isOfChange(time) && !isOfPublication(time)))
                .map(Placed::day);
    }

    private Optional<Placed> day(Stream<Element> times) {
        return times.flatMap(time -> machineTime(time)
                        .or(() -> ShortText.of(time, LONGEST).flatMap(PageDate::plausible))
                        .map(day -> Placed.of(day, time, around))
                        .stream())
                .findFirst();
    }

    /**
     * A day and how near the headline it stands.
     *
     * @param nearness how many elements hold both
     * @param distance how many hold the headline alone
     */
    record Placed(LocalDate day, int nearness, int distance) {

        static Placed of(LocalDate day, Element element, Set<Element> aroundHeading) {
            int nearness = shared(element, aroundHeading);
            return new Placed(day, nearness, aroundHeading.size() - nearness);
        }

        boolean isNear() {
            return distance <= FARTHEST;
        }
    }

    /** All elements that hold the headline. */
    static Set<Element> around(Optional<Element> heading) {
        return new HashSet<>(heading.map(Element::parents).orElseGet(Elements::new));
    }

    /** How many of the elements {@code aroundHeading} hold {@code element} too. */
    static int shared(Element element, Set<Element> aroundHeading) {
        return (int) element.parents().stream().filter(aroundHeading::contains).count();
    }

    private static Optional<LocalDate> machineTime(Element time) {
        return Stream.of("datetime", "content", "title")
                .map(time::attr)
                .filter(value -> !value.isBlank())
                .map(PageDate::plausible)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isOfPublication(Element time) {
        return time.hasAttr("pubdate") || OF_PUBLICATION.matcher(label(time)).find();
    }

    private static boolean isOfChange(Element time) {
        return OF_CHANGE.matcher(label(time)).find();
    }

    private static String label(Element time) {
        return time.className() + " " + time.attr("itemprop");
    }
}
