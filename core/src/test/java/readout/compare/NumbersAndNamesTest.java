package readout.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.compare.Reported.report;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Actor.Kind;
import readout.model.Event;
import readout.model.PloverType;

/** Deeds that two reports tell alike in little but how many they were done to, or in a name beside those of parties and places. */
class NumbersAndNamesTest {

    private static final String SETTING = "\nNorland and Sudland quarrel about herring in the strait of Vik.\n";

    private static Reported told(String id, String text) {
        return report(id, text + SETTING)
                .by("Outlet " + id)
                .on("2025-02-11")
                .with("Norland", Kind.COUNTRY, "NOR")
                .with("Sudland", Kind.COUNTRY, "SWE");
    }

    private static Reported taken(String id, String victims, String rest, String day) {
        String sentence = "Masked men abducted " + victims + " " + rest;
        return told(id, sentence)
                .mode("abduct")
                .unnamed("Masked men", Kind.PEOPLE, "", "")
                .unnamed(victims, Kind.PEOPLE, "SWE", "")
                .event(PloverType.ASSAULT, "abducted", List.of("Masked men"), List.of(victims), day, sentence);
    }

    @Test
    void asManyAreTheSame() {
        assertThat(compare(
                        taken("a", "seven Sudlanders", "from a bus near Moss on Monday.", "2025-02-10"),
                        taken("b", "seven tourists", "whom nobody has seen since.", "")))
                .hasSize(1);
    }

    @Test
    void soManyMoreAreOthers() {
        assertThat(compare(
                        taken("a", "seven Sudlanders", "from a bus near Moss on Monday.", "2025-02-10"),
                        taken("b", "nine tourists", "whom nobody has seen since.", "")))
                .hasSize(2);
    }

    private static Reported ship(String id, String sentence, String trigger, String day) {
        return told(id, sentence).event(PloverType.ASSAULT, trigger, List.of(), List.of(), day, sentence);
    }

    @Test
    void aNameInBothSentencesSaysThatTheyAreOne() {
        assertThat(compare(
                        ship("a", "A mine hit the freighter Gudrun off the cape on Monday.", "hit", "2025-02-10"),
                        ship(
                                "b",
                                "On Monday the crew of the Gudrun went to the boats after a torpedo had hit it.",
                                "hit",
                                "2025-02-10")))
                .hasSize(1);
    }

    @Test
    void anotherNameIsAnotherShip() {
        assertThat(compare(
                        ship("a", "A mine hit the freighter Gudrun off the cape on Monday.", "hit", "2025-02-10"),
                        ship(
                                "b",
                                "On Monday the crew of the Solveig went to the boats after a torpedo had hit it.",
                                "hit",
                                "2025-02-10")))
                .hasSize(2);
    }

    private static Reported expelled(String id, String who, String sentence) {
        return told(id, sentence)
                .mode("expel")
                .unnamed(who, Kind.PERSON, "", "")
                .event(PloverType.SANCTION, "expelled", List.of("Norland"), List.of(who), "2025-02-10", sentence);
    }

    @Test
    void oneDiplomatIsAnotherReportsAttache() {
        assertThat(compare(
                        expelled("a", "a diplomat", "Norland expelled a diplomat on Monday."),
                        expelled("b", "an attache", "On Monday an attache was expelled.")))
                .hasSize(1);
        assertThat(compare(
                        expelled("a", "a diplomat", "Norland expelled a diplomat on Monday."),
                        expelled("b", "a journalist", "On Monday a journalist was expelled.")))
                .hasSize(2);
    }

    @Test
    void aNameIsNoPartOfTheDay() {
        String morning = "The Pale Dawn shot a policeman in Moss on Monday evening.";
        String evening = "Monday evening's shot at a policeman in Moss was the Pale Dawn's.";
        assertThat(compare(shot("a", morning), shot("b", evening))).hasSize(1);
    }

    private static Reported shot(String id, String sentence) {
        return told(id, sentence)
                .with("Pale Dawn", Kind.ARMED_GROUP, "")
                .unnamed("a policeman", Kind.PERSON, "", "")
                .event(
                        PloverType.ASSAULT,
                        "shot",
                        List.of("Pale Dawn"),
                        List.of("a policeman"),
                        "2025-02-10",
                        sentence);
    }

    private static List<Event> compare(Reported... reports) {
        return DossierBuilder.compare(
                        Arrays.stream(reports).map(Reported::findings).toList())
                .events();
    }
}
