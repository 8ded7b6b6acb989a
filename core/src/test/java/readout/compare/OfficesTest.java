package readout.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.Actor;
import readout.model.Passage;
import readout.model.Span;
import readout.model.Why;

/** Which titles mean one person of a country. */
class OfficesTest {

    @ParameterizedTest
    @CsvSource({
        "president, NOR president",
        "the Foreign Minister, NOR foreign minister",
        "King, NOR king",
        "Minister of Defense, NOR defence minister"
    })
    void namesTheOfficeThatOneHolds(String title, String office) {
        assertThat(offices(title, Optional.of("NOR"))).containsExactly(office);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "minister",
                "deputy prime minister",
                "vice president",
                "former president",
                "minister of state",
                "general"
            })
    void namesNoneThatManyHold(String title) {
        assertThat(offices(title, Optional.of("NOR"))).isEmpty();
    }

    @Test
    void namesNoneOfAnUnknownCountry() {
        assertThat(offices("president", Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "China's ambassador, the Chinese ambassador, true",
        "Norwegian Foreign Minister, foreign minister of Norway, true",
        "foreign minister, defence minister, false",
        "ambassador, deputy ambassador, false",
        "general, general, false"
    })
    void oneTitleIsOneManWhereOneHoldsIt(String one, String two, boolean same) {
        String country = one.contains("C") ? "CHN" : "NOR";
        assertThat(Offices.areOfOneTitle(titled(one, Optional.of(country)), titled(two, Optional.of(country))))
                .isEqualTo(same);
    }

    private static Set<String> offices(String title, Optional<String> country) {
        return Offices.of(titled(title, country));
    }

    private static Actor titled(String title, Optional<String> country) {
        Passage at = new Passage("a", new Span(0, title.length()), title);
        return new Actor(
                "p",
                title,
                Actor.Kind.PERSON,
                country,
                Optional.empty(),
                List.of(new Actor.Role(title, Optional.empty(), at)),
                List.of(),
                Optional.empty(),
                List.of(),
                Why.of("test"));
    }
}
