package readout.input;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What was served at an address: tells a list of reports from a report, and reads a feed's entries.
 *
 * @param url where it was served
 * @param content as served, transfer and content codings taken off
 * @param charset the character set its carrier names, if any
 */
public record Served(String url, byte[] content, Optional<String> charset) {

    private static final int HEAD = 1 << 14;

    /** What it is, told by its first bytes. */
    public enum Kind {
        /** RSS, Atom or JSON Feed. */
        FEED,
        /** A sitemap, or an index of sitemaps. */
        SITEMAP,
        /** gzip, to be unpacked before its kind can be told. */
        GZIP,
        /** Anything else: a page, most often. */
        PAGE
    }

    /** The kind of the content. */
    public Kind kind() {
        return switch (Format.of(Arrays.copyOf(content, Math.min(content.length, HEAD)))) {
            case FEED, JSON_FEED -> Kind.FEED;
            case SITEMAP -> Kind.SITEMAP;
            case GZIP -> Kind.GZIP;
            default -> Kind.PAGE;
        };
    }

    /** The documents in it, a feed's entries one by one; never throws for what it reads. */
    public Stream<Document> documents(Limits limits) {
        Part part = new Part(url, Optional.of(url), charset, 0);
        DocumentSource source = Contents.open(part, new ByteArrayInputStream(content), new Allowance(limits));
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(source.documents(), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }
}
