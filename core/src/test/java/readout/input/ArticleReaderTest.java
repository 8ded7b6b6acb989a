package readout.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.Article;
import readout.model.Article.Removed;
import readout.model.Article.Status;
import readout.model.DateRange;

class ArticleReaderTest {

    private static final String LEAD =
            "The two governments agreed on Monday to reopen the bridge at Oru, officials on both sides said after a day of talks.";
    private static final String MORE = "Lorries began to cross before dusk.";

    @Test
    void aHeadlineIsTheFirstParagraphAndTheBodyFollowsIt() {
        Article article = read("Bridge at Oru to reopen after talks\n" + LEAD + "\n" + MORE);

        assertThat(article.title()).contains("Bridge at Oru to reopen after talks");
        assertThat(article.text().substring(article.body())).isEqualTo(LEAD + "\n" + MORE + "\n");
        assertThat(article.text()).startsWith("Bridge at Oru to reopen after talks\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "‘We did not ask for this’: Oru mayor rejects ministry's toll",
                "U.S. envoy in Oru: what next?",
                "Eleven dead; army blames rebels",
                "“We will go home when the river falls”"
            })
    void headlinesMayQuoteAskAndPause(String headline) {
        assertThat(read(headline + "\n\n" + LEAD).title()).contains(headline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge is open.",
                "ORU, May 3 (Reuters) - The bridge is open",
                "The minister said:",
                "“The bridge is open,”"
            })
    void whatEndsOrBeginsLikeAReportIsNoHeadline(String paragraph) {
        assertThat(read(paragraph + "\n\n" + LEAD).title()).isEmpty();
    }

    @Test
    void aTextOfOneSentenceIsAnArticleWithoutATitle() {
        Article article = read("Police fired on a crowd in Oru");

        assertThat(article.status()).isEqualTo(Status.OK);
        assertThat(article.title()).isEmpty();
        assertThat(article.text()).isEqualTo("Police fired on a crowd in Oru\n");
        assertThat(article.body()).isZero();
    }

    @Test
    void aTitleGivenIsNotRepeatedWhenTheTextHasIt() {
        Article given = ArticleReader.read(json("Bridge at Oru to reopen", LEAD));
        Article both = ArticleReader.read(json("Bridge at Oru to reopen", "BRIDGE AT ORU TO REOPEN\n\n" + LEAD));
        Article runOn = ArticleReader.read(
                json("Bridge at Oru to reopen after talks", "Bridge at Oru to reopen after talks " + LEAD));

        assertThat(given.text()).isEqualTo("Bridge at Oru to reopen\n" + LEAD + "\n");
        assertThat(both.text()).isEqualTo(given.text());
        assertThat(runOn.text()).isEqualTo("Bridge at Oru to reopen after talks\n" + LEAD + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quay City, May 10 (UNI) | Quay City | UNI",
                "QUAY CITY, May 8 (Reuters) - | QUAY CITY | Reuters",
                "Quay City: | Quay City |",
                "QUAY — | QUAY |",
                "QUAY (AP) -- | QUAY | AP",
                "SAN PABLO, 3 JAN 90 (ACAN-EFE) -- [TEXT] | SAN PABLO | ACAN-EFE",
                "QUAY (USSR), 11 MAR 91 (TASS) -- [ARTICLE] [A. NOTHER] [TEXT] | QUAY | TASS",
                "PORT QUAY, Wednesday 5 February. | PORT QUAY |",
                "Quay/Oru, Sept. 3 (SNA) – | Quay/Oru | SNA",
                "QUAY, Tolland, May 3 (AP) — | QUAY, Tolland | AP",
                "PORT-AU-QUAY, 8 February 2025 – | PORT-AU-QUAY |",
                "Dar es Quay - | Dar es Quay |",
                "St. Quay: | St. Quay |"
            })
    void datelines(String dateline, String place, String agency) {
        Article article = read(dateline + " " + LEAD);

        assertThat(article.dateline()).hasValueSatisfying(found -> {
            assertThat(found.place()).contains(place);
            assertThat(found.span().of(article.text())).isEqualTo(dateline);
        });
        assertThat(article.agency()).isEqualTo(Optional.ofNullable(agency));
        assertThat(article.text()).startsWith(dateline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Council of River States (CRS) said on Monday that the bridge would reopen.",
                "Analysis: The bridge at Oru may not stay open for long, engineers say.",
                "Oru-based traders welcomed the news of the bridge on Monday.",
                "On May 8 - The day the bridge fell - nobody was on it.",
                "Monday, May 3. The day the bridge at Oru fell into the river.",
                "Senator Ann Other (R-Quay) said the bridge would reopen on Monday."
            })
    void sentencesThatOnlyLookLikeDatelines(String sentence) {
        assertThat(read(sentence + "\n" + LEAD).dateline()).isEmpty();
    }

    @Test
    void aDatelineOnALineOfItsOwnIsNoTitle() {
        Article article = read("Oru, Feb 8 (AFP) -\n" + LEAD);

        assertThat(article.title()).isEmpty();
        assertThat(article.agency()).contains("AFP");
        assertThat(article.dateline().orElseThrow().place()).contains("Oru");
        assertThat(article.dateline().orElseThrow().span().of(article.text())).isEqualTo("Oru, Feb 8 (AFP) -");
    }

    @Test
    void aDatelineWithItsYearDatesTheReport() {
        Article article = read("ORU, 8 February 2031 – " + LEAD);

        assertThat(article.published()).contains(at("2031-02-08", DateRange.Basis.DATELINE));
        DateRange date = article.dateline().orElseThrow().date().orElseThrow();
        assertThat(date.expression().orElseThrow().text()).isEqualTo("8 February 2031");
    }

    @Test
    void aDatelineWithoutAYearIsDatedByThePublishersDateOrNotAtAll() {
        String text = "ORU, Dec 31 (AP) - " + LEAD;

        assertThat(read(text).dateline().orElseThrow().date()).isEmpty();
        assertThat(read(text).published()).isEmpty();
        Article dated = ArticleReader.read(published("2032-01-01T04:00:00Z", text));
        assertThat(dated.dateline().orElseThrow().date().flatMap(DateRange::day))
                .contains(LocalDate.parse("2031-12-31"));
        assertThat(dated.published()).contains(at("2032-01-01", DateRange.Basis.METADATA));
    }

    @Test
    void aDateOfPublicationThatCannotBeReadIsSaid() {
        Article article = ArticleReader.read(published("yesterday", LEAD));

        assertThat(article.status()).isEqualTo(Status.OK);
        assertThat(article.published()).isEmpty();
        assertThat(article.problem())
                .hasValueSatisfying(problem -> assertThat(problem).contains("yesterday"));
    }

    @Test
    void bylineDateLineAndOutletAreReadAndTakenOut() {
        Article article = read("dailyexample.example\n\nBridge at Oru to reopen\n\nBy Ann Other in Quay\n\n"
                + "Tuesday, May 3, 2031 | 11:20 AM\n\nOru: " + LEAD);

        assertThat(article.outlet()).contains("dailyexample.example");
        assertThat(article.title()).contains("Bridge at Oru to reopen");
        assertThat(article.byline()).contains("Ann Other");
        assertThat(article.published()).contains(at("2031-05-03", DateRange.Basis.TEXT));
        assertThat(article.text()).isEqualTo("Bridge at Oru to reopen\nOru: " + LEAD + "\n");
        assertThat(article.removed()).extracting(Removed::reason).containsExactly("outlet name", "byline", "date line");
    }

    @Test
    void aLineThatHoldsOnlyTheDayIsTheDatelineWhereThereIsNoOther() {
        Article article = read("Bridge at Oru to reopen\nMay 3, 2031\n" + LEAD);

        assertThat(article.dateline().orElseThrow().span().of(article.text())).isEqualTo("May 3, 2031");
        assertThat(article.dateline().orElseThrow().place()).isEmpty();
        assertThat(article.published()).contains(at("2031-05-03", DateRange.Basis.TEXT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(With inputs from ANI) | ANI",
                "With inputs from Reuters and AP | Reuters, AP",
                "– SNA, with additional reporting by Ann Other | SNA",
                "Source: Agence France-Presse | AFP"
            })
    void aCreditLineNamesTheAgency(String line, String agency) {
        Article article = read(LEAD + "\n" + MORE + "\n" + line);

        assertThat(article.agency()).contains(agency);
        assertThat(article.removed()).containsExactly(new Removed(line, "agency credit"));
    }

    @Test
    void aCreditAtTheEndOfTheLastParagraphStaysThere() {
        Article article = read(LEAD + "\n" + MORE + " - SNA");

        assertThat(article.agency()).contains("SNA");
        assertThat(article.text()).endsWith(MORE + " - SNA\n");
    }

    @Test
    void aPhotoCreditIsNotTheReportsAgency() {
        Article article = read("Bridge at Oru to reopen\n[Photo : ANI]\n" + LEAD);

        assertThat(article.agency()).isEmpty();
        assertThat(article.removed()).containsExactly(new Removed("[Photo : ANI]", "photo credit"));
    }

    @Test
    void aBylineMayNameTheAgencyAlone() {
        Article article = read("Bridge at Oru to reopen\nAnn Other | Reuters | May 3, 2031\n" + LEAD);

        assertThat(article.byline()).contains("Ann Other");
        assertThat(article.agency()).contains("Reuters");
        assertThat(article.published()).contains(at("2031-05-03", DateRange.Basis.TEXT));
    }

    @Test
    void linesBrokenAtAMarginAreJoined() {
        Article article = read("""
                Bridge at Oru to reopen

                The two governments agreed on Monday to reopen the bridge at Oru,
                officials on both sides said after a day of talks about the cease-
                fire line that has kept it closed for the greater part of a year.

                Lorries began to cross before dusk, and by the evening a queue of
                them reached back to the mill.
                """);

        assertThat(article.text())
                .isEqualTo(
                        "Bridge at Oru to reopen\n"
                                + "The two governments agreed on Monday to reopen the bridge at Oru, officials on both sides said after a"
                                + " day of talks about the cease-fire line that has kept it closed for the greater part of a year.\n"
                                + "Lorries began to cross before dusk, and by the evening a queue of them reached back to the mill.\n");
    }

    @Test
    void shortParagraphsOfOneLineAreNotJoined() {
        String text =
                "Lorries crossed the bridge at Oru.\nNobody fired on them this time.\nThe mayor wept, he said himself.\nThen it rained for most of the night.\n";

        assertThat(read(text).text()).isEqualTo(text);
    }

    @Test
    void theAddressTellsOutletAndDay() {
        Document document = new Document(
                "a.jsonl#1",
                Optional.of("7"),
                Optional.of("https://www.example-news.example/world/2031/05/03/oru-bridge"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en-GB"),
                new Document.Text(LEAD));

        Article article = ArticleReader.read(document);

        assertThat(article.outlet()).contains("example-news.example");
        assertThat(article.published()).contains(at("2031-05-03", DateRange.Basis.METADATA));
        assertThat(article.language()).contains("en-GB");
        assertThat(article.externalId()).contains("7");
    }

    @Test
    void emptyUnreadableAndWordlessDocumentsAreRows() {
        assertThat(read(" \n\n").status()).isEqualTo(Status.EMPTY);
        assertThat(read("* * *\n12 34\n").status()).isEqualTo(Status.NOT_NEWS);
        Article failed = ArticleReader.read(Document.of("x", new Document.Unreadable("x is a PDF")));
        assertThat(failed.status()).isEqualTo(Status.FAILED);
        assertThat(failed.problem()).contains("x is a PDF");
    }

    @Test
    void charactersThatCannotBeWrittenAreReplaced() {
        Article article = read("The bridge\u0000 at \uD800 Oru \u202Eis\u202C open \uD83D\uDE00.");

        assertThat(article.text()).isEqualTo("The bridge  at \uFFFD Oru \u202Eis\u202C open \uD83D\uDE00.\n");
    }

    @Test
    void anIdHoldsFromRunToRunAndFolderToFolder() {
        Article here = ArticleReader.read(Document.ofText("x/a.txt", LEAD));
        Article there = ArticleReader.read(Document.ofText("y/a.txt", LEAD));
        Article other = ArticleReader.read(Document.ofText("x/b.txt", LEAD));

        assertThat(here.id()).startsWith("a").isEqualTo(there.id()).isNotEqualTo(other.id());
    }

    private static Article read(String text) {
        return ArticleReader.read(Document.ofText("a.txt", text));
    }

    private static Document json(String title, String text) {
        return new Document(
                "a.jsonl#1",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(title),
                Optional.empty(),
                Optional.empty(),
                new Document.Text(text));
    }

    private static Document published(String date, String text) {
        return new Document(
                "a.jsonl#1",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(date),
                Optional.empty(),
                new Document.Text(text));
    }

    private static DateRange at(String day, DateRange.Basis basis) {
        return DateRange.day(LocalDate.parse(day), basis);
    }
}
