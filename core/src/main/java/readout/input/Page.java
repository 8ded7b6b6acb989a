package readout.input;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import readout.model.Article.Removed;

/**
 * A page read: the paragraphs of its main text and what it says of itself.
 *
 * @param paragraphs the main text; empty when there is no prose
 * @param removed what stands on it beside the main text, with the reason why it is no part of that, in order
 * @param origin what its metadata say
 * @param blank whether it shows no text at all
 */
record Page(List<String> paragraphs, List<Removed> removed, Origin origin, boolean blank) {

    /** Elements nested deeper are taken as siblings: no page needs more, and some are made to break parsers. */
    private static final int MAX_DEPTH = 512;

    private static final int HEAD = 8192;
    private static final Pattern DECLARED = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Reads the page of {@code bytes}, served at {@code url}. */
    static Page of(byte[] bytes, Optional<String> charset, Optional<String> url) {
        org.jsoup.nodes.Document page = parse(bytes, charset);
        PageHints hints = new PageHints();
        Origin origin = PageMetadata.of(page, url, hints).origin();
        MainText.Found text = MainText.of(page.body(), origin.title(), hints);
        List<String> paragraphs =
                text.blocks().stream().map(block -> Decoded.clean(block.text())).toList();
        return new Page(paragraphs, text.removed(), origin, !page.body().hasText());
    }

    static org.jsoup.nodes.Document parse(byte[] bytes, Optional<String> charset) {
        String html = Decoded.clean(decode(bytes, charset));
        return Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(MAX_DEPTH));
    }

    /** By byte order mark, carrier, UTF-8 where the bytes are that, the page's own declaration, windows-1252: in this order. */
    private static String decode(byte[] bytes, Optional<String> carrier) {
        Optional<Decoded.ByteOrderMark> mark = Decoded.byteOrderMark(bytes);
        if (mark.isPresent()) {
            int length = mark.get().length();
            return new String(bytes, length, bytes.length - length, mark.get().charset());
        }
        Optional<Charset> named = carrier.flatMap(Page::charset);
        if (named.isPresent()) {
            return new String(bytes, named.get());
        }
        if (Decoded.isUtf8(bytes)) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        return new String(bytes, declared(bytes).orElse(WINDOWS_1252));
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        return declared.find() ? charset(declared.group(1)) : Optional.empty();
    }

    /** The character set of that name; Latin-1 on the web means windows-1252 (WHATWG Encoding Standard). */
    private static Optional<Charset> charset(String name) {
        try {
            String lower = name.strip().toLowerCase(Locale.ROOT);
            boolean latin1 = lower.equals("iso-8859-1") || lower.equals("latin1") || lower.equals("us-ascii");
            return Optional.of(latin1 ? WINDOWS_1252 : Charset.forName(lower));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
