package readout.who;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import readout.extract.Extraction;
import readout.text.TestEngine;

/** Words that look like a name and a title and are neither make nobody. */
class NamelessTest {

    @Test
    void partsOfARulingAreNoPersons() {
        assertThat(Extraction.of(
                                TestEngine.annotate(
                                        "Judge PEARSON delivered the opinion on Parts I through IV and VII, in which HARLOW and PIKE joined."))
                        .actors())
                .noneMatch(actor -> actor.name().isBlank());
    }
}
