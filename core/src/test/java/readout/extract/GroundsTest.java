package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.text.TestEngine;

/** Grounds are found in whatever tree the parser gives: here the subject, taken for the object of a preposition, hangs from nothing. */
class GroundsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The company, which is expected to dismiss hundreds of clerks beginning this week as it faces growing debts, "
                        + "confirmed on Monday that it had been warned by the bank.",
                "The Lakeland Authority - which considers Norland biased and has rejected its government as a mediator if talks "
                        + "are ever held - called for an emergency meeting of the league.",
            })
    void aTreeOfPiecesHasGroundsToo(String text) {
        assertThat(Extraction.of(TestEngine.annotate(text)).statements())
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(statement.why().steps()).isNotEmpty());
    }

    @Test
    void partsOfARulingAreNoPersons() {
        assertThat(Extraction.of(
                                TestEngine.annotate(
                                        "Judge PEARSON delivered the opinion on Parts I through IV and VII, in which HARLOW and PIKE joined."))
                        .actors())
                .noneMatch(actor -> actor.name().isBlank());
    }
}
