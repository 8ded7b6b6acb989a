package readout.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.Article;
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

    private static DateRange at(String day, DateRange.Basis basis) {
        return DateRange.day(LocalDate.parse(day), basis);
    }
}
