package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.ActorRef;
import readout.model.Event;
import readout.model.PloverType;

class AnsweredActsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Togo demanded that Benin pull out its guards. Benin rejected the demand. | REJECT | Togo",
                "Togo accused Benin of arming the rebels. Benin denied the accusation. | REJECT | Togo",
                "Togo demanded a pullout from Benin. Benin accepted the demand. | CONCEDE | Togo",
                "Togo accused Benin of arming the rebels, and Benin denied the charge. | REJECT | Togo",
                "Togo accused Benin of arming the rebels. Benin denied it. | REJECT | Togo",
                "Togo accused Benin of arming the rebels. Benin denied any involvement. | REJECT | Togo",
                "Togo threatened Benin with sanctions. Benin rejected the warning. | REJECT | Togo",
            })
    void whatWasSaidBeforeIsAnsweredToWhoSaidIt(String text, PloverType type, String answered) {
        assertThat(answer(text, type).recipients()).extracting(ActorRef::name).containsExactly(answered);
    }

    @Test
    void theAnswerSaysWhatItAnswers() {
        Event answer = answer("Togo demanded that Benin pull out. Benin rejected the demand.", PloverType.REJECT);

        assertThat(answer.why().steps())
                .anySatisfy(step -> assertThat(step.says()).contains("answers the one who spoke to it last"));
        assertThat(answer.reports().get(0).recipients()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Togo demanded that Ghana pull out. Benin rejected the demand.",
                "Togo demanded that Benin pull out. It rained for days. The road was shut. Benin rejected the demand.",
                "Togo met Benin in Accra. Benin rejected a demand.",
            })
    void whatWasSaidToOthersOrLongBeforeIsNotAnswered(String text) {
        assertThat(answer(text, PloverType.REJECT).recipients()).isEmpty();
    }

    private static Event answer(String text, PloverType type) {
        return TestReading.events(text).stream()
                .filter(e -> e.type() == type)
                .filter(e -> e.actors().stream().anyMatch(a -> a.name().equals("Benin")))
                .findFirst()
                .orElseThrow();
    }
}
