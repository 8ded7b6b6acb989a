package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountedMembersTest {

    @Test
    void thoseNamedAmongTheDeadAreCountedWhereverTheVerbStands() {
        assertThat(counted("Two farmers were among the dead.")).containsExactly("KILLED 2 farmers");
        assertThat(counted("Among the dead were four children.")).containsExactly("KILLED 4 children");
        assertThat(counted("The 24 dead include 12 women.")).contains("KILLED 12 women");
    }

    @Test
    void aShareOfThoseKilledIsACountOfItsOwn() {
        assertThat(counted("Of the 24 dead, 12 were women.")).contains("KILLED 12 women");
        assertThat(counted("Twelve of those killed were women.")).containsExactly("KILLED 12 women");
    }

    private static List<String> counted(String text) {
        return ClaimRulesTest.claims(text).stream()
                .map(c -> c.measure() + " " + c.value().orElseThrow().min().orElseThrow() + " " + c.object())
                .toList();
    }
}
