package readout.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * Exchanges as records of WARC 1.1 (ISO 28500), each a gzip member of its own: the request, where there is something to
 * tell how the address was found a metadata record, and last the response, or a revisit record where it brought nothing
 * new.
 */
final class Archive {

    private static final MessageVersion WARC_1_1 = MessageVersion.WARC_1_1;
    private static final MediaType RESPONSE = MediaType.parse("application/http;msgtype=response");
    private static final MediaType REQUEST = MediaType.parse("application/http;msgtype=request");

    /**
     * Records to be appended to a WARC file.
     *
     * @param bytes of all of them
     * @param lastOffset where the last of them begins
     * @param lastId its WARC-Record-ID
     */
    record Group(byte[] bytes, long lastOffset, String lastId) {}

    private Archive() {}

    /** The record that a file begins with. */
    static byte[] info(String fileName, String userAgent, Instant at) throws IOException {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("software", List.of(userAgent));
        fields.put("format", List.of("WARC File Format 1.1"));
        fields.put(
                "conformsTo",
                List.of("https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"));
        fields.put("robots", List.of("obey"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter writer = writer(bytes)) {
            writer.write(new Warcinfo.Builder()
                    .filename(fileName)
                    .version(WARC_1_1)
                    .date(at)
                    .recordId(id("warcinfo", fileName, at.toString()))
                    .fields(fields)
                    .build());
        }
        return bytes.toByteArray();
    }

    /** The records of an exchange whose response is new. */
    static Group response(Exchange exchange, Optional<Link> link, List<String> via, String digest) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        UUID id = id("response", exchange.address().toString(), exchange.at().toString(), digest);
        try (WarcWriter writer = writer(bytes)) {
            long last = around(writer, exchange, id, link, via);
            writer.write(new WarcResponse.Builder(exchange.address().toString())
                    .version(WARC_1_1)
                    .date(exchange.at())
                    .recordId(id)
                    .ipAddress(exchange.server())
                    .setHeader("WARC-Payload-Digest", digest)
                    .setHeader("WARC-Block-Digest", digest(exchange.response()))
                    .body(RESPONSE, exchange.response())
                    .build());
            return new Group(bytes.toByteArray(), last, "urn:uuid:" + id);
        }
    }

    /** The records of an exchange that brought what {@code earlier} had: not modified, or the same bytes again. */
    static Group revisit(Exchange exchange, Visit earlier, Visit.Place place) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        UUID id = id("revisit", exchange.address().toString(), exchange.at().toString(), place.record());
        boolean notModified = exchange.status() == 304;
        byte[] head = notModified ? exchange.response() : head(exchange.response());
        try (WarcWriter writer = writer(bytes)) {
            long last = around(writer, exchange, id, Optional.empty(), List.of());
            WarcRevisit.Builder record = new WarcRevisit.Builder(
                            exchange.address().toString(),
                            notModified
                                    ? WarcRevisit.SERVER_NOT_MODIFIED_1_1
                                    : WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1)
                    .refersTo(URI.create(place.record()), earlier.url(), earlier.at())
                    .version(WARC_1_1)
                    .date(exchange.at())
                    .recordId(id)
                    .ipAddress(exchange.server())
                    .body(RESPONSE, head);
            earlier.digest().ifPresent(digest -> record.setHeader("WARC-Payload-Digest", digest));
            writer.write(record.build());
            return new Group(bytes.toByteArray(), last, "urn:uuid:" + id);
        }
    }

    /** Writes what stands before the last record; where that one will begin. */
    private static long around(WarcWriter writer, Exchange exchange, UUID id, Optional<Link> link, List<String> via)
            throws IOException {
        String url = exchange.address().toString();
        writer.write(new WarcRequest.Builder(url)
                .version(WARC_1_1)
                .date(exchange.at())
                .recordId(id("request", id.toString()))
                .concurrentTo(URI.create("urn:uuid:" + id))
                .body(REQUEST, exchange.request())
                .build());
        Map<String, List<String>> fields = new LinkedHashMap<>();
        link.ifPresent(l -> fields.put("via", List.of(l.listedIn())));
        if (!via.isEmpty()) {
            fields.put("redirectedFrom", via);
        }
        if (!fields.isEmpty()) {
            writer.write(new WarcMetadata.Builder()
                    .targetURI(url)
                    .version(WARC_1_1)
                    .date(exchange.at())
                    .recordId(id("metadata", id.toString()))
                    .concurrentTo(URI.create("urn:uuid:" + id))
                    .fields(fields)
                    .build());
        }
        return writer.position();
    }

    private static WarcWriter writer(ByteArrayOutputStream bytes) throws IOException {
        return new WarcWriter(Channels.newChannel(bytes), WarcCompression.GZIP);
    }

    /** The response's status line and fields. */
    private static byte[] head(byte[] response) {
        String text = new String(response, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        return end < 0 ? new byte[0] : Arrays.copyOf(response, end + 4);
    }

    /** The digest of {@code content} as WARC files write it. */
    static String digest(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Ids follow from what the record holds: nothing is drawn by lot. */
    private static UUID id(String... parts) {
        return UUID.nameUUIDFromBytes(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }
}
