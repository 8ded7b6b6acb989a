package readout.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;

/** Reads one response from a connection, keeping its bytes; a response beyond the limit is broken off. */
final class ResponseReader {

    private static final int LONGEST_HEAD = 1 << 18;
    private static final Pattern INTERIM = Pattern.compile("HTTP/1\\.[01] 1\\d\\d\\b");
    private static final Pattern NO_REPORT = Pattern.compile("(?i)(image|audio|video|font)/.*");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");

    private final Kept in;
    private final int most;

    ResponseReader(InputStream connection, int most) {
        this.in = new Kept(new BufferedInputStream(connection));
        this.most = most;
    }

    /** The exchange of which {@code request} was the first half. */
    Exchange read(WebAddress address, InetAddress server, Instant at, byte[] request) throws IOException {
        byte[] head = head();
        while (INTERIM.matcher(start(head)).lookingAt()) {
            head = head();
        }
        try {
            HttpResponse http = HttpResponse.parseWithoutBody(
                    Channels.newChannel(new ByteArrayInputStream(head)),
                    Channels.newChannel(OutputStream.nullOutputStream()));
            byte[] body = hasBody(http.status()) ? body(http, head) : new byte[0];
            return new Exchange(
                    address, server, at, request, in.bytes(), http.status(), http.reason(), http.headers(), body);
        } catch (ParsingException | IllegalArgumentException e) {
            throw FetchFailure.lasting("answers with what is no HTTP");
        } catch (EOFException e) {
            throw FetchFailure.passing("was cut off before its end");
        }
    }

    private static String start(byte[] head) {
        return new String(head, 0, Math.min(head.length, 16), StandardCharsets.ISO_8859_1);
    }

    /** Everything up to and with the blank line; the bytes kept begin here. */
    private byte[] head() throws IOException {
        in.restart();
        int lineLength = 0;
        while (true) {
            int b = in.read();
            if (b < 0) {
                throw FetchFailure.passing(
                        in.size() == 0 ? "was closed without an answer" : "was cut off before its end");
            }
            if (in.size() > LONGEST_HEAD) {
                throw FetchFailure.lasting("answers with a header of more than " + LONGEST_HEAD + " bytes");
            }
            if (b == '\n' && lineLength == 0) {
                return in.bytes();
            }
            lineLength = b == '\n' ? 0 : lineLength + (b == '\r' ? 0 : 1);
        }
    }

    private static boolean hasBody(int status) {
        return status != 204 && status != 304;
    }

    private byte[] body(HttpResponse http, byte[] head) throws IOException {
        Optional<String> type = http.headers().first("Content-Type").map(String::strip);
        if (type.filter(t -> NO_REPORT.matcher(t).matches()).isPresent()) {
            throw FetchFailure.lasting("is no report but " + type.orElseThrow().toLowerCase(Locale.ROOT));
        }
        Optional<Long> told = length(http);
        if (told.filter(length -> length > most).isPresent()) {
            throw tooLarge();
        }
        byte[] body = isChunked(http)
                ? chunked(head).readNBytes(most + 1)
                : in.readNBytes((int) Math.min(told.orElse(Long.MAX_VALUE), most + 1L));
        if (body.length > most) {
            throw tooLarge();
        }
        if (told.filter(length -> body.length < length).isPresent()) {
            throw FetchFailure.passing("was cut off after " + body.length + " of " + told.orElseThrow() + " bytes");
        }
        return body;
    }

    private InputStream chunked(byte[] head) throws IOException {
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
        return HttpResponse.parse(Channels.newChannel(whole)).body().stream();
    }

    private static boolean isChunked(HttpResponse http) {
        return http.headers()
                .first("Transfer-Encoding")
                .filter(coding -> coding.toLowerCase(Locale.ROOT).contains("chunked"))
                .isPresent();
    }

    private FetchFailure tooLarge() {
        return FetchFailure.lasting("has more than the limit of " + most + " bytes (--max-response)");
    }

    /** The length the response is said to have, where that counts (RFC 9112: not when it is chunked). */
    private static Optional<Long> length(HttpResponse http) {
        return isChunked(http)
                ? Optional.empty()
                : http.headers()
                        .first("Content-Length")
                        .map(String::strip)
                        .filter(value -> DIGITS.matcher(value).matches())
                        .map(Long::parseLong);
    }

    /** Keeps what is read through it. */
    private static final class Kept extends FilterInputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Kept(InputStream in) {
            super(in);
        }

        void restart() {
            bytes.reset();
        }

        int size() {
            return bytes.size();
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            if (b >= 0) {
                bytes.write(b);
            }
            return b;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = in.read(into, from, length);
            bytes.write(into, from, Math.max(0, n));
            return n;
        }
    }
}
