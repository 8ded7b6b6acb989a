package readout.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/** A run that is stopped, by its user or by the machine, leaves a corpus that is whole and can be gone on with. */
class ResumeTest {

    private final LeapingTime time = new LeapingTime();
    private LocalServer server;
    private Corpora corpus;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        server = new LocalServer().page("/port", page("port")).page("/mine", page("mine"));
        server.on(
                "/rss",
                "",
                "<rss><channel><item><link>" + server.url("/port") + "</link></item><item><link>" + server.url("/mine")
                        + "</link></item></channel></rss>");
        corpus = new Corpora(folder, time);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void whatIsThereIsNotFetchedAgain() throws Exception {
        FetchSummary stopped = stoppedAt("/mine");
        assertThat(stopped.interrupted()).isTrue();
        assertThat(corpus.articles()).hasSize(1);
        server.page("/mine", page("mine"));

        FetchSummary summary = corpus.fetch(server.url("/rss"));

        assertThat(summary.interrupted()).isFalse();
        assertThat(summary.alreadyThere()).isEqualTo(2);
        assertThat(server.asked("/rss")).isEqualTo(1);
        assertThat(server.asked("/port")).isEqualTo(1);
        assertThat(corpus.articles()).hasSize(2);
        assertThat(corpus.rows()).noneMatch(visit -> visit.outcome() == Outcome.FAILED);
    }

    @Test
    void aRedirectIsGoneOnWithFromWhereItLed() throws Exception {
        server.on("/rss", LocalServer.redirect("/mine"));
        stoppedAt("/mine");
        server.page("/mine", page("mine"));

        corpus.fetch(server.url("/rss"));

        assertThat(server.asked("/rss")).isEqualTo(1);
        assertThat(corpus.articles()).hasSize(1);
    }

    @Test
    void aRunThatWasStoppedLongAgoIsNotGoneOnWith() throws Exception {
        stoppedAt("/mine");
        server.page("/mine", page("mine"));
        time.pass(Duration.ofDays(2));

        assertThat(corpus.fetch(server.url("/rss")).alreadyThere()).isZero();
        assertThat(server.asked("/rss")).isEqualTo(2);
    }

    @Test
    void aRunThatCameToItsEndIsNotGoneOnWith() throws IOException {
        corpus.fetch(server.url("/port"));

        assertThat(corpus.fetch(server.url("/port")).alreadyThere()).isZero();
    }

    @Test
    void halfARecordAndHalfARowAreCutOff() throws IOException {
        corpus.fetch(server.url("/port"));
        byte[] whole = Files.readAllBytes(folder.resolve("fetch-00001.warc.gz"));
        Files.write(folder.resolve("fetch-00001.warc.gz"), LocalServer.gzip(new byte[50]), StandardOpenOption.APPEND);
        Files.writeString(folder.resolve("fetches.jsonl"), "{\"url\":\"https://herald.exa", StandardOpenOption.APPEND);

        corpus.fetch(server.url("/mine"));

        assertThat(Files.readAllBytes(folder.resolve("fetch-00001.warc.gz"))).startsWith(whole);
        assertThat(records("fetch-00001.warc.gz"))
                .filteredOn("response"::equals)
                .hasSize(2);
        assertThat(Files.readAllLines(folder.resolve("fetches.jsonl"))).allMatch(line -> line.endsWith("}"));
        assertThat(corpus.articles()).hasSize(2);
    }

    @Test
    void aRecordThatIsGoneIsFetchedAgain() throws IOException {
        corpus.fetch(server.url("/port"));
        Files.write(folder.resolve("fetch-00001.warc.gz"), new byte[0]);

        assertThat(corpus.fetch(server.url("/port")).count(Outcome.FETCHED)).isEqualTo(1);
        assertThat(corpus.articles())
                .hasSize(1)
                .allSatisfy(a -> assertThat(a.problem()).isEmpty());
    }

    @Test
    void aFullArchiveIsFollowedByAnother() throws IOException {
        corpus.limits(Corpora.LIMITS.archiveBytes(1500)).fetch(server.url("/rss"));

        assertThat(folder.resolve("fetch-00002.warc.gz")).exists();
        assertThat(records("fetch-00002.warc.gz")).startsWith("warcinfo", "request");
        assertThat(corpus.articles()).hasSize(2);
    }

    @Test
    void everyRecordIsAMemberOfItsOwnAndOfItsType() throws IOException {
        corpus.fetch(server.url("/rss"));
        corpus.fetch(server.url("/port"));

        assertThat(records("fetch-00001.warc.gz"))
                .containsExactly(
                        "warcinfo",
                        "request",
                        "response",
                        "request",
                        "metadata",
                        "response",
                        "request",
                        "metadata",
                        "response",
                        "request",
                        "revisit");
    }

    @Test
    void twoCannotWriteToOneCorpus() throws IOException {
        try (CorpusFolder open = CorpusFolder.open(folder, "Readout/1", 1000, time.now())) {
            assertThat(open.goesOn()).isFalse();
            assertThatThrownBy(() -> corpus.fetch(server.url("/port")))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("another fetch");
        }
    }

    /** Interrupts a run, as Ctrl-C does, while {@code path} is being answered. */
    private FetchSummary stoppedAt(String path) throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        server.on(path, (request, out) -> {
            out.write(LocalServer.head("200 OK", ""));
            out.flush();
            asked.countDown();
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        FutureTask<FetchSummary> summary = new FutureTask<>(() -> corpus.fetch(server.url("/rss")));
        Thread run = new Thread(summary);
        run.start();
        asked.await();
        run.interrupt();
        FetchSummary stopped = summary.get();
        end.countDown();
        return stopped;
    }

    private List<String> records(String archive) throws IOException {
        List<String> types = new ArrayList<>();
        try (WarcReader reader = new WarcReader(folder.resolve(archive))) {
            for (WarcRecord record : reader) {
                types.add(record.type());
            }
        }
        return types;
    }

    private static String page(String what) {
        return "<html><body><p>The " + what + " of Oru closed on Monday.</body></html>";
    }
}
