package readout.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.compare.Reported.report;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Actor.Kind;
import readout.model.Claim.Measure;
import readout.model.Event;
import readout.model.Event.Status;
import readout.model.PloverType;

/** Deeds that reports come back to with less than they told before. */
class DeedsToldAgainTest {

    private static final String SETTING = "\nNorland and Sudland quarrel about herring in the strait of Vik.\n";
    private static final String FIRST = "A bomb in the harbour market of Vik killed 26 civilians on February 10.";
    private static final String SECOND =
            "Norland and Sudland mourn 26 people who died in the harbour market of Vik on February 10.";
    private static final String LATER =
            "The talks come two weeks after a bomb in a harbour market killed 26 civilians, mostly traders.";

    private static Reported told(String id, String day, String text, String victims) {
        return report(id, text + SETTING)
                .by("Outlet " + id)
                .on(day)
                .with("Norland", Kind.COUNTRY, "NOR")
                .with("Sudland", Kind.COUNTRY, "SWE")
                .unnamed(victims, Kind.PEOPLE, "", "");
    }

    private static Reported killed(
            Reported report, String trigger, String victims, String day, String place, String in) {
        return report.claim(Measure.KILLED, Long.parseLong(victims.split(" ")[0]), victims, "", "", "", in)
                .event(PloverType.ASSAULT, trigger, List.of(), List.of(victims), day, place, Status.REPORTED, in);
    }

    @Test
    void theSameTollInOneStoryIsOneDeedThoughNobodyIsNamed() {
        List<Event> events = compare(
                killed(
                        told("a", "2025-02-11", FIRST, "26 civilians"),
                        "killed",
                        "26 civilians",
                        "2025-02-10",
                        "Vik",
                        FIRST),
                killed(told("b", "2025-02-12", SECOND, "26 people"), "died", "26 people", "2025-02-10", "", SECOND),
                killed(told("c", "2025-02-24", LATER, "26 civilians"), "killed", "26 civilians", "", "", LATER));

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.reports()).hasSize(3);
            assertThat(event.date().orElseThrow().day()).map(Object::toString).contains("2025-02-10");
            assertThat(event.place().orElseThrow().name()).isEqualTo("Vik");
        });
    }

    @Test
    void asManyArrestsInOneStoryAreOneDeedAndMoreAreAnother() {
        String march = "Officers held 37 herring fishers after the march through Vik.";
        String again = "A spokesman for the force of Norland put the number of those arrested at 37.";
        String other = "Officers of Norland arrested 12 dockers at the quay of Moss.";

        List<Event> events = compare(
                arrested(told("a", "2025-02-11", march, "37 herring fishers"), "held", 37, "37 herring fishers", march),
                arrested(told("b", "2025-02-11", again, "those"), "arrested", 37, "those", again),
                arrested(told("c", "2025-02-11", other, "12 dockers"), "arrested", 12, "12 dockers", other));

        assertThat(events)
                .extracting(event -> event.reports().stream()
                        .map(r -> r.sentence().article())
                        .toList())
                .containsExactlyInAnyOrder(List.of("a", "b"), List.of("c"));
    }

    private static Reported arrested(Reported report, String trigger, long count, String whom, String in) {
        return report.claim(Measure.ARRESTED, count, whom, "", "", "", in)
                .event(PloverType.COERCE, trigger, List.of(), List.of(whom), "", in);
    }

    @Test
    void asManyDeadWeeksLaterInOtherWordsAreOthers() {
        String mine = "Norland said a collapsed mine killed 26 civilians.";
        List<Event> events = compare(
                killed(
                        told("a", "2025-02-11", FIRST, "26 civilians"),
                        "killed",
                        "26 civilians",
                        "2025-02-10",
                        "Vik",
                        FIRST),
                killed(told("c", "2025-02-24", mine, "26 civilians"), "killed", "26 civilians", "", "", mine));

        assertThat(events).hasSize(2);
    }

    @Test
    void asManyDeadElsewhereOrOnAnotherDayAreOthers() {
        String moss = "A bomb in the harbour market of Moss killed 26 civilians on February 10.";
        String next = "A bomb in the harbour market of Vik killed 26 civilians on February 11.";
        List<Event> events = compare(
                killed(
                        told("a", "2025-02-12", FIRST, "26 civilians"),
                        "killed",
                        "26 civilians",
                        "2025-02-10",
                        "Vik",
                        FIRST),
                killed(
                        told("b", "2025-02-12", moss, "26 civilians"),
                        "killed",
                        "26 civilians",
                        "2025-02-10",
                        "Moss",
                        moss),
                killed(
                        told("c", "2025-02-12", next, "26 civilians"),
                        "killed",
                        "26 civilians",
                        "2025-02-11",
                        "Vik",
                        next));

        assertThat(events).hasSize(3);
    }

    @Test
    void soManySoldiersAreNotSoManyCivilians() {
        String soldiers = "Fighting killed 14 soldiers on February 10.";
        String civilians = "Shells killed 14 civilians on February 10.";
        List<Event> events = compare(
                killed(
                        told("a", "2025-02-12", soldiers, "14 soldiers"),
                        "killed",
                        "14 soldiers",
                        "2025-02-10",
                        "",
                        soldiers),
                killed(
                        told("b", "2025-02-12", civilians, "14 civilians"),
                        "killed",
                        "14 civilians",
                        "2025-02-10",
                        "",
                        civilians));

        assertThat(events).hasSize(2);
    }

    @Test
    void aDefiniteNounComesBackToTheDeedOfItsReport() {
        assertThat(compare(struckAndRecalled("Sudland called the Norlandic strikes a crime.")))
                .singleElement()
                .satisfies(event -> assertThat(event.reports()).hasSize(2));
    }

    @Test
    void strikesAtLargeAreNoneInParticular() {
        assertThat(compare(struckAndRecalled("Norlandic strikes, Sudland said, are a crime.")))
                .hasSize(2);
    }

    @Test
    void aSentenceThatOnlyCountsTheHurtGoesOnAboutTheDeedBeforeIt() {
        String attack = "Norland shelled Sudland's port on February 10.";
        String count = "Two guards were wounded.";
        Reported report = told("a", "2025-02-12", attack + " " + count, "Two guards")
                .event(
                        PloverType.ASSAULT,
                        "shelled",
                        List.of("Norland"),
                        List.of("Sudland"),
                        "2025-02-10",
                        "Vik",
                        Status.REPORTED,
                        attack)
                .hurt("wounded", "Two guards", count);

        assertThat(compare(report))
                .singleElement()
                .satisfies(event -> assertThat(event.magnitude()).containsKey("injured"));
    }

    private static Reported struckAndRecalled(String again) {
        String attacks = "Norland carried out attacks on Vik on February 10.";
        return told("a", "2025-02-12", attacks + " " + again, "crime")
                .event(
                        PloverType.ASSAULT,
                        "attacks",
                        List.of("Norland"),
                        List.of("Sudland"),
                        "2025-02-10",
                        "Vik",
                        Status.REPORTED,
                        attacks)
                .event(PloverType.ASSAULT, "strikes", List.of("Norland"), List.of(), "", again);
    }

    @Test
    void whatWasDoneWhenTensionsRoseIsOfThatDay() {
        String once = "Norland shelled the herring quay of Sudland on Monday.";
        String since = "Tensions have risen since Monday, when Norland shelled the herring quay.";
        Reported later = told("b", "2025-02-12", since, "Tensions")
                .undated("Monday")
                .event(PloverType.ASSAULT, "shelled", List.of("Norland"), List.of(), "2025-02-10..", since);

        assertThat(compare(
                        told("a", "2025-02-11", once, "quay")
                                .event(
                                        PloverType.ASSAULT,
                                        "shelled",
                                        List.of("Norland"),
                                        List.of("Sudland"),
                                        "2025-02-10",
                                        once),
                        later))
                .hasSize(1);
    }

    private static Reported downed(String again) {
        String text = "Norland downed a jet of Sudland on Tuesday.\n" + again;
        return told("a", "2025-02-12", text, "jet")
                .mode("aerial")
                .event(
                        PloverType.ASSAULT,
                        "downed",
                        List.of("Norland"),
                        List.of("Sudland"),
                        "2025-02-11",
                        "Norland downed a jet of Sudland on Tuesday.")
                .event(PloverType.ASSAULT, "intercepted", List.of(), List.of("Sudland"), "", again);
    }

    @Test
    void theCraftIsBroughtDownOnce() {
        assertThat(compare(downed("The jet of Sudland was intercepted after warnings.")))
                .hasSize(1);
    }

    @Test
    void anotherCraftIsBroughtDownBesides() {
        assertThat(compare(downed("Another jet of Sudland was intercepted after warnings.")))
                .hasSize(2);
    }

    private static List<Event> compare(Reported... reports) {
        return DossierBuilder.compare(
                        Arrays.stream(reports).map(Reported::findings).toList())
                .events();
    }
}
