package readout.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.Article;

/** What is fetched, and what is read of it afterwards. */
class FetcherTest {

    private static final String PORT =
            "<html><title>Port shut</title><body><p>The port of Oru closed on Monday.</body></html>";
    private static final String MINE = "<html><body><p>Nine men were brought up from the mine at Lanse.</body></html>";

    private LocalServer server;
    private Corpora corpus;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        server = new LocalServer().page("/port", PORT).page("/mine", MINE);
        corpus = new Corpora(folder, new LeapingTime());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void aPageIsKeptAndRead() throws IOException {
        FetchSummary summary = corpus.fetch(server.url("/port"));

        assertThat(summary.count(Outcome.FETCHED)).isEqualTo(1);
        assertThat(corpus.articles()).hasSize(1).first().satisfies(article -> {
            assertThat(article.url()).contains(server.url("/port"));
            assertThat(article.text()).contains("The port of Oru closed on Monday.");
            assertThat(article.published()).isEmpty();
        });
    }

    @Test
    void aFeedGivesItsPagesWithItsDates() throws IOException {
        server.on("/rss", "Content-Type: text/plain\r\n", rss("/port", "/mine", "/gone"));

        FetchSummary summary = corpus.fetch(server.url("/rss"));

        assertThat(summary.count(Outcome.FETCHED)).isEqualTo(3);
        assertThat(summary.problems()).extracting(FetchSummary.Problem::reason).containsExactly("404 Not Found");
        assertThat(corpus.articles())
                .extracting(a -> a.published().flatMap(p -> p.start()).orElseThrow())
                .containsExactly(LocalDate.of(2031, 5, 5), LocalDate.of(2031, 5, 5));
        assertThat(corpus.row(server.url("/mine")).link()).hasValueSatisfying(link -> {
            assertThat(link.listedIn()).isEqualTo(server.url("/rss"));
            assertThat(link.said().title()).contains("Told of /mine");
        });
    }

    @Test
    void anIndexOfSitemapsGivesThePagesOfEach() throws IOException {
        String map = "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'"
                + " xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'><url><loc>" + server.url("/mine")
                + "</loc><news:news><news:publication><news:name>The Lanse Herald</news:name><news:language>en</news:language>"
                + "</news:publication><news:publication_date>2031-05-04</news:publication_date><news:title>Miners safe"
                + "</news:title></news:news></url></urlset>";
        server.on(
                "/index",
                "",
                "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>"
                        + server.url("/news.xml.gz") + "</loc></sitemap></sitemapindex>");
        server.on(
                "/news.xml.gz",
                LocalServer.response(
                        "200 OK", "Content-Type: application/x-gzip\r\n", LocalServer.gzip(map.getBytes())));

        corpus.fetch(server.url("/index"));

        Article article = corpus.articles().get(0);
        assertThat(article.url()).contains(server.url("/mine"));
        assertThat(article.outlet()).contains("The Lanse Herald");
        assertThat(article.published().flatMap(p -> p.start())).contains(LocalDate.of(2031, 5, 4));
        assertThat(corpus.articles()).hasSize(1);
    }

    @Test
    void aPageListedIsKeptButNotFollowed() throws IOException {
        server.on("/rss", "", rss("/other-rss")).on("/other-rss", "", rss("/port"));

        corpus.fetch(server.url("/rss"));

        assertThat(server.asked()).doesNotContain("/port");
    }

    @Test
    void noMorePagesThanTheLimit() throws IOException {
        server.on("/rss", "", rss("/port", "/mine"));

        FetchSummary summary = corpus.limits(Corpora.LIMITS.pages(1)).fetch(server.url("/rss"));

        assertThat(server.asked("/mine")).isZero();
        assertThat(summary.beyond()).isEqualTo(1);
    }

    @Test
    void aPageListedTwiceIsFetchedOnce() throws IOException {
        server.on("/rss", "", rss("/port", "/port#comments")).on("/atom", "", rss("/port"));

        corpus.fetch(server.url("/rss"), server.url("/atom"));

        assertThat(server.asked("/port")).isEqualTo(1);
        assertThat(corpus.articles()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rdf:RDF xmlns='http://purl.org/rss/1.0/'><item><link>URL</link></item></rdf:RDF>",
                "<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'><entry><link href='URL'/></entry></feed>",
                "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [{\"id\": \"1\", \"url\": \"URL\"}]}",
                "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>URL</loc></url></urlset>"
            })
    void listsOfEveryKindAreToldByTheirContent(String list) throws IOException {
        server.page("/list", list.replace("URL", server.url("/port")));

        corpus.fetch(server.url("/list"));

        assertThat(corpus.articles()).extracting(a -> a.url().orElse("")).containsExactly(server.url("/port"));
    }

    @Test
    void hostsAreAskedSideBySide() throws IOException {
        CountDownLatch both = new CountDownLatch(2);
        LocalServer.Answer whenBothAreAsked = (request, out) -> {
            both.countDown();
            try {
                boolean asked = both.await(20, TimeUnit.SECONDS);
                LocalServer.response(asked ? "200 OK" : "404 Alone", "", PORT.getBytes(UTF_8))
                        .to(request, out);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        server.on("/a", whenBothAreAsked).on("/b", whenBothAreAsked);

        FetchSummary summary = corpus.fetch(server.url("herald.example", "/a"), server.url("courier.example", "/b"));

        assertThat(summary.count(Outcome.FETCHED)).isEqualTo(2);
    }

    @Test
    void everyRequestSaysWhoAsks() throws IOException {
        corpus.fetch(server.url("/port"));

        assertThat(server.field("/port", "User-Agent")).isEqualTo("Readout/1 (+desk@herald.example)");
        assertThat(server.field("/robots.txt", "User-Agent")).isEqualTo("Readout/1 (+desk@herald.example)");
    }

    private String rss(String... paths) {
        StringBuilder items = new StringBuilder();
        for (String path : paths) {
            items.append("<item><title>Told of " + path + "</title><link>" + server.url(path)
                    + "</link><pubDate>Mon, 05 May 2031 08:00:00 GMT</pubDate></item>");
        }
        return "<?xml version='1.0'?><rss version='2.0'><channel><title>Herald</title>" + items + "</channel></rss>";
    }
}
