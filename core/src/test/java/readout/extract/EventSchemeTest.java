package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.model.PloverType;
import readout.text.TestEngine;

/** PLOVER 2.0's types, modes and contexts: each can be told, and each context is told by its own example. */
class EventSchemeTest {

    private static final EventScheme SCHEME = EventScheme.load();

    static Stream<List<String>> contexts() {
        return Resource.rows("events/contexts.tsv", 3).stream();
    }

    @ParameterizedTest
    @MethodSource("contexts")
    void contextIsReadOffItsExample(List<String> row) {
        assertThat(EventContexts.load()
                        .of(TestEngine.annotate(row.get(2)).sentences().get(0)))
                .contains(row.get(0));
    }

    @Test
    void allThirtySevenContextsOfTheManualAreThere() {
        assertThat(contexts().map(row -> row.get(0)).distinct()).hasSize(37);
    }

    @Test
    void everyModeIsGivenByARuleOrATable() {
        Set<String> given = new TreeSet<>();
        EventCoder.load()
                .rules()
                .all()
                .forEach(rule -> rule.mode().ifPresent(mode -> given.add(rule.type() + " " + mode)));
        Resource.rows("events/modes.tsv", 3).forEach(row -> given.add(row.get(0) + " " + row.get(1)));
        for (List<String> row : Resource.rows("events/contents.tsv", 9)) {
            given.add("REQUEST " + row.get(2));
            given.add("REJECT " + row.get(2));
            given.add("THREATEN " + row.get(7));
        }
        given.addAll(List.of("CONSULT phone", "CONSULT third-party"));
        Set<String> wanted = new TreeSet<>();
        for (List<String> row : Resource.rows("plover.tsv", 6)) {
            if (!row.get(1).isEmpty()) {
                wanted.add(row.get(0) + " " + row.get(1));
            }
        }
        assertThat(given).containsAll(wanted);
    }

    @Test
    void everyTypeHasRulesAndAScore() {
        assertThat(Arrays.stream(PloverType.values()))
                .allSatisfy(type -> assertThat(EventCoder.load().rules().all()).anyMatch(rule -> rule.type() == type))
                .allSatisfy(
                        type -> assertThat(SCHEME.score(type, Optional.empty())).isBetween(-10.0, 10.0));
    }
}
