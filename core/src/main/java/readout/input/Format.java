package readout.input;

import java.util.regex.Pattern;

/** What a file holds, told by its first bytes. */
enum Format {
    EMPTY("empty"),
    TEXT("plain text"),
    HTML("a page"),
    JSONL("JSON, one object a line"),
    JSON("JSON over several lines"),
    GZIP("a gzip archive in a gzip archive"),
    FEED("an RSS or Atom feed"),
    XML("XML other than a page"),
    WARC("a WARC archive"),
    PDF("a PDF"),
    ZIP("a zip archive or an office document"),
    BINARY("a binary file");

    /** A page's own elements; two of them in the head tell a fragment of a page from a text with an angle bracket. */
    private static final Pattern PAGE_START =
            Pattern.compile("(?is)(?:<!--.*?-->|<\\?xml[^>]*>|\\s)*<(?:!doctype\\s+html|html|head|body)\\b.*");

    private static final Pattern PAGE_ELEMENT = Pattern.compile(
            "(?i)<(?:!doctype html|html|head|body|meta|link|title|div|article|section|p|h[1-6]|span|script|table|ul|br)\\b[^<>]*>");

    private static final Pattern FEED_START =
            Pattern.compile("(?is)(?:<!--.*?-->|<\\?.*?\\?>|\\s)*<(?:rss|rdf:RDF|feed)\\b.*");

    private static final int FEW_ELEMENTS = 3;

    /** Characters looked at: enough to see what they are, too few to wear a pattern out. */
    private static final int LOOKED_AT = 8192;

    private static final double CONTROLS_IN_TEXT = 0.02;

    private final String words;

    Format(String words) {
        this.words = words;
    }

    /** The format in words, to be read after "is". */
    String words() {
        return words;
    }

    /** The format of a file that begins with {@code head}. */
    static Format of(byte[] head) {
        if (head.length == 0) {
            return EMPTY;
        }
        if (startsWith(head, 0x1f, 0x8b)) {
            return GZIP;
        }
        if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (startsWith(head, '%', 'P', 'D', 'F', '-')) {
            return PDF;
        }
        if (startsWith(head, 'W', 'A', 'R', 'C', '/')) {
            return WARC;
        }
        if (isBinary(head)) {
            return BINARY;
        }
        return ofText(Decoded.head(head));
    }

    private static Format ofText(String head) {
        String start = head.strip();
        if (start.isEmpty()) {
            return EMPTY;
        }
        String text = start.substring(0, Math.min(start.length(), LOOKED_AT));
        if (text.startsWith("{") || text.startsWith("[")) {
            return ofBracketed(text);
        }
        if (FEED_START.matcher(text).matches()) {
            return FEED;
        }
        if (PAGE_START.matcher(text).matches() || looksLikeFragment(text)) {
            return HTML;
        }
        return text.startsWith("<?xml") ? XML : TEXT;
    }

    /** A bracket may also open a plain text: "[Photo: …]". */
    private static Format ofBracketed(String text) {
        if (text.matches("(?s)\\{\\s*\".*")) {
            return text.matches("(?s)\\{[ \\t]*\".*") ? JSONL : JSON;
        }
        return text.matches("(?s)\\[\\s*\\{\\s*\".*") ? JSON : TEXT;
    }

    private static boolean looksLikeFragment(String text) {
        int limit = text.startsWith("<") ? 1 : FEW_ELEMENTS;
        return PAGE_ELEMENT.matcher(text).results().limit(limit).count() == limit
                && (text.startsWith("<") || text.contains("</"));
    }

    private static boolean startsWith(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBinary(byte[] head) {
        if (Decoded.byteOrderMark(head).isPresent()) {
            return false;
        }
        int controls = 0;
        for (byte b : head) {
            boolean whitespace =
                    b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x0b || b == 0x1a || b == 0x1b;
            if (b >= 0 && b < 0x20 && !whitespace) {
                controls++;
            }
        }
        return controls > CONTROLS_IN_TEXT * head.length;
    }
}
