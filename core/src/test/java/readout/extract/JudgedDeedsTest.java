package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.ActorRef;
import readout.model.Event;
import readout.model.PloverType;

class JudgedDeedsTest {

    @Test
    void aCondemnationIsAimedAtWhoDidTheDeedToldBefore() {
        assertThat(accused("Chadian jets bombed Sudanese bases at dawn. Sudan condemned the strikes as a crime."))
                .containsExactly("Chadian air force");
        assertThat(accused("Rebels attacked a mosque in Chad on Monday. France condemned the attack."))
                .containsExactly("Rebels");
    }

    @Test
    void whereNobodyIsSaidToHaveDoneItNobodyIsAccused() {
        assertThat(accused("A mosque in Chad was attacked on Monday. France condemned the attack."))
                .isEmpty();
    }

    @Test
    void nobodyIsAccusedOfWhatWasDoneToHim() {
        assertThat(accused("France condemned the downing of a Chadian jet near the border."))
                .isEmpty();
        assertThat(accused("France condemned the arrest of opposition leader Jon Berg."))
                .isEmpty();
        assertThat(accused("France condemned the bombing of a Chadian port by Sudan."))
                .containsExactly("Sudan");
        assertThat(accused("France criticised the policy of Sudan's government."))
                .containsExactly("Sudanese government");
    }

    @Test
    void nobodyAccusesHimself() {
        assertThat(accused("Chadian jets bombed Sudanese bases at dawn. The Chadian air force condemned the strikes."))
                .isEmpty();
    }

    @Test
    void whoHailsOrBrokeredADealDoesSoToItsParties() {
        String deal = "The government of Mali and the Fakat Front have signed a truce. ";

        assertThat(recipients(PloverType.SUPPORT, deal + "France welcomed the truce."))
                .containsExactlyInAnyOrder("Malian government", "Fakat Front");
        assertThat(recipients(PloverType.CONSULT, deal + "Togo, which brokered the truce, will send observers."))
                .containsExactlyInAnyOrder("Malian government", "Fakat Front");
        assertThat(recipients(PloverType.SUPPORT, deal + "Mali's president welcomed the truce."))
                .isEmpty();
        assertThat(recipients(PloverType.SUPPORT, "Mali has agreed to a pullout. France welcomed the deal."))
                .isEmpty();
    }

    private static List<String> accused(String text) {
        return recipients(PloverType.ACCUSE, text);
    }

    private static List<String> recipients(PloverType type, String text) {
        Reading reading = TestReading.of(text);
        List<Event> events = EventExtractor.extract(reading, List.of(), List.of());
        return events.stream()
                .filter(e -> e.type() == type)
                .flatMap(e -> e.recipients().stream())
                .map(ActorRef::name)
                .toList();
    }
}
