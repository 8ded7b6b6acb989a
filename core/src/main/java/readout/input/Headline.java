package readout.input;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page's headline.
 *
 * @param words what it says, without the outlet's name
 * @param element the element that prints it
 */
record Headline(Optional<String> words, Optional<Element> element) {

    private static final int SHORTEST_HEADING = 10;
    private static final int SHORTEST_LOWER_HEADING = 20;
    private static final double MOST = 0.6;
    private static final Pattern PARTING = Pattern.compile(": | \\| | [–—»«-] ");
    private static final List<String> SEPARATORS =
            List.of(" | ", " – ", " — ", " - ", " :: ", " » ", " « ", " › ", " ‹ ", " • ", " · ", " // ");

    static Headline of(Document page, Metas metas, StructuredData data, Optional<String> outlet) {
        Optional<String> given = data.headline()
                .or(() -> metas.first("og:title", "twitter:title", "dc.title", "title"))
                .or(() -> Optional.of(page.title()))
                .map(Headline::oneLine)
                .filter(title -> !title.isEmpty());
        boolean named = data.headline().isPresent() || metas.first("og:title").isPresent();
        Optional<String> words = printed(page, given, named)
                .or(() -> given.map(title -> withoutOutlet(title, outlet)))
                .or(() -> headings(page, "h1", SHORTEST_HEADING).stream().findFirst());
        return new Headline(words, words.flatMap(title -> element(page, title)));
    }

    /**
     * What the page prints of the title given elsewhere: of the headings in it the longest, a first one before the others; else the
     * part of it that stands on the page in bold.
     *
     * @param named whether the title is given as the headline, not as the window's title, which may hold the site's name too
     */
    private static Optional<String> printed(Document page, Optional<String> given, boolean named) {
        if (given.isEmpty()) {
            return Optional.empty();
        }
        String title = given.get();
        Optional<String> first = headings(page, "h1", SHORTEST_HEADING).stream()
                .filter(heading -> sharesStart(title, heading))
                .findFirst();
        Optional<String> lower = headings(page, "h2, h3, h4", SHORTEST_LOWER_HEADING).stream()
                .filter(heading -> named
                        ? Titles.bare(title).startsWith(Titles.bare(heading))
                                && heading.length() >= MOST * title.length()
                        : Titles.bare(title).contains(Titles.bare(heading)))
                .max(Comparator.comparingInt(String::length));
        int length = first.map(String::length).orElse(0);
        return lower.filter(heading -> heading.length() > length)
                .or(() -> first)
                .or(() -> inBold(page, title));
    }

    private static Optional<String> inBold(Document page, String title) {
        List<String> parts = PARTING.splitAsStream(title)
                .filter(part -> part.length() >= SHORTEST_HEADING && part.length() < title.length())
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : page.select("b, strong").stream()
                        .map(Element::text)
                        .map(Headline::oneLine)
                        .filter(text -> parts.stream().anyMatch(part -> Titles.same(part, text)))
                        .findFirst();
    }

    private static List<String> headings(Document page, String selector, int shortest) {
        return page.select(selector).stream()
                .map(Element::text)
                .map(Headline::oneLine)
                .filter(text -> text.length() >= shortest)
                .toList();
    }

    /** The element that prints {@code title}: the highest heading, else one labelled as the headline. */
    private static Optional<Element> element(Document page, String title) {
        return List.of("h1, h2, h3", "h4, h5, h6", "[itemprop=headline], [class*=title], [class*=headline], b, strong")
                .stream()
                .flatMap(selector -> page.select(selector).stream())
                .filter(element -> Titles.same(element.text(), title))
                .findFirst()
                .or(() -> page.select("h1").stream()
                        .filter(element -> Titles.bare(element.text()).startsWith(Titles.bare(title)))
                        .findFirst());
    }

    private static boolean sharesStart(String title, String heading) {
        String a = Titles.bare(title);
        String b = Titles.bare(heading);
        return !b.isEmpty() && (a.contains(b) || (b.contains(a) && b.length() < 2 * a.length()));
    }

    /**
     * "Bridge reopens | World | The Example" without what follows the bar, when that ends in the outlet's name, and "The Example:
     * Bridge reopens" without what stands before it.
     */
    private static String withoutOutlet(String title, Optional<String> outlet) {
        for (String separator : SEPARATORS) {
            int last = title.lastIndexOf(separator);
            if (last > 0 && (separator.equals(" | ") || isOutlet(title.substring(last + separator.length()), outlet))) {
                return withoutOutlet(title.substring(0, last), outlet);
            }
            int first = title.indexOf(separator);
            if (first > 0 && isOutlet(title.substring(0, first), outlet)) {
                return withoutOutlet(title.substring(first + separator.length()), outlet);
            }
        }
        return title.strip();
    }

    private static boolean isOutlet(String part, Optional<String> outlet) {
        String words = Titles.bare(part);
        return !words.isEmpty()
                && outlet.map(Titles::bare)
                        .filter(name -> name.contains(words) || words.contains(name))
                        .isPresent();
    }

    private static String oneLine(String text) {
        return Decoded.clean(text).replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
