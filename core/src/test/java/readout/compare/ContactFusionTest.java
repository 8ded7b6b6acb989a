package readout.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.compare.Reported.report;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Actor.Kind;
import readout.model.Contact;
import readout.model.Contact.Medium;
import readout.model.Contact.Status;
import readout.model.DateRange;
import readout.model.Dossier;
import readout.model.PloverType;

class ContactFusionTest {

    private static final String CALL = "Ada Berg of Norland telephoned Nils Ek of Sudland about the herring dispute.";

    private static final String TALKS = "In calls to the neighbour, the minister offered to share the catch.";

    private static Reported told(String id, String day) {
        return report(id, CALL + "\n" + TALKS + "\n")
                .by("Outlet " + id)
                .on(day)
                .official("Ada Berg", "NOR", "foreign minister")
                .official("Nils Ek", "SWE", "foreign minister")
                .with("Sudland", Kind.COUNTRY, "SWE");
    }

    @Test
    void oneCallToldTwiceIsOneRow() {
        Dossier dossier = compare(
                told("a", "2025-03-04").contact(Medium.CALL, List.of("Ada Berg", "Nils Ek"), "2025-03-03", CALL),
                told("b", "2025-03-04").contact(Medium.UNKNOWN, List.of("Sudland", "Ada Berg"), "2025-03-03", CALL));

        assertThat(dossier.contacts()).singleElement().satisfies(contact -> {
            assertThat(contact.medium()).isEqualTo(Medium.CALL);
            assertThat(contact.parties()).extracting(p -> p.name()).containsExactly("Ada Berg", "Nils Ek");
            assertThat(contact.reports()).hasSize(2);
            assertThat(contact.outlets()).isEqualTo(2);
        });
    }

    @Test
    void aDayOfAnotherTimeZoneIsTheNightBeforeElsewhere() {
        String there = "On Tuesday (Sudland time) Ada Berg of Norland telephoned Nils Ek of Sudland.";
        List<String> both = List.of("Ada Berg", "Nils Ek");
        Dossier dossier = compare(
                told("a", "2025-03-04").contact(Medium.CALL, both, "2025-03-03", CALL),
                report("b", there + "\n" + TALKS + "\n")
                        .by("Outlet b")
                        .on("2025-03-04")
                        .official("Ada Berg", "NOR", "foreign minister")
                        .official("Nils Ek", "SWE", "foreign minister")
                        .contact(Medium.CALL, both, "2025-03-04", there)
                        .readFrom("Tuesday"));

        assertThat(dossier.contacts()).singleElement().satisfies(contact -> {
            assertThat(contact.reports()).hasSize(2);
            assertThat(contact.date().flatMap(DateRange::day).map(Object::toString))
                    .contains("2025-03-03");
        });
    }

    @Test
    void daysOfTheMonthAreTwoDaysThoughNothingTellsTheYear() {
        assertThat(compare(called("a", "July 25"), called("b", "August 5")).contacts())
                .hasSize(2);
        assertThat(compare(called("a", "August 5"), called("b", "August 5")).contacts())
                .hasSize(1);
    }

    private static Reported called(String id, String day) {
        String call = "On " + day + " Ada Berg of Norland telephoned Nils Ek of Sudland.";
        String value = day.startsWith("July") ? "07-25" : "08-05";
        return report(id, call + "\n" + TALKS + "\n")
                .by("Outlet " + id)
                .official("Ada Berg", "NOR", "foreign minister")
                .official("Nils Ek", "SWE", "foreign minister")
                .naming(day, "now ~md" + value, "XXXX-" + value)
                .undated(day)
                .contact(Medium.CALL, List.of("Ada Berg", "Nils Ek"), "", call);
    }

    @Test
    void theConsultationsOfOneCallAreOneEventAndThoseOfTwoAreTwo() {
        List<String> both = List.of("Ada Berg", "Nils Ek");
        List<String> capital = List.of("Sudland", "Ada Berg");
        Dossier dossier = compare(
                told("a", "2025-03-04")
                        .contact(Medium.CALL, both, "2025-03-03", CALL)
                        .event(PloverType.CONSULT, CALL, both, List.of(), "2025-03-03", CALL),
                told("b", "2025-03-04")
                        .contact(Medium.CALL, capital, "", TALKS)
                        .event(PloverType.CONSULT, TALKS, capital, List.of(), "", TALKS),
                told("c", "2025-03-12")
                        .contact(Medium.CALL, both, "2025-03-11", CALL)
                        .event(PloverType.CONSULT, CALL, both, List.of(), "2025-03-11", CALL));

        assertThat(dossier.contacts()).hasSize(2);
        assertThat(dossier.events())
                .extracting(event -> event.reports().stream()
                        .map(r -> r.sentence().article())
                        .toList())
                .containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void aCallWithoutADayIsTheLatestBeforeItsReport() {
        Dossier dossier = compare(
                told("a", "2025-03-02").contact(Medium.CALL, List.of("Ada Berg", "Nils Ek"), "2025-03-01", CALL),
                told("b", "2025-03-09").contact(Medium.CALL, List.of("Ada Berg", "Nils Ek"), "2025-03-08", CALL),
                told("c", "2025-03-09").contact(Medium.CALL, List.of("Ada Berg", "Nils Ek"), "", CALL));

        assertThat(dossier.contacts()).hasSize(2);
        assertThat(dossier.contacts().get(1).reports())
                .extracting(r -> r.sentence().article())
                .containsExactly("b", "c");
    }

    @Test
    void ofTwoDaysWordsTellWhichCallIsMeant() {
        String herring = "In a call, Ada Berg told Nils Ek that drift nets must leave the strait.";
        String truce = "In a call, Ada Berg asked Nils Ek for talks in Geneva about lighthouses.";
        String again = "Ada Berg also told Nils Ek in a call that drift nets must leave.";
        Dossier dossier = compare(
                spoke("a", "2025-03-08", herring, "2025-03-08"),
                spoke("b", "2025-03-09", truce, "2025-03-09"),
                spoke("c", "2025-03-09", again, ""));

        assertThat(dossier.contacts().get(0).reports())
                .extracting(r -> r.sentence().article())
                .containsExactly("a", "c");
    }

    private static Reported spoke(String id, String published, String sentence, String day) {
        return report(id, sentence + "\n")
                .by("Outlet " + id)
                .on(published)
                .official("Ada Berg", "NOR", "foreign minister")
                .official("Nils Ek", "SWE", "foreign minister")
                .contact(Medium.CALL, List.of("Ada Berg", "Nils Ek"), day, sentence);
    }

    @Test
    void aMeetingIsNotACall() {
        Dossier dossier = compare(
                told("a", "2025-03-04").contact(Medium.CALL, List.of("Ada Berg", "Nils Ek"), "2025-03-03", CALL),
                told("b", "2025-03-04").contact(Medium.MEETING, List.of("Ada Berg", "Nils Ek"), "2025-03-03", CALL));

        assertThat(dossier.contacts()).hasSize(2);
    }

    @Test
    void aCallThatOneSideDeniesIsDisputed() {
        Dossier dossier = compare(
                told("a", "2025-03-04").contact(Medium.CALL, List.of("Ada Berg", "Nils Ek"), "2025-03-03", CALL),
                told("b", "2025-03-04")
                        .contact(Medium.CALL, List.of("Ada Berg", "Nils Ek"), "2025-03-03", Status.DENIED, CALL));

        assertThat(dossier.contacts()).extracting(Contact::status).containsExactly(Status.DISPUTED);
    }

    @Test
    void callsWithTwoMinistersOfOneCountryAreTwo() {
        Reported both =
                told("a", "2025-03-04").contact(Medium.CALL, List.of("Ada Berg", "Nils Ek"), "2025-03-03", CALL);
        String other = "Ada Berg of Norland telephoned Eva Dahl of Sudland about the herring dispute.";
        Reported second = report("b", other + "\n")
                .on("2025-03-04")
                .official("Ada Berg", "NOR", "foreign minister")
                .official("Eva Dahl", "SWE", "prime minister")
                .contact(Medium.CALL, List.of("Ada Berg", "Eva Dahl"), "2025-03-03", other);

        assertThat(compare(both, second).contacts()).hasSize(2);
    }

    private static Dossier compare(Reported... reports) {
        return DossierBuilder.compare(
                Arrays.stream(reports).map(Reported::findings).toList());
    }
}
