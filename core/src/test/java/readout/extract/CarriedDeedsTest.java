package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.ActorRef;
import readout.model.Event;
import readout.model.PloverType;

/** One deed told by two words is one event, and of two joined deeds both are done to the same. */
class CarriedDeedsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway imposed travel bans and tariffs on Togo. | SANCTION | imposed",
                "A court in Togo ordered the arrest of the editor. | COERCE | arrest",
                "The pact between Togo and Benin was signed on Monday. | SUPPORT | signed",
                "Togo denied that it had shelled Benin. | ASSAULT | shelled",
                "The Security Council ended the arms embargo on Togo. | RETREAT | ended",
                "Togo vetoed a resolution condemning Benin. | REJECT | vetoed",
            })
    void aDeedToldByTwoWordsIsOneEvent(String text, PloverType type, String trigger) {
        List<Event> events = events(text);

        assertThat(events).hasSize(1);
        assertThat(events.get(0).type()).isEqualTo(type);
        assertThat(events.get(0).reports().get(0).trigger().text()).isEqualTo(trigger);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Togo cut its ties with Benin and recalled its ambassador. | Benin",
                "Togo froze trade with Benin and ordered its ambassador to leave. | Benin",
            })
    void joinedDeedsAreDoneToTheSame(String text, String recipient) {
        assertThat(events(text))
                .isNotEmpty()
                .allSatisfy(e -> assertThat(names(e.recipients())).containsExactly(recipient));
    }

    @Test
    void whoSpeaksForHimselfOrHisTeamTakesNoPartInPublicAffairs() {
        assertThat(events("The striker turned down an offer from Lisbon.")).isEmpty();
        assertThat(events("The premier turned down an offer from Lisbon.")).hasSize(1);
    }

    private static List<String> names(List<ActorRef> refs) {
        return refs.stream().map(ActorRef::name).toList();
    }

    private static List<Event> events(String text) {
        return TestReading.events(text);
    }
}
