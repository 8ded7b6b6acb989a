package readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeRepairsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Tuesday gunmen kidnapped two drivers. | gunmen | kidnapped",
                "On Sunday armed men attacked a bus near Maroua. | men | attacked",
                "Four died when rockets fired by the army hit a market. | rockets | hit",
                "Four journalists detained at the border were released late on Sunday. | journalists | released",
                "The men arrested on Monday belonged to the militia. | men | belonged",
                "The army shelled the town and withdrew on Friday. | army | shelled",
                "The army carried out strikes on nine places said to be camps. | army | carried",
                "The army prepared to storm the valley as talks were adjourned. | army | prepared",
                "On Tuesday the army withdrew. | army | withdrew",
            })
    void aVerbHasItsSubject(String text, String subject, String verb) {
        Sentence sentence = TestEngine.annotate(text).sentences().get(0);

        Token token = word(sentence, subject);

        assertThat(token.relation()).startsWith("nsubj");
        assertThat(sentence.token(token.head()).form()).isEqualTo(verb);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Monday soldiers arrested the mayor. | Monday | On",
                "A week earlier gangs had raided the prison. | earlier | raided",
                "Three days earlier the same group killed a guard. | earlier | killed",
                "The town fell a week earlier. | earlier | fell",
            })
    void aTimeBelongsToTheDeedAndNotToWhoDidIt(String text, String word, String head) {
        Sentence sentence = TestEngine.annotate(text).sentences().get(0);

        assertThat(sentence.token(word(sentence, word).head()).form()).isEqualTo(head);
    }

    private static Token word(Sentence sentence, String form) {
        return sentence.tokens().stream()
                .filter(t -> t.form().equals(form))
                .findFirst()
                .orElseThrow();
    }
}
