package readout.input;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** What an element's name, class, id and role tell of its content, by the table {@code page-hints.tsv}. */
final class PageHints {

    private static final Pattern FURNITURE = patterns("furniture", "other");

    private static final Pattern OTHER = patterns("other");
    private static final Pattern BODY = patterns("body");
    private static final List<String> FURNITURE_ELEMENTS =
            List.of("nav", "footer", "aside", "figcaption", "dialog", "menu");
    private static final List<String> FURNITURE_ROLES = List.of(
            "navigation", "complementary", "contentinfo", "search", "dialog", "alert", "toolbar", "menu", "banner");

    /** Labels that tell what a report is about, not what the element is: WordPress writes them on every report. */
    private static final Pattern SUBJECT =
            Pattern.compile("(?:category|tag|post|type|status|format|author|section|page|has|is|no)-\\S+");

    private PageHints() {}

    /** Whether the element is by its name or labels no part of a report. */
    static boolean isFurniture(Element element) {
        return FURNITURE_ELEMENTS.contains(element.normalName())
                || FURNITURE_ROLES.contains(element.attr("role"))
                || FURNITURE.matcher(labels(element)).find();
    }

    /** Whether the element is labelled as holding other texts than the report, which may be longer than it: comments, a page foot. */
    static boolean isOther(Element element) {
        return element.normalName().equals("footer")
                || OTHER.matcher(labels(element)).find();
    }

    /** Whether the element is labelled as the main text. */
    static boolean isBody(Element element) {
        return element.attr("itemprop").contains("articleBody")
                || BODY.matcher(labels(element)).find();
    }

    private static String labels(Element element) {
        String classes = element.className();
        boolean plain = classes.indexOf('-') < 0;
        return (plain ? classes : SUBJECT.matcher(classes).replaceAll("")) + " " + element.id();
    }

    private static Pattern patterns(String... kinds) {
        return Pattern.compile(
                RuleFile.lines("page-hints.tsv").stream()
                        .map(line -> line.split("\t"))
                        .filter(cells -> List.of(kinds).contains(cells[0]))
                        .map(cells -> cells[1])
                        .collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE);
    }
}
