package readout.input;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.input.TimeElements.Placed;

/** The day that a page prints for those who read it: in an element labelled as a date, or in a short line beside the headline. */
final class PrintedDay {

    /** Words of the day on which a page was changed. */
    private static final Pattern OF_CHANGE = Pattern.compile(
            "(?i)updated|modified|changed|aktualisiert|\\bstand\\b|geändert|änderung|bearbeitet|\\bmise? à jour|\\bmodifié|actualizad|actualización|aggiornat|atualizad|bijgewerkt|gewijzigd|uppdaterad|opdateret|oppdatert|päivitetty|zaktualizowan|aktualizováno|обновлен|оновлено|güncelle");

    /** Words of the day on which a page was published. */
    private static final Pattern OF_PUBLICATION = Pattern.compile(
            "(?i)veröffentlicht|geschrieben|gepostet|eingestellt|erstellt|beitrag wurde|artikel wurde|published|\\bposted|(?:entry|article|post) was|\\bpubliée? |publicad[oa]|pubblicat[oa]|geplaatst|gepubliceerd|publicerad|opublikowan|^(?:date|datum|fecha|data)\\s*:");

    /** "3.5.2031 - The two …", "Oru, (3.5.2031). The two …": the date that a paragraph opens with. */
    private static final Pattern OPENING_DATE = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}/. -]{1,25}[,(:/–-]+\\s*)?[\\[(]?\\s*(?:[0-3]?\\d\\.\\s?[01]?\\d\\.\\s?(?:19|20)\\d\\d|(?:19|20)\\d\\d-[01]\\d-[0-3]\\d|[0-3]?\\d\\.? \\p{L}{3,11}\\.? (?:19|20)\\d\\d)(?=[^\\d]|$)");

    private static final int LONGEST_LABELLED = 150;
    private static final int LONGEST_PRINTED = 120;
    private static final int LONGEST_CHANGE = 200;
    private static final int LONGEST_TOLD = 400;
    private static final int LONGEST_DATE = 60;
    private static final int AFTER = 12;
    private static final int BEFORE = 4;
    private static final int ABOVE = 2;

    private final Document page;
    private final PageHints hints;
    private final Optional<Element> heading;
    private final Optional<Element> text;
    private final Optional<Boolean> monthFirst;
    private final List<Block> blocks;

    PrintedDay(
            Document page,
            Metas metas,
            Optional<String> url,
            Optional<Element> heading,
            Optional<Element> text,
            PageHints hints,
            List<Block> blocks) {
        this.page = page;
        this.hints = hints;
        this.heading = heading;
        this.text = text;
        this.monthFirst = DateOrder.monthFirst(page, metas, url);
        this.blocks = blocks;
    }

    /** The day in a short element labelled as a date, nearest the headline first; one of a change only where there is no other. */
    Optional<Placed> labelled() {
        Set<Element> around = TimeElements.around(heading);
        Map<String, Boolean> labels = new HashMap<>();
        List<Labelled> labelled = page.body().stream()
                .filter(element -> labels.computeIfAbsent(element.className() + " " + element.id(), DateLabels::isOne))
                .flatMap(element -> labelled(element, around).stream())
                .filter(found -> !hints.isElsewhere(found.element()))
                .sorted(Comparator.comparing((Labelled found) -> found.ofChange())
                        .thenComparing(found -> -found.placed().nearness()))
                .toList();
        return labelled.stream().map(Labelled::placed).findFirst();
    }

    private record Labelled(Element element, Placed placed, boolean ofChange) {}

    private Optional<Labelled> labelled(Element element, Set<Element> around) {
        return ShortText.of(element, LONGEST_LABELLED)
                .flatMap(text -> printed(text)
                        .map(day -> new Labelled(element, Placed.of(day, element, around), isOfChange(text))));
    }

    private Optional<LocalDate> first(Stream<String> lines) {
        return lines.map(this::printed).flatMap(Optional::stream).findFirst();
    }

    /** The day in a short line among the few after and before the headline, or at the head of the text that follows it. */
    Optional<LocalDate> nearHeadline() {
        return heading.flatMap(
                h -> first(h.select("small, time").stream().map(Element::text)).or(() -> near(h)));
    }

    /** The day in a line between headline and text, or right above the headline, that tells nothing but a day and perhaps who wrote. */
    Optional<LocalDate> dateLine() {
        return heading.flatMap(h -> {
            int at = index(h);
            Stream<Block> after = slice(at, at + 1 + AFTER).stream().takeWhile(block -> !block.isProse());
            return first(Stream.concat(after, slice(at - ABOVE, at).stream())
                    .map(Block::text)
                    .filter(text -> Bylines.of(text).flatMap(Bylines.Line::date).isPresent() && !isOfChange(text)));
        });
    }

    /** The day in a short line above the text, or at its head. */
    Optional<LocalDate> nearText() {
        return text.flatMap(this::near);
    }

    private Optional<LocalDate> near(Element element) {
        return first(around(element).map(block -> isLine(block) ? block.text() : dateAtHead(block.text())));
    }

    /** The few blocks after, then those before {@code element}, without the headline. */
    private Stream<Block> around(Element element) {
        int at = index(element);
        List<Block> after = slice(at, at + 1 + AFTER);
        List<Block> before = at == blocks.size() ? List.of() : slice(at - BEFORE, at);
        return Stream.concat(after.stream(), before.stream())
                .filter(block -> heading.filter(block.element()::equals).isEmpty());
    }

    /** Where {@code element}'s own text stands among the blocks; their number when it has none. */
    private int index(Element element) {
        int at = 0;
        while (at < blocks.size() && !blocks.get(at).element().equals(element)) {
            at++;
        }
        return at;
    }

    private List<Block> slice(int from, int to) {
        return blocks.subList(Math.max(0, Math.min(blocks.size(), from)), Math.min(blocks.size(), to));
    }

    /** The day that a line somewhere on the page says it was published on: "This entry was posted on May 3, 2031 by Ann." */
    Optional<LocalDate> told() {
        return first(blocks.stream()
                .filter(block -> block.text().length() <= LONGEST_TOLD
                        && hasFigure(block.text())
                        && OF_PUBLICATION.matcher(block.text()).find())
                .filter(block -> !hints.isElsewhere(block.element()))
                .map(Block::text));
    }

    private static boolean isLine(Block block) {
        return block.text().length() <= LONGEST_PRINTED && !block.isSentence();
    }

    private static String dateAtHead(String paragraph) {
        String head = paragraph.substring(0, Math.min(paragraph.length(), LONGEST_DATE));
        Matcher date = OPENING_DATE.matcher(head);
        return date.lookingAt() ? date.group() : "";
    }

    /** The day of a change that any short line of the page tells. */
    Optional<LocalDate> changed() {
        return first(blocks.stream()
                .map(Block::text)
                .filter(text -> text.length() <= LONGEST_CHANGE && hasFigure(text) && isOfChange(text))
                .map(PrintedDay::fromWordOfChange));
    }

    private static String fromWordOfChange(String text) {
        Matcher word = OF_CHANGE.matcher(text);
        return word.find() && PrintedDate.in(text.substring(word.start())).isPresent()
                ? text.substring(word.start())
                : text;
    }

    private static boolean hasFigure(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfChange(String text) {
        return OF_CHANGE.matcher(text).find();
    }

    /** As printed: also with a year of two figures, and in figures that only the page's country tells the order of. */
    private Optional<LocalDate> printed(String words) {
        return PageDate.plausible(words).or(() -> PrintedDate.inFigures(words, monthFirst));
    }
}
