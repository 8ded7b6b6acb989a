package readout.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.compare.Reported.report;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Actor.Kind;
import readout.model.Event;
import readout.model.PloverType;

/** Deeds in reports of one story of which none says when it was printed. */
class UndatedDeedsTest {

    private static final String SETTING = "\nNorland and Sudland quarrel about herring in the strait of Vik.\n";
    private static final String FLEET = "The fleet of Norland seized three trawlers on Sunday.";
    private static final String GUARD = "Boats were boarded when Norland's coast guard came alongside on ";
    private static final String OPEN =
            "Three trawlers have been captured by Norland, the fishermen of Sudland complain.";

    private static Reported told(String id, String text) {
        return report(id, text + SETTING)
                .by("Outlet " + id)
                .with("Norland", Kind.COUNTRY, "NOR")
                .with("Sudland", Kind.COUNTRY, "SWE");
    }

    private static Reported fleet() {
        return told("a", FLEET)
                .with("The fleet of Norland", Kind.ARMED_FORCE, "NOR")
                .undated("on Sunday")
                .event(PloverType.COERCE, "seized", List.of("The fleet of Norland"), List.of("Sudland"), "", FLEET);
    }

    private static Reported guard(String day) {
        String text = GUARD + day + ".";
        return told("b", text)
                .with("Norland's coast guard", Kind.ARMED_FORCE, "NOR")
                .undated("on " + day)
                .event(PloverType.COERCE, "boarded", List.of("Norland's coast guard"), List.of("Sudland"), "", text);
    }

    private static Reported open() {
        return told("c", OPEN).event(PloverType.COERCE, "captured", List.of("Norland"), List.of("Sudland"), "", OPEN);
    }

    private static List<Event> compare(Reported... reports) {
        return DossierBuilder.compare(
                        Arrays.stream(reports).map(Reported::findings).toList())
                .events();
    }

    @Test
    void oneDayOfTheWeekIsOneDay() {
        assertThat(compare(fleet(), guard("Sunday"))).hasSize(1);
    }

    @Test
    void daysOfTheWeekThatFollowEachOtherAreTwo() {
        assertThat(compare(fleet(), guard("Monday"))).hasSize(2);
    }

    @Test
    void aDeedOfNoDayIsTheOneOfTheStoryByTheSameParties() {
        assertThat(compare(fleet(), open())).hasSize(1);
    }
}
