package readout.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.compare.Reported.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Actor.Kind;
import readout.model.Contact.Medium;
import readout.model.Dossier;
import readout.model.Event.Status;
import readout.model.PloverType;

/** What is weighed between two rows of a dossier is told part by part. */
class TellingPairsTest {

    private static final String SHELLED = "Norland's navy shelled the port of Vik on Monday.";
    private static final String ROBBED = "Masked men robbed a bank in Moss on Monday.";
    private static final String CALL = "Ada Berg telephoned Nils Ek on Monday.";

    private static Dossier dossier(String where) {
        return DossierBuilder.compare(List.of(
                report("a", SHELLED + " " + CALL)
                        .on("2025-03-04")
                        .with("Norland", Kind.COUNTRY, "NOR")
                        .official("Ada Berg", "NOR", "foreign minister")
                        .official("Nils Ek", "SWE", "foreign minister")
                        .event(
                                PloverType.ASSAULT,
                                "shelled",
                                List.of("Norland"),
                                List.of(),
                                "2025-03-03",
                                where,
                                Status.REPORTED,
                                SHELLED)
                        .contact(Medium.CALL, List.of("Ada Berg", "Nils Ek"), "2025-03-03", CALL)
                        .findings(),
                report("b", ROBBED)
                        .on("2025-03-04")
                        .unnamed("Masked men", Kind.PEOPLE, "", "")
                        .event(
                                PloverType.ASSAULT,
                                "robbed",
                                List.of(),
                                List.of("Masked men"),
                                "2025-03-03",
                                "Moss",
                                Status.REPORTED,
                                ROBBED)
                        .findings()));
    }

    private static TellingPair pair(Dossier dossier) {
        assertThat(dossier.events()).hasSize(2);
        return pairs(dossier)
                .ofEvents(dossier.events().get(0).id(), dossier.events().get(1).id())
                .orElseThrow();
    }

    private static TellingPairs pairs(Dossier dossier) {
        return DossierBuilder.tellings(dossier.articles(), dossier.actors(), dossier.events(), dossier.contacts());
    }

    @Test
    void whatTheyShareIsWeighedPartByPart() {
        TellingPair pair = pair(dossier(""));

        assertThat(pair.against()).isEmpty();
        assertThat(pair.parts()).anyMatch(part -> part.name().equals("days") && part.weight() == 2);
        assertThat(pair.likeness().orElseThrow())
                .isEqualTo(pair.parts().stream()
                        .mapToDouble(TellingPair.Part::weight)
                        .sum())
                .isLessThan(pair.least());
    }

    @Test
    void whatKeepsThemApartIsNamed() {
        TellingPair pair = pair(dossier("Vik"));

        assertThat(pair.against()).contains("other places");
        assertThat(pair.likeness()).isEmpty();
    }

    @Test
    void aContactIsLikeItself() {
        Dossier dossier = dossier("Vik");
        String call = dossier.contacts().get(0).id();

        assertThat(pairs(dossier).ofContacts(call, call))
                .hasValueSatisfying(
                        pair -> assertThat(pair.likeness().orElseThrow()).isGreaterThan(pair.least()));
        assertThat(pairs(dossier).ofContacts(call, "none")).isEmpty();
    }
}
