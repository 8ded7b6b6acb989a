package readout.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One report as it was read: its main text and what is known of its origin. Every input document becomes one, also those that
 * could not be read.
 *
 * @param id stable id
 * @param input where it came from, as {@code CONTRACT} spells it: a path, {@code a.jsonl#3}, {@code a.zip!/file.txt}
 * @param externalId the {@code id} of JSONL input
 * @param url its address, if known
 * @param outlet who published it, if known
 * @param title its headline, if it has one
 * @param byline who wrote it, as printed
 * @param agency the wire credited: ANI, Reuters, AP, …
 * @param dateline the dateline, if it has one
 * @param language BCP 47 tag, if known
 * @param published when it was published, if known
 * @param text the title as first paragraph where there is one, then the main text; every paragraph ends in {@code \n}
 * @param body where the main text begins in {@code text}
 * @param removed page furniture taken out, in order
 * @param status whether it could be read
 * @param problem what was wrong, in words
 * @param section the part of the outlet it stood in, as that names it, if known: "World", "Asia"
 * @param modified when it was last changed, if known; not before it was published
 * @param notes what is doubtful about what is said of it, in words: dates that contradict each other
 * @param relevance how far it concerns what the run is about, where that was asked
 */
public record Article(
        String id,
        String input,
        Optional<String> externalId,
        Optional<String> url,
        Optional<String> outlet,
        Optional<String> title,
        Optional<String> byline,
        Optional<String> agency,
        Optional<Dateline> dateline,
        Optional<String> language,
        Optional<DateRange> published,
        String text,
        int body,
        List<Removed> removed,
        Status status,
        Optional<String> problem,
        Optional<String> section,
        Optional<DateRange> modified,
        List<String> notes,
        Optional<Relevance> relevance) {

    /** Whether and why not an input became a report. */
    public enum Status {
        OK,
        EMPTY,
        NOT_NEWS,
        UNSUPPORTED_LANGUAGE,
        OFF_TOPIC,
        FAILED
    }

    /**
     * The dateline: "Geneva, March 3 (Agency)".
     *
     * @param place the place named, as printed
     * @param date the day named, as far as the text fixes it
     * @param span where the whole dateline stands in the article's text
     */
    public record Dateline(Optional<String> place, Optional<DateRange> date, Span span) {}

    /**
     * Text that stood on the page and is no part of the report.
     *
     * @param text what it said
     * @param reason why it was taken out, in a word or two: "share bar", "photo credit"
     */
    public record Removed(String text, String reason) {}

    /** Copies the lists. */
    public Article {
        removed = List.copyOf(removed);
        notes = List.copyOf(notes);
    }

    /** A report of which neither section nor change is known and nothing is doubtful. */
    public Article(
            String id,
            String input,
            Optional<String> externalId,
            Optional<String> url,
            Optional<String> outlet,
            Optional<String> title,
            Optional<String> byline,
            Optional<String> agency,
            Optional<Dateline> dateline,
            Optional<String> language,
            Optional<DateRange> published,
            String text,
            int body,
            List<Removed> removed,
            Status status,
            Optional<String> problem) {
        this(
                id,
                input,
                externalId,
                url,
                outlet,
                title,
                byline,
                agency,
                dateline,
                language,
                published,
                text,
                body,
                removed,
                status,
                problem,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** A report of which nobody asked what it concerns. */
    public Article(
            String id,
            String input,
            Optional<String> externalId,
            Optional<String> url,
            Optional<String> outlet,
            Optional<String> title,
            Optional<String> byline,
            Optional<String> agency,
            Optional<Dateline> dateline,
            Optional<String> language,
            Optional<DateRange> published,
            String text,
            int body,
            List<Removed> removed,
            Status status,
            Optional<String> problem,
            Optional<String> section,
            Optional<DateRange> modified,
            List<String> notes) {
        this(
                id,
                input,
                externalId,
                url,
                outlet,
                title,
                byline,
                agency,
                dateline,
                language,
                published,
                text,
                body,
                removed,
                status,
                problem,
                section,
                modified,
                notes,
                Optional.empty());
    }

    /** The same report with another day of publication. */
    public Article published(DateRange when) {
        return with(draft -> draft.published = Optional.of(when));
    }

    /** The same report under another id. */
    public Article id(String other) {
        return with(draft -> draft.id = other);
    }

    /** The same report in another state, with the language found and the reason in words. */
    public Article status(Status to, Optional<String> tongue, Optional<String> why) {
        return with(draft -> {
            draft.status = to;
            draft.language = tongue;
            draft.problem = why;
        });
    }

    /** The same report, judged. */
    public Article relevance(Relevance judged) {
        return with(draft -> draft.relevance = Optional.of(judged));
    }

    /** The same report without its text: all that is kept of one that was left out. */
    public Article withoutText() {
        return with(draft -> {
            draft.dateline = Optional.empty();
            draft.text = "";
            draft.body = 0;
            draft.removed = List.of();
        });
    }

    private Article with(Consumer<ArticleDraft> change) {
        ArticleDraft draft = new ArticleDraft(this);
        change.accept(draft);
        return draft.article();
    }
}
