package readout.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.compare.Reported.report;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.Actor.Kind;
import readout.model.Event;
import readout.model.PloverType;

/** Whose dead and wounded a report counts: those of the deed it tells of, or of another. */
class CasualtiesTest {

    private static final String CLASHED = "Troops of Norland and Sudland clashed at Cape Orre on Monday.";

    private static Reported told(String text) {
        return report("a", text)
                .by("Outlet")
                .on("2025-02-11")
                .with("Norland", Kind.COUNTRY, "NOR")
                .with("Sudland", Kind.COUNTRY, "SWE");
    }

    private static Reported clash(String text, String trigger, String sentence) {
        return told(text)
                .event(PloverType.ASSAULT, trigger, List.of("Norland", "Sudland"), List.of(), "2025-02-10", sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "'Two Sudland soldiers were wounded.', 1",
        "'A herring boat went home. Two Sudland soldiers were wounded.', 1",
        "'Two Sudland soldiers were wounded in a separate accident.', 2",
        "'Two Sudland soldiers were wounded in three weeks.', 2",
        "'Two Sudland soldiers were wounded in the skirmish that took place last month.', 2",
        "'A shell, which wounded Two Sudland soldiers, came down elsewhere.', 2",
        "'Raids have wounded Two Sudland soldiers.', 2",
    })
    void theDeadOfEitherSideAreThoseOfTheClashToldBefore(String after, long rows) {
        String sentence = after.startsWith("A herring") ? "Two Sudland soldiers were wounded." : after;
        Reported report = clash(CLASHED + " " + after, "clashed", CLASHED)
                .unnamed("Two Sudland soldiers", Kind.ARMED_FORCE, "SWE", "");

        assertThat(compare(report.hurt("wounded", "Two Sudland soldiers", sentence)))
                .hasSize((int) rows);
    }

    @Test
    void whomASentenceBetweenCountsTellsOfWhichDeedTheyAre() {
        String market = "Norland shelled the market of Vik on Monday.";
        String post = "Norland bombed a post at Moss on Monday.";
        String hurt = "Two Sudland soldiers were wounded.";
        Reported report = told(market + " " + post + " The dead at the market were six women. " + hurt)
                .event(PloverType.ASSAULT, "shelled", List.of("Norland"), List.of("Sudland"), "2025-02-10", market)
                .event(PloverType.ASSAULT, "bombed", List.of("Norland"), List.of(), "2025-02-10", post)
                .unnamed("Two Sudland soldiers", Kind.ARMED_FORCE, "SWE", "")
                .hurt("wounded", "Two Sudland soldiers", hurt);

        assertThat(compare(report))
                .filteredOn(row -> !row.magnitude().isEmpty())
                .singleElement()
                .satisfies(row -> assertThat(row.reports())
                        .extracting(r -> r.trigger().text())
                        .contains("shelled"));
    }

    @ParameterizedTest
    @CsvSource({
        "'Norland and Sudland fought on Monday in a clash that killed two Sudland soldiers.', fought, 1",
        "'two Sudland soldiers were killed and seven wounded after Norland and Sudland clashed on Monday.', clashed, 1",
        "'Norland and Sudland clashed on Monday over a storm that killed two Sudland soldiers.', clashed, 2",
        "'two Sudland soldiers were killed by lightning; on Monday Norland and Sudland clashed.', clashed, 2",
    })
    void aSentenceThatTellsTheClashMayCountItsDead(String sentence, String trigger, int rows) {
        Reported report =
                clash(sentence, trigger, sentence).unnamed("two Sudland soldiers", Kind.ARMED_FORCE, "SWE", "");

        assertThat(compare(report.hurt("killed", "two Sudland soldiers", sentence)))
                .hasSize(rows);
    }

    @Test
    void whatTheSameDoerDidByItIsOfTheDeed() {
        String sentence = "On Monday gunmen opened fire on a police patrol at Cape Orre, wounding another officer.";
        Reported report = told(sentence + " Norland and Sudland were silent.")
                .unnamed("gunmen", Kind.ARMED_GROUP, "", "")
                .unnamed("police patrol", Kind.ARMED_FORCE, "", "")
                .unnamed("another officer", Kind.PERSON, "", "")
                .event(
                        PloverType.ASSAULT,
                        "opened",
                        List.of("gunmen"),
                        List.of("police patrol"),
                        "2025-02-10",
                        sentence)
                .event(PloverType.ASSAULT, "wounding", List.of("gunmen"), List.of("another officer"), "", sentence);

        assertThat(compare(report))
                .singleElement()
                .satisfies(event -> assertThat(event.recipients())
                        .extracting(ref -> ref.name())
                        .containsExactly("police patrol"));
    }

    @Test
    void theHeadlinesDeadAreThoseOfTheClashBelowIt() {
        String headline = "Sudland soldier dies at Cape Orre";
        Reported report = report("a", headline + "\n" + CLASHED)
                .headed()
                .by("Outlet")
                .on("2025-02-11")
                .with("Norland", Kind.COUNTRY, "NOR")
                .with("Sudland", Kind.COUNTRY, "SWE")
                .event(PloverType.ASSAULT, "dies", List.of(), List.of("Sudland"), "", headline)
                .event(PloverType.ASSAULT, "clashed", List.of("Norland", "Sudland"), List.of(), "2025-02-10", CLASHED);

        assertThat(compare(report)).hasSize(1);
    }

    @Test
    void whatHasGoneOnSinceADayIsNoDeedOfThatDay() {
        String since = "Norland and Sudland have traded fire since Monday.";
        Reported report = clash(CLASHED + " " + since, "clashed", CLASHED)
                .event(PloverType.ASSAULT, "traded", List.of("Norland", "Sudland"), List.of(), "2025-02-10..", since);

        assertThat(compare(report)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "a police officer, the policeman, 1",
        "a police officer, one law enforcement officer, 1",
        "a police officer, a soldier, 2",
        "a police officer, a nurse, 2",
    })
    void reportsTellInTheirOwnWordsWhatAVictimWas(String one, String other, int rows) {
        assertThat(compare(shot("a", one), shot("b", other))).hasSize(rows);
    }

    private static Reported shot(String id, String victim) {
        String sentence = "Armed gangs shot dead " + victim + " at Cape Orre on Monday.";
        return report(id, sentence + "\nNorland and Sudland quarrel about herring in the strait of Vik.")
                .by("Outlet " + id)
                .on("2025-02-11")
                .with("Norland", Kind.COUNTRY, "NOR")
                .unnamed("Armed gangs", Kind.ARMED_GROUP, "", "")
                .unnamed(victim, Kind.PERSON, "", "")
                .event(PloverType.ASSAULT, "shot", List.of("Armed gangs"), List.of(victim), "2025-02-10", sentence);
    }

    private static List<Event> compare(Reported... reports) {
        return DossierBuilder.compare(
                        Arrays.stream(reports).map(Reported::findings).toList())
                .events();
    }
}
