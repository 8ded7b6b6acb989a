package readout.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of furniture.rules holds what its own examples promise. */
class FurnitureTest {

    static Stream<Furniture.Rule> rules() {
        return Furniture.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void matchesWhatItMustMatchAndNothingElse(Furniture.Rule rule) {
        assertThat(rule.yes())
                .as("positive examples of " + rule.id())
                .isNotEmpty()
                .allMatch(rule::matches);
        assertThat(rule.no())
                .as("negative examples of " + rule.id())
                .isNotEmpty()
                .noneMatch(rule::matches);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noRuleTakesWhatAnotherMustLeave(Furniture.Rule rule) {
        assertThat(rule.no())
                .allSatisfy(prose -> assertThat(Furniture.reason(prose)).isEmpty());
    }

    @Test
    void idsAreUnique() {
        List<String> ids = rules().map(Furniture.Rule::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void aLongParagraphIsLeftAloneWhateverItBeginsWith() {
        String prose = "Also read: " + "the minister spoke and spoke. ".repeat(30);
        assertThat(Furniture.reason(prose)).isEmpty();
    }
}
