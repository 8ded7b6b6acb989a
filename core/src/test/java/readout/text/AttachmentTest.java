package readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where clauses, times and states hang that the parser gives to the verb of the sentence, and verbs that headlines hide. */
class AttachmentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad recalled its envoy, with Mali and Niger condemning the raid. | Mali | condemning",
                "Chad recalled its envoy, with Mali and Niger condemning the raid. | condemning | with",
                "Chad met with Mali before condemning the raid. | Mali | with",
                "Chad spoke with Mali and Niger on Monday, condemning the raid. | Mali | with",
            })
    void whatOthersDoMeanwhileIsTheirs(String text, String word, String head) {
        assertHead(text, word, head);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The blast left three Chadian soldiers dead and several others wounded. | dead | left",
                "Chad blamed the raid on rebels. | on | blamed",
                "Chad blamed Niger for the raid on rebels. | on | raid",
            })
    void whatIsLeftAndWhoIsBlamedIsOfTheVerb(String text, String word, String head) {
        assertHead(text, word, head);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The premier visited Cotonou ahead of a planned summit later this month. | month | summit",
                "Rebels captured the town of Kandi in response to a vote last month. | month | vote",
                "Rebels captured the town of Kandi last month. | month | captured",
                "Gunmen killed nine guards in a raid last month. | month | killed",
                "Chad called Thursday for calm in Mali. | Thursday | called",
                "This is the first time Chadian guards have been wounded in the war. | guards | wounded",
            })
    void aTimeIsOfTheOccasionItStandsBehind(String text, String word, String head) {
        assertHead(text, word, head);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad strongman Sy orders advance on Gao | advance | orders",
                "Chad suspends talks after Malian raid on its camp, calls it cowardly act | calls | suspends",
                "Chad slams 'cowardly Malian raid' on rebel leaders in Gao | raid | slams",
                "Chad police say rebels' raid on Gao killed nine | rebels | raid",
                "UN calls on Chad for calm | on | calls",
                "Marchers urged their leader to follow Mali's example and cut ties with Chad. | cut | follow",
                "Mali told the envoy to leave and closed its embassy in Chad. | closed | told",
            })
    void aHeadlinesVerbIsOne(String text, String word, String head) {
        assertHead(text, word, head);
    }

    private static void assertHead(String text, String word, String head) {
        assertThat(ParsedWord.last(text, word).head()).isEqualTo(head);
    }
}
