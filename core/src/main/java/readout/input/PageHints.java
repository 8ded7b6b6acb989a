package readout.input;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What an element's name, class, id and role tell of its content, by the table {@code page-hints.tsv}. Made for one page: labels
 * repeat on a page, and each is looked up once.
 */
final class PageHints {

    /** Where a word of a label begins. */
    private static final String WORD = "(?:^|[\\s_-])";

    /** How far out a label still tells of what stands inside. */
    private static final int FARTHEST_LABEL = 12;

    private static final String HIDDEN = "hidden or overlaid";
    private static final List<String[]> ROWS = RuleFile.lines("page-hints.tsv").stream()
            .map(line -> line.split("\t"))
            .toList();
    private static final List<Row> FURNITURE_ROWS = ROWS.stream()
            .filter(cells -> !cells[0].equals("body"))
            .map(cells -> new Row(Pattern.compile(cells[1]), cells[2]))
            .toList();
    private static final Pattern FURNITURE = patterns("furniture", "other");
    private static final Pattern OTHER = patterns("other");
    private static final Pattern BODY = patterns("body");

    private static final Map<String, String> FURNITURE_ELEMENTS = Map.of(
            "nav", "navigation",
            "footer", "page foot",
            "aside", "side column",
            "figcaption", "caption",
            "dialog", HIDDEN,
            "menu", "navigation");
    private static final Map<String, String> FURNITURE_ROLES = Map.of(
            "navigation", "navigation",
            "complementary", "side column",
            "contentinfo", "page foot",
            "search", "widget",
            "dialog", HIDDEN,
            "alert", HIDDEN,
            "toolbar", "share bar",
            "menu", "navigation",
            "banner", "navigation");

    /** Labels that tell what a report is about, not what the element is: WordPress writes them on every report. */
    private static final Pattern SUBJECT =
            Pattern.compile("(?:category|tag|post|type|status|format|author|section|page|has|is|no)-\\S+");

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern UNSEEN = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    private final Map<String, Label> labels = new HashMap<>();
    private final Map<Element, Label> byElement = new HashMap<>();
    private final Map<Element, Boolean> elsewhere = new HashMap<>();

    /** One row of the table: what is said when its pattern is found. */
    private record Row(Pattern pattern, String meaning) {}

    /** What a label tells. */
    private record Label(Optional<String> furniture, boolean other, boolean body) {

        static Label of(String words) {
            boolean furniture = FURNITURE.matcher(words).find();
            return new Label(
                    furniture ? meaning(words) : Optional.empty(),
                    furniture && OTHER.matcher(words).find(),
                    BODY.matcher(words).find());
        }

        private static Optional<String> meaning(String words) {
            return FURNITURE_ROWS.stream()
                    .filter(row -> row.pattern().matcher(words).find())
                    .map(Row::meaning)
                    .findFirst();
        }
    }

    /** What the element is by its name or labels, where that is no part of a report. */
    Optional<String> furniture(Element element) {
        return Optional.ofNullable(FURNITURE_ELEMENTS.get(element.normalName()))
                .or(() -> isPicture(element) ? Optional.of("caption") : Optional.empty())
                .or(() -> Optional.ofNullable(FURNITURE_ROLES.get(element.attr("role"))))
                .or(() -> isUnseen(element) ? Optional.of(HIDDEN) : Optional.empty())
                .or(() -> label(element).furniture());
    }

    /** Whether the element is not shown until something is clicked, or only to screen readers or on paper. */
    boolean isHidden(Element element) {
        return isUnseen(element)
                || label(element).furniture().filter(HIDDEN::equals).isPresent();
    }

    /** Whether the element is labelled as holding other texts than the report, which may be longer than it: comments, a page foot. */
    boolean isOther(Element element) {
        return element.normalName().equals("footer")
                || isUnseen(element)
                || label(element).other();
    }

    /** Whether the element stands among links to other reports, comments or the like. */
    boolean isElsewhere(Element element) {
        int up = 0;
        for (Element at = element; at != null && up < FARTHEST_LABEL; at = at.parent(), up++) {
            if (elsewhere.computeIfAbsent(at, this::holdsOthers)) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsOthers(Element element) {
        return isOther(element) && !isBody(element) && element.selectFirst("h1") == null;
    }

    /** Whether the element is labelled as the main text. */
    boolean isBody(Element element) {
        return element.attr("itemprop").contains("articleBody")
                || label(element).body();
    }

    /** Whether the element is a figure of a picture or film, not of a table or a quotation. */
    private static boolean isPicture(Element element) {
        return element.normalName().equals("figure") && element.selectFirst("blockquote, table, pre") == null;
    }

    private static boolean isUnseen(Element element) {
        return element.hasAttr("style") && UNSEEN.matcher(element.attr("style")).find();
    }

    private Label label(Element element) {
        Label known = byElement.get(element);
        if (known != null) {
            return known;
        }
        Label label = read(element);
        byElement.put(element, label);
        return label;
    }

    private Label read(Element element) {
        String classes = element.className();
        if (classes.isEmpty() && element.id().isEmpty()) {
            return labels.computeIfAbsent("", Label::of);
        }
        return labels.computeIfAbsent(
                classes + " " + element.id(), given -> Label.of(words(classes) + " " + parted(element.id())));
    }

    private static String words(String classes) {
        return parted(
                classes.indexOf('-') < 0 ? classes : SUBJECT.matcher(classes).replaceAll(""));
    }

    /** "imageCaption" as "image-caption". */
    private static String parted(String label) {
        return HUMP.matcher(label).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /** All rows of {@code kinds} in one; what begins where a word does is looked for there alone, which most places are not. */
    private static Pattern patterns(String... kinds) {
        List<String> all = ROWS.stream()
                .filter(cells -> List.of(kinds).contains(cells[0]))
                .map(cells -> cells[1])
                .toList();
        String atWords = all.stream()
                .filter(expression -> expression.startsWith(WORD))
                .map(expression -> expression.substring(WORD.length()))
                .collect(Collectors.joining("|", WORD + "(?:", ")"));
        return Pattern.compile(
                Stream.concat(Stream.of(atWords), all.stream().filter(expression -> !expression.startsWith(WORD)))
                        .collect(Collectors.joining("|")));
    }
}
