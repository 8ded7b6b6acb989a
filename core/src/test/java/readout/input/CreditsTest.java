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

class CreditsTest {

    private static final String LEAD =
            "The two governments agreed on Monday to reopen the bridge at Oru, officials on both sides said after a day of talks.";
    private static final String MORE = "Lorries began to cross before dusk.";

    @ParameterizedTest
    @ValueSource(strings = {"Feb 14 (Reuters) – ", "14 February (AP) - "})
    void aDatelineMayDoWithoutAPlace(String dateline) {
        Article article = read(dateline + LEAD);

        assertThat(article.dateline()).hasValueSatisfying(found -> {
            assertThat(found.place()).isEmpty();
            assertThat(found.span().of(article.text())).isEqualTo(dateline.strip());
        });
        assertThat(read("Feb 14 (Monday) – " + LEAD).dateline()).isEmpty();
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

    private static Article read(String text) {
        return ArticleReader.read(Document.ofText("a.txt", text));
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
