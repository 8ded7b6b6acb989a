package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.input.Document;
import readout.model.Claim;
import readout.text.TestEngine;

/** Figures that several reports give, read and compared from the first to the last step. */
class FiguresToldAgainTest {

    @Test
    void aVictimWithoutANameIsTheSameInEveryReportOfTheDeed() {
        List<Claim> killed = killed(
                "Gunmen attacked a patrol near the Malian town of Gao on Monday. One police officer was killed, the governor said.",
                "Gunmen opened fire on a patrol near Gao in Mali on Monday, the army said. A police officer was killed and three were hurt.");

        assertThat(killed)
                .hasSizeGreaterThan(0)
                .extracting(Claim::group)
                .containsOnly(killed.get(0).group());
        assertThat(killed.stream().mapToInt(claim -> claim.evidence().size()).sum())
                .isEqualTo(2);
    }

    private static List<Claim> killed(String... texts) {
        Comparison comparison = new Comparison();
        for (int i = 0; i < texts.length; i++) {
            Document document = Document.ofText("in/" + i + ".txt", "GAO, March 4, 2024 (Wire) - " + texts[i] + "\n");
            comparison.add(new Reader(TestEngine.get()).read(document));
        }
        return comparison.dossier().claims().stream()
                .filter(claim -> claim.measure() == Claim.Measure.KILLED)
                .toList();
    }
}
