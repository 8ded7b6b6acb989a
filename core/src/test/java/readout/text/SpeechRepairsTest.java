package readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechRepairsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru urged direct talks to end the dispute. | end | talks | acl",
                "Peru urged restraint and new dialogue with Chile to settle the matter. | settle | dialogue | acl",
                "Peru urged both sides to end the dispute. | end | urged | xcomp",
                "Mali said it had lost a soldier and the rebel army claimed two of its troops had been killed. | claimed | said | conj",
                "The palace said that Kenya was ready and the foreign ministry added that talks would go on. | added | said | conj",
                "In a call with Malawian President Grace Mbewe, Kimani “stressed that Kenya is worried,” a statement said. | Kimani | stressed | nsubj",
                "Chad accused its neighbour of backing the rebels. | of | accused | prep",
                "Chad accused the government of President Ali Dia of arming the rebels. | arming | of | pcomp",
                "Niger said fighting near the border posed a threat. | fighting | posed | nsubj",
                "The army said killing civilians was a crime. | killing | was | csubj",
                "Residents claimed soldiers burned houses and a doctor reported nine deaths. | reported | claimed | conj",
            })
    void whatIsSaidAndByWhom(String text, String word, String head, String relation) {
        ParsedWord parsed = ParsedWord.of(text, word);

        assertThat(parsed.head()).isEqualTo(head);
        assertThat(parsed.relation()).isEqualTo(relation);
    }
}
