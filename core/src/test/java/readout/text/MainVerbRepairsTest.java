package readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainVerbRepairsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dozens of teachers demanding Frey's dismissal marched to the ministry on Monday. | Dozens | marched | nsubj",
                "Dozens of teachers demanding Frey's dismissal marched to the ministry on Monday. | dismissal | demanding | dobj",
                "Officers declared \"all the councils\" had been dissolved. | councils | dissolved | nsubjpass",
            })
    void aSentenceIsAboutItsFiniteVerb(String text, String word, String head, String relation) {
        ParsedWord parsed = ParsedWord.of(text, word);

        assertThat(parsed.head()).isEqualTo(head);
        assertThat(parsed.relation()).isEqualTo(relation);
    }
}
