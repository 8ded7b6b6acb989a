package readout.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.model.Article;
import readout.model.Article.Dateline;
import readout.model.Article.Removed;
import readout.model.Article.Status;
import readout.model.DateRange;
import readout.model.DateRange.Basis;
import readout.model.Id;
import readout.model.Passage;
import readout.model.Span;

/** Makes an article of a document. */
public final class ArticleReader {

    /** Paragraphs with fewer letters than this in all say nothing. */
    private static final int FEWEST_LETTERS = 10;

    private static final int LONGEST_DATE = 100;
    /** Characters of a page's main text; a long live blog of a day has a twentieth. */
    private static final int LONGEST_PAGE = 2_000_000;

    private ArticleReader() {}

    /**
     * The article that {@code document} holds; a document that cannot be read becomes one with its problem in words. The text
     * keeps the document's wording: furniture is taken out by whole paragraphs, lines broken at a margin are joined, nothing else
     * changes. The dateline stays in the text.
     */
    public static Article read(Document document) {
        Document.Content content = document.content();
        Origin listed = Origin.ofListing(document);
        if (content instanceof Document.Text text) {
            Origin origin = Origin.of(document).or(listed);
            List<String> paragraphs = Paragraphs.of(Decoded.clean(text.text()));
            return compose(document, paragraphs, text.removed(), origin, text.note());
        }
        if (content instanceof Document.Html html) {
            Page page = Page.of(html.bytes(), html.charset(), document.url());
            Origin origin = Origin.of(document).or(page.origin()).or(listed);
            if (page.paragraphs().isEmpty() && !page.blank()) {
                return unread(document, origin, Status.NOT_NEWS, "there is no prose on the page");
            }
            return isBook(page.paragraphs())
                    ? unread(document, origin, Status.NOT_NEWS, "the page holds a book, and no report")
                    : compose(document, page.paragraphs(), page.removed(), origin, page.note());
        }
        String problem = ((Document.Unreadable) content).problem();
        return unread(document, Origin.of(document).or(listed), Status.FAILED, problem);
    }

    /** Pages have no limit of their own on their text, as plain texts have: a full page of 25 MB would hold the engine for minutes. */
    private static boolean isBook(List<String> paragraphs) {
        return paragraphs.stream().mapToLong(String::length).sum() > LONGEST_PAGE;
    }

    private static Article compose(
            Document document, List<String> paragraphs, List<Removed> around, Origin origin, Optional<String> note) {
        if (paragraphs.isEmpty()) {
            return unread(document, origin, Status.EMPTY, "there is no text");
        }
        Composition parts = new Composition(paragraphs, origin.title());
        List<String> body = parts.body();
        if (!isProse(body)) {
            return unread(document, origin, Status.NOT_NEWS, "there is no prose");
        }
        String head = parts.title().map(title -> title + "\n").orElse("");
        String text = head + String.join("\n", body) + "\n";
        Dating dating = Dating.of(origin, parts, body);
        String id = id(document, text);
        return new Article(
                id,
                document.input(),
                document.externalId(),
                origin.url(),
                parts.outlet().filter(o -> origin.outlet().isEmpty()).or(origin::outletOrHost),
                parts.title(),
                origin.byline().or(parts::byline),
                parts.agency(),
                dateline(id, parts, body, head.length(), dating.published()),
                origin.language(),
                dating.published(),
                text,
                head.length(),
                Stream.concat(around.stream(), parts.removed().stream()).toList(),
                Status.OK,
                problem(note, document, origin),
                origin.section(),
                origin.modified(),
                dating.notes());
    }

    private static boolean isProse(List<String> body) {
        return body.stream()
                        .flatMapToInt(String::codePoints)
                        .filter(Character::isLetter)
                        .count()
                >= FEWEST_LETTERS;
    }

    private static String id(Document document, String text) {
        String lastSegment = document.input().substring(document.input().lastIndexOf('/') + 1);
        return Id.of(
                "a",
                lastSegment,
                text,
                document.externalId().orElse(""),
                document.url().orElse(""));
    }

    private static Optional<Dateline> dateline(
            String id, Composition parts, List<String> body, int bodyStart, Optional<DateRange> published) {
        if (parts.dateline().isEmpty()) {
            return Optional.empty();
        }
        Datelines.Found found = parts.dateline().get();
        int start = bodyStart;
        for (String before : body.subList(0, parts.datelineParagraph())) {
            start += before.length() + 1;
        }
        int from = start;
        Optional<LocalDate> reference = published.flatMap(DateRange::day);
        Optional<DateRange> date = found.day(reference).map(day -> {
            DateRange range = DateRange.day(day, Basis.DATELINE);
            String words = found.date().orElseThrow();
            int at = body.get(parts.datelineParagraph()).indexOf(words);
            return range.from(new Passage(id, new Span(from + at, from + at + words.length()), words));
        });
        return Optional.of(new Dateline(found.place(), date, new Span(start, start + found.length())));
    }

    private static Optional<String> problem(Optional<String> note, Document document, Origin origin) {
        Optional<String> undated = document.published()
                .filter(words -> origin.published().isEmpty())
                .map(words -> "the date of publication could not be read: \""
                        + Decoded.clean(words.substring(0, Math.min(words.length(), LONGEST_DATE))) + "\"");
        List<String> all = new ArrayList<>(
                Stream.of(note, undated).flatMap(Optional::stream).toList());
        return all.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", all));
    }

    private static Article unread(Document document, Origin origin, Status status, String problem) {
        return new Article(
                id(document, ""),
                document.input(),
                document.externalId(),
                origin.url(),
                origin.outletOrHost(),
                origin.title(),
                origin.byline(),
                Optional.empty(),
                Optional.empty(),
                origin.language(),
                origin.publishedOrPath(),
                "",
                0,
                List.of(),
                status,
                Optional.of(Decoded.clean(problem)),
                origin.section(),
                origin.modified(),
                List.of());
    }
}
