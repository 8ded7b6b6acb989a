package readout.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.Claim;
import readout.model.Figure;
import readout.model.Passage;
import readout.model.Span;
import readout.model.Why;

class ClaimGroupTest {

    private static final Figure AT_LEAST_TEN = new Figure(Optional.of(10L), Optional.empty(), false, "at least ten");

    @Test
    void putsClaimsOfOneGroupTogetherInOrder() {
        List<ClaimGroup> groups = ClaimGroup.of(List.of(
                claim("1", "x", Claim.Status.UNCONTESTED),
                claim("2", "", Claim.Status.UNCONTESTED),
                claim("3", "x", Claim.Status.UNCONTESTED)));

        assertThat(groups)
                .extracting(group -> group.claims().stream().map(Claim::id).toList())
                .containsExactly(List.of("1", "3"), List.of("2"));
    }

    @Test
    void isContestedWhenSomeoneObjects() {
        assertThat(group(claim("1", "x", Claim.Status.UNCONTESTED)).isContested())
                .isFalse();
        assertThat(group(claim("1", "x", Claim.Status.BACKGROUND)).isContested())
                .isFalse();
        assertThat(group(claim("1", "x", Claim.Status.UNANSWERED)).isContested())
                .isTrue();
        assertThat(group(claim("1", "x", Claim.Status.DENIED)).isContested()).isTrue();
    }

    @Test
    void isContestedWhenFiguresCannotBothBeRight() {
        assertThat(figures(Figure.exactly(12, "12"), Figure.exactly(12, "twelve"))
                        .isContested())
                .isFalse();
        assertThat(figures(Figure.exactly(12, "12"), AT_LEAST_TEN).isContested())
                .isFalse();
        assertThat(figures(Figure.exactly(12, "12"), Figure.exactly(9, "9")).isContested())
                .isTrue();
        assertThat(figures(Figure.exactly(9, "9"), AT_LEAST_TEN).isContested()).isTrue();
    }

    private static ClaimGroup figures(Figure one, Figure other) {
        return group(
                claim("1", "x", Claim.Status.UNCONTESTED, Optional.of(one)),
                claim("2", "x", Claim.Status.UNCONTESTED, Optional.of(other)));
    }

    private static ClaimGroup group(Claim... claims) {
        return new ClaimGroup(List.of(claims));
    }

    private static Claim claim(String id, String group, Claim.Status status) {
        return claim(id, group, status, Optional.empty());
    }

    private static Claim claim(String id, String group, Claim.Status status, Optional<Figure> value) {
        return new Claim(
                id,
                Claim.Measure.KILLED,
                "kill.01",
                "sailors",
                value,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                status,
                List.of(),
                Optional.empty(),
                Optional.of(group).filter(g -> !g.isEmpty()),
                List.of(new Passage("a", new Span(0, 1), "x")),
                1,
                1,
                1,
                Why.of("rule"));
    }
}
