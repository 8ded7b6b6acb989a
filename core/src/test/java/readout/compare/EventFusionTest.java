package readout.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.compare.Reported.report;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Actor.Kind;
import readout.model.Dossier;
import readout.model.Event;
import readout.model.Event.Status;
import readout.model.PloverType;

class EventFusionTest {

    private static final String FIRST =
            "Norland's navy shelled the port of Vik in Sudland on Monday, setting two warehouses on fire.\n";
    private static final String SECOND =
            "Two warehouses burned in Vik after Norland shelled the Sudland port on Monday, witnesses said.\n";

    private static Reported first() {
        return report("a", FIRST)
                .by("One")
                .on("2025-03-04")
                .with("Norland", Kind.COUNTRY, "NOR")
                .with("Norland's navy", Kind.ARMED_FORCE, "NOR")
                .with("Sudland", Kind.COUNTRY, "SWE");
    }

    private static Reported second() {
        return report("b", SECOND)
                .by("Two")
                .on("2025-03-04")
                .with("Norland", Kind.COUNTRY, "NOR")
                .with("Sudland", Kind.COUNTRY, "SWE");
    }

    private static Reported shelled(Reported report, String who, String day) {
        return shelled(report, who, "Sudland", day, "", Status.REPORTED);
    }

    private static Reported shelled(Reported report, String who, String whom, String day, String place, Status status) {
        return report.event(
                PloverType.ASSAULT,
                "shelled",
                List.of(who),
                List.of(whom),
                day,
                place,
                status,
                report.article().text().strip());
    }

    @Test
    void theNavyOfACountryAndTheCountryDidOneDeed() {
        Dossier dossier =
                compare(shelled(first(), "Norland's navy", "2025-03-03"), shelled(second(), "Norland", "2025-03-03"));

        assertThat(dossier.events()).singleElement().satisfies(event -> {
            assertThat(event.reports()).hasSize(2);
            assertThat(event.outlets()).isEqualTo(2);
            assertThat(event.independentOutlets()).isEqualTo(2);
            assertThat(event.actors())
                    .singleElement()
                    .satisfies(a -> assertThat(a.name()).isEqualTo("Norland's navy"));
            assertThat(event.why().words()).anyMatch(step -> step.contains("one row of 2 passages in 2 reports"));
        });
        assertThat(dossier.tension()).singleElement().satisfies(day -> {
            assertThat(day.from()).isEqualTo("NOR");
            assertThat(day.events()).isEqualTo(1);
        });
    }

    @Test
    void theSameDeedTheNextDayIsAnother() {
        Dossier dossier =
                compare(shelled(first(), "Norland", "2025-03-03"), shelled(second(), "Norland", "2025-03-04"));

        assertThat(dossier.events()).hasSize(2);
    }

    @Test
    void theOtherSidesDeedAtTheSamePlaceIsAnother() {
        Dossier dossier = compare(
                shelled(first(), "Norland", "Sudland", "2025-03-03", "Vik", Status.REPORTED),
                shelled(second(), "Sudland", "Norland", "2025-03-03", "Vik", Status.REPORTED));

        assertThat(dossier.events()).hasSize(2);
    }

    @Test
    void theAttackOnThoseWhoRaidedIsAnother() {
        String raid = "Protests broke out over Norland's raid on ships near Vik.";
        String answer = "Norland said the crew attacked its sailors on the ships near Vik.";
        Dossier dossier = compare(
                report("a", raid + "\n")
                        .with("Norland", Kind.COUNTRY, "NOR")
                        .event(PloverType.ASSAULT, "raid", List.of("Norland"), List.of(), "", raid),
                report("b", answer + "\n")
                        .with("the crew", Kind.PEOPLE, "SWE")
                        .with("its sailors", Kind.ARMED_FORCE, "NOR")
                        .event(
                                PloverType.ASSAULT,
                                "attacked",
                                List.of("the crew"),
                                List.of("its sailors"),
                                "",
                                answer));

        assertThat(dossier.events()).hasSize(2);
    }

    @Test
    void nobodyIsKilledTwice() {
        Reported one = murdered(
                "a", "Editor Jon Berg was murdered at the consulate, Sudland's officials say.", "murdered", "Jon Berg");
        Reported two = murdered("b", "Police have recordings of how Jon Berg was killed.", "killed", "Jon Berg");
        Reported three = murdered("c", "Police have recordings of how Kari Lund was killed.", "killed", "Kari Lund");

        assertThat(compare(one, two).events()).hasSize(1);
        assertThat(compare(one, three).events()).hasSize(2);
    }

    private static Reported murdered(String id, String text, String trigger, String whom) {
        return report(id, text + "\n")
                .on("2025-03-04")
                .with(whom, Kind.PERSON, "SWE")
                .event(PloverType.ASSAULT, trigger, List.of(), List.of(whom), "", text);
    }

    @Test
    void theSameDayElsewhereIsAnother() {
        Dossier dossier = compare(
                shelled(first(), "Norland", "Sudland", "2025-03-03", "Vik", Status.REPORTED),
                shelled(
                        report("b", SECOND.replace("Vik", "Moss"))
                                .with("Norland", Kind.COUNTRY, "NOR")
                                .with("Sudland", Kind.COUNTRY, "SWE"),
                        "Norland",
                        "Sudland",
                        "2025-03-03",
                        "Moss",
                        Status.REPORTED));

        assertThat(dossier.events()).hasSize(2);
    }

    @Test
    void oneReportNamesBothAlliesAnotherOne() {
        Reported both = report("a", FIRST.replace("Sudland", "Sudland, which Westland helped,"))
                .on("2025-03-04")
                .with("Norland", Kind.COUNTRY, "NOR")
                .with("Sudland", Kind.COUNTRY, "SWE")
                .with("Westland", Kind.COUNTRY, "DNK");
        both.event(
                PloverType.ASSAULT,
                "shelled",
                List.of("Norland"),
                List.of("Sudland", "Westland"),
                "2025-03-03",
                both.article().text().strip());
        Reported other = report("b", SECOND.replace("Sudland", "Eastland"))
                .on("2025-03-04")
                .with("Norland", Kind.COUNTRY, "NOR")
                .with("Eastland", Kind.COUNTRY, "FIN");

        assertThat(compare(both, shelled(second(), "Norland", "2025-03-03")).events())
                .hasSize(1);
        assertThat(compare(both, shelled(other, "Norland", "Eastland", "2025-03-03", "", Status.REPORTED))
                        .events())
                .hasSize(2);
    }

    @Test
    void aVagueReportDoesNotJoinTwoDeeds() {
        Reported vague = report("c", "Norland shelled Sudland, officials said, and two warehouses burned.\n")
                .on("2025-03-04")
                .with("Norland", Kind.COUNTRY, "NOR")
                .with("Sudland", Kind.COUNTRY, "SWE");
        Dossier dossier = compare(
                shelled(first(), "Norland", "2025-03-03"),
                shelled(second(), "Norland", "2025-03-04"),
                shelled(vague, "Norland", ""));

        assertThat(dossier.events().stream().filter(e -> e.date().isPresent())).hasSize(2);
    }

    @Test
    void aDenialBesideAReportIsADispute() {
        Dossier dossier = compare(
                shelled(first(), "Norland", "2025-03-03"),
                shelled(second(), "Norland", "Sudland", "2025-03-03", "", Status.DENIED));

        assertThat(dossier.events())
                .singleElement()
                .satisfies(event -> assertThat(event.status()).isEqualTo(Status.DISPUTED));
    }

    @Test
    void whatIsPlannedIsNotWhatWasDone() {
        Dossier dossier = compare(
                shelled(first(), "Norland", "2025-03-03"),
                shelled(second(), "Norland", "Sudland", "2025-03-03", "", Status.PLANNED));

        assertThat(dossier.events()).hasSize(2);
    }

    @Test
    void demandsOfTwoMinistersAreTwo() {
        String text = "Ada Berg and Ivar Lund of Norland called on Sudland to open the port on Monday.\n";
        Reported one = report("a", text)
                .official("Ada Berg", "NOR", "foreign minister")
                .with("Sudland", Kind.COUNTRY, "SWE")
                .event(
                        PloverType.REQUEST,
                        "called",
                        List.of("Ada Berg"),
                        List.of("Sudland"),
                        "2025-03-03",
                        text.strip());
        Reported two = report("b", text)
                .official("Ivar Lund", "NOR", "defence minister")
                .with("Sudland", Kind.COUNTRY, "SWE")
                .event(
                        PloverType.REQUEST,
                        "called",
                        List.of("Ivar Lund"),
                        List.of("Sudland"),
                        "2025-03-03",
                        text.strip());

        assertThat(compare(one, two).events()).hasSize(2);
    }

    @Test
    void theOrderOfReportsDoesNotShowAndUnrelatedOnesChangeNoId() {
        List<Reported> reports = List.of(
                shelled(first(), "Norland's navy", "2025-03-03"),
                shelled(second(), "Norland", "2025-03-03"),
                report("z", "The price of herring fell in Bergen for the third month.\n")
                        .on("2025-03-02"));
        List<Reported> reversed = new java.util.ArrayList<>(reports);
        Collections.reverse(reversed);

        Dossier forward = compare(reports.toArray(Reported[]::new));
        Dossier backward = compare(reversed.toArray(Reported[]::new));
        Dossier without = compare(reports.get(0), reports.get(1));

        assertThat(backward).isEqualTo(forward);
        assertThat(without.events())
                .extracting(Event::id)
                .isEqualTo(forward.events().stream().map(Event::id).toList());
    }

    private static Dossier compare(Reported... reports) {
        return DossierBuilder.compare(
                Arrays.stream(reports).map(Reported::findings).toList());
    }
}
