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

/** Deeds that one report tells with other sides, places or kinds than the next. */
class OneDeedInManyWordsTest {

    private static final String SETTING = "\nNorland and Sudland quarrel about herring in the strait of Vik.\n";
    private static final String STORMED = "Fighters of the Herring League stormed Kolda Fort before dawn.";
    private static final String SHOT = "Two guards were shot dead when the Herring League came to Kolda Fort.";

    private static Reported told(String id, String text) {
        return report(id, text + SETTING)
                .by("Outlet " + id)
                .on("2025-02-11")
                .with("Norland", Kind.COUNTRY, "NOR")
                .with("Sudland", Kind.COUNTRY, "SWE");
    }

    private static Reported stormed() {
        return told("a", STORMED)
                .with("Herring League", Kind.ARMED_GROUP, "")
                .with("Kolda Fort", Kind.ORGANIZATION, "")
                .event(
                        PloverType.ASSAULT,
                        "stormed",
                        List.of("Herring League"),
                        List.of("Kolda Fort"),
                        "2025-02-11",
                        STORMED);
    }

    @Test
    void oneReportsTargetIsNamedBesideTheVictimsOfAnother() {
        assertThat(compare(stormed(), shot(SHOT))).hasSize(1);
    }

    @Test
    void victimsElsewhereAreNotThoseOfTheTarget() {
        assertThat(compare(stormed(), shot("Two guards were shot dead when the Herring League came to Moss.")))
                .hasSize(2);
    }

    private static Reported shot(String sentence) {
        return told("b", sentence)
                .with("Herring League", Kind.ARMED_GROUP, "")
                .unnamed("Two guards", Kind.ARMED_FORCE, "", "")
                .event(
                        PloverType.ASSAULT,
                        "shot",
                        List.of("Herring League"),
                        List.of("Two guards"),
                        "2025-02-11",
                        sentence);
    }

    @Test
    void aCaptureInOneReportIsTheAttackOfAnother() {
        String seized = "The Herring League seized Kolda Fort in the night, officers said.";
        Reported other = told("b", seized)
                .with("Herring League", Kind.ARMED_GROUP, "")
                .with("Kolda Fort", Kind.ORGANIZATION, "");
        assertThat(compare(stormed(), seized(other, "2025-02-11", seized))).hasSize(1);
    }

    @Test
    void aCaptureOfAnotherDayIsNotTheAttack() {
        String seized = "The Herring League seized Kolda Fort in the night, officers said.";
        Reported other = told("b", seized)
                .with("Herring League", Kind.ARMED_GROUP, "")
                .with("Kolda Fort", Kind.ORGANIZATION, "");
        assertThat(compare(stormed(), seized(other, "2025-02-10", seized))).hasSize(2);
    }

    private static Reported seized(Reported report, String day, String sentence) {
        return report.mode("seize")
                .event(PloverType.COERCE, "seized", List.of("Herring League"), List.of("Kolda Fort"), day, sentence);
    }

    @Test
    void gunmenAreMilitantsAndNoSoldiers() {
        assertThat(compare(raided("a", "Gunmen", Kind.ARMED_GROUP), raided("b", "Militants", Kind.ARMED_GROUP)))
                .hasSize(1);
        assertThat(compare(raided("a", "Gunmen", Kind.ARMED_GROUP), raided("b", "Soldiers", Kind.ARMED_FORCE)))
                .hasSize(2);
    }

    @Test
    void twoReportsOfGangsAndOneTargetTellOfOneDeed() {
        assertThat(compare(broke("a", "Armed gangs", "2025-02-11"), broke("b", "Gang members", "2025-02-11")))
                .hasSize(1);
        assertThat(compare(broke("a", "Armed gangs", "2025-02-11"), broke("b", "Gang members", "2025-02-10")))
                .hasSize(2);
    }

    private static Reported broke(String id, String who, String day) {
        String sentence =
                who + (id.equals("a") ? " fell upon Kolda Fort after dusk." : " were at Kolda Fort for an hour.");
        return told(id, sentence)
                .unnamed(who, Kind.ARMED_GROUP, "", "")
                .with("Kolda Fort", Kind.ORGANIZATION, "")
                .event(PloverType.ASSAULT, who, List.of(who), List.of("Kolda Fort"), day, sentence);
    }

    @Test
    void undatedReportsTellOneDeedByItsDayOfTheWeek() {
        assertThat(compare(shelled("a", "late on Friday"), shelled("b", "Friday")))
                .hasSize(1);
        assertThat(compare(shelled("a", "late on Friday"), shelled("b", "Tuesday")))
                .hasSize(2);
    }

    private static Reported shelled(String id, String time) {
        String sentence = id.equals("a")
                ? "Norland shelled the quay of Vik " + time + ", officers said."
                : "Shells of Norland fell on the quay of Vik on " + time + ".";
        return report(id, sentence + SETTING)
                .by("Outlet " + id)
                .with("Norland", Kind.COUNTRY, "NOR")
                .with("Sudland", Kind.COUNTRY, "SWE")
                .undated(time)
                .event(
                        PloverType.ASSAULT,
                        id.equals("a") ? "shelled" : "Shells",
                        List.of("Norland"),
                        List.of("Sudland"),
                        "",
                        "Vik",
                        Status.REPORTED,
                        sentence);
    }

    private static Reported raided(String id, String who, Kind kind) {
        String sentence = who + " raided a fish market in Vik and burned eleven stalls.";
        return told(id, sentence)
                .unnamed(who, kind, "", "")
                .event(
                        PloverType.ASSAULT,
                        "raided",
                        List.of(who),
                        List.of(),
                        "2025-02-11",
                        "Vik",
                        Status.REPORTED,
                        sentence);
    }

    @Test
    void theHeadlineTellsWhatTheFirstSentenceTells() {
        String headline = "Bomb kills nine at ferry pier";
        String lead = "A device went off on the ferry pier of Vik, and nine travellers died.";
        Reported report = told("a", headline + "\n" + lead)
                .headed()
                .unnamed("nine travellers", Kind.PEOPLE, "", "")
                .event(PloverType.ASSAULT, "died", List.of(), List.of("nine travellers"), "2025-02-11", lead)
                .event(PloverType.ASSAULT, "kills", List.of(), List.of("nine travellers"), "", headline);

        assertThat(compare(report)).hasSize(1);
    }

    @Test
    void deedsThatGoOnAreNotTheOneOfADay() {
        String once = "Norland shelled the herring quay of Sudland on Tuesday.";
        String ongoing = "The talks come as Norland continues to shell the herring quay of Sudland.";
        Reported campaign = told("b", ongoing)
                .event(PloverType.ASSAULT, "shell", List.of("Norland"), List.of("Sudland"), "", ongoing);
        Reported day = told("a", once)
                .event(PloverType.ASSAULT, "shelled", List.of("Norland"), List.of("Sudland"), "2025-02-11", once);

        assertThat(compare(day, campaign)).hasSize(2);
    }

    private static List<Event> compare(Reported... reports) {
        return DossierBuilder.compare(
                        Arrays.stream(reports).map(Reported::findings).toList())
                .events();
    }
}
