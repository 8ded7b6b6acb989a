package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.ActorRef;
import readout.model.Event;
import readout.model.Event.Status;
import readout.model.PloverType;

/** How far an event is vouched for: reported, claimed, denied, planned, wished for or recalled. */
class EventStatusTest {

    @Test
    void deniedAndAccusedOfSaySo() {
        Event denied = only("Kenya denied that it had shelled Somalia.");
        assertThat(denied.status()).isEqualTo(Status.DENIED);
        assertThat(denied.claimant()).map(ActorRef::name).contains("Kenya");
        List<Event> accused = events("India accused Pakistan of shelling the border village.");
        assertThat(accused).extracting(Event::type).containsExactlyInAnyOrder(PloverType.ACCUSE, PloverType.ASSAULT);
        Event alleged = accused.stream()
                .filter(e -> e.type() == PloverType.ASSAULT)
                .findFirst()
                .orElseThrow();
        assertThat(alleged.status()).isEqualTo(Status.CLAIMED);
        assertThat(alleged.claimant()).map(ActorRef::name).contains("India");
        assertThat(names(alleged.actors())).containsExactly("Pakistan");
    }

    @Test
    void whatCameOfADeedThatSomebodyIsAccusedOfIsAlleged() {
        Event killing = events("Armenia accused Azerbaijan of shelling a village, killing two civilians.").stream()
                .filter(e -> e.reports().get(0).trigger().text().equals("killing"))
                .findFirst()
                .orElseThrow();
        assertThat(names(killing.actors())).containsExactly("Azerbaijan");
        assertThat(killing.status()).isEqualTo(Status.CLAIMED);
        assertThat(killing.claimant()).map(ActorRef::name).contains("Armenia");
    }

    @Test
    void theWorstInDecadesIsOfToday() {
        assertThat(only("Kenya faced its worst crisis in decades after protesters stormed the parliament.")
                        .status())
                .isEqualTo(Status.REPORTED);
        assertThat(events("Kenya is calm decades after protesters stormed the parliament."))
                .allMatch(e -> e.status() == Status.BACKGROUND);
    }

    @Test
    void whatWentOnForYearsIsRecalled() {
        assertThat(only("Frey, who was held under house arrest for nine years, faces a new trial.")
                        .status())
                .isEqualTo(Status.BACKGROUND);
        assertThat(only("Frey was jailed for nine years on Monday.").status()).isEqualTo(Status.REPORTED);
        assertThat(only("Kenya has backed Somalia in the past.").status()).isEqualTo(Status.BACKGROUND);
    }

    @Test
    void whatOnePartyAloneTellsIsItsClaim() {
        Event event = only("Armenia said that Azerbaijan had shelled Armenian positions.");
        assertThat(event.status()).isEqualTo(Status.CLAIMED);
        assertThat(event.claimant()).map(ActorRef::name).contains("Armenia");
        assertThat(only("France said that Azerbaijan had shelled Armenia.").status())
                .isEqualTo(Status.REPORTED);
    }

    @Test
    void whatSomebodyClaimsToHaveBeenAskedIsHisClaim() {
        Event asked = only("Togo's president claimed that Ghana had asked him to send troops.");
        assertThat(asked.status()).isEqualTo(Status.CLAIMED);
        assertThat(only("Togo's president said that Ghana had asked him to send troops.")
                        .status())
                .isEqualTo(Status.REPORTED);
    }

    @Test
    void whatAClauseTellsOfAPastDayIsOfThatDay() {
        assertThat(events("In March 2008 Kenya's army had its worst month, when 40 soldiers died in a raid by rebels."))
                .allMatch(event -> event.date().isPresent());
        assertThat(events("The raid follows Kenya's 2008 tragedy, which saw 40 soldiers killed by rebels in Garissa."))
                .allMatch(event -> event.status() == Status.BACKGROUND);
    }

    @Test
    void whatAnEnemyTellsOfTheOtherIsItsClaimWhateverWasHit() {
        assertThat(only("Armenia's army said that Azerbaijan had shelled a hospital.")
                        .status())
                .isEqualTo(Status.CLAIMED);
        assertThat(only("The Chadian army said that rebels had shelled a hospital.")
                        .status())
                .isEqualTo(Status.CLAIMED);
        assertThat(only("Police said that gunmen had attacked a hospital.").status())
                .isEqualTo(Status.REPORTED);
        assertThat(only("Doctors said that Azerbaijan had shelled a hospital.").status())
                .isEqualTo(Status.REPORTED);
    }

    @Test
    void whatIsCalledALieDidNotHappen() {
        assertThat(events("Togo's president called accusations that his army had shelled Ghana lies."))
                .allMatch(event -> event.status() == Status.DENIED);
    }

    @Test
    void whoIsToBeFreedIsNotThreatened() {
        Event event = only("Ghana threatened sanctions unless Togo's president was released.");
        assertThat(event.type()).isEqualTo(PloverType.THREATEN);
        assertThat(event.recipients()).isEmpty();
    }

    @Test
    void whatATalkHangsOnHasNotBeenDone() {
        assertThat(events("Talks will resume in Oslo, provided that Kenya announces a truce."))
                .extracting(Event::type)
                .doesNotContain(PloverType.CONCEDE);
    }

    @Test
    void whoAnnouncesItsOwnDecreeDoesItByThat() {
        assertThat(only("Uganda said on Monday it was closing its border to Rwandan lorries.")
                        .status())
                .isEqualTo(Status.REPORTED);
    }

    @Test
    void aDeedToldWithPutIsNoFigureThatSomebodyPuts() {
        Event event = only("Latvia put its coast guard on high alert on Monday.");

        assertThat(event.status()).isEqualTo(Status.REPORTED);
        assertThat(event.claimant()).isEmpty();
    }

    @Test
    void deedsToComeArePlannedAndDeedsOfOtherYearsAreBackground() {
        assertThat(only("Turkey will send food to Syria.").status()).isEqualTo(Status.PLANNED);
        List<Event> events = events("Norway condemned Mali on Monday, 3 March 2025.\nMali shelled Niger in 2012.");
        assertThat(events).extracting(Event::status).containsExactly(Status.REPORTED, Status.BACKGROUND);
    }

    private static Event only(String text) {
        List<Event> events = events(text);
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static List<String> names(List<ActorRef> refs) {
        return refs.stream().map(ActorRef::name).toList();
    }

    private static List<Event> events(String text) {
        return TestReading.events(text);
    }
}
