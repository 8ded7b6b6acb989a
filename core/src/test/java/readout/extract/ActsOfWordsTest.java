package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.ActorRef;
import readout.model.Event;

/** Who asks, accuses, refuses and threatens, and whom, where the sentence leaves it to be understood. */
class ActsOfWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"I would like to condemn the blockade by Syria,\" the Turkish foreign minister said. | ACCUSE"
                        + " Turkish foreign minister > Syria",
                "Gabon demanded the withdrawal of Congolese troops from Cameroon. | REQUEST Gabon > Congolese forces",
                "Peru's president used a meeting in Lima to berate Chile. | ACCUSE Peru's president > Chile",
                "Britain summoned the Libyan ambassador demanding an apology. | REQUEST United Kingdom > ",
                "The Sudanese government rejected the idea of a summit, with Idris Ali, deputy head of the council,"
                        + " saying it was late. | REJECT Sudanese government > ",
                "Chile condemned the murder of Peru's envoy. | ACCUSE Chile > ",
                "Chile Urges Citizens Not to Visit Peru | REQUEST Chile >",
                "The government in Lima lodged a protest and its spokesman, Chief Secretary Juan Rojas, urged Chile to"
                        + " wait. | REQUEST Juan Rojas > Chile",
                "The crisis has led Chile to prepare sanctions against Peru, which it accuses of theft. | ACCUSE Chile >"
                        + " Peru",
                "Chile asked for international support to sanction Peru. | REQUEST Chile >",
                "Bolivia has assured Chile it will boost its military presence in the Andes. | AGREE Bolivia > Chile",
                "Chile urged regional partners to impose sanctions on Peru. | REQUEST Chile >",
                "Chile urged Peru to impose sanctions on Niger. | REQUEST Chile > Peru",
                "Chilean rebels agreed to the withdrawal of troops from Cali. | AGREE Chilean rebels >",
            })
    void theActHasItsSides(String text, String row) {
        assertThat(rows(text)).contains(row);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Airport sources said the crew had to leave the plane in Togo.",
                "The Kenyan minister said that Moses Kibet must be freed.",
                "The banker will be convicted by a court in Peru in May.",
                "The frigate challenged two Somali boats.",
                "The Kenyan answer should be fair, Togo's ambassador said.",
                "The Chilean president had a call with Peru's premier on Monday to discuss the dam, the agency said.",
                "The minister declined to give his name to the Kenyan press.",
            })
    void whatOnlyLooksLikeOneIsNone(String text) {
        assertThat(rows(text)).noneMatch(row -> row.matches("(REQUEST|THREATEN|REJECT).*"));
    }

    private static List<String> rows(String text) {
        return TestReading.events(text).stream().map(ActsOfWordsTest::shortly).toList();
    }

    private static String shortly(Event event) {
        return event.type() + " " + (names(event.actors()) + " > " + names(event.recipients())).trim();
    }

    private static String names(List<ActorRef> refs) {
        return refs.stream().map(ActorRef::name).collect(Collectors.joining(", "));
    }
}
