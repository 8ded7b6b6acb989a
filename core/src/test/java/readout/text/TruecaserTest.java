package readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Texts all in capitals, read by the shared engine. */
class TruecaserTest {

    @Test
    void restoresNamesAndLowersTheRest() {
        assertThat(forms("PRESIDENT OKORO MET COLOMBIAN GUERRILLAS IN BOGOTA ON MONDAY, THE UN SAID."))
                .isEqualTo("President Okoro met Colombian guerrillas in Bogota on Monday , the UN said .");
        assertThat(
                        forms(
                                "THE REBELS KILLED 12 SOLDIERS NEAR THE EMBASSY, AND THE PRESIDENT OF PERU FLEW TO THE US CAPITAL."))
                .isEqualTo(
                        "The rebels killed 12 soldiers near the embassy , and the president of Peru flew to the US capital .");
    }

    @Test
    void namesOfBodiesKeepTheirCapitals() {
        assertThat(
                        forms(
                                "THE SOUTHERN PEOPLE'S FRONT AND THE NATIONAL LIBERATION ARMY LEFT THE FRONT AT 11 PM ON MONDAY."))
                .isEqualTo(
                        "The Southern People 's Front and the National Liberation Army left the front at 11 pm on Monday .");
    }

    @Test
    void findsNamesAndRolesInCapitals() {
        Sentence sentence = TestEngine.sentence("GUERRILLAS KILLED 12 SOLDIERS NEAR BOGOTA ON MONDAY.");
        Predicate kill = sentence.predicates().get(0);
        assertThat(kill.roleset()).isEqualTo("kill.01");
        assertThat(sentence.token(kill.argument("A1").orElseThrow()).form()).isEqualTo("soldiers");
        assertThat(sentence.tokens().stream()
                        .filter(t -> t.name().equals("GPE"))
                        .map(Token::form))
                .containsExactly("Bogota");
    }

    @Test
    void spansAreThoseOfTheCapitals() {
        String text = "TALKS STALL IN ARVIK\nThe talks stalled.\n";
        List<Token> tokens = TestEngine.annotate(text).sentences().get(0).tokens();
        assertThat(tokens.stream().map(t -> t.span().of(text))).containsExactly("TALKS", "STALL", "IN", "ARVIK");
    }

    @Test
    void leavesOtherTextAlone() {
        assertThat(forms("NATO and the EU met. IT WAS OVER.")).isEqualTo("NATO and the EU met . IT WAS OVER .");
        assertThat(forms("UN EU")).isEqualTo("UN EU");
    }

    private static String forms(String text) {
        return TestEngine.annotate(text).sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .map(Token::form)
                .collect(Collectors.joining(" "));
    }
}
