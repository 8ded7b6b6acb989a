package readout.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The day that a page prints for those who read it: in an element labelled as a date, or in a short line beside the headline. */
final class PrintedDay {

    private static final Pattern DATE_LABEL = Pattern.compile(
            "(?:^|[\\s_-])\\w*(?:date|datum|fecha|pub|publish\\w*|posted|time|timestamp|meta\\w*|byline|dateline|published|created|stand|info|submitted|author|autor\\w*|infos|postinfo|details?|kicker|topline|dachzeile|verfasst\\w*|veroeffentlicht|datetime)(?:$|[\\s_-])|\\w*(?:date|Date|datum|Datum|Pub)\\w*",
            0);

    private static final int LONGEST_LABELLED = 150;
    private static final int LONGEST_PRINTED = 120;
    private static final int NEAR_HEADLINE = 12;

    private final Document page;
    private final PageHints hints;
    private final Optional<Boolean> monthFirst;

    PrintedDay(Document page, PageHints hints) {
        this.page = page;
        this.hints = hints;
        this.monthFirst = monthFirst(page);
    }

    /** The day in a short element labelled as a date; one of a change only where there is no other. */
    Optional<LocalDate> labelled() {
        List<Element> labelled = page.body().getAllElements().stream()
                .filter(element -> DATE_LABEL
                        .matcher(element.className() + " " + element.id())
                        .find())
                .filter(element -> element.textNodes().size() + element.childrenSize() > 0)
                .filter(element -> shortText(element, LONGEST_LABELLED))
                .filter(element -> !PageDate.isElsewhere(element, hints))
                .toList();
        return dated(labelled, false).or(() -> dated(labelled, true));
    }

    private Optional<LocalDate> dated(List<Element> elements, boolean changes) {
        return elements.stream()
                .filter(element ->
                        changes || !PageDate.OF_CHANGE.matcher(element.text()).find())
                .map(element -> printed(element.text()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean shortText(Element element, int longest) {
        String text = element.text();
        return !text.isEmpty() && text.length() <= longest;
    }

    /** The day in a short line among the few before and after {@code heading}. */
    Optional<LocalDate> near(Optional<Element> heading) {
        List<Block> blocks = Blocks.of(page.body(), hints);
        int at = -1;
        for (int i = 0; i < blocks.size() && at < 0; i++) {
            at = heading.filter(blocks.get(i).element()::equals).isPresent() ? i : -1;
        }
        if (at < 0) {
            return Optional.empty();
        }
        List<Block> after = blocks.subList(at + 1, Math.min(blocks.size(), at + 1 + NEAR_HEADLINE));
        List<Block> before = blocks.subList(Math.max(0, at - 4), at);
        return Stream.concat(after.stream(), before.stream())
                .filter(block -> block.text().length() <= LONGEST_PRINTED && !block.isSentence())
                .map(block -> printed(block.text()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** As printed: also with a year of two figures, and in figures that only the page's language tells the order of. */
    private Optional<LocalDate> printed(String words) {
        return PageDate.plausible(words).or(() -> PrintedDate.inFigures(words, monthFirst));
    }

    /** Whether the page's language writes the month before the day; unknown for English that does not say whose it is. */
    private static Optional<Boolean> monthFirst(Document page) {
        Element html = page.selectFirst("html");
        Locale locale =
                Locale.forLanguageTag(html == null ? "" : html.attr("lang").replace('_', '-'));
        if (locale.getLanguage().isEmpty()
                || (locale.getLanguage().equals("en") && locale.getCountry().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(
                locale.getCountry().equals("US") && locale.getLanguage().equals("en"));
    }
}
