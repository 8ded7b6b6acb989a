package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import readout.model.Claim;
import readout.model.Figure;

/** Every rule of {@code claims.txt} on its own examples. */
class ClaimRulesTest {

    @TestFactory
    Stream<DynamicTest> everyRuleHoldsOnItsExamples() {
        return ClaimRules.SHIPPED.all().stream()
                .flatMap(rule -> Stream.of(
                                Stream.of(DynamicTest.dynamicTest(rule.id() + " has examples", () -> {
                                    assertThat(rule.source()).isNotBlank();
                                    assertThat(rule.positive()).isNotEmpty();
                                    assertThat(rule.negative()).isNotEmpty();
                                })),
                                rule.positive().stream()
                                        .map(text -> DynamicTest.dynamicTest(
                                                rule.id() + ": " + text, () -> finds(rule, text))),
                                rule.negative().stream()
                                        .map(text -> DynamicTest.dynamicTest(
                                                rule.id() + ", not: " + text, () -> findsNothing(rule, text))))
                        .flatMap(tests -> tests));
    }

    private static void finds(ClaimRule rule, String example) {
        String[] parts = example.split("=>");
        String text = parts[0].strip().replace("[", "").replace("]", "");
        String[] bounds = parts[1].strip().split(" ");
        String counted = parts[0].substring(parts[0].indexOf('[') + 1, parts[0].indexOf(']'));
        List<Claim> claims = claims(text);
        assertThat(claims).as(text).anySatisfy(claim -> {
            assertThat(claim.measure()).isEqualTo(rule.measure());
            assertThat(claim.why().words().get(0)).contains("“" + counted + "”");
            Figure figure = claim.value().orElseThrow();
            assertThat(figure.min()).isEqualTo(bound(bounds[0]));
            assertThat(figure.max()).isEqualTo(bound(bounds[1]));
        });
    }

    private static void findsNothing(ClaimRule rule, String text) {
        assertThat(claims(text)).as(text).noneMatch(claim -> claim.why().rule().equals(rule.id()));
    }

    private static Optional<Long> bound(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(Long.valueOf(text));
    }

    static List<Claim> claims(String text) {
        Reading reading = TestReading.of(text);
        var statements = StatementExtractor.extract(reading);
        return ClaimExtractor.extract(reading, statements, List.of());
    }
}
