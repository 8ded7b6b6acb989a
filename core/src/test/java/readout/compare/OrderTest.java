package readout.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.compare.Reported.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.Actor.Kind;
import readout.model.Claim.Measure;
import readout.model.Contact.Medium;
import readout.model.Dossier;
import readout.model.Event.Status;
import readout.model.Findings;
import readout.model.PloverType;

/** The order in which reports come does not show, whatever kinds of rows they have. */
class OrderTest {

    private static final String CALL = "Ada Berg telephoned Nils Ek on Tuesday about the strait.";
    private static final String DEED =
            "Norland's navy shelled the port of Vik in Sudland on Monday, killing 12 sailors.";
    private static final String SAID = "Ships of both countries must leave the strait of Vik before the winter";

    private static final String ALTERED = "Vessels of both nations have to leave the strait of Vik before the winter";

    private static Reported told(String id, String more) {
        return report(id, DEED + " " + CALL + " \"" + SAID + "\", Nils Ek said. " + more + "\n")
                .by("Outlet " + id)
                .official("Ada Berg", "NOR", "foreign minister")
                .official("Nils Ek", "SWE", "foreign minister")
                .with("Norland", Kind.COUNTRY, "NOR")
                .with("Sudland", Kind.COUNTRY, "SWE");
    }

    private static Reported full(String id, String day, long dead, String more) {
        return told(id, more)
                .on(day)
                .event(PloverType.ASSAULT, "shelled", List.of("Norland"), List.of("Sudland"), "2025-03-03", DEED)
                .contact(Medium.CALL, List.of("Ada Berg", "Nils Ek"), "2025-03-04", CALL)
                .claim(Measure.KILLED, dead, "sailors", "Sudland", "Vik", "2025-03-03", DEED)
                .statement("Nils Ek", SAID, true);
    }

    private static List<Findings> mixed() {
        return new ArrayList<>(List.of(
                full("a", "2025-03-04", 12, "Herring prices rose.").findings(),
                full("b", "2025-03-05", 17, "Schools in Moss stay closed.").findings(),
                told("c", "No day is given for this.")
                        .event(PloverType.ASSAULT, "shelled", List.of("Norland"), List.of("Sudland"), "", DEED)
                        .contact(Medium.UNKNOWN, List.of("Nils Ek", "Ada Berg"), "", CALL)
                        .claim(Measure.KILLED, 12, "people", "", "", "", DEED)
                        .statement("Nils Ek", SAID, false)
                        .findings(),
                told("d", "The fleet has not moved since.")
                        .on("2025-03-05")
                        .event(PloverType.ASSAULT, "shelled", List.of("Norland"), List.of(), "", DEED)
                        .contact(Medium.CALL, List.of("Sudland", "Ada Berg"), "", CALL)
                        .claim(Measure.KILLED, 9, "sailors", "Norland", "", "", DEED)
                        .findings(),
                told("e", "\"" + ALTERED + "\", Nils Ek said on Monday.")
                        .on("2025-03-06")
                        .statement("Nils Ek", ALTERED, true)
                        .statementOn("2025-03-04")
                        .statementTo("Nils Ek", "Ada Berg", "the strait of Vik before the winter")
                        .claim(Measure.KILLED, 21, "sailors", "Sudland", "Vik", "2025-03-03", DEED)
                        .findings(),
                report("z", "A tram in Bergen hit a bakery van on the bridge.\n")
                        .on("2025-03-02")
                        .findings()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void shuffledReportsMakeTheSameDossier(long seed) {
        List<Findings> shuffled = mixed();
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(DossierBuilder.compare(shuffled)).isEqualTo(DossierBuilder.compare(mixed()));
    }

    @Test
    void aReportAddedLastIsAsOneAddedFirst() {
        List<Findings> first = mixed();
        for (int i = 0; i < first.size(); i++) {
            Collections.rotate(first, 1);
            assertThat(DossierBuilder.compare(first)).isEqualTo(DossierBuilder.compare(mixed()));
        }
    }

    /* The second telling fits the deeds of the first and of the third alike. */
    private static List<Findings> ofTwoDeeds(String vik, String either, String moss) {
        return List.of(
                shelling(vik, "Norland shelled the port of Vik in Sudland.", "Vik"),
                shelling(either, "Norland shelled a town in Sudland.", ""),
                shelling(moss, "Norland shelled the port of Moss in Sudland.", "Moss"));
    }

    private static Findings shelling(String id, String sentence, String place) {
        return report(id, sentence + "\nThe two countries quarrel about herring.\n")
                .on("2025-03-04")
                .with("Norland", Kind.COUNTRY, "NOR")
                .with("Sudland", Kind.COUNTRY, "SWE")
                .event(
                        PloverType.ASSAULT,
                        "shelled",
                        List.of("Norland"),
                        List.of("Sudland"),
                        "2025-03-03",
                        place,
                        Status.REPORTED,
                        sentence)
                .findings();
    }

    private static List<List<String>> deeds(List<Findings> reports) {
        return DossierBuilder.compare(reports).events().stream()
                .map(row -> row.reports().stream()
                        .map(told -> told.sentence().text())
                        .sorted()
                        .toList())
                .sorted(Comparator.comparing(Object::toString))
                .toList();
    }

    @Test
    void theNamesOfTheFilesDecideNothing() {
        List<List<String>> deeds = deeds(ofTwoDeeds("a", "b", "c"));

        assertThat(deeds).hasSize(2);
        assertThat(deeds(ofTwoDeeds("a", "c", "b"))).isEqualTo(deeds);
        assertThat(deeds(ofTwoDeeds("b", "a", "c"))).isEqualTo(deeds);
        assertThat(deeds(ofTwoDeeds("b", "c", "a"))).isEqualTo(deeds);
        assertThat(deeds(ofTwoDeeds("c", "a", "b"))).isEqualTo(deeds);
        assertThat(deeds(ofTwoDeeds("c", "b", "a"))).isEqualTo(deeds);
    }

    @Test
    void theSetHasEveryKindOfRowAndFuses() {
        Dossier dossier = DossierBuilder.compare(mixed());

        assertThat(dossier.events())
                .singleElement()
                .satisfies(row -> assertThat(row.reports()).hasSize(4));
        assertThat(dossier.contacts())
                .singleElement()
                .satisfies(row -> assertThat(row.reports()).hasSize(4));
        assertThat(dossier.claims()).hasSize(5).anyMatch(row -> row.revises().isPresent());
        assertThat(dossier.statements())
                .hasSize(5)
                .anyMatch(row -> !row.wording().differences().isEmpty());
        assertThat(dossier.articles().stream()
                        .filter(row -> row.article().id().equals("c"))
                        .findFirst()
                        .orElseThrow()
                        .article()
                        .published())
                .isPresent();
    }
}
