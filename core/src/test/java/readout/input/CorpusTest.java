package readout.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.model.Article;
import readout.model.DateRange.Basis;

/** A folder of fetched pages: an index, and the records it points to. */
class CorpusTest {

    private static final String PORT = "https://herald.example/port";
    private static final String MINE = "https://herald.example/mine";

    private final ByteArrayOutputStream archive = new ByteArrayOutputStream();
    private final StringBuilder index = new StringBuilder("{\"run\":\"begin\"}\n");

    @TempDir
    private Path folder;

    @BeforeEach
    void twoPagesAndAFeed() throws IOException {
        row(PORT, "fetched", "page", page("<p>The port of Oru closed on Monday, its captain said."), "");
        row("https://herald.example/rss", "fetched", "feed", page("<p>no report"), "");
        row(MINE, "fetched", "page", page("<p>Nine men were brought up from the mine at Lanse."), listing());
    }

    @Test
    void givesEachPageOnceAndNothingElse() throws IOException {
        assertThat(articles()).extracting(a -> a.url().orElse("")).containsExactly(PORT, MINE);
        assertThat(articles().get(0).input()).endsWith("/fetch-00001.warc.gz#urn:uuid:1");
    }

    @Test
    void takesFromTheFeedWhatThePageDoesNotSay() throws IOException {
        Article mine = articles().get(1);

        assertThat(mine.published()).hasValueSatisfying(day -> {
            assertThat(day.start()).contains(LocalDate.of(2031, 5, 7));
            assertThat(day.basis()).contains(Basis.METADATA);
        });
        assertThat(mine.title()).contains("Miners safe");
        assertThat(mine.outlet()).contains("The Lanse Herald");
    }

    @Test
    void believesThePageBeforeTheFeed() throws IOException {
        row(
                MINE,
                "fetched",
                "page",
                page(
                        "<meta property='article:published_time' content='2031-05-06T08:00:00Z'><p>Nine men were brought up."),
                listing());

        assertThat(articles().get(1).published())
                .hasValueSatisfying(day -> assertThat(day.start()).contains(LocalDate.of(2031, 5, 6)));
    }

    @Test
    void aPageFetchedAgainIsReadAsItWasServedLast() throws IOException {
        row(PORT, "fetched", "page", page("<p>The port of Oru is open again, its captain said."), "");
        row(PORT, "unchanged", "page", page("<p>not read"), "");
        row(PORT, "failed", "page", page("<p>not read"), "");

        assertThat(articles()).hasSize(2);
        assertThat(articles().get(0).text()).contains("open again");
    }

    @Test
    void filesOfOnesOwnBesideThemAreReadToo() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "A third ship turned back to Lanse on Tuesday.");

        assertThat(articles()).hasSize(3);
    }

    @Test
    void aRowThatIsBeingWrittenIsLeftOutAndOneWithoutItsArchiveSaysSo() throws IOException {
        index.append("{\"url\":\"https://herald.example/three\",\"outcome\":\"fetch");
        assertThat(articles()).hasSize(2);

        index.append(
                "\n{\"url\":\"https://x.example/\",\"outcome\":\"fetched\",\"kind\":\"page\",\"warc\":\"../../secret\"}\n");
        assertThat(articles().get(2).problem())
                .hasValueSatisfying(p -> assertThat(p).contains("no archive of this corpus"));
    }

    private List<Article> articles() throws IOException {
        Files.writeString(folder.resolve(Corpus.INDEX), index);
        Files.write(folder.resolve("fetch-00001.warc.gz"), archive.toByteArray());
        try (Stream<Document> documents =
                Documents.in(List.of(folder.toString()), new ByteArrayInputStream(new byte[0]))) {
            return documents.map(ArticleReader::read).toList();
        }
    }

    private static String page(String html) {
        return "<html><head></head><body>" + html + "</body></html>";
    }

    private static String listing() {
        return ",\"title\":\"Miners safe\",\"published\":\"Wed, 07 May 2031 09:00:00 GMT\",\"outlet\":\"The Lanse Herald\"";
    }

    private void row(String url, String outcome, String kind, String html, String more) throws IOException {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + html;
        byte[] record = Inputs.gzip(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
                        + "WARC-Target-URI: " + url + "\r\nWARC-Date: 2031-05-08T00:00:00Z\r\n"
                        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                        + http.getBytes(UTF_8).length + "\r\n\r\n" + http + "\r\n\r\n")
                .getBytes(UTF_8));
        index.append("{\"url\":\"" + url + "\",\"outcome\":\"" + outcome + "\",\"kind\":\"" + kind
                + "\",\"warc\":\"fetch-00001.warc.gz\",\"offset\":" + archive.size() + ",\"length\":" + record.length
                + more + "}\n");
        archive.write(record);
    }
}
