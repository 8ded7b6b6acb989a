package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.text.Sentence;
import readout.text.TestEngine;

class FactualityTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ministers [met] in Oslo. | ASSERTED",
                "The ministers have not [met] since May. | DENIED",
                "The ministers will [meet] in Oslo on Monday. | PLANNED",
                "The ministers could [meet] in Oslo. | POSSIBLE",
                "If the ministers [meet], the fighting may stop. | CONDITIONAL",
                "No [talks] took place in Oslo. | DENIED",
                "The army said it had [shelled] the port. | ASSERTED",
                "The ministers had [met] a day earlier, an official told reporters. | ASSERTED",
                "The ministers left Oslo without [meeting] the envoy. | DENIED",
                "The envoy urged the ministers to stop fighting and to [talk]. | REQUESTED",
                "The delegation is due to [visit] the camp. | PLANNED",
                "The envoy refused to [visit] the camp. | DENIED",
                "The envoy tried to [visit] the camp. | POSSIBLE",
            })
    void readsAuxiliariesNegationAndConjunctions(String marked, Factuality expected) {
        assertThat(read(marked)).isEqualTo(expected);
    }

    private static Factuality read(String marked) {
        int at = marked.indexOf('[');
        String text = marked.replace("[", "").replace("]", "");
        Sentence sentence = TestEngine.annotate(text).sentences().get(0);
        return Factuality.of(sentence, sentence.tokenAt(at).orElseThrow());
    }
}
