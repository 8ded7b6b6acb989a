package readout.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import readout.model.Article;

/** WARC files as crawlers write them. */
class WarcTest {

    private static final String ONE =
            "The port of Oru closed on Monday after a crane fell into the basin, its captain said.";
    private static final String TWO = "Two ships wait in the roads, and a third has turned back to Lanse.";
    private static final String PAGE = "<html><body><p>" + ONE + "</p><p>" + TWO + "</p></body></html>";
    private static final String TEXT = ONE + "\n" + TWO + "\n";
    private static final String HTML = "Content-Type: text/html\r\n";

    private final Inputs in = new Inputs();

    @Test
    void aPageServedIsAReportWithItsAddress() {
        byte[] warc = Inputs.join(record("warcinfo", "", bytes("software: x\r\n")), response(HTML, bytes(PAGE)));

        Article article = articles(warc).get(0);

        assertThat(article.input()).isEqualTo("a.warc#urn:uuid:1");
        assertThat(article.url()).contains("https://herald.example/port");
        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(articles(warc)).hasSize(1);
    }

    @Test
    void everyRecordMayBeAGzipMemberOfItsOwn() throws IOException {
        byte[] record = response(HTML, bytes(PAGE));

        assertThat(articles(Inputs.join(Inputs.gzip(record), Inputs.gzip(record), Inputs.gzip(record))))
                .hasSize(3);
        assertThat(articles(Inputs.gzip(Inputs.join(record, record)))).hasSize(2);
    }

    @Test
    void bodiesAreReadChunkedAndPackedOrWhereAHeaderSaysSoWrongly() throws IOException {
        String chunked = HTML + "Transfer-Encoding: chunked\r\n";
        String packed = HTML + "Content-Encoding: gzip\r\n";
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(deflated)) {
            deflater.write(bytes(PAGE));
        }
        byte[] chunks = bytes("a\r\n" + PAGE.substring(0, 10) + "\r\n" + Integer.toHexString(PAGE.length() - 10)
                + "\r\n" + PAGE.substring(10) + "\r\n0\r\n\r\n");

        byte[] warc = Inputs.join(
                response(chunked, chunks),
                response(chunked, bytes(PAGE)),
                response(packed, Inputs.gzip(bytes(PAGE))),
                response(packed, bytes(PAGE)),
                response(HTML + "Content-Encoding: deflate\r\n", deflated.toByteArray()),
                response(HTML + "Content-Encoding: deflate\r\n", bytes(PAGE)));

        assertThat(articles(warc))
                .hasSize(6)
                .allSatisfy(a -> assertThat(a.text()).isEqualTo(TEXT));
    }

    @Test
    void theCharacterSetIsTheOneServed() {
        byte[] page = PAGE.replace("Oru", "Orú").getBytes(Charset.forName("windows-1250"));

        assertThat(articles(response("Content-Type: text/html; charset=windows-1250\r\n", page))
                        .get(0)
                        .text())
                .contains("Orú");
    }

    @Test
    void picturesErrorsAndRedirectsArePassedOver() {
        byte[] warc = Inputs.join(
                response("Content-Type: image/png\r\n", new byte[] {1, 2, 3}),
                record(
                        "response",
                        "Content-Type: application/http\r\n",
                        bytes("HTTP/1.1 404 Not Found\r\n" + HTML + "\r\n" + PAGE)),
                record("request", "Content-Type: application/http\r\n", bytes("GET / HTTP/1.1\r\n\r\n")),
                record("response", "Content-Type: text/dns\r\n", bytes("herald.example 192.0.2.1")),
                response(HTML, bytes(PAGE)));

        assertThat(articles(warc))
                .singleElement()
                .satisfies(a -> assertThat(a.text()).isEqualTo(TEXT));
    }

    @Test
    void textsResourcesAndFeedsAreRead() {
        byte[] warc = Inputs.join(
                record("conversion", "Content-Type: text/plain\r\n", bytes(ONE)),
                record("resource", "Content-Type: text/html\r\n", bytes(PAGE)),
                response(
                        "Content-Type: application/rss+xml\r\n",
                        bytes("<rss><channel><item><description>" + ONE + "</description>")));

        assertThat(articles(warc)).extracting(Article::text).containsExactly(ONE + "\n", TEXT, ONE + "\n");
    }

    @Test
    void aVisitThatFoundNothingNewIsARowThatSaysSo() {
        byte[] warc = record(
                "revisit",
                "WARC-Refers-To-Date: 2031-05-04T10:00:00Z\r\nContent-Type: application/http\r\n",
                bytes("HTTP/1.1 200 OK\r\n\r\n"));

        assertThat(in.problems("a.warc", warc))
                .singleElement()
                .asString()
                .contains("a.warc#urn:uuid:1", "https://herald.example/port unchanged since 2031-05-04");
    }

    @Test
    void aBrokenRecordIsARowAndTheRestIsRead() {
        byte[] warc = Inputs.join(
                record("response", "Content-Type: application/http\r\n", bytes("no answer at all")),
                response(HTML, bytes(PAGE)));

        assertThat(in.problems("a.warc", warc)).singleElement().asString().contains("a.warc#urn:uuid:1");
        assertThat(articles(warc)).extracting(Article::text).containsExactly("", TEXT);
    }

    @Test
    void aFileCutOffKeepsWhatCameBeforeAndSaysSo() throws IOException {
        byte[] record = Inputs.gzip(response(HTML, bytes(PAGE)));
        byte[] two = Inputs.join(record, record);

        List<Article> articles = articles(Arrays.copyOf(two, two.length - 60));

        assertThat(articles.get(0).text()).isEqualTo(TEXT);
        assertThat(articles.get(articles.size() - 1).problem().orElse(""))
                .contains("a.warc", "cut off in gzip member 2");
    }

    @Test
    @SuppressWarnings("InputStreamSlowMultibyteRead") // five hundred pages are read
    void aCrawlWithoutEndIsReadAsItStreamsBy() {
        byte[] record = response(HTML, bytes(PAGE));
        long[] served = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return record[(int) (served[0]++ % record.length)];
            }
        };
        Allowance allowance = new Allowance(Limits.DEFAULT);

        try (DocumentSource crawl = Contents.open(Part.of("a.warc"), endless, allowance)) {
            for (int i = 0; i < 500; i++) {
                assertThat(crawl.next()).isPresent();
            }
        }
        assertThat(served[0]).isLessThan(600L * record.length);
    }

    @Test
    void aHeaderWithoutEndIsARow() {
        byte[] warc = Inputs.join(bytes("WARC/1.0\r\n"), bytes("X: y\r\n".repeat(400_000)));
        Inputs tight = new Inputs(Limits.DEFAULT.sizes(1000, 1000));

        assertThat(tight.problems("a.warc", warc)).singleElement().asString().contains("a.warc", "--max-record");
    }

    @Test
    void aRecordLargerThanAPageMayBeIsARowAndTheRestIsRead() {
        byte[] large = bytes("<html>" + "<p>" + ONE.repeat(100_000));
        Inputs tight = new Inputs(Limits.DEFAULT.sizes(1000, 100_000));

        assertThat(tight.read("a.warc", Inputs.join(response(HTML, large), response(HTML, bytes(PAGE)))))
                .extracting(d -> d.content().getClass().getSimpleName())
                .containsExactly("Unreadable", "Html");
    }

    private List<Article> articles(byte[] warc) {
        return in.read("a.warc", warc).stream().map(ArticleReader::read).toList();
    }

    private static byte[] response(String headers, byte[] body) {
        return record(
                "response",
                "Content-Type: application/http; msgtype=response\r\n",
                Inputs.join(bytes("HTTP/1.1 200 OK\r\n" + headers + "\r\n"), body));
    }

    private static byte[] record(String type, String headers, byte[] block) {
        String header = "WARC/1.0\r\nWARC-Type: " + type
                + "\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2031-05-05T10:00:00Z\r\n"
                + "WARC-Target-URI: https://herald.example/port\r\n" + headers + "Content-Length: " + block.length
                + "\r\n\r\n";
        return Inputs.join(bytes(header), block, bytes("\r\n\r\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
