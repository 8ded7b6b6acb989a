package readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartedSubjectsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The siege dragged on, with the Chadian army and FPR militia lobbing grenades at the bridge. | lobbing | army | acl",
                "Gunboats fired on Chad, a raid which Ndjamena said wounded six sailors. | which | wounded | nsubj",
                "The envoy left after Chad, on Tuesday, shelled two towns in Niger. | Chad | shelled | nsubj",
                "The army condemned an attack against a Chilean outpost that killed 17 soldiers. | killed | attack | relcl",
                "According to the head of the Chilean Health Ministry, not a single nurse of the clinic was injured during the raid. | nurse | injured | nsubjpass",
                "Schools closed after an ambush by the Presidential Guard in Mali's northern Kidal Region on 3 March that killed two teachers. | killed | ambush | relcl",
                "Talks between the Republic of Chad and Niger were held in Doha. | Niger | Republic | conj",
                "The armies of Chad and Niger were praised in Doha. | Niger | Chad | conj",
                "Nobody knew the whereabouts of Deby, who fled the town. | fled | Deby | relcl",
                "Russia-Ukraine agree to new prisoner swap but peace talks stall | Russia | agree | nsubj",
                "The government of Chad and the Fakat Front have agreed to a truce. | Front | government | conj",
                "Chadian government and Tigray rebels sign agreement | rebels | government | conj",
                "Chadian government and Tigray rebels sign agreement | government | sign | nsubj",
                "The government of Trinidad and Tobago have agreed to a truce. | Tobago | Trinidad | conj",
                "The north of Chad and the Sahel remain calm. | Sahel | Chad | conj",
                "Guinea-Bissau agrees to new prisoner swap | Bissau | agrees | nsubj",
                "In March Bolivia recalled its envoy to Chile. | Bolivia | recalled | nsubj",
                "In March the ministry recalled its envoy to Chile. | March | In | pobj",
                "Chad expelled two envoys on Monday and Togo's government said it would answer. | government | said | nsubj",
                "The envoy met Chad's king and crown prince to discuss the dam on Tuesday and Togo's foreign minister said he was pleased. | minister | said | nsubj",
                "The envoy flew to Accra and Togo's government said it would wait. | government | said | nsubj",
                "Troops from Kenya and Ghana's navy helped. | navy | Kenya | conj",
                "In talks on Monday and Tuesday the sides agreed. | Tuesday | Monday | conj",
                "The leaders of Chad and Togo met on Monday and agreed to a truce. | agreed | met | conj",
                "The ministry said Chad had not answered yet, but added that it was patient. | added | said | conj",
                "The envoy said he was called to the palace but insisted that nothing was signed. | insisted | said | conj",
                "Department of Foreign Affairs (DFA) spokesperson Ann Dunn told lawmakers on Monday that the bridge was safe. | Department | Dunn | compound",
            })
    void whoDoesItAcrossWhatStandsBetween(String text, String word, String head, String relation) {
        ParsedWord parsed = ParsedWord.of(text, word);

        assertThat(parsed.head()).isEqualTo(head);
        assertThat(parsed.relation()).isEqualTo(relation);
    }
}
