package readout.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.Article;
import readout.model.DateRange;
import readout.model.DateRange.Basis;

class PageDateTest {

    private static final String REPORT =
            "<p>The two governments agreed on Monday to reopen the bridge at Oru, officials on both sides said after talks.</p>"
                    + "<p>It had been closed since 1 April 2030, when a shell struck its northern pier, the mayor of the town said.</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:published_time' content='2031-05-03T10:00:00+02:00'>",
                "<meta name='DC.date.issued' content='2031-05-03'>",
                "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"datePublished\": \"2031-05-03T23:30:00-05:00\"}</script>",
                "<link rel='canonical' href='https://news.example/2031/05/03/bridge'>",
                "<script>var page = {\"publishDate\": \"2031-05-03T10:00:00\"};</script>"
            })
    void whatAPageSaysOfItself(String head) {
        assertThat(published(head, "<h1>Bridge at Oru to reopen</h1>")).contains(day(Basis.METADATA));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<time datetime='2031-05-03T10:00'>this morning</time> | METADATA",
                "<div><time class='updated' datetime='2031-06-01'>June 1</time><time class='published' datetime='2031-05-03'>May 3</time></div> | METADATA",
                "<div class='post-date'>May 3rd, 2031</div> | TEXT",
                "<span class='datum'>03.05.31</span> | TEXT",
                "<div>Ann Other, 3. Mai 2031</div> | TEXT"
            })
    void whatAPagePrints(String line, Basis basis) {
        assertThat(published("", "<h1>Bridge at Oru to reopen</h1>" + line)).contains(day(basis));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 мая 2031 г.",
                "3. května 2031",
                "2031年5月3日",
                "2031. május 3.",
                "3 de mayo de 2031",
                "3 مايو 2031",
                "3/May/2031"
            })
    void daysInTheLanguagesOfOutlets(String printed) {
        assertThat(published("", "<h1>Bridge at Oru to reopen</h1><div>" + printed + "</div>"))
                .contains(day(Basis.TEXT));
    }

    @Test
    void whatIsPrintedBesideTheHeadlineGoesBeforeMetadataThatOnlySayDate() {
        String saved = "<meta name='date' content='2031-06-09'>";

        assertThat(published(saved, "<h1>Bridge at Oru to reopen</h1><div>3 May 2031</div>"))
                .contains(day(Basis.TEXT));
        assertThat(published("<meta name='date' content='2031-05-03'>", "<h1>Bridge at Oru to reopen</h1>"))
                .contains(day(Basis.METADATA));
    }

    @Test
    void ofSeveralTimesTheOneNearTheHeadlineCounts() {
        String page = "<div><div class='top'><time datetime='2031-05-20'>today</time></div></div>"
                + "<div><div><div><h1>Bridge at Oru to reopen</h1><time datetime='2031-05-03'>this morning</time></div></div></div>";

        assertThat(published("", page)).contains(day(Basis.METADATA));
    }

    @Test
    void aStampInUniversalTimeGivesWayToTheDayPrinted() {
        assertThat(published(
                        "<meta property='article:published_time' content='2031-05-02T22:30:00Z'>",
                        "<h1>Bridge at Oru to reopen</h1><p class='date'>3 May 2031, 00:30</p>"))
                .contains(day(Basis.METADATA));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<footer><p>This page was last modified on 3 May 2031.</p></footer>",
                "<div><p>This entry was posted on Saturday, May 3rd, 2031 at 10:00 by Ann and is filed under Valley.</p></div>"
            })
    void aLineBelowTheTextTellsTheDayWhereNothingElseDoes(String below) {
        assertThat(
                        read("<html><head><title>Bridge at Oru to reopen</title></head><body><h1>Bridge at Oru to reopen</h1>"
                                        + REPORT + below + "</body></html>")
                                .published()
                                .flatMap(DateRange::day))
                .contains(LocalDate.of(2031, 5, 3));
    }

    @Test
    void theAddressOfThePictureIsTheLastResort() {
        assertThat(published(
                        "<meta property='og:image' content='https://news.example/files/2031/05/03/bridge.jpg'>",
                        "<h1>Bridge at Oru to reopen</h1>"))
                .contains(day(Basis.METADATA).confidence(0.5));
    }

    @Test
    void aParagraphMayOpenWithTheDay() {
        assertThat(
                        read("<html><body><h1>Bridge at Oru to reopen</h1><p>Oru, (3.5.2031). The two governments agreed on Monday"
                                        + " to reopen the bridge, officials on both sides said after talks.</p>"
                                        + REPORT + "</body></html>")
                                .published())
                .contains(day(Basis.TEXT));
    }

    @Test
    void datesInTheRunningTextAreNoDatesOfPublication() {
        assertThat(published("", "<h1>Bridge at Oru to reopen</h1>")).isEmpty();
    }

    @Test
    void datesOfOtherReportsAreNot() {
        String related =
                "<div class='related'><h3><a href='/x'>Mill reopens</a></h3><time datetime='2031-04-01'>April 1</time></div>";

        assertThat(published("", related + "<h1>Bridge at Oru to reopen</h1>")).isEmpty();
    }

    @Test
    void theOutletsOwnDayGoesBeforeUniversalTime() {
        String stamp = "<meta property='article:published_time' content='2031-05-04T02:30:00Z'>";

        assertThat(published(stamp + "<link rel='canonical' href='https://news.example/2031/05/03/bridge'>", ""))
                .contains(day(Basis.METADATA));
        assertThat(published(stamp, ""))
                .hasValueSatisfying(date -> assertThat(date.day()).contains(LocalDate.parse("2031-05-04")));
    }

    @Test
    void figuresThatCanBeReadTwoWaysAreReadAsThePagesLanguageDoes() {
        String page = "<html lang='%s'><body><h1>Bridge at Oru to reopen</h1><p class='date'>03/05/2031</p>" + REPORT
                + "</body></html>";

        assertThat(read(page.formatted("en-GB")).published()).contains(day(Basis.TEXT));
        assertThat(read(page.formatted("en-US")).published().flatMap(DateRange::day))
                .contains(LocalDate.parse("2031-03-05"));
        assertThat(read(page.formatted("en")).published()).isEmpty();
    }

    private static Optional<DateRange> published(String head, String top) {
        return read("<html><head><title>Bridge at Oru to reopen</title>" + head + "</head><body>" + top + REPORT
                        + "</body></html>")
                .published();
    }

    private static Article read(String html) {
        return ArticleReader.read(Document.ofHtml("a.html", html));
    }

    private static DateRange day(Basis basis) {
        return DateRange.day(LocalDate.parse("2031-05-03"), basis);
    }
}
