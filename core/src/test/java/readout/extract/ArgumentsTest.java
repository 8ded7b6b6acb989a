package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.text.Sentence;
import readout.text.TestEngine;
import readout.text.Token;

/** Which word of a sentence fills which role of a deed. */
class ArgumentsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The rebels who shelled the port fled. | rebels | relcl | shelled",
                "Rebels blocked the road linking Goma to Bukavu. | road | acl | linking",
                "Rebels blocked the road linking Goma to Bukavu. | blocked | A1.acl.to | Bukavu",
                "Police fired on the crowd as marchers neared the gate. | fired | advcl | neared",
                "The host, President Sy, left. | host | appos | Sy",
                "Rebels blew up the bridge. | blew | prt | up",
                "Niger gave the envoy two days to leave. | gave | dative | envoy",
                "The town became a battlefield. | became | attr | battlefield",
                "An attack on a market in Goma killed nine traders. | attack | victims | traders",
                "Nine traders died when gunmen attacked a bus. | attacked | victims | traders",
                "The downing of a drone by the army alarmed Lima. | downing | by | army",
                "Nine people died in an assault by pirates on a ferry. | assault | by | pirates",
                "Nine people died in an assault by pirates on a ferry. | assault | on | ferry",
                "A crackdown by police on migrants lasted a week. | crackdown | on | migrants",
            })
    void aRoleIsFilledByTheWordThatHasIt(String text, String deed, String role, String word) {
        assertThat(fill(text, deed, role)).contains(word);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A raid by two men on motorcycles killed a guard. | raid | relcl",
                "A raid by two men on a motorcycle killed a guard. | raid | on",
                "The rebels shelled the port by night. | port | victims",
            })
    void anotherRoleIsNotFilled(String text, String deed, String role) {
        assertThat(fill(text, deed, role)).isEmpty();
    }

    private static List<String> fill(String text, String deed, String role) {
        Sentence sentence = TestEngine.annotate(text).sentences().get(0);
        int trigger = sentence.tokens().stream()
                .filter(t -> t.form().equals(deed))
                .mapToInt(Token::index)
                .findFirst()
                .orElseThrow();
        return new Arguments(sentence, Words.shipped())
                .fill(trigger, role).stream().map(w -> sentence.token(w).form()).toList();
    }
}
