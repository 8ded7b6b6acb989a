package readout.input;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who wrote a report, as its page prints it beside the headline: "By Ann Other", "Posted by Ann Other on May 3". */
final class PrintedByline {

    private static final String LABELLED =
            "[class*=byline], [class*=author], [class*=Byline], [class*=Author], .fn, .username, [rel=author], [class*=submitted]";

    private static final String ELSEWHERE =
            "[class*=comment], [id*=comment], [class*=related], [class*=recent], [class*=sidebar], aside, nav";

    private static final int LONGEST = 150;

    private static final Pattern BY = Pattern.compile(
            "^(?i:(?:posted |submitted |written |published |reported |story |text |words |report )?by\\b\\s*:?\\s*)(?=\\p{Lu})"
                    + "|^(?i:von|par|por|door)\\s+(?=\\p{Lu})");

    /** Where the names end: a day, a bar, a place written from. */
    private static final Pattern END = Pattern.compile(
            "\\s*(?:[|•·/]|\\d|\\s[–—-]\\s|\\b(?:on|at|in|for)\\b|\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b"
                    + "|\\b(?:Associated Press|Staff|Correspondents?|Reporters?|Editors?)\\b|\\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),|,?\\s*(?:Published|Updated|Posted)\\b"
                    + "|\\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b).*$",
            Pattern.DOTALL);

    private static final String NAME =
            "(?:\\p{Lu}[\\p{L}'’.-]*\\s+){1,3}(?:(?:de|van|von|bin|al|el|la|der|den)\\s+)?\\p{Lu}[\\p{L}'’.-]+";
    private static final Pattern NAMES = Pattern.compile(NAME + "(?:(?:, (?:and )?| and | & )" + NAME + "){0,5}");

    private PrintedByline() {}

    /**
     * The names printed nearest the headline.
     *
     * @param heading the element that prints the headline
     */
    static Optional<String> of(Document page, Optional<Element> heading) {
        Set<Element> around = TimeElements.around(heading);
        return page.select(LABELLED).stream()
                .sorted(Comparator.comparing(element -> -TimeElements.shared(element, around)))
                .flatMap(element -> namesHere(element, isName(element)).stream())
                .findFirst()
                .or(() -> page.body().select("p, div, span, font, td").stream()
                        .filter(element -> BY.matcher(element.ownText()).find())
                        .flatMap(element -> namesHere(element, false).stream())
                        .findFirst());
    }

    private static boolean isName(Element element) {
        return element.hasClass("fn")
                || element.hasClass("username")
                || element.attr("rel").equals("author");
    }

    private static Optional<String> namesHere(Element element, boolean holdsName) {
        return names(element, holdsName).filter(names -> element.closest(ELSEWHERE) == null);
    }

    /** The names in {@code element}, where they are introduced as an author's or it {@code holdsName}. */
    private static Optional<String> names(Element element, boolean holdsName) {
        Optional<String> text = ShortText.of(element, LONGEST).map(String::strip);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String line = text.get();
        Matcher by = BY.matcher(line);
        boolean introduced = by.find();
        if (!introduced && !holdsName) {
            return Optional.empty();
        }
        String names = END.matcher(introduced ? line.substring(by.end()) : line)
                .replaceFirst("")
                .strip();
        return Optional.of(names)
                .filter(n ->
                        NAMES.matcher(n).matches() && Agencies.severalKnown(n).isEmpty());
    }
}
