package readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagRepairsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad normalised relations with Libya. | normalised",
                "Chad and Sudan normalised relations with Libya. | normalised",
            })
    void theOnlyWordThatCanBeTheVerbOfASentenceIsOne(String text, String verb) {
        assertThat(tag(text, verb)).startsWith("VB");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Turkey-backed rebels in the north. | backed",
                "Divided Cyprus, an island in the sun. | Divided",
                "Chad divided over talks | divided",
            })
    void aLineWithoutAStopOrWithWhatIsSaidOfANounHasNone(String text, String word) {
        assertThat(tag(text, word)).isNotEqualTo("VBD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru reported fighting in the north of the country. | fighting | NN",
                "The envoy voiced concern about shelling along the border. | shelling | NN",
                "The army admitted shelling the camp. | shelling | VBG",
                "The statement read that both sides had met. | read | VBD",
                "Libya repeated its demand that Chad hand over two suspects. | hand | VB",
                "The army shelled militant positions near the lake. | militant | NN",
                "Chad shoots down Libyan drone | down | RP",
                "The way leads down steep hills. | down | RB",
                "The military seized power in Chad. | military | NN",
                "A military judge left Chad. | military | JJ",
                "An elite unit, the Falcons, seized power in Chad on Friday. | seized | VBD",
                "Troops guarded a seized power station in Chad. | seized | VBN",
                "He demanded the judge's release, warning of bloodshed. | warning | VBG",
                "The warning of bloodshed came late. | warning | NN",
                "He vowed to use the full might of the army. | might | NN",
                "He said the full cabinet might resign. | might | MD",
                "Rebels shelled a garrison housing more than 200 soldiers. | housing | VBG",
                "Rebels shelled the housing of more than 200 soldiers. | housing | NN",
                "The envoy was sent to Chad following reports that a judge was murdered there. | reports | NNS",
                "The envoy answered @chadgov on Monday. | @chadgov | NNP",
            })
    void wordsOfNewsHaveTheirTags(String text, String word, String tag) {
        assertThat(tag(text, word)).isEqualTo(tag);
    }

    private static String tag(String text, String word) {
        return TestEngine.annotate(text).sentences().get(0).tokens().stream()
                .filter(t -> t.form().equals(word))
                .findFirst()
                .orElseThrow()
                .pos();
    }
}
