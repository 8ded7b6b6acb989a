package readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectRepairsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad shot down 14 of 20 Libyan drones launched overnight, its air force said. | drones | shot | dobj",
                "Border guards shot dead a Chadian Arab herder near the well. | dead | shot | oprd",
                "The inmates took nine guards hostage. | guards | took | dobj",
                "The pirates boarded a trawler and took its captain hostage. | captain | took | dobj",
                "A blast tore through a minibus carrying election workers. | carrying | minibus | acl",
                "Growers on tractors blocked roads around Bern to protest. | roads | blocked | dobj",
                "Ministers rejected as absurd the charges by Turkey. | charges | rejected | dobj",
                "Oman denounced as unlawful the Yemeni drills. | drills | denounced | dobj",
                "Latvia condemned in the strongest possible terms the raid on a border post. | raid | condemned | dobj",
                "Latvia blamed the shooting on Chadian officers. | on | blamed | prep",
                "Latvia blamed rebels for a raid on a mill. | on | raid | prep",
                "Latvia blamed the raid on a mill for the delay. | on | raid | prep",
                "Latvia has condemned a rally and raid by gunmen on its consulate in Minsk. | by | raid | prep",
                "Latvia was condemned by Chad. | by | condemned | agent",
            })
    void whatIsDoneToBelongsToItsVerb(String text, String word, String head, String relation) {
        ParsedWord parsed = ParsedWord.of(text, word);

        assertThat(parsed.head()).isEqualTo(head);
        assertThat(parsed.relation()).isEqualTo(relation);
    }
}
