package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
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
                "The envoy urged the ministers to stop the war and [talk]. | REQUESTED",
            })
    void readsAuxiliariesNegationAndConjunctions(String marked, Factuality expected) {
        assertThat(read(marked)).isEqualTo(expected);
    }

    @TestFactory
    Stream<DynamicTest> everyGovernorRuleHoldsOnItsExamples() {
        List<DynamicTest> tests = new ArrayList<>();
        for (RuleBlocks.Block rule : RuleBlocks.read("governors.txt")) {
            Factuality makes = Factuality.valueOf(rule.line("makes", ""));
            assertThat(rule.lines("yes")).as(rule.where()).isNotEmpty();
            assertThat(rule.lines("no")).as(rule.where()).isNotEmpty();
            rule.lines("yes")
                    .forEach(text -> tests.add(DynamicTest.dynamicTest(
                            text, () -> assertThat(read(text)).isEqualTo(makes))));
            rule.lines("no")
                    .forEach(text -> tests.add(DynamicTest.dynamicTest(
                            text, () -> assertThat(read(text)).isNotEqualTo(makes))));
        }
        return tests.stream();
    }

    private static Factuality read(String marked) {
        int at = marked.indexOf('[');
        String text = marked.replace("[", "").replace("]", "");
        Sentence sentence = TestEngine.annotate(text).sentences().get(0);
        return Factuality.of(sentence, sentence.tokenAt(at).orElseThrow());
    }
}
