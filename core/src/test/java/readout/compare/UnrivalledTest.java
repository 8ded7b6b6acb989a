package readout.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.compare.Reported.report;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Actor.Kind;
import readout.model.Event;
import readout.model.Event.Status;
import readout.model.PloverType;

/** Deeds of which two reports tell too little to be surely one, and nothing that makes two of them. */
class UnrivalledTest {

    private static final String SETTING = "\nNorland and Sudland quarrel about herring in the strait of Vik.\n";
    private static final String GANGS = "Armed gangs stormed the jail of Moss on Saturday night.";
    private static final String AGAIN = "Hundreds of inmates are free since the gangs attacked on Saturday.";
    private static final String BANK = "Street gangs robbed the Herring Bank on Saturday.";

    private static Reported told(String id, String text) {
        return report(id, text + SETTING)
                .by("Outlet " + id)
                .on("2025-02-10")
                .with("Norland", Kind.COUNTRY, "NOR")
                .with("Sudland", Kind.COUNTRY, "SWE");
    }

    private static Reported gangs() {
        return told("a", GANGS)
                .unnamed("Armed gangs", Kind.ARMED_GROUP, "", "")
                .unnamed("the jail of Moss", Kind.ORGANIZATION, "", "")
                .event(
                        PloverType.ASSAULT,
                        "stormed",
                        List.of("Armed gangs"),
                        List.of("the jail of Moss"),
                        "2025-02-08",
                        GANGS);
    }

    private static Reported again(String day) {
        return told("b", AGAIN)
                .unnamed("the gangs", Kind.ARMED_GROUP, "", "")
                .event(PloverType.ASSAULT, "attacked", List.of("the gangs"), List.of(), day, AGAIN);
    }

    private static Reported bank() {
        return told("c", BANK)
                .unnamed("Street gangs", Kind.ARMED_GROUP, "", "")
                .with("Herring Bank", Kind.ORGANIZATION, "")
                .event(
                        PloverType.ASSAULT,
                        "robbed",
                        List.of("Street gangs"),
                        List.of("Herring Bank"),
                        "2025-02-08",
                        BANK);
    }

    @Test
    void theOnlyDeedOfTheDayThatFitsIsMeant() {
        assertThat(compare(gangs(), again("2025-02-08"))).hasSize(1);
    }

    @Test
    void theOnlyDeedOfItsKindIsMeantWithoutADayToo() {
        String released = "The guards of Moss were freed on Saturday after a night in the hills.";
        String again = "Relatives wept when the guards came home, freed at last.";
        Reported one = told("a", released)
                .unnamed("The guards of Moss", Kind.PEOPLE, "", "")
                .event(PloverType.RETREAT, "freed", List.of(), List.of("The guards of Moss"), "2025-02-08", released);
        Reported two = told("b", again)
                .unnamed("the guards", Kind.PEOPLE, "", "")
                .event(PloverType.RETREAT, "freed", List.of(), List.of("the guards"), "", again);

        assertThat(compare(one, two)).hasSize(1);
    }

    @Test
    void whereAnotherDeedFitsAsWellNoneIsMeant() {
        assertThat(compare(gangs(), again("2025-02-08"), bank())).hasSize(3);
    }

    @Test
    void withoutADayAPartyAloneSaysTooLittle() {
        assertThat(compare(gangs(), again(""))).hasSize(2);
    }

    @Test
    void aClashOfTwoSidesIsTheDeathsOfOne() {
        String clash = "Soldiers of Norland fought with the Herring League near Moss on Saturday.";
        String died = "Nine soldiers were killed near Moss on Saturday.";
        List<Event> rows = compare(
                told("a", clash)
                        .with("Soldiers of Norland", Kind.ARMED_FORCE, "NOR")
                        .with("Herring League", Kind.ARMED_GROUP, "")
                        .event(
                                PloverType.ASSAULT,
                                "fought",
                                List.of("Soldiers of Norland", "Herring League"),
                                List.of(),
                                "2025-02-08",
                                "Moss",
                                Status.REPORTED,
                                clash),
                told("b", died)
                        .unnamed("Nine soldiers", Kind.ARMED_FORCE, "", "")
                        .event(
                                PloverType.ASSAULT,
                                "killed",
                                List.of(),
                                List.of("Nine soldiers"),
                                "2025-02-08",
                                "Moss",
                                Status.REPORTED,
                                died));

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.actors()).hasSize(2);
            assertThat(row.recipients()).isEmpty();
        });
    }

    @Test
    void theDeathsOfOthersAreNotThoseOfTheClash() {
        String clash = "Soldiers of Norland fought with the Herring League near Moss on Saturday.";
        String died = "Nine nurses were killed near Moss on Saturday.";
        assertThat(compare(
                        told("a", clash)
                                .with("Soldiers of Norland", Kind.ARMED_FORCE, "NOR")
                                .with("Herring League", Kind.ARMED_GROUP, "")
                                .event(
                                        PloverType.ASSAULT,
                                        "fought",
                                        List.of("Soldiers of Norland", "Herring League"),
                                        List.of(),
                                        "2025-02-08",
                                        clash),
                        told("b", died)
                                .with("Nine nurses", Kind.PEOPLE, "DNK")
                                .event(
                                        PloverType.ASSAULT,
                                        "killed",
                                        List.of(),
                                        List.of("Nine nurses"),
                                        "2025-02-08",
                                        died)))
                .hasSize(2);
    }

    @Test
    void twoMenMayBeOfTheGroupThatAnotherReportNames() {
        String men = "Two men on a motorcycle shot dead mayor Ada Berg in Moss on Saturday.";
        String group = "The Herring League shot Ada Berg, the mayor of Moss, on Saturday.";
        assertThat(compare(
                        shot(told("a", men).unnamed("Two men", Kind.PEOPLE, "", ""), "Two men", men),
                        shot(told("b", group).with("Herring League", Kind.ORGANIZATION, ""), "Herring League", group)))
                .hasSize(1);
    }

    private static Reported shot(Reported report, String who, String sentence) {
        return report.with("Ada Berg", Kind.PERSON, "NOR")
                .event(PloverType.ASSAULT, "shot", List.of(who), List.of("Ada Berg"), "2025-02-08", sentence);
    }

    private static List<Event> compare(Reported... reports) {
        return DossierBuilder.compare(
                        Arrays.stream(reports).map(Reported::findings).toList())
                .events();
    }
}
