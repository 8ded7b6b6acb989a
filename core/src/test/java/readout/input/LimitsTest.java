package readout.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import readout.model.Article;

/**
 * What goes beyond a limit is a row; archives' limits are in {@link ArchivesTest}, those of each format in its own
 * test.
 */
class LimitsTest {

    private static final String REPORT = "The port of Oru closed on Monday, its captain said.";

    @Test
    void aPageOfTooManyElementsIsARow() {
        Inputs tight = new Inputs(Limits.DEFAULT.elements(1000));
        byte[] page = ("<html><body>" + "<b>".repeat(2000) + REPORT).getBytes(UTF_8);

        assertThat(tight.problems("a.html", page))
                .singleElement()
                .asString()
                .contains("a.html", "2002", "--max-elements");
    }

    @Test
    void soIsOneInALineOrAnEntryOfAFeed() {
        Inputs tight = new Inputs(Limits.DEFAULT.elements(10));
        String bombs = "<b>".repeat(20);

        assertThat(tight.problems("a.jsonl", ("{\"html\": \"" + bombs + "\"}").getBytes(UTF_8)))
                .singleElement()
                .asString()
                .contains("a.jsonl, line 1:", "--max-elements");
        assertThat(tight.problems(
                        "feed", ("<rss><item><content><![CDATA[" + REPORT + bombs + "x]]></content>").getBytes(UTF_8)))
                .singleElement()
                .asString()
                .contains("feed#1", "--max-elements");
    }

    @Test
    void aPageThatHoldsABookIsNoReport() {
        String page = "<title>All the minutes</title><body><p>" + REPORT.repeat(60_000) + "</p></body>";

        Article article = ArticleReader.read(Document.ofHtml("a.html", page));

        assertThat(article.status()).isEqualTo(Article.Status.NOT_NEWS);
        assertThat(article.problem())
                .hasValueSatisfying(problem -> assertThat(problem).contains("book"));
    }

    @Test
    void whatTakesTooLongIsARow() throws IOException {
        Inputs hurried = new Inputs(Limits.DEFAULT.time(Duration.ofNanos(1)));

        assertThat(hurried.problems("a.gz", Inputs.gzip(REPORT.getBytes(UTF_8))))
                .singleElement()
                .asString()
                .contains("a.gz", "--max-time");
    }

    @Test
    void aLimitOfNothingIsRefused() {
        assertThatThrownBy(() -> Limits.DEFAULT.elements(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Limits.DEFAULT.time(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }
}
