package readout.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static readout.fetch.LocalServer.inTurn;
import static readout.fetch.LocalServer.raw;
import static readout.fetch.LocalServer.response;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server asks of those who fetch, and gets. */
class MannersTest {

    private static final byte[] NOTHING = new byte[0];
    private static final String PORT = "<html><body><p>The port of Oru closed on Monday.</body></html>";

    private final LeapingTime time = new LeapingTime();
    private LocalServer server;
    private Corpora corpus;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        server = new LocalServer().page("/port", PORT).page("/mine", PORT + "<!-- mine -->");
        corpus = new Corpora(folder, time);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void whatRobotsTxtDisallowsIsNotAskedFor() throws IOException {
        server.on("/robots.txt", "", "User-agent: *\nDisallow: /\n\nUser-agent: readout\nDisallow: /mine\n");

        FetchSummary summary = corpus.fetch(server.url("/port"), server.url("/mine"));

        assertThat(server.asked()).containsExactly("/robots.txt", "/port");
        assertThat(summary.count(Outcome.REFUSED)).isEqualTo(1);
        assertThat(corpus.row(server.url("/mine")).reason())
                .hasValueSatisfying(reason -> assertThat(reason).contains("robots.txt", "does not allow"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"404 Not Found", "403 Forbidden", "401 Unauthorized"})
    void whereThereIsNoRobotsTxtEverythingIsAllowed(String status) throws IOException {
        server.on("/robots.txt", response(status, "", NOTHING));

        assertThat(corpus.fetch(server.url("/port")).count(Outcome.FETCHED)).isEqualTo(1);
    }

    @Test
    void whereRobotsTxtCannotBeHadNothingIsAskedFor() throws IOException {
        server.on("/robots.txt", response("503 Service Unavailable", "", NOTHING));

        FetchSummary summary = corpus.fetch(server.url("/port"), server.url("/mine"));

        assertThat(server.asked()).containsOnly("/robots.txt").hasSize(4);
        assertThat(summary.count(Outcome.FAILED)).isEqualTo(2);
        assertThat(summary.problems().get(0).reason()).contains("robots.txt cannot be had", "503");
    }

    @Test
    void robotsTxtMayBeSomewhereElse() throws IOException {
        server.on("/robots.txt", LocalServer.redirect("/rules")).on("/rules", "", "User-agent: *\nDisallow: /mine\n");

        corpus.fetch(server.url("/mine"));

        assertThat(server.asked()).containsExactly("/robots.txt", "/rules");
    }

    @Test
    void aHostIsLeftAloneBetweenTwoRequests() throws IOException {
        corpus.fetch(server.url("/port"), server.url("/mine"));

        assertThat(time.waits()).containsExactly(Corpora.LIMITS.delay());
    }

    @Test
    void aCrawlDelayIsKept() throws IOException {
        server.on("/robots.txt", "", "User-agent: *\nCrawl-delay: 7\n");

        corpus.fetch(server.url("/port"), server.url("/mine"));

        assertThat(time.waits()).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void aCrawlDelayOfDaysIsAProblemAndNoWait() throws IOException {
        server.on("/robots.txt", "", "User-agent: *\nCrawl-delay: 86400\n");

        FetchSummary summary = corpus.fetch(server.url("/port"), server.url("/mine"));

        assertThat(time.waits()).isEmpty();
        assertThat(summary.problems())
                .hasSize(2)
                .first()
                .satisfies(problem -> assertThat(problem.reason()).contains("86400 seconds", "--max-wait"));
    }

    @Test
    void aServerThatAsksToComeBackIsAskedThen() throws IOException {
        server.on(
                "/port",
                inTurn(
                        response("429 Too Many Requests", "Retry-After: 30\r\n", NOTHING),
                        response("200 OK", "", bytes())));

        assertThat(corpus.fetch(server.url("/port")).count(Outcome.FETCHED)).isEqualTo(1);
        assertThat(time.waits()).containsExactly(Duration.ofSeconds(30));
    }

    @Test
    void aDateToComeBackIsUnderstoodToo() throws IOException {
        server.on(
                "/port",
                inTurn(
                        response("503 Busy", "Retry-After: Thu, 08 May 2031 06:01:00 GMT\r\n", NOTHING),
                        response("200 OK", "", bytes())));

        corpus.fetch(server.url("/port"));

        assertThat(time.waits()).containsExactly(Duration.ofMinutes(1));
    }

    @Test
    void aServerThatStaysDownIsAskedLessAndLessAndThenNoMore() throws IOException {
        server.on("/port", response("503 Service Unavailable", "", NOTHING));

        FetchSummary summary = corpus.fetch(server.url("/port"));

        assertThat(time.waits()).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(8));
        assertThat(server.asked("/port")).isEqualTo(4);
        assertThat(summary.problems().get(0).reason()).isEqualTo("503 Service Unavailable (tried 4 times)");
    }

    @Test
    void aServerThatAsksForHoursIsNotWaitedFor() throws IOException {
        server.on("/port", response("429 Too Many Requests", "Retry-After: 7200\r\n", NOTHING));

        FetchSummary summary = corpus.fetch(server.url("/port"));

        assertThat(time.waits()).isEmpty();
        assertThat(summary.problems().get(0).reason()).contains("429", "7200 seconds");
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws IOException {
        server.on("/port", (request, out) -> {
            boolean known = request.contains("If-None-Match: \"v1\"");
            raw(known
                            ? LocalServer.head("304 Not Modified", "ETag: \"v2\"\r\n")
                            : LocalServer.head("200 OK", "ETag: \"v1\"\r\n"))
                    .to(request, out);
            out.write(known ? NOTHING : bytes());
        });
        corpus.fetch(server.url("/port"));

        FetchSummary second = corpus.fetch(server.url("/port"));
        corpus.fetch(server.url("/port"));

        assertThat(second.count(Outcome.UNCHANGED)).isEqualTo(1);
        assertThat(server.field("/port", "If-None-Match")).isEqualTo("\"v2\"");
        assertThat(corpus.articles()).hasSize(1);
    }

    @Test
    void whatIsSentAgainAsItWasIsUnchangedToo() throws IOException {
        corpus.fetch(server.url("/port"));

        assertThat(corpus.fetch(server.url("/port")).count(Outcome.UNCHANGED)).isEqualTo(1);
        assertThat(corpus.articles()).hasSize(1);
    }

    @Test
    void aFeedThatHasNotChangedStillNamesItsPages() throws IOException {
        String rss = "<rss><channel><item><link>" + server.url("/port") + "</link></item></channel></rss>";
        server.on("/rss", (request, out) -> {
            boolean known = request.contains("If-Modified-Since: Mon, 05 May 2031 08:00:00 GMT");
            raw(LocalServer.head(
                            known ? "304 Not Modified" : "200 OK", "Last-Modified: Mon, 05 May 2031 08:00:00 GMT\r\n"))
                    .to(request, out);
            out.write(known ? NOTHING : rss.getBytes(UTF_8));
        });
        corpus.fetch(server.url("/rss"));
        server.page("/port", PORT.replace("closed", "reopened"));

        FetchSummary second = corpus.fetch(server.url("/rss"));

        assertThat(second.count(Outcome.UNCHANGED)).isEqualTo(1);
        assertThat(second.count(Outcome.FETCHED)).isEqualTo(1);
        assertThat(corpus.articles())
                .hasSize(1)
                .first()
                .satisfies(a -> assertThat(a.text()).contains("reopened"));
    }

    @Test
    void aFeedThatIsSaidToBePackedAndIsNotIsReadAgainFromTheCorpus() throws IOException {
        String rss = "<rss><channel><item><link>" + server.url("/port") + "</link></item></channel></rss>";
        server.on("/rss", response("200 OK", "Content-Encoding: gzip\r\n", rss.getBytes(UTF_8)));
        corpus.fetch(server.url("/rss"));

        corpus.fetch(server.url("/rss"));

        assertThat(server.asked("/port")).isEqualTo(2);
    }

    private static byte[] bytes() {
        return PORT.getBytes(UTF_8);
    }
}
