package readout.about;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.input.ArticleReader;
import readout.input.Document;
import readout.model.Article;
import readout.model.Article.Status;
import readout.model.Relevance;

class TopicTest {

    /** Enough of another subject that what stands behind it is not the lead. */
    private static final String LONG =
            "The choir sang, and the hall was full to the last row on a mild night. ".repeat(12) + "\n";

    private static final String LONGER = LONG.repeat(4);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // A country goes by all its names.
                "Peru                | Peru's army moved north.                                      | true",
                "Peru                | Peruvian soldiers moved north.                                | true",
                "Peru                | Lima recalled its ambassador.                                 | true",
                "Peru                | The Chileans recalled their ambassador.                       | false",
                "PER                 | Peru's army moved north.                                      | true",
                "peruvian            | Peru's army moved north.                                      | true",
                "United States       | The White House called for calm.                              | true",
                "us china            | U.S. and Chinese ships met at sea.                            | true",
                "India               | The Indo-Bhutanese border was closed.                         | true",
                "Ukraine             | Drones hit Kharkiv at dawn.                                   | true",
                // A name inside another is none.
                "India               | Indiana elected a governor.                                   | false",
                "India               | A storm formed over the Indian Ocean.                         | false",
                "Sudan               | South Sudan held a vote.                                      | false",
                "South Sudan         | South Sudan held a vote.                                      | true",
                "South Sudan         | Sudan held a vote.                                            | false",
                "Niger               | Nigeria held a vote.                                          | false",
                "Guinea              | Equatorial Guinea and Guinea-Bissau signed.                   | false",
                "India               | The Times of India has a new editor.                          | false",
                "Hezbollah           | Kataib Hezbollah fired a rocket.                              | false",
                // Letter case tells names from words.
                "Turkey              | They ate a turkey.                                            | false",
                "United States       | He told us so.                                                | false",
                "United States       | HE TOLD US SO.                                                | false",
                "RSF                 | RSF fighters took the bridge.                                 | true",
                "rsf                 | The Rapid Support Forces took the bridge.                     | true",
                // Who bears a country's name: taken for the country, since nothing but a table of persons could tell.
                "Jordan              | Jordan scored twice for the home side.                        | true",
                "Georgia             | Georgia's governor spoke in Atlanta.                          | true",
                // Words go by their forms, phrases to the letter.
                "protest             | Protesters marched, and the protesting went on.               | true",
                "protests            | She protested.                                                | true",
                "strike              | Striking miners blocked the road.                             | true",
                "ceasefire           | A cease-fire held, and another cease fire followed.           | true",
                "earthquake          | Earthquakes shook the coast.                                  | true",
                "organisation        | An organization was founded.                                  | true",
                "\"fuel tax\"        | Fuel taxes rose; the fuel tax is new.                         | true",
                "\"fuel tax\"        | A tax on fuel is new.                                         | false",
                "El Fasher           | Shells fell on al-Fasher.                                     | true",
                "Orsk                | Floods reached Orsk.                                          | true",
            })
    void knowsATermByItsNames(String about, String text, boolean kept) {
        assertThat(isKept(about, text)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru Ecuador        | Peru and Ecuador agreed on a line.                                            | true",
                "Peru Ecuador        | Peru picks its coffee. The Peruvian harvest is late.                          | false",
                "Peru Ecuador        | Peru moved troops. The Peruvian army shelled a border post, Lima said.        | true",
                "Peru Ecuador        | Peru moved troops. The Peruvian army shelled Bolivian rebels, Bolivia and Bolivians said. | false",
                "Peru-Ecuador        | Peru and Ecuador agreed on a line.                                            | true",
                "Peru vs. Ecuador    | Ecuador is at peace with Peru.                                                | true",
                "Goma, M23, Kinshasa | M23 fighters took a village. The M23 denied it.                               | true",
                "Asim Quispe, RSF    | Quispe spoke in Oslo, and Quispe left.                                        | true",
                "\"Asim Quispe\" RSF  | Quispe spoke in Oslo, and Quispe left.                                        | false",
                "Sudan RSF           | Sudan picks its sesame. The Sudanese harvest is late.                         | true",
                "Sudan RSF           | The Rapid Support Forces shelled a market, and the RSF denied it.             | true",
                "Peru floods         | Floods drove thousands from their homes in Peru.                              | true",
                "Peru floods         | Peru picks its coffee.                                                        | false",
                "Peru floods         | Floods drove thousands from their homes in Chile.                             | false",
                "Peru war            | Peru's army shelled a village and killed four rebels.                         | true",
                "Peru war            | Peru picks its coffee.                                                        | false",
                "fuel prices         | Fuel rose in price; prices are up.                                            | true",
                "fuel prices         | Milk prices are up.                                                           | false",
                // A capital where a question opens does not make a word a name.
                "Earthquake Peru     | The earthquake shook Chile; the earthquake was strong.                        | false",
            })
    void asksMoreOfATermAlone(String about, String text, boolean kept) {
        assertThat(isKept(about, text)).isEqualTo(kept);
    }

    @Test
    void aMentionInPassingIsNotEnough() {
        assertThat(judged(LONGER + "She had sung in Peru as a girl.\n", "Peru").problem())
                .hasValue("names Peru once, in passing");
        assertThat(isKept("Peru", "She had sung in Peru as a girl.\n" + LONGER)).isTrue();
        assertThat(isKept("Peru", LONG + "She had sung in Peru as a girl. Peru was her home.\n"))
                .isTrue();
    }

    @Test
    void tellsWhatAReportLacks() {
        assertThat(judged("Chile picks its grapes.", "Sudan RSF").problem()).hasValue("names neither Sudan nor RSF");
        assertThat(judged("Chile picks its grapes.", "Goma, M23, Kinshasa").problem())
                .hasValue("names none of Goma, M23 and Kinshasa");
        assertThat(judged("Peru picks its coffee.", "Peru Ecuador").problem())
                .hasValue("names Peru but not Ecuador, and tells of others or of little conflict and diplomacy");
        assertThat(judged("Chile picks its grapes.", "Peru", "Ecuador").problem())
                .hasValue("does not name Peru; does not name Ecuador");
    }

    @Test
    void keepsWhatConcernsOneOfSeveralTopics() {
        Article article = judged("Ecuador picks its bananas.", "Peru", "Ecuador");

        assertThat(article.status()).isEqualTo(Status.OK);
        assertThat(article.relevance().orElseThrow().topic()).isEqualTo("Ecuador");
    }

    @Test
    void whatIsLeftOutKeepsItsTitleAndTellsWhereTheTermsStand() {
        Article article = judged(
                "Coffee harvest begins\n\n" + LONGER + "Peruvian pickers came to Peru's hills.\n", "Peru, Ecuador");

        assertThat(article.status()).isEqualTo(Status.OFF_TOPIC);
        assertThat(article.text()).isEmpty();
        assertThat(article.title()).isPresent();
        Relevance relevance = article.relevance().orElseThrow();
        assertThat(relevance.concerns()).isFalse();
        assertThat(relevance.terms()).singleElement().satisfies(term -> {
            assertThat(term.term()).isEqualTo("Peru");
            assertThat(term.names()).containsExactly("Peruvian", "Peru");
            assertThat(term.body()).isEqualTo(2);
            assertThat(term.passage()).contains("Peruvian pickers came");
        });
    }

    @Test
    void tellsOfTermsThatNoReportNames() {
        Topic topic = Topic.of(List.of("Ecudaor Peru", "Orsk"));
        List<Article> reports = List.of(topic.judged(article("Peru picks its coffee.")));

        assertThat(topic.unnamed(reports))
                .containsExactly("no report names Ecudaor; did you mean Ecuador?", "no report names Orsk");
        assertThat(topic.unnamed(List.of())).isEmpty();
    }

    @Test
    void leavesWhatCouldNotBeReadAsItIs() {
        Article empty = ArticleReader.read(Document.ofText("empty", ""));

        assertThat(Topic.of(List.of("Peru")).judged(empty)).isEqualTo(empty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", ",;,", "\"\"", "the of and", "()[]*+?"})
    void refusesWhatNamesNothing(String about) {
        assertThatThrownBy(() -> Topic.of(List.of(about)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("names nothing to look for");
    }

    @Test
    void takesSignsForSigns() {
        assertThat(isKept("x.*+? [y] (a|b) Peru", "Peru's army moved north, and a x and b."))
                .isTrue();
        assertThat(isKept("$Peru^", "Peru's army moved north.")).isTrue();
    }

    @Test
    void readsTextsWithoutCapitals() {
        String text = "peru and ecuador agreed on a line, and turkey sent word. ".repeat(10);

        assertThat(isKept("Peru Ecuador", text)).isTrue();
        assertThat(isKept("Peru Ecuador", text.toUpperCase(java.util.Locale.ROOT)))
                .isTrue();
    }

    @Test
    void readsOtherScripts() {
        assertThat(
                        isKept(
                                "\u0627\u0644\u0633\u0648\u062F\u0627\u0646",
                                "\u0642\u0627\u0644\u062A \u0627\u0644\u0633\u0651\u064F\u0648\u062F\u0627\u0646 \u0627\u0644\u064A\u0648\u0645 \u0625\u0646\u0647\u0627"))
                .isTrue();
        assertThat(isKept("Peru", "\u202BPe\u00ADru\u202C\u2019s army moved north."))
                .isTrue();
        assertThat(isKept("Elysee", "The \u00C9lys\u00E9e said nothing.")).isTrue();
    }

    @Test
    void readsAMegabyteOfNamesInOnePass() {
        String text = "Peru Peruvian Peru ".repeat(60_000);
        Topic topic = Topic.of(List.of("Peru Ecuador"));

        assertThat(topic.judged(article(text))
                        .relevance()
                        .orElseThrow()
                        .terms()
                        .get(0)
                        .mentions())
                .isEqualTo(180_000);
    }

    private static boolean isKept(String about, String text) {
        return judged(text, about).status() == Status.OK;
    }

    private static Article judged(String text, String... about) {
        return Topic.of(List.of(about)).judged(article(text));
    }

    private static Article article(String text) {
        return ArticleReader.read(Document.ofText("text", text));
    }
}
