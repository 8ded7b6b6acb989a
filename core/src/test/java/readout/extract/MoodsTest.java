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

class MoodsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The army [shelled] the port. | FACT",
                "It was the first time a member of the league had [shelled] a port since the war. | POSSIBLE",
                "It was the first time the army had [shelled] the port since the war. | FACT",
                "The army has 60 days to [withdraw] its troops from Chad. | POSSIBLE",
                "The army has not [shelled] the port. | NEGATED",
                "The army responds to any [attack] by the rebels. | POSSIBLE",
                "The army was on alert in the face of further [attacks]. | POSSIBLE",
                "The army struck back after further [attacks]. | FACT",
                "Chad denied any [attack] on the port. | DENIED",
                "Neither side [shelled] the port. | NEGATED",
                "The army will [shell] the port. | FUTURE",
                "The army will not [shell] the port. | REFUSED",
                "The army might [shell] the port. | POSSIBLE",
                "You [shell] the port for the good of us all. | ASKED",
                "Rebels often [attack] the port. | POSSIBLE",
                "The port is regularly [shelled] by rebels. | POSSIBLE",
                "The port is on the road, where frequent [attacks] on convoys worry drivers. | POSSIBLE",
                "Rebels often [attacked] the port. | FACT",
                "Rebels [attacked] the port, which ships often visit. | FACT",
                "[Withdraw] your troops from the port now. | ASKED",
                "“[Withdraw] your troops now. It is late,” the bishop said. | ASKED",
                "You [shelled] the port. | FACT",
                "Troops [withdraw] from the port. | FACT",
                "The army must [release] the prisoners. | OBLIGED",
                "If the army [invades] the valley, the talks will end. | CONDITIONAL",
                "The talks will go on until the army [withdraws]. | POSSIBLE",
                "The union said its strike would go on until the army [withdrew]. | POSSIBLE",
                "The talks went on until the army [withdrew]. | FACT",
                "The crew left before the army [attacked] the port. | FACT",
                "Thousands marched to protest against the [murder] of the judge. | FACT",
                "The envoy called for an end to the [shelling] of the port. | NEGATED",
                "A [strike] will begin on Monday. | FUTURE",
                "The general said the rebels [attacked] the port. | FACT",
                "Chad [urges] calm in the valley; no date is set. | FACT",
                "The army captured the port to [punish] the rebels. | WISHED",
                "Had the army [attacked] the port, the rebels would have fled. | CONDITIONAL",
                "Never had the army [attacked] the port. | NEGATED",
                "He faces prison when he is [sentenced] in May. | POSSIBLE",
                "He hid when the army [attacked] the port. | FACT",
                "The suspension ends if the firm is fined or [convicted] of fraud. | CONDITIONAL",
                "The general is to be [sentenced] in May. | FUTURE",
                "The army allegedly [shelled] the port. | ALLEGED",
                "The envoy said the court could end the war by [freeing] the rebels. | POSSIBLE",
                "The court ended the war by [freeing] the rebels. | FACT",
                "The rebels must show courage in [freeing] the crew. | WISHED",
                "The envoy had spoken to the rebels about [freeing] the crew. | WISHED",
                "Both sides failed to make progress toward [ending] the war. | WISHED",
                "Both sides moved closer to [ending] the war. | WISHED",
                "The rebels made demands, including the [withdrawal] of the army. | WISHED",
                "The rebels' demands include the [withdrawal] of the army. | WISHED",
                "The rebels set out requirements for [ending] the siege. | WISHED",
                "The envoy had spoken to the rebels after [freeing] the crew. | FACT",
                "The rebels agreed to halt their raids following a [meeting] with the bishop. | FACT",
                "The envoy said that [freeing] the crew was a priority. | WISHED",
                "The envoy said that [freeing] the crew was a mistake. | FACT",
                "The proposed deal includes a [withdrawal] from the valley. | WISHED",
                "The campaign includes a [raid] on the port. | FACT",
                "An [attack] on the port would count as an act of war. | POSSIBLE",
                "Any [attack] on the port will be met with force. | POSSIBLE",
                "The [attack] on the port could mean war. | FACT",
                "An [attack] that killed nine could mean war. | FACT",
                "There will be no [talks] between Chad and Niger. | NEGATED",
                "A court ordered nine of the editors to be [held]. | ASKED",
                "She is the third editor to be [held] this year. | FACT",
            })
    void readsAuxiliariesNegationAndTheWordsAbove(String marked, Mood expected) {
        assertThat(read(marked)).isEqualTo(expected);
    }

    @TestFactory
    Stream<DynamicTest> everyClassOfWordsHoldsOnItsExamples() {
        List<DynamicTest> tests = new ArrayList<>();
        for (RuleBlocks.Block rule : RuleBlocks.read("veridicality.txt")) {
            Mood makes = Mood.valueOf(rule.line("makes", ""));
            assertThat(rule.lines("source")).as(rule.where()).isNotEmpty();
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

    private static Mood read(String marked) {
        int at = marked.indexOf('[');
        String text = marked.replace("[", "").replace("]", "");
        Sentence sentence = TestEngine.annotate(text).sentences().get(0);
        return new Moods(sentence, new Arguments(sentence, Words.shipped()))
                .of(sentence.tokenAt(at).orElseThrow())
                .mood();
    }
}
