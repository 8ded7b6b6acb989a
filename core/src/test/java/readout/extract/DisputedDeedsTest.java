package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.Event;
import readout.model.Event.Status;
import readout.model.PloverType;

class DisputedDeedsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mali blames the Fakat Front for the attack on the market of Gao. The Front denies it.",
                "Chad accused Sudan of shelling a hospital on Monday. Sudan denied any involvement.",
                "Chad accused Sudan of shelling a hospital on Monday. Sudan rejected the accusation as baseless.",
                "Chad accuses Sudan of shelling a hospital, which Sudan denies.",
            })
    void whatTheOneAccusedOfItDeniesIsDisputed(String text) {
        Event deed = assault(text);

        assertThat(deed.status()).isEqualTo(Status.DISPUTED);
        assertThat(deed.why().steps())
                .anySatisfy(step -> assertThat(step.says()).contains("denies it"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chad accused Sudan of shelling a hospital on Monday. Togo denied any involvement.",
                "Chad accused Sudan of shelling a hospital on Monday. Sudan did not deny it.",
                "Chad accused Sudan of shelling a hospital on Monday. Sudan disputed the toll.",
                "Chad accused Sudan of shelling a hospital on Monday. It rained. The road was shut. Crowds fled. Sudan denied it.",
            })
    void whatAnotherDeniesOrOnlyItsTollStaysClaimed(String text) {
        assertThat(assault(text).status()).isEqualTo(Status.CLAIMED);
    }

    @Test
    void whatTheReporterTellsStaysReported() {
        assertThat(assault("Sudan shelled a hospital on Monday. Sudan denied it.")
                        .status())
                .isEqualTo(Status.REPORTED);
    }

    private static Event assault(String text) {
        return TestReading.events(text).stream()
                .filter(event -> event.type() == PloverType.ASSAULT)
                .findFirst()
                .orElseThrow();
    }
}
