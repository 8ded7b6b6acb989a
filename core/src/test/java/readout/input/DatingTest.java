package readout.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.Article;
import readout.model.DateRange;
import readout.model.DateRange.Basis;

/** Days of publication that contradict each other, and days of changes. */
class DatingTest {

    private static final String TEXT =
            "<p>%sThe two governments agreed to reopen the bridge at Oru, officials on both sides said after talks in the town hall.</p>"
                    + "<p>It had been closed for a year, since a shell struck its northern pier, the mayor of the town said on the bank.</p>";
    private static final String MAY_3 = "<meta property='article:published_time' content='2031-05-03T10:00:00+02:00'>";

    @Test
    void aDatelineAgainstTheMetadata() {
        Article article = read(MAY_3, "", "ORU, May 7 (SNA) - ");

        assertThat(article.published().flatMap(DateRange::day)).contains(LocalDate.of(2031, 5, 3));
        assertThat(article.published().orElseThrow().confidence()).isEqualTo(0.6);
        assertThat(article.notes())
                .containsExactly("it is dated 2031-05-03 by its metadata, but 2031-05-07 by its dateline");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ORU, May 2 (SNA) - ", "ORU, Sunday, May 4 - ", "Saturday (May 3) - ", ""})
    void aDayMoreOrLessIsNoContradiction(String dateline) {
        Article article = read(MAY_3, "<time datetime='2031-05-04T00:30:00Z'>4 May 2031</time>", dateline);

        assertThat(article.notes()).isEmpty();
        assertThat(article.published().orElseThrow().confidence()).isEqualTo(1);
    }

    @Test
    void addressAndDatelineOutvoteTheMetadata() {
        String moved = "<link rel='canonical' href='https://news.example/2029/11/20/bridge'>" + MAY_3;

        Article article = read(moved, "", "ORU, November 20, 2029 (SNA) - ");

        assertThat(article.published().flatMap(DateRange::day)).contains(LocalDate.of(2029, 11, 20));
        assertThat(article.published().orElseThrow().confidence()).isEqualTo(0.8);
        assertThat(article.notes())
                .containsExactly("it is dated 2029-11-20 by its address, but 2031-05-03 by its metadata");
    }

    @Test
    void aStampOfThePageBeingServedDatesNothing() {
        String served = "<script type='application/ld+json'>{\"@type\": \"NewsArticle\","
                + " \"datePublished\": \"2031-05-03 13:42:06+08:00\", \"dateModified\": \"2031-05-03 13:42:06+08:00\"}</script>";

        Article article = read(served, "<p>November 16, 2028</p>", "");

        assertThat(article.published())
                .contains(DateRange.day(LocalDate.of(2028, 11, 16), Basis.TEXT).confidence(0.6));
        assertThat(article.modified()).isEmpty();
        assertThat(article.notes())
                .containsExactly(
                        "it is dated 2028-11-16 by the line beside its headline, but 2031-05-03 by its metadata");
    }

    @Test
    void aDayOfChangeAloneIsDoubtful() {
        Article article = read("<meta property='article:modified_time' content='2031-05-03'>", "", "");

        assertThat(article.published().orElseThrow().confidence()).isEqualTo(0.5);
        assertThat(article.notes())
                .containsExactly("nothing says when it was published: 2031-05-03 is the day on which it was changed"
                        + " or its picture put up");
    }

    @Test
    void aDatelineIsSurerThanADayOfChange() {
        Article article =
                read("<meta property='article:modified_time' content='2031-05-03'>", "", "ORU, April 28 (SNA) - ");

        assertThat(article.published()).contains(DateRange.day(LocalDate.of(2031, 4, 28), Basis.DATELINE));
        assertThat(article.modified().flatMap(DateRange::day)).contains(LocalDate.of(2031, 5, 3));
        assertThat(article.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:modified_time' content='2031-05-06T08:00:00+02:00'>",
                "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"dateModified\": \"2031-05-06T08:00:00Z\"}</script>",
            })
    void aLineThatTellsTheDayOfAChangeIsNoContradiction(String changed) {
        Article article = read(MAY_3 + changed, "<p>May 6, 2031</p>", "");

        assertThat(article.modified().flatMap(DateRange::day)).contains(LocalDate.of(2031, 5, 6));
        assertThat(article.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Updated: 6 May 2031, 14:05 GMT</p>",
                "<p>Published 3 May 2031 | Last updated on May 6, 2031</p>",
                "<time class='updated' datetime='2031-05-06T08:00'>yesterday</time>",
            })
    void theDayOfAChangeAsPagesPrintIt(String line) {
        assertThat(read(MAY_3, line, "").modified().flatMap(DateRange::day)).contains(LocalDate.of(2031, 5, 6));
    }

    @Test
    void aChangeBeforePublicationIsNone() {
        assertThat(read(MAY_3 + "<meta property='article:modified_time' content='2031-05-01'>", "", "")
                        .modified())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Tuesday (May 6) a boat crossed, the mayor said. | ",
                "The mayor said on May 2 that it was safe. | ",
                "The mayor said on Friday, May 2, 2031, that it was safe. | ",
                "Ferries will return on Thursday, May 8. | ",
                "On Tuesday, September 11, 2001, it was closed for a day. | ",
                "On Thursday, May 6, a boat crossed, the mayor said. | its text names “Thursday, May 6”, and that was a Tuesday in 2031",
                "Today (April 20) a boat crossed, the mayor said. | its text says “Today (April 20”",
                "The mayor announced on May 9 that it was safe. | its text tells of later days: “announced on May 9”",
            })
    void whatTheTextTellsOfDays(String given) {
        String[] parts = given.split(" \\| ?", 2);

        Article article = read(MAY_3, "", parts[0] + " ");

        Optional<String> note = article.notes().stream().findFirst();
        assertThat(note)
                .isEqualTo(
                        parts[1].isEmpty() ? Optional.empty() : Optional.of("it is dated 2031-05-03, but " + parts[1]));
    }

    @Test
    void whatItCameWithAgainstThePage() {
        Document document = new Document(
                "feed.xml#1",
                Optional.empty(),
                Optional.of("https://news.example/2031/05/03/bridge"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("2031-06-20"),
                Optional.empty(),
                new Document.Text("Bridge at Oru to reopen\n\nIt was closed for a year, the mayor of the town said."));

        assertThat(ArticleReader.read(document).notes())
                .containsExactly("it is dated 2031-06-20 by what it came with, but 2031-05-03 by its address");
    }

    private static Article read(String head, String line, String start) {
        String body = "<h1>Bridge at Oru to reopen</h1>" + line + String.format(TEXT, start);
        return ArticleReader.read(Document.ofHtml("a.html", "<html><head>" + head + "</head><body>" + body));
    }
}
