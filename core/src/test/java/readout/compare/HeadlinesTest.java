package readout.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.compare.Reported.report;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Actor.Kind;
import readout.model.Event;
import readout.model.PloverType;

/** A headline tells what the first sentences tell. */
class HeadlinesTest {

    @Test
    void whatTheHeadlineSaysOfAStateItsMinisterSaysInTheLead() {
        String headline = "Norland urges an end to the herring war";
        String lead = "Foreign Minister Aune Brekke appealed to Ostland and Sudland to stop.";

        assertThat(compare(report("a", headline + "\n" + lead)
                        .headed()
                        .by("Outlet")
                        .on("2025-02-11")
                        .with("Norland", Kind.COUNTRY, "NOR")
                        .with("Ostland", Kind.COUNTRY, "FIN")
                        .with("Sudland", Kind.COUNTRY, "SWE")
                        .official("Aune Brekke", "NOR", "Foreign Minister")
                        .mode("yield")
                        .event(PloverType.REQUEST, "urges", List.of("Norland"), List.of(), "", headline)
                        .event(
                                PloverType.REQUEST,
                                "appealed",
                                List.of("Aune Brekke"),
                                List.of("Ostland", "Sudland"),
                                "",
                                lead)))
                .hasSize(1);
    }

    @Test
    void whereTheLeadTellsTwoSuchDeedsNothingSaysWhich() {
        String headline = "Shots at Cape Orre";
        String first = "Norland fired on a trawler of Sudland at dawn.";
        String second = "Norland fired on a ferry in the evening.";

        assertThat(compare(report("a", headline + "\n" + first + " " + second)
                        .headed()
                        .by("Outlet")
                        .on("2025-02-11")
                        .with("Norland", Kind.COUNTRY, "NOR")
                        .with("Sudland", Kind.COUNTRY, "SWE")
                        .event(PloverType.ASSAULT, "Shots", List.of(), List.of(), "", headline)
                        .event(PloverType.ASSAULT, "fired", List.of("Norland"), List.of("Sudland"), "", first)
                        .event(PloverType.ASSAULT, "evening", List.of("Norland"), List.of(), "", second)))
                .hasSizeGreaterThan(1);
    }

    @Test
    void theLeadersWhoMetAreTheBloc() {
        String headline = "Northern leaders suspend Sudland";
        String lead = "The Herring Union has suspended Sudland, it said.";

        assertThat(compare(report("a", headline + "\n" + lead)
                        .headed()
                        .by("Outlet")
                        .on("2025-02-11")
                        .unnamed("Northern leaders", Kind.PEOPLE, "", "")
                        .with("Herring Union", Kind.BLOC, "")
                        .with("Sudland", Kind.COUNTRY, "SWE")
                        .mode("expel")
                        .event(
                                PloverType.SANCTION,
                                "suspend",
                                List.of("Northern leaders"),
                                List.of("Sudland"),
                                "",
                                headline)
                        .event(
                                PloverType.SANCTION,
                                "suspended",
                                List.of("Herring Union"),
                                List.of("Sudland"),
                                "",
                                lead)))
                .hasSize(1);
    }

    private static List<Event> compare(Reported... reports) {
        return DossierBuilder.compare(
                        Arrays.stream(reports).map(Reported::findings).toList())
                .events();
    }
}
