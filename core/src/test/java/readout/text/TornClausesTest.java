package readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TornClausesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Frey has been convicted on fraud charges and Chadian prosecutors are still investigating more claims. | prosecutors | investigating | nsubj",
                "Frey has visited ports and camps and is still meeting the envoys. | camps | ports | conj",
                "Chad shut the road to the camp and President Ali Sy warned the rebels. | Sy | warned | nsubj",
                "The envoy met the mayor and President Ali Sy. | Sy | mayor | conj",
                "Chad, the envoy added, was looking at a new plan. | Chad | looking | nsubj",
                "Chad and the envoy added a new plan. | Chad | added | nsubj",
                "The envoy said guards came in to arrest Frey, accused of fraud. | accused | Frey | acl",
                "Guards came to arrest Frey, armed with clubs. | armed | came | advcl",
                "In recent days more than 50 people died, more than 40 were injured and according to a UN estimate there are 900 displaced people. | according | are | prep",
                "Police said 37 people were arrested and put the turnout at 6,000. | put | said | conj",
                "Police said nine guards were caught and put in jail. | put | caught | conj",
                "Three guards were killed and dozens injured in a raid on a camp. | injured | killed | conj",
                "Three guards were killed and dozens injured in a raid on a camp. | dozens | injured | nsubjpass",
                "Three guards were killed and the men injured in the raid fled. | fled | killed | conj",
                "There was shelling around Quito overnight. | shelling | was | attr",
                "There were men shelling peas in Quito. | shelling | men | acl",
                "Police fired on farmers trying to storm the hall. | trying | farmers | acl",
                "Police fired on farmers trying to disperse them. | trying | fired | advcl",
            })
    void aClauseEndsWhereTheNextBegins(String text, String word, String head, String relation) {
        ParsedWord parsed = ParsedWord.of(text, word);

        assertThat(parsed.head()).isEqualTo(head);
        assertThat(parsed.relation()).isEqualTo(relation);
    }
}
