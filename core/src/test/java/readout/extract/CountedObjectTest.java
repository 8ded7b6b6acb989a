package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountedObjectTest {

    @Test
    void othersAreOfWhatWasCountedBeforeThem() {
        assertThat(counted("Peru claimed to have destroyed 31 Chilean tanks and captured three others."))
                .containsExactlyInAnyOrder("31 Chilean tanks", "3 Chilean tanks");
    }

    @Test
    void aNumberAloneCountsPeopleButNoThings() {
        assertThat(counted("The blast killed 12.")).containsExactly("12 people");
        assertThat(counted("The navy destroyed 12.")).isEmpty();
    }

    @Test
    void jetFightersAreNoMen() {
        assertThat(ClaimRulesTest.claims("Chile lost two MiG-29 fighters on Friday."))
                .extracting(c -> c.measure().name())
                .containsExactly("DESTROYED");
    }

    @Test
    void whoWasKilledWoundedOrCapturedIsCountedAsNoneOfThem() {
        assertThat(ClaimRulesTest.claims("The army said 900 rebels had been killed, wounded or captured."))
                .extracting(c -> c.measure().name())
                .containsExactly("OTHER");
    }

    private static List<String> counted(String text) {
        return ClaimRulesTest.claims(text).stream()
                .map(c -> c.value().orElseThrow().min().orElseThrow() + " " + c.object())
                .toList();
    }
}
