package readout.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static readout.fetch.LocalServer.head;
import static readout.fetch.LocalServer.inTurn;
import static readout.fetch.LocalServer.raw;
import static readout.fetch.LocalServer.response;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers that are slow, broken, or say what is not so. */
class BrokenServerTest {

    private static final String PORT = "<html><body><p>The port of Oru closed on Monday.</body></html>";
    private static final byte[] PAGE = PORT.getBytes(UTF_8);

    private LocalServer server;
    private Corpora corpus;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        server = new LocalServer().page("/good", PORT);
        corpus = new Corpora(folder, new LeapingTime());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void aResponseCutInTheMiddleIsAskedForAgain() throws IOException {
        server.on("/port", inTurn(raw(head("200 OK", "Content-Length: 5000\r\n"), PAGE), response("200 OK", "", PAGE)));

        assertThat(corpus.fetch(server.url("/port")).count(Outcome.FETCHED)).isEqualTo(1);
        assertThat(corpus.articles()).hasSize(1);
    }

    @Test
    void aResponseThatIsAlwaysCutIsAFailure() throws IOException {
        server.on("/port", raw(head("200 OK", "Content-Length: 5000\r\n"), PAGE));

        assertFailed("was cut off after " + PAGE.length + " of 5000 bytes");
        assertThat(corpus.articles()).hasSize(1);
    }

    @Test
    void chunksThatEndTooSoonAreCutOff() throws IOException {
        server.on("/port", raw(head("200 OK", "Transfer-Encoding: chunked\r\n"), "ff\r\n<html>".getBytes(UTF_8)));

        assertFailed("was cut off");
    }

    @Test
    void chunksAreRead() throws IOException {
        byte[] chunks = (Integer.toHexString(PAGE.length) + "\r\n" + PORT + "\r\n0\r\n\r\n").getBytes(UTF_8);
        server.on("/port", raw(head("200 OK", "Transfer-Encoding: chunked\r\nContent-Type: text/html\r\n"), chunks));

        corpus.fetch(server.url("/port"));

        assertThat(corpus.articles().get(0).text()).isEqualTo("The port of Oru closed on Monday.\n");
    }

    @Test
    void whatComesAfterTheLengthToldIsNotRead() throws IOException {
        server.on(
                "/port",
                raw(head("200 OK", "Content-Length: " + PAGE.length + "\r\n"), PAGE, "<p>junk".getBytes(UTF_8)));

        corpus.fetch(server.url("/port"));

        assertThat(corpus.articles().get(0).text()).doesNotContain("junk");
    }

    @Test
    void aConnectionClosedWithoutAWordIsAFailure() throws IOException {
        server.on("/port", raw());

        assertFailed("was closed without an answer");
    }

    @Test
    void whatIsNoHttpIsAFailure() throws IOException {
        server.on("/port", raw("220 mail.herald.example ESMTP\r\n\r\n".getBytes(UTF_8)));

        assertFailed("what is no HTTP");
    }

    @Test
    void aHeaderWithoutEndIsAFailure() throws IOException {
        server.on("/port", raw(head("200 OK", "X-Long: " + "x".repeat(1 << 19) + "\r\n")));

        assertFailed("a header of more than");
    }

    @Test
    void aServerThatDripsIsLeftWhenTheTimeIsUp() throws IOException {
        CountDownLatch end = new CountDownLatch(1);
        server.on("/port", (request, out) -> {
            out.write(head("200 OK", ""));
            out.flush();
            awaited(end);
        });
        corpus.limits(Corpora.LIMITS.response(1_000_000, Duration.ofMillis(300)));

        assertFailed("took longer than");
        end.countDown();
    }

    @Test
    void aHugeResponseIsBrokenOff() throws IOException {
        corpus.limits(Corpora.LIMITS.response(1000, Duration.ofSeconds(10)));
        server.on("/port", (request, out) -> {
            out.write(head("200 OK", ""));
            for (int i = 0; i < 1_000_000; i++) {
                out.write(PAGE);
            }
        });
        server.on("/told", raw(head("200 OK", "Content-Length: 9999999999\r\n")));

        assertFailed("more than the limit of 1000 bytes");
        corpus.fetch(server.url("/told"));
        assertThat(corpus.row(server.url("/told")).reason())
                .hasValueSatisfying(r -> assertThat(r).contains("limit"));
    }

    @Test
    void aPackedResponseIsHeldToTheLimitUnpackedToo() throws IOException {
        corpus.limits(Corpora.LIMITS.response(100_000, Duration.ofSeconds(10)));
        server.on("/port", response("200 OK", "Content-Encoding: gzip\r\n", LocalServer.gzip(new byte[5_000_000])));

        assertFailed("unpacks to more than the limit");
    }

    @Test
    void gzipThatIsNoneIsReadAsItIs() throws IOException {
        server.on("/port", response("200 OK", "Content-Encoding: gzip\r\nContent-Type: text/html\r\n", PAGE));

        corpus.fetch(server.url("/port"));

        assertThat(corpus.articles().get(0).text()).contains("The port of Oru closed");
    }

    @Test
    void gzipThatIsDamagedIsAFailure() throws IOException {
        byte[] packed = LocalServer.gzip(PAGE);
        packed[packed.length / 2] ^= 0x55;
        server.on("/port", response("200 OK", "Content-Encoding: gzip\r\n", packed));

        assertFailed("packed, and damaged");
    }

    @Test
    void whatAServerSaysOfTypeAndCharacterSetIsNotBelieved() throws IOException {
        String page =
                "<html><head><meta charset='windows-1252'></head><body><p>The port of Orú closed on Monday.</body></html>";
        server.on(
                "/port",
                response(
                        "200 OK",
                        "Content-Type: application/octet-stream; charset=klingon\r\n",
                        page.getBytes(StandardCharsets.ISO_8859_1)));

        corpus.fetch(server.url("/port"));

        assertThat(corpus.articles().get(0).text()).contains("Orú");
    }

    @Test
    void pictureAndFilmAreNotFetched() throws IOException {
        server.on("/port", response("200 OK", "Content-Type: video/mp4\r\n", new byte[100]));

        assertFailed("is no report but video/mp4");
    }

    @Test
    void redirectsInALoopAreToldAsSuch() throws IOException {
        server.on("/port", LocalServer.redirect("/mine")).on("/mine", LocalServer.redirect("/port"));

        corpus.fetch(server.url("/port"));

        assertThat(corpus.row(server.url("/mine")).reason())
                .contains("sends on in a loop: " + server.url("/port") + " → " + server.url("/mine") + " → "
                        + server.url("/port"));
    }

    @Test
    void redirectsWithoutEndAreBroken() throws IOException {
        for (int i = 0; i < 20; i++) {
            server.on("/r" + i, LocalServer.redirect("/r" + (i + 1)));
        }

        FetchSummary summary = corpus.fetch(server.url("/r0"));

        assertThat(summary.problems().get(0).reason()).contains("more than 10 times");
        assertThat(server.asked("/r11")).isZero();
    }

    @Test
    void aRedirectIsFollowedToOnePage() throws IOException {
        server.on("/port", LocalServer.redirect("good")).on("/harbour", LocalServer.redirect("/good"));

        FetchSummary summary = corpus.fetch(server.url("/port"), server.url("/harbour"));

        assertThat(summary.count(Outcome.REDIRECTED)).isEqualTo(2);
        assertThat(server.asked("/good")).isEqualTo(1);
        assertThat(corpus.articles()).hasSize(1);
        assertThat(corpus.articles().get(0).url()).contains(server.url("/good"));
    }

    /** Fetches /port in vain, and another page beside it. */
    private void assertFailed(String reason) throws IOException {
        FetchSummary summary = corpus.fetch(server.url("/port"), server.url("/good"));

        assertThat(summary.problems()).hasSize(1);
        assertThat(summary.problems().get(0).reason()).contains(reason);
        assertThat(corpus.row(server.url("/port")).reason())
                .hasValueSatisfying(r -> assertThat(r).contains(reason));
        assertThat(summary.count(Outcome.FETCHED)).isEqualTo(1);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
