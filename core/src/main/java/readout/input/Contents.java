package readout.input;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.brotli.dec.BrotliInputStream;

/** The documents that bytes hold, by what the first of them look like. */
final class Contents {

    private static final int BUFFER = 1 << 14;

    private Contents() {}

    /**
     * The documents of {@code content}, read as they are asked for. What cannot be read is a document that says so.
     *
     * @param content closed with the source that is returned
     */
    static DocumentSource open(Part part, InputStream content, Allowance allowance) {
        try {
            Head head = Head.of(content);
            Format format = part.isNamedBrotli() ? Format.BROTLI : Format.of(head.bytes());
            return open(part, format, head.whole(), allowance);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            Documents.closeQuietly(content);
            return DocumentSource.of(List.of(part.unreadable("cannot be read: " + OneFile.reason(e))));
        }
    }

    /** The documents of {@code content}, which is of that format. */
    static DocumentSource open(Part part, Format format, InputStream content, Allowance allowance) throws IOException {
        Limits limits = allowance.limits();
        if (format.holdsOthers() && part.depth() >= limits.nesting()) {
            content.close();
            return DocumentSource.of(List.of(part.unreadable("cannot be read: it is " + format.words() + " inside "
                    + part.depth() + " others, and " + limits.nesting() + " is the limit (--max-nesting)")));
        }
        return switch (format) {
            case GZIP -> open(part.unpacked(), allowance.unpacked(new Gunzip(content)), allowance);
            case ZSTD -> open(part.unpacked(), allowance.unpacked(new ZstdInputStream(content)), allowance);
            case BROTLI -> unpacked(part.unpacked(), allowance.unpacked(new BrotliInputStream(content)), allowance);
            case MAILBOX -> new Reading(part, content, new Mailbox(part, content, limits));
            case ZIP -> new Reading(part, content, new Archive(part, new ZipEntries(content), allowance));
            case WARC -> new Reading(part, content, new WarcRecords(part, content, allowance));
            case TAR -> new Reading(part, content, new Archive(part, new TarEntries(content), allowance));
            case JSONL -> new JsonLines(new BufferedInputStream(content, BUFFER), part.input(), limits);
            case JSON -> new Reading(part, content, new JsonObjects(part, content, limits));
            case FEED -> new Reading(part, content, new Feed(part, content, limits));
            case JSON_FEED -> new Reading(part, content, new JsonFeed(part, content, limits));
            default -> one(part, format, content, allowance);
        };
    }

    /** What a file named for its packing holds, whatever its name still says. */
    private static DocumentSource unpacked(Part part, InputStream content, Allowance allowance) throws IOException {
        Head head = Head.of(content);
        return open(part, Format.of(head.bytes()), head.whole(), allowance);
    }

    private static DocumentSource one(Part part, Format format, InputStream content, Allowance allowance)
            throws IOException {
        try (content) {
            return DocumentSource.of(List.of(whole(part, format, content, allowance)));
        } catch (IOException e) {
            String problem = "is " + format.words() + " that cannot be read: " + OneFile.reason(e);
            return DocumentSource.of(List.of(part.unreadable(problem)));
        }
    }

    private static Document whole(Part part, Format format, InputStream content, Allowance allowance)
            throws IOException {
        return switch (format) {
            case TEXT, HTML, MESSAGE, PDF -> read(part, format, content, allowance);
            case EMPTY -> part.document(new Document.Text(""));
            case SITEMAP -> part.unreadable(Sitemap.problem(content, allowance.limits()));
            default -> part.unreadable("is " + format.words() + ", which cannot be read");
        };
    }

    private static Document read(Part part, Format format, InputStream content, Allowance allowance)
            throws IOException {
        Limits limits = allowance.limits();
        int limit = format == Format.TEXT ? limits.textBytes() : limits.recordBytes();
        byte[] bytes = content.readNBytes(limit + 1);
        if (bytes.length > limit) {
            return part.unreadable("holds more than the limit of " + limit + " bytes ("
                    + (format == Format.TEXT ? "--max-text" : "--max-record") + "); split it");
        }
        return switch (format) {
            case HTML -> part.document(page(bytes, part.charset(), part.input(), limits));
            case MESSAGE -> Message.document(part, bytes, limits);
            case PDF -> PdfText.document(part, bytes, allowance);
            default -> part.document(text(bytes, part.charset()));
        };
    }

    private static Document.Content text(byte[] bytes, Optional<String> charset) {
        Decoded decoded = Decoded.of(bytes, charset.flatMap(CharacterSets::named), Optional.empty());
        return new Document.Text(decoded.text(), decoded.note());
    }

    /** The page of {@code bytes}; unreadable when it has more elements than a page may. */
    static Document.Content page(byte[] bytes, Optional<String> charset, String place, Limits limits) {
        int elements = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            boolean opens = bytes[i] == '<' && Character.isLetter(bytes[i + 1]);
            elements += opens ? 1 : 0;
        }
        return elements > limits.elements()
                ? new Document.Unreadable(place + " has " + elements + " elements, more than the limit of "
                        + limits.elements() + " for a page (--max-elements)")
                : new Document.Html(bytes, charset);
    }
}
