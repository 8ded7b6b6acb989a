package readout.input;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import readout.model.Article.Removed;

/**
 * One report as it came: its bytes or characters and what its carrier says of it.
 *
 * @param input where it came from: a path as given, {@code FOLDER/sub/file.txt}, {@code a.zip!/file.txt}, {@code a.warc.gz#RECORD-ID},
 *     {@code a.jsonl#3}, {@code feed.xml#3}
 * @param externalId the {@code id} of JSONL input
 * @param url its address
 * @param outlet its outlet
 * @param title its headline
 * @param byline who wrote it
 * @param published its date as the carrier writes it
 * @param language BCP 47 tag as the carrier writes it
 * @param content the report itself
 * @param listed what is said of it where it is listed
 */
public record Document(
        String input,
        Optional<String> externalId,
        Optional<String> url,
        Optional<String> outlet,
        Optional<String> title,
        Optional<String> byline,
        Optional<String> published,
        Optional<String> language,
        Content content,
        Listed listed) {

    /** A report that is listed nowhere. */
    public Document(
            String input,
            Optional<String> externalId,
            Optional<String> url,
            Optional<String> outlet,
            Optional<String> title,
            Optional<String> byline,
            Optional<String> published,
            Optional<String> language,
            Content content) {
        this(input, externalId, url, outlet, title, byline, published, language, content, Listed.NOWHERE);
    }

    /** A report whose carrier does not say who wrote it. */
    public Document(
            String input,
            Optional<String> externalId,
            Optional<String> url,
            Optional<String> outlet,
            Optional<String> title,
            Optional<String> published,
            Optional<String> language,
            Content content) {
        this(input, externalId, url, outlet, title, Optional.empty(), published, language, content);
    }

    /**
     * What the feed or sitemap that links to a report says of it: counts where the report and its page say nothing.
     *
     * @param outlet its outlet
     * @param title its headline
     * @param published its date as the feed writes it
     * @param language BCP 47 tag as the feed writes it
     */
    public record Listed(
            Optional<String> outlet, Optional<String> title, Optional<String> published, Optional<String> language) {

        /** Said of what no feed lists. */
        public static final Listed NOWHERE =
                new Listed(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What a document holds. */
    public sealed interface Content {}

    /**
     * Plain text.
     *
     * @param text the text
     * @param note what had to be done to read it, in words, such as a character set that was assumed
     * @param removed what stood around it and was left out, such as a running head
     */
    public record Text(String text, Optional<String> note, List<Removed> removed) implements Content {

        /** Copies the list. */
        public Text {
            removed = List.copyOf(removed);
        }

        /** Text nothing was left out of. */
        public Text(String text, Optional<String> note) {
            this(text, note, List.of());
        }

        /** Text that could be read as it was. */
        public Text(String text) {
            this(text, Optional.empty());
        }
    }

    /**
     * A page.
     *
     * @param bytes as served
     * @param charset the character set its carrier names, if any; else the page's own word counts
     */
    public record Html(byte[] bytes, Optional<String> charset) implements Content {}

    /**
     * What could not be read.
     *
     * @param problem why, in words
     */
    public record Unreadable(String problem) implements Content {}

    /** A document of which nothing is known but where it came from. */
    public static Document of(String input, Content content) {
        return new Document(
                input,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                content);
    }

    /** The same report with other content. */
    public Document content(Content other) {
        return new Document(input, externalId, url, outlet, title, byline, published, language, other, listed);
    }

    /** The same report, listed somewhere that says so of it. */
    public Document listed(Listed said) {
        return new Document(input, externalId, url, outlet, title, byline, published, language, content, said);
    }

    /** The same report, come from elsewhere. */
    public Document input(String from) {
        return new Document(from, externalId, url, outlet, title, byline, published, language, content, listed);
    }

    /** Plain text of which nothing is known but where it came from. */
    public static Document ofText(String input, String text) {
        return of(input, new Text(text));
    }

    /** A page of which nothing is known but where it came from. */
    public static Document ofHtml(String input, String html) {
        return of(input, new Html(html.getBytes(StandardCharsets.UTF_8), Optional.of("UTF-8")));
    }
}
