package readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which noun a clause of harm tells of, what a phrase before the subject leaves to the verb, and which words are blows. */
class RelativeDeedsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad answered a raid on a consulate in Kano, Nigeria, which killed six guards. | killed | raid",
                "Benin recalls its ambassador to Chad over airstrikes by Ndjamena that killed two people. | killed | airstrikes",
                "Police blamed the militia that killed six guards. | killed | militia",
                "Police blamed an attack on the militia that wounded six guards. | wounded | militia",
                "Troops carried out a strike on a hospital that hurt nobody. | hurt | strike",
                "Chad will answer a drone strike in northern Mali, near the Nigerien border, which killed six guards. | killed | strike",
                "Chad will respond to a strike in Mali, near the border, which killed six guards. | killed | strike",
            })
    void harmIsOfTheDeedThatDidIt(String text, String verb, String noun) {
        assertHead(text, verb, noun);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The raid by Chad was in response to a blast in Kano earlier this month. | month | blast",
                "The raid came in retaliation for the blast on Monday. | on | blast",
                "The raid was a surprise on Monday. | on | surprise",
            })
    void aTimeIsOfTheDeedThatWasAnswered(String text, String word, String head) {
        assertHead(text, word, head);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“Earlier today, Chad and its allies in Niger launched a raid on Gao,” he said. | Chad | launched",
                "Following Togo's launch of a volley of rockets on Benin, Cotonou on Monday expelled the envoy. | Cotonou | expelled",
                "In Kano, Nigeria, police arrested two men. | police | arrested",
                "According to Reuters, the Chadian leader, along with his family, left Ndjamena. | leader | left",
                "The government fell in the day after armed groups, led by the Lakes Front (LF) entered the capital. | groups | entered",
                "The army left the town after the raid and entered the valley. | entered | left",
                "In Chad, Niger and Mali, police arrested two men. | police | arrested",
                "Chad strikes on market kill two | strikes | kill",
                "Niger recalls envoy as Chad raids on camps leave nine dead | raids | leave",
                "Chad strikes at dawn, and rebels kill two | Chad | strikes",
                "The Chadian minister had met Niger's caretaker Prime Minister Ali Bako in Davos. | Bako | met",
            })
    void theWordHangsFromItsVerb(String text, String word, String verb) {
        assertHead(text, word, verb);
    }

    private static void assertHead(String text, String word, String head) {
        assertThat(ParsedWord.last(text, word).head()).isEqualTo(head);
    }
}
