package readout.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * WARC (ISO 28500): pages served with success, resources, and the texts of WET files; one record is held at a time.
 * Requests, metadata, pictures, scripts, redirects and errors are passed over, as no page is lost with them. A visit
 * that found a page unchanged is a row that says so.
 *
 * <p>Implementation note: what a header says of a body's encoding is not always true of the body stored (CC-NEWS stores
 * it decoded), so gzip and deflate are told by their first bytes, and brotli, which has no sign of its own, where they
 * are no text.
 */
final class WarcRecords implements Records {

    /** More than any record's header has. */
    private static final int LONGEST_HEADER = 1 << 20;

    private static final Pattern NO_REPORT = Pattern.compile(
            "(?i)(?:image|audio|video|font)/.*|text/(?:css|javascript|dns)\\b.*|application/(?:x-)?(?:javascript|font)\\b.*");
    private static final Pattern ROBOTS = Pattern.compile("(?i)https?://[^/]+/(?:robots|ads)\\.txt");
    private static final List<String> WITH_TEXT = List.of("resource", "conversion");
    private static final int ZLIB = 0x78;

    private final Part part;
    private final Allowance allowance;
    private final RecordLimit bytes;
    private final WarcReader reader;
    private final byte[] rest = new byte[1 << 13];
    private Optional<WarcRecord> record = Optional.empty();
    private Optional<DocumentSource> open = Optional.empty();
    private int number;

    WarcRecords(Part part, InputStream content, Allowance allowance) throws IOException {
        this.part = part;
        this.allowance = allowance;
        this.bytes = new RecordLimit(content, allowance.limits().recordBytes() + LONGEST_HEADER);
        this.reader = new WarcReader(bytes);
    }

    @Override
    public Optional<Document> next() throws IOException {
        return Records.inTurn(() -> open, this::advance, allowance);
    }

    private boolean advance() throws IOException {
        allowance.restart();
        readOver();
        record = reader.next();
        if (record.isPresent()) {
            number++;
            open = open(record.get());
        }
        return record.isPresent();
    }

    /** What is left of the last record: read here, where it may be of any length. */
    private void readOver() throws IOException {
        open = Optional.empty();
        if (record.isPresent()) {
            InputStream left = record.get().body().stream();
            do {
                bytes.restart();
            } while (left.read(rest) >= 0);
        }
        bytes.restart();
    }

    private Optional<DocumentSource> open(WarcRecord found) {
        Part inside = part.record(
                field(found, "WARC-Record-ID").orElse("record " + number),
                field(found, "WARC-Target-URI"),
                Optional.empty());
        try {
            if (found instanceof WarcResponse response) {
                return isHttp(found) ? open(inside, response.http()) : Optional.empty();
            }
            if (found.type().equals("revisit")) {
                return Optional.of(DocumentSource.of(List.of(inside.unreadable(revisit(found)))));
            }
            return WITH_TEXT.contains(found.type())
                    ? open(inside, found.headers().first("Content-Type"), new Unclosed(found.body().stream()))
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.of(DocumentSource.of(List.of(inside.unreadable("cannot be read: " + OneFile.reason(e)))));
        }
    }

    private Optional<DocumentSource> open(Part page, HttpResponse http) throws IOException {
        boolean served = http.status() >= 200 && http.status() < 300;
        if (!served) {
            return Optional.empty();
        }
        InputStream body = new Unclosed(http.body().stream());
        String coding = http.headers().first("Content-Encoding").orElse("").toLowerCase(Locale.ROOT);
        InputStream text = coding.contains("deflate") ? inflated(body) : body;
        return open(page, http.headers().first("Content-Type"), coding.contains("br") ? unpacked(text) : text);
    }

    private Optional<DocumentSource> open(Part page, Optional<String> type, InputStream body) {
        boolean isReport = type.filter(t -> NO_REPORT.matcher(t).matches()).isEmpty()
                && page.url()
                        .filter(address -> ROBOTS.matcher(address).matches())
                        .isEmpty();
        Part served = page.served(type.flatMap(CharacterSets::parameter));
        return isReport ? Optional.of(Contents.open(served, body, allowance)) : Optional.empty();
    }

    private InputStream inflated(InputStream body) throws IOException {
        PushbackInputStream start = new PushbackInputStream(body);
        int first = start.read();
        if (first >= 0) {
            start.unread(first);
        }
        return first == ZLIB ? allowance.unpacked(new InflaterInputStream(start)) : start;
    }

    private InputStream unpacked(InputStream body) throws IOException {
        Head head = Head.of(body);
        boolean packed = head.bytes().length > 0 && Format.of(head.bytes()) == Format.BINARY;
        return packed ? allowance.unpacked(new BrotliInputStream(head.whole())) : head.whole();
    }

    private static boolean isHttp(WarcRecord record) {
        return record.headers()
                .first("Content-Type")
                .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("application/http"))
                .isPresent();
    }

    private static String revisit(WarcRecord record) {
        return "records a visit that found " + field(record, "WARC-Target-URI").orElse("a page") + " unchanged since "
                + field(record, "WARC-Refers-To-Date").orElse("an earlier one")
                + "; its text stands in the record of that visit";
    }

    /** A field without the angle brackets that some are written in. */
    private static Optional<String> field(WarcRecord record, String name) {
        return record.headers()
                .first(name)
                .map(value -> Decoded.clean(value).strip().replaceAll("^<|>$", ""))
                .filter(value -> !value.isEmpty());
    }
}
