package readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartedSubjectsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The battle went on, with the Chadian army and FPR militia firing shells on Sudanese territory. | firing | army | acl",
                "Jets launched strikes on Niger, a raid that Niamey said killed at least nine people. | that | killed | nsubj",
                "The move came after Chad, on Tuesday, launched attacks in Niger. | Chad | launched | nsubj",
                "The army condemned an attack against a Chilean outpost that killed 17 soldiers. | killed | attack | relcl",
                "According to the head of the Iranian Foreign Ministry, not a single citizen of Peru was injured during the raid. | citizen | injured | nsubjpass",
                "The strikes came after an attack by Iran's Islamic Revolutionary Guards Corps in Peru's southern Tacna Province on January 16 that killed two children. | killed | attack | relcl",
                "Department of Foreign Affairs (DFA) spokesperson Teresa Dunn told a press conference on Friday that all was well. | Department | Dunn | compound",
            })
    void whoDoesItAcrossWhatStandsBetween(String text, String word, String head, String relation) {
        Sentence sentence = TestEngine.annotate(text).sentences().get(0);

        Token token = sentence.tokens().stream()
                .filter(t -> t.form().equals(word))
                .findFirst()
                .orElseThrow();

        assertThat(sentence.token(token.head()).form()).isEqualTo(head);
        assertThat(token.relation()).isEqualTo(relation);
    }
}
