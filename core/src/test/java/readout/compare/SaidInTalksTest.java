package readout.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.compare.Reported.report;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Actor.Kind;
import readout.model.Contact.Medium;
import readout.model.Contact.Status;
import readout.model.Event;
import readout.model.PloverType;

/** What is said in a talk has the day that any report gives for the talk. */
class SaidInTalksTest {

    private static final String CALLED = "Ada Berg of Norland telephoned Nils Ek of Sudland on Monday.";
    private static final String URGED = "In a call Ada Berg of Norland urged Nils Ek of Sudland to return the nets.";
    private static final List<String> BOTH = List.of("Ada Berg", "Nils Ek");

    private static Reported told(String id, String sentence) {
        return report(id, sentence + "\nThe two countries quarrel about herring.\n")
                .by("Outlet " + id)
                .on("2025-03-05")
                .with("Norland", Kind.COUNTRY, "NOR")
                .official("Ada Berg", "NOR", "foreign minister")
                .official("Nils Ek", "SWE", "foreign minister");
    }

    private static Reported urged(String who) {
        return told("b", URGED).event(PloverType.REQUEST, "urged", List.of(who), List.of("Nils Ek"), "", URGED);
    }

    @Test
    void anAppealMadeInACallHasTheDayOfTheCall() {
        List<Event> events = compare(
                told("a", CALLED).contact(Medium.CALL, BOTH, "2025-03-03", CALLED),
                urged("Ada Berg").contact(Medium.CALL, BOTH, "", URGED));

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.date().orElseThrow().day().orElseThrow()).hasToString("2025-03-03");
            assertThat(event.why().steps())
                    .extracting(step -> step.says())
                    .contains("it was said in a talk, and has its day: 2025-03-03");
        });
    }

    @Test
    void whoTookNoPartInItSaidItAtAnotherTime() {
        List<Event> events = compare(
                told("a", CALLED).contact(Medium.CALL, BOTH, "2025-03-03", CALLED),
                urged("Norland").contact(Medium.CALL, BOTH, "", URGED));

        assertThat(events.get(0).date()).isEmpty();
    }

    @Test
    void whatAPlannedTalkIsAboutWasNotSaidOnItsDay() {
        List<Event> events = compare(urged("Ada Berg").contact(Medium.CALL, BOTH, "2025-03-09", Status.PLANNED, URGED));

        assertThat(events.get(0).date()).isEmpty();
    }

    @Test
    void theNextSentenceGoesOnWithTheTalk() {
        assertThat(appealAfter("").get(0).date().orElseThrow().day().orElseThrow())
                .hasToString("2025-03-03");
        assertThat(appealAfter("The nets are old. ").get(0).date()).isEmpty();
    }

    private static List<Event> appealAfter(String between) {
        String called = "Ada Berg of Norland spoke to Nils Ek of Sudland.";
        String urged = "Berg urged Sudland to return the nets.";
        return compare(
                told("a", CALLED).contact(Medium.CALL, BOTH, "2025-03-03", CALLED),
                told("c", called + " " + between + urged)
                        .contact(Medium.CALL, BOTH, "", called)
                        .event(PloverType.REQUEST, "urged", List.of("Ada Berg"), List.of("Nils Ek"), "", urged));
    }

    private static List<Event> compare(Reported... reports) {
        return DossierBuilder.compare(
                        Arrays.stream(reports).map(Reported::findings).toList())
                .events();
    }
}
