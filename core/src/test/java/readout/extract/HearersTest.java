package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.text.Sentence;
import readout.text.TestEngine;

class HearersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In a letter to Chad, Oman asked for the release of the crew. | asked | Chad",
                "Oman sent a message to Chad asking it to free the crew. | asking | Chad",
                "Oman wrote to Chad demanding the return of the ship. | demanding | Chad",
                "Oman told Chad that its patience was wearing thin. | wearing | Chad",
            })
    void areThoseToWhomItIsSentOrSaid(String text, String verb, String hearer) {
        assertThat(hearer(text, verb)).contains(hearer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In a speech on Monday, Oman asked for the release of the crew. | asked",
                "Oman told reporters that its patience was wearing thin. | wearing",
                "Oman sent a ship to Chad and asked for calm. | asked",
            })
    void areNeitherThePressNorThoseWhoGetGoods(String text, String verb) {
        assertThat(hearer(text, verb)).isEmpty();
    }

    private static Optional<String> hearer(String text, String verb) {
        Sentence sentence = TestEngine.annotate(text).sentences().get(0);
        int at = sentence.tokens().stream()
                .filter(t -> t.form().equals(verb))
                .findFirst()
                .orElseThrow()
                .index();
        return Hearers.of(sentence, at).map(word -> sentence.token(word).form());
    }
}
