package readout.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import readout.model.TimeExpression;

/** Every rule reads its examples as they say, in a report of Wednesday 2024-03-13, and finds nothing in its counterexamples. */
class RuleExamplesTest {

    private static final String DAY = "2024-03-13";

    @TestFactory
    Stream<DynamicTest> readsItsExamples() {
        return byId().values().stream()
                .flatMap(rule -> rule.examples().stream()
                        .map(example ->
                                DynamicTest.dynamicTest(rule.id() + ": " + example, () -> check(rule, example))));
    }

    @TestFactory
    Stream<DynamicTest> findsNothingInItsCounterexamples() {
        return byId().values().stream()
                .flatMap(rule -> rule.counterexamples().stream()
                        .map(text -> DynamicTest.dynamicTest(rule.id() + ": " + text, () -> checkNot(rule, text))));
    }

    @Test
    void everyRuleHasExamples() {
        assertThat(byId().values()).allSatisfy(rule -> {
            assertThat(rule.counterexamples()).as(rule.id()).isNotEmpty();
            if (!rule.meanings().isEmpty()) {
                assertThat(rule.examples()).as(rule.id()).isNotEmpty();
            }
        });
    }

    private static Map<String, Rule> byId() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        RuleBook.shipped().rules().forEach(rule -> rules.putIfAbsent(rule.id(), rule));
        return rules;
    }

    private static void check(Rule rule, String example) {
        int arrow = example.indexOf(" => ");
        String marked = example.substring(0, arrow);
        List<String> values = List.of(example.substring(arrow + 4).split(" ; "));
        List<String> expected = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (String value : values) {
            int open = marked.indexOf('[', from);
            if (value.equals("TIME XXXX")) {
                continue;
            }
            int close = marked.indexOf(']', open);
            text.append(marked, from, open);
            expected.add(marked.substring(open + 1, close) + " = " + value);
            text.append(marked, open + 1, close);
            from = close + 1;
        }
        text.append(marked.substring(from));
        List<String> found = Times.of(Reports.of(DAY, text.toString())).expressions().stream()
                .map(RuleExamplesTest::show)
                .toList();
        assertThat(found).as(text.toString()).containsAll(expected);
        if (values.stream().noneMatch("TIME XXXX"::equals)) {
            assertThat(found).as(text.toString()).hasSameSizeAs(expected);
        }
        assertThat(idsIn(text.toString())).as("ids").contains(rule.id());
    }

    private static void checkNot(Rule rule, String text) {
        if (rule.meanings().isEmpty()) {
            assertThat(Times.of(Reports.of(DAY, text)).expressions().stream().map(RuleExamplesTest::show))
                    .isEmpty();
        } else {
            assertThat(idsIn(text)).doesNotContain(rule.id());
        }
    }

    private static Set<String> idsIn(String text) {
        var report = Reports.of(DAY, text);
        List<Word> words =
                Word.of(report.article().text(), 0, report.article().text().length());
        Set<String> ids = new HashSet<>();
        Scanner.scan(report, words, RuleBook.shipped()).forEach(m -> ids.add(m.rule()));
        return ids;
    }

    private static String show(TimeExpression e) {
        return e.at().text() + " = " + e.type() + " " + e.value();
    }
}
