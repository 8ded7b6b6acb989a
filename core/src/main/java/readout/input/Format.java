package readout.input;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file holds, told by its first bytes. */
enum Format {
    EMPTY("empty"),
    TEXT("plain text"),
    HTML("a page"),
    JSONL("JSON, one object a line"),
    JSON("JSON over several lines"),
    JSON_FEED("a JSON feed"),
    FEED("an RSS or Atom feed"),
    SITEMAP("a sitemap"),
    XML("XML other than a page or feed"),
    MESSAGE("a mail or saved page"),
    MAILBOX("a mailbox (mbox)"),
    WARC("a WARC archive"),
    GZIP("a gzip archive"),
    ZSTD("a zstd archive"),
    /** Told by the file's name or by HTTP alone: its bytes begin with no sign (RFC 7932). */
    BROTLI("a brotli archive"),
    ZIP("a zip archive"),
    TAR("a tar archive"),
    PDF("a PDF"),
    RTF("rich text (RTF); save it as plain text"),
    OTHER_ARCHIVE("a bzip2, xz, 7z or RAR archive; unpack it"),
    OFFICE("an office document of the old kind; save it as plain text"),
    BINARY("a binary file");

    /** A page's own elements; two of them in the head tell a fragment of a page from a text with an angle bracket. */
    private static final Pattern PAGE_START =
            Pattern.compile("(?is)(?:(?><!--.*?-->)|<\\?xml[^>]*>|\\s)*+<(?:!doctype\\s+html|html|head|body)\\b.*");

    private static final Pattern PAGE_ELEMENT = Pattern.compile(
            "(?i)<(?:!doctype html|html|head|body|meta|link|title|div|article|section|p|h[1-6]|span|script|table|ul|br)\\b[^<>]*>");

    private static final Pattern FEED_START = Pattern.compile(
            "(?is)(?:(?><!--.*?-->)|<!doctype[^>\\[]*+(?:\\[[^\\]]*+\\])?+\\s*+>|(?><\\?.*?\\?>)|\\s)*+<(?:\\w+:)?(?:rss|RDF|feed)\\b.*");

    private static final Pattern SITEMAP_START =
            Pattern.compile("(?is)(?:(?><!--.*?-->)|(?><\\?.*?\\?>)|\\s)*+<(?:\\w+:)?(?:urlset|sitemapindex)\\b.*");

    private static final Pattern JSON_FEED_START =
            Pattern.compile("(?s).*\"https?:\\\\?/\\\\?/jsonfeed\\.org\\\\?/version.*");

    /** Lines of a message's header, the first of them perhaps a mailbox's separator. */
    private static final Pattern MESSAGE_START =
            Pattern.compile("(?:From \\S++ .*+\\R)?+(?:[!-9;-~]++:.*+(?:\\R[ \\t].*+)*+(?:\\R|$)){3}(?s:.*+)");

    /** Fields that programs write and people who type a memorandum do not. */
    private static final Pattern MESSAGE_FIELD = Pattern.compile(
            "(?im)^(?:MIME-Version|Message-ID|Received|Return-Path|Delivered-To|DKIM-Signature|Snapshot-Content-Location):");

    private static final int FEW_ELEMENTS = 3;

    /** Characters looked at: enough to see what they are, too few to wear a pattern out. */
    private static final int LOOKED_AT = 8192;

    private static final double CONTROLS_IN_TEXT = 0.02;

    private record Mark(Format format, int... bytes) {}

    private static final List<Mark> MARKS = List.of(
            new Mark(GZIP, 0x1f, 0x8b),
            new Mark(ZSTD, 0x28, 0xb5, 0x2f, 0xfd),
            new Mark(ZIP, 'P', 'K', 3, 4),
            new Mark(ZIP, 'P', 'K', 5, 6),
            new Mark(PDF, '%', 'P', 'D', 'F', '-'),
            new Mark(WARC, 'W', 'A', 'R', 'C', '/'),
            new Mark(RTF, '{', '\\', 'r', 't', 'f'),
            new Mark(OTHER_ARCHIVE, 'B', 'Z', 'h'),
            new Mark(OTHER_ARCHIVE, 0xfd, '7', 'z', 'X', 'Z', 0),
            new Mark(OTHER_ARCHIVE, '7', 'z', 0xbc, 0xaf),
            new Mark(OTHER_ARCHIVE, 'R', 'a', 'r', '!', 0x1a),
            new Mark(OFFICE, 0xd0, 0xcf, 0x11, 0xe0));

    private final String words;

    Format(String words) {
        this.words = words;
    }

    /** The format in words, to be read after "is". */
    String words() {
        return words;
    }

    /** Whether such a file holds others, which are opened in turn. */
    boolean holdsOthers() {
        return this == GZIP || this == ZSTD || this == BROTLI || this == ZIP || this == TAR || this == WARC;
    }

    /** The format of a file that begins with {@code head}. */
    static Format of(byte[] head) {
        if (head.length == 0) {
            return EMPTY;
        }
        Optional<Format> marked = ofMark(head);
        if (marked.isPresent()) {
            return marked.get();
        }
        if (TarEntries.isHeader(head)) {
            return TAR;
        }
        return isBinary(head) ? BINARY : ofText(Decoded.head(head));
    }

    /** By the bytes that such files are known by. */
    private static Optional<Format> ofMark(byte[] head) {
        for (Mark mark : MARKS) {
            if (startsWith(head, mark.bytes())) {
                return Optional.of(mark.format());
            }
        }
        return Optional.empty();
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
        if (text.startsWith("<") && FEED_START.matcher(text).matches()) {
            return FEED;
        }
        if (text.startsWith("<") && SITEMAP_START.matcher(text).matches()) {
            return SITEMAP;
        }
        if (MESSAGE_START.matcher(text).matches() && MESSAGE_FIELD.matcher(text).find()) {
            return text.startsWith("From ") ? MAILBOX : MESSAGE;
        }
        if (PAGE_START.matcher(text).matches() || looksLikeFragment(text)) {
            return HTML;
        }
        return text.startsWith("<?xml") ? XML : TEXT;
    }

    /** A bracket may also open a plain text: "[Photo: …]". */
    private static Format ofBracketed(String text) {
        if (text.startsWith("{") && JSON_FEED_START.matcher(text).matches()) {
            return JSON_FEED;
        }
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

    private static boolean startsWith(byte[] head, int[] magic) {
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
        if (CharacterSets.mark(head).isPresent()) {
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
