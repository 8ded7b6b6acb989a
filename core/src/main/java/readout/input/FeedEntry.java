package readout.input;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * One entry of a feed.
 *
 * @param url its page
 * @param outlet its outlet, where the feed gathers those of others
 * @param title its headline, perhaps with mark-up
 * @param byline who wrote it
 * @param published its date as written
 * @param language BCP 47 tag
 * @param full the whole report, with mark-up
 * @param summary what stands for it, perhaps with mark-up
 */
record FeedEntry(
        Optional<String> url,
        Optional<String> outlet,
        Optional<String> title,
        Optional<String> byline,
        Optional<String> published,
        Optional<String> language,
        Optional<String> full,
        Optional<String> summary) {

    private static final String SUMMARY = "the feed carries only a summary of this report";

    /** A description of this length is the report: RSS has no other place for it but an extension's. */
    private static final int LONGER_THAN_SUMMARIES = 1500;

    /** Letters at the end that tell whether the text goes on elsewhere. */
    private static final int END = 100;

    private static final Pattern CUT_OFF = Pattern.compile(
            "(?i)(?:\\[?(?:…|\\.\\.\\.)\\]?|(?:read (?:more|on|the full .*)|continue reading.*?|more)[ \\u00A0.…»›→>]*)$");
    private static final Pattern ELEMENT = Pattern.compile("<[a-zA-Z][^<>]*>");

    /** The document of this entry, the {@code number}th of {@code part}. */
    Document document(Part part, int number, Limits limits) {
        String place = part.input() + "#" + number;
        return new Document(
                place,
                Optional.empty(),
                url.or(part::url),
                outlet,
                title.map(FeedEntry::plain).filter(words -> !words.isEmpty()),
                byline.map(FeedEntry::plain).filter(words -> !words.isEmpty()),
                published,
                language,
                content(place, limits));
    }

    private Document.Content content(String place, Limits limits) {
        String inFull = full.map(FeedEntry::plain).orElse("");
        String inShort = inFull.isEmpty() ? summary.map(FeedEntry::plain).orElse("") : "";
        String words = inFull.isEmpty() ? inShort : inFull;
        if (words.isEmpty()) {
            return new Document.Unreadable(place + " is an entry of a feed without text"
                    + url.map(address -> "; its page is " + address).orElse(""));
        }
        String markup = (inFull.isEmpty() ? summary : full).orElse("");
        boolean whole = (!inFull.isEmpty() || inShort.length() > LONGER_THAN_SUMMARIES) && !isCutOff(words);
        if (whole && ELEMENT.matcher(markup).find()) {
            return Contents.page(markup.getBytes(StandardCharsets.UTF_8), Optional.of("UTF-8"), place, limits);
        }
        Decoded text = Decoded.mended(text(markup));
        return new Document.Text(text.text(), whole ? text.note() : Optional.of(SUMMARY));
    }

    private static boolean isCutOff(String words) {
        return CUT_OFF.matcher(words.substring(Math.max(0, words.length() - END)))
                .find();
    }

    /** Paragraphs parted by blank lines; where there is no mark-up, the lines as they are. */
    private static String text(String markup) {
        return ELEMENT.matcher(markup).find()
                ? String.join("\n\n", paragraphs(markup))
                : Parser.unescapeEntities(markup, false);
    }

    private static List<String> paragraphs(String markup) {
        return Blocks.of(body(markup), new PageHints()).stream()
                .map(Block::text)
                .toList();
    }

    /** Words in one line, mark-up left out. */
    private static String plain(String markup) {
        return Decoded.mended(String.join(" ", paragraphs(markup))).text().strip();
    }

    private static Element body(String markup) {
        return Page.parse(markup.getBytes(StandardCharsets.UTF_8), Optional.of("UTF-8"))
                .body();
    }
}
