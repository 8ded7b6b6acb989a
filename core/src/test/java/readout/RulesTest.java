package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.Rules.Rule;
import readout.extract.Extraction;
import readout.model.Findings;
import readout.model.Passage;
import readout.model.Why;
import readout.text.TestEngine;

class RulesTest {

    private static final String TEXT = """
            Lisbon, 4 March 2031 - Shells fired by Chadian troops killed at least 12 villagers in Niger on Monday, the Nigerien army \
            said.
            Chad's foreign minister, Amina Tolo, told reporters that her government had phoned the king of Morocco. "We want talks," \
            she said at a briefing.
            The rebels denied on Tuesday that they had burned the bridge at Moro. Tolo said they must withdraw.
            """;

    @Test
    void tellsWhereARuleStandsAndWhatItIsLike() {
        Rule rule = Rules.shipped().find("contact.meet").orElseThrow();

        assertThat(rule.file()).isEqualTo("extract/contacts.txt");
        assertThat(rule.line()).isGreaterThan(1);
        assertThat(rule.source().orElseThrow()).contains("meet.02");
        assertThat(rule.example().orElseThrow()).contains("[met]");
        assertThat(Rules.shipped().find("consult.visit+future"))
                .isEqualTo(Rules.shipped().find("consult.visit"));
        assertThat(Rules.shipped().find("no.such")).isEmpty();
    }

    @Test
    void everyRuleHasASourceAndAnExample() {
        assertThat(Rules.shipped().all()).hasSizeGreaterThan(300);
        assertThat(Rules.shipped().all())
                .filteredOn(rule -> rule.source().isEmpty())
                .extracting(Rule::id)
                .isEmpty();
    }

    @Test
    void everyRowNamesARuleThatIsThereAndQuotesTheText() {
        Findings findings = Extraction.of(TestEngine.annotate(TEXT));

        assertThat(findings.statements()).isNotEmpty();
        assertThat(findings.contacts()).isNotEmpty();
        assertThat(findings.events()).isNotEmpty();
        assertThat(findings.claims()).isNotEmpty();
        assertThat(reasons(findings)).allSatisfy(why -> {
            assertThat(Rules.shipped().find(why.rule())).as(why.rule()).isPresent();
            for (Why.Step step : why.steps()) {
                step.words()
                        .ifPresent(words -> assertThat(words).isEqualTo(Passage.of(findings.article(), words.span())));
            }
        });
        assertThat(findings.times())
                .allSatisfy(time -> assertThat(Rules.shipped().find("when." + time.rule()))
                        .as(time.rule())
                        .isPresent());
    }

    @ParameterizedTest
    @MethodSource
    void aConstructionFindsItsExample(Rule rule) {
        String text = rule.example().orElseThrow().replaceAll("[\\[\\]]", "");

        Set<String> fired = new TreeSet<>();
        reasons(Extraction.of(TestEngine.annotate(text))).forEach(why -> fired.add(why.rule()));
        assertThat(fired).as(text).contains(rule.id());
    }

    static List<Rule> aConstructionFindsItsExample() {
        return Rules.shipped().all().stream()
                .filter(rule -> rule.file().equals("constructions.txt"))
                .filter(rule -> rule.example().orElse("").contains("["))
                .toList();
    }

    private static List<Why> reasons(Findings findings) {
        return Stream.of(
                        findings.statements().stream().map(s -> s.why()),
                        findings.contacts().stream().map(c -> c.why()),
                        findings.events().stream().map(e -> e.why()),
                        findings.claims().stream().map(c -> c.why()),
                        findings.actors().stream().map(a -> a.why()))
                .flatMap(reasons -> reasons)
                .toList();
    }
}
