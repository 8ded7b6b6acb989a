package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.ActorRef;

/** Who tells what where a report puts it shortly: forecasts that are only compared, what many say, papers that were sent. */
class StatementTellersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "The survey firm said according to its count, most drivers walk to work. | INDIRECT survey firm: most drivers walk to work",
                "The harvest was smaller than the ministry had predicted. | INDIRECT ministry: The harvest",
                "The drought that had been anticipated by most economists came in May. | INDIRECT economists: The drought",
                "The ferry firm say passengers demand cheaper seats. | INDIRECT ferry firm: passengers demand cheaper seats",
                "Eleven countries agreed on a common price for tin. | INDIRECT Eleven countries: a common price for tin",
                "As a driver told Radio Fjell, the bridge had been shut since noon. | INDIRECT a driver: the bridge had been shut since noon",
                "The mayor said the bridge was “a trap,” but that the city would mend it. | MIXED mayor: the bridge was “a trap,” but that the city would mend it",
                "The Mining Ministry in a statement said the mine was shut. | INDIRECT Mining Ministry: the mine was shut",
                "Norway's neighbour, Sweden, voiced the hope that the mine would open."
                        + " | INDIRECT Sweden: the hope that the mine would open",
                "The union called for the mine to be shut. | INDIRECT union: the mine to be shut",
                "The road was open, according to a Danish Foreign Ministry statement. | INDIRECT Danish foreign ministry: The road was open",
                "In her words, Kari Lund stressed “the need for calm”. | MIXED Kari Lund: the need for calm",
                "Kari Lund said the note was threatening and that it had come late. | INDIRECT Kari Lund: the note was threatening and that it had come late",
                "The ministry sent the widows a letter telling them that the mine was shut. | INDIRECT ministry: the mine was shut",
                "The Mining Ministry would like to thank the miners for their “patience”."
                        + " | MIXED Mining Ministry: the miners for their “patience",
                "The Mining Ministry wishes to make clear that the mine is safe. | INDIRECT Mining Ministry: the mine is safe",
                "The Mining Ministry wants to stress that the mine is safe. | INDIRECT Mining Ministry: the mine is safe",
                "A mining official told the BBC “the mine has no water” in it. | MIXED A mining official: the mine has no water” in it",
                "However, according to the heads of the two mines, both had been shut. | INDIRECT heads: both had been shut",
                "Norway agreed to the truce to let aid in. | INDIRECT Norway: the truce",
                "Miners blocked the road that the ministry plans to close. | INDIRECT ministry: the road that the ministry plans to close",
                "The ministry's plan was seen by the opposition as not sufficient. | INDIRECT opposition: not sufficient",
                "The minister explained the reasons for the closure. | INDIRECT minister: the reasons for the closure",
                "Kari Lund replied with a message stating that the mine was shut. | INDIRECT Kari Lund: the mine was shut",
                "Kari Lund gave a speech saying the mine was shut. | INDIRECT Kari Lund: the mine was shut",
                "Kari Lund, a singer known as “the Owl,” said the mine was shut. | INDIRECT Kari Lund: the mine was shut",
                "Kari Lund vowed the miners and their widows would be paid. | INDIRECT Kari Lund: the miners and their widows would be paid",
                "Kari Lund announced the closure of the mine, in a joint statement read out on the radio. | INDIRECT Kari Lund: the closure of the mine",
                "Kari Lund warned of the risk for the fire to spread to other mines. | INDIRECT Kari Lund: the risk for the fire to spread to other mines",
            })
    void findsWhoTellsIt(String text, String row) {
        assertThat(TestReading.statements(text))
                .extracting(TestReading::shortly)
                .containsExactly(row);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The harvest was smaller than expected.",
                "The harvest was smaller than the one before it.",
                "The countries lie by the sea.",
                "As he told the story, the crowd fell silent.",
                "The ministry waited for the rain to stop.",
                "The opposition held a rally that drew thousands of miners.",
                "The Mining Ministry does not wish to thank the miners.",
                "The Mining Ministry would have liked to thank the miners.",
                "The Mining Ministry would like to see the mine shut.",
            })
    void tellsNothing(String text) {
        assertThat(TestReading.statements(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "“The mine is shut,” the website quoted Jon Berg as saying. | Jon Berg | website",
                "The minister says the miners claim they were never paid. | miners | minister",
            })
    void tellsThroughWhomItComes(String text, String speaker, String through) {
        assertThat(TestReading.statements(text))
                .singleElement()
                .satisfies(s -> assertThat(s.speaker().name()).isEqualTo(speaker))
                .satisfies(s -> assertThat(s.reportedBy().map(ActorRef::name)).hasValue(through));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kari Lund insists the mine is safe, calling the report “a fairy tale”.",
                "Kari Lund insists the mine is safe, accusing the union of lies.",
                "Kari Lund insists the mine is safe, warning of more lies.",
            })
    void whatIsToldNextIsNoPartOfWhatWasSaid(String text) {
        assertThat(TestReading.statements(text).get(0).content().text()).isEqualTo("the mine is safe");
    }

    @Test
    void whoAccusesGoesOnAndNotTheAccused() {
        assertThat(
                        TestReading.statements(
                                "Kari Lund accused the Mining Ministry of “coming for our coal,” insisting that the mine would stay open."))
                .extracting(s -> s.speaker().name())
                .containsOnly("Kari Lund");
    }

    @Test
    void whoeverSaysAClauseIsNotItsSubject() {
        assertThat(TestReading.statements("Kari Lund said the mine, known as “the Hole,” was shut."))
                .singleElement()
                .satisfies(s -> assertThat(s.content().text()).contains("was shut"));
    }

    @Test
    void whoWritesALetterIsTheIOfItsWords() {
        assertThat(
                        TestReading.statements(
                                "Kari Lund resigned in a letter to the board, stating, “I have often said that the mine is unsafe.”"))
                .extracting(TestReading::shortly)
                .containsExactly(
                        "DIRECT Kari Lund: I have often said that the mine is unsafe.",
                        "INDIRECT Kari Lund: the mine is unsafe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Judge Kari Lund agreed that the mine was safe – “I find that nobody was careless.”"})
    void aQuotationBehindADashRunsOn(String text) {
        assertThat(TestReading.statements(text))
                .singleElement()
                .satisfies(s -> assertThat(s.content().text()).endsWith("nobody was careless."));
    }
}
