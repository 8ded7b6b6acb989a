package readout.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private static final List<String> SEPARATORS =
            List.of(" | ", " – ", " — ", " - ", " :: ", " » ", " « ", " › ", " ‹ ", " • ", " · ", " // ");

    static Headline of(Document page, Metas metas, StructuredData data, Optional<String> outlet) {
        Optional<String> given = data.headline()
                .or(() -> metas.first("og:title", "twitter:title", "dc.title", "title"))
                .or(() -> Optional.of(page.title()))
                .map(Headline::oneLine)
                .filter(title -> !title.isEmpty());
        Optional<String> words = printed(page, given)
                .or(() -> given.map(title -> withoutOutlet(title, outlet)))
                .or(() -> headings(page, "h1", SHORTEST_HEADING).stream().findFirst());
        return new Headline(words, words.flatMap(title -> element(page, title)));
    }

    /** The heading that repeats the title given elsewhere: a first one at any length, a lower one where the title begins with it. */
    private static Optional<String> printed(Document page, Optional<String> given) {
        return headings(page, "h1", SHORTEST_HEADING).stream()
                .filter(heading ->
                        given.filter(title -> sharesStart(title, heading)).isPresent())
                .findFirst()
                .or(() -> headings(page, "h2, h3, h4", SHORTEST_LOWER_HEADING).stream()
                        .filter(heading -> given.filter(title -> bare(title).startsWith(bare(heading)))
                                .isPresent())
                        .findFirst());
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
        return List.of("h1, h2, h3", "h4, h5, h6", "[itemprop=headline], [class*=title], [class*=headline]").stream()
                .flatMap(selector -> page.select(selector).stream())
                .filter(element -> Titles.same(element.text(), title))
                .findFirst()
                .or(() -> page.select("h1").stream()
                        .filter(element -> bare(element.text()).startsWith(bare(title)))
                        .findFirst());
    }

    private static boolean sharesStart(String title, String heading) {
        String a = bare(title);
        String b = bare(heading);
        return !b.isEmpty() && (a.contains(b) || (b.contains(a) && b.length() < 2 * a.length()));
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
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
        String words = bare(part);
        return !words.isEmpty()
                && outlet.map(Headline::bare)
                        .filter(name -> name.contains(words) || words.contains(name))
                        .isPresent();
    }

    private static String oneLine(String text) {
        return Decoded.clean(text).replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
