package readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingParticiplesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad had issued a statement on the same lines alleging that troops crossed the border. | alleging | statement",
                "The minister mourned the loss of 20 soldiers asserting that the raid was a crime. | asserting | mourned",
                "Peru said more than 100 warplanes took part in the drills, while announcing new sanctions. | announcing | said",
                "Chad said the strikes were an answer to the raid, accusing Niger of theft. | accusing | said",
                "Peru said the minister visited the port, announcing aid for Chile. | announcing | visited",
                "The general read a letter from a prisoner in the camp saying that he was well. | saying | letter",
                "President Deby left amid mass protests demanding that he resign. | demanding | protests",
                "Fearing a raid after a group tried to storm the parliament, the town shut its gates. | Fearing | shut",
                "The toll has risen to 35 with many others wounded, Okello told a government meeting. | wounded | others",
            })
    void whatIsToldHangsFromWhoTellsIt(String text, String word, String head) {
        ParsedWord parsed = ParsedWord.of(text, word);

        assertThat(parsed.head()).isEqualTo(head);
    }
}
