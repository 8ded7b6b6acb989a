package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.ActorRef;
import readout.model.Event;
import readout.model.Event.Status;
import readout.model.PloverType;

/** Whom the words of a deed mean, who stands behind them, and against which country the deed was. */
class EventPartiesTest {

    @Test
    void possessorsAndAdjectivesOfNounsAreActors() {
        Event event = only("Indonesian shelling of Malaysia went on for a third day.");
        assertThat(names(event.actors())).containsExactly("Indonesia");
        assertThat(names(event.recipients())).containsExactly("Malaysia");
    }

    @ParameterizedTest
    @CsvSource({
        "'A Kenyan ferry was shelled off Aden, killing two sailors.'",
        "'Kenyan convoy hit in Somalia, killing two guards'",
        "'A van was shelled near Gao on Tuesday, a Kenyan aid group said, killing two guards.'",
    })
    void whoIsHitOrTellsOfItKillsNobody(String text) {
        assertThat(events(text))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.actors()).isEmpty());
    }

    @Test
    void whoseTheFirstDeedIsTheSecondIsToo() {
        assertThat(events("Kenya condemned Chad's takeover of the port and its arrest of the mayor."))
                .filteredOn(event ->
                        event.type() == PloverType.COERCE && event.recipients().size() == 1)
                .allSatisfy(event -> assertThat(names(event.actors())).containsExactly("Chad"));
    }

    @Test
    void whoIsSentIsNotThreatened() {
        assertThat(only("The government of Chad threatened to deploy the army.").recipients())
                .isEmpty();
        assertThat(names(only("Chad threatened to send troops to Niger.").recipients()))
                .containsExactly("Niger");
    }

    @Test
    void forWhatOneIsAccusedOneDid() {
        assertThat(events("Ali Sy of Chad accused Omar Deby of a plot because he rejected the vote."))
                .filteredOn(event -> event.type() == PloverType.REJECT)
                .allSatisfy(event -> assertThat(names(event.actors())).containsExactly("Omar Deby"));
    }

    @Test
    void whatACouncilMeetsOverIsNoSideOfIt() {
        assertThat(events("Kenya and Uganda meet over Chad crisis"))
                .allSatisfy(event -> assertThat(names(event.actors())).doesNotContain("Chad"));
    }

    @Test
    void whoShellsKillsAlsoWhereOthersTellOfIt() {
        assertThat(events("Chad shelled a camp near Gao, a Kenyan aid group said, killing two guards."))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(names(event.actors())).containsExactly("Chad"));
    }

    @Test
    void bothSidesAreThreatened() {
        Event event = events("Chad and Niger agreed to a truce. Kenya threatened both sides with sanctions.").stream()
                .filter(e -> e.type() == PloverType.THREATEN)
                .findFirst()
                .orElseThrow();
        assertThat(names(event.recipients())).containsExactlyInAnyOrder("Chad", "Niger");
    }

    @Test
    void goodOfficesAreOfferedByWhoUrgesAndToWhomItUrges() {
        Event offer = events("Norway urged Chad and Niger to hold their fire and offered its good offices.").stream()
                .filter(e -> e.type() == PloverType.AGREE)
                .findFirst()
                .orElseThrow();
        assertThat(names(offer.actors())).containsExactly("Norway");
        assertThat(names(offer.recipients())).containsExactlyInAnyOrder("Chad", "Niger");
        assertThat(events("The bank urged Chad to pay and offered a loan."))
                .allMatch(e -> e.type() != PloverType.AGREE || e.recipients().isEmpty());
    }

    @Test
    void whoIsPickedOutDidIt() {
        assertThat(names(only("The Front says it was Chad's chief of staff, Ola Berg, offering a deal.")
                        .actors()))
                .containsExactly("Ola Berg");
    }

    @Test
    void howManyDozenIsNoPartOfWhoTheyAre() {
        assertThat(names(
                        only("Rebels killed at least two dozen guards in Chad.").recipients()))
                .contains("guards");
    }

    @Test
    void ourBasesAreNotThePresidentsOwn() {
        assertThat(events("“We lost nine men in an attack on our bases,” Chad's president, Ali Sy, said."))
                .allSatisfy(event -> assertThat(names(event.recipients())).doesNotContain("Ali Sy"));
    }

    @Test
    void placeBeforeTheNameOfAnAttackDidNotCommitIt() {
        assertThat(only("The Chad bombing on Monday killed nine soldiers.").actors())
                .isEmpty();
        assertThat(names(only("The U.S. strikes on Yemen killed nine.").actors()))
                .containsExactly("United States");
        assertThat(events("Chadian oil attacks worry traders in Lagos."))
                .allSatisfy(event -> assertThat(event.actors()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenyan shelling killed 13 Somali herders. | Kenya | Somali herders, Somalia",
                "Gunmen killed nine guards at a depot in Chad. | Gunmen | guards, Chad",
                "Chad regretted the raids. Niger said Chad had bombed its depots. | Chad | Niger",
                "Chadian raids on two Nigerien depots went on. | Chad | Niger",
                "Chad spoke on Monday. Thousands of students marched through Chad's capital. | students | Chad",
            })
    void thoseHitHaveTheirCountryBesideThem(String text, String actors, String recipients) {
        Event event = events(text).stream()
                .filter(e -> e.type() == PloverType.ASSAULT || e.type() == PloverType.PROTEST)
                .reduce((first, last) -> last)
                .orElseThrow();
        assertThat(names(event.actors())).allMatch(name -> name.endsWith(actors));
        assertThat(names(event.recipients())).hasSameSizeAs(recipients.split(", "));
        assertThat(names(event.recipients())).last().isEqualTo(recipients.replaceFirst(".*, ", ""));
    }

    @Test
    void armyThatHitsItsOwnCountryHasNoCountryAgainstIt() {
        assertThat(names(only("The Chadian army shelled a village in Chad.").recipients()))
                .doesNotContain("Chad");
    }

    @Test
    void whoeverAssertsThatItDidIsTheDoer() {
        Event event = events("Lima was silent on Ecuador's claim that it had shot down two Peruvian jets.").stream()
                .filter(e -> e.type() == PloverType.ASSAULT)
                .findFirst()
                .orElseThrow();
        assertThat(names(event.actors())).containsExactly("Ecuador");
        assertThat(event.status()).isEqualTo(Status.CLAIMED);
        assertThat(event.claimant()).map(ActorRef::name).contains("Ecuador");
    }

    @Test
    void whoseRoleItIsDidIt() {
        assertThat(events("Chad praised Oman for its role in freeing forty Malian sailors."))
                .filteredOn(e -> e.type() == PloverType.RETREAT)
                .allSatisfy(e -> assertThat(names(e.actors())).containsExactly("Oman"))
                .hasSize(1);
    }

    @Test
    void whoseHelpADealIsReachedWithHasNotReachedIt() {
        assertThat(events("A deal was reached with the involvement of Oman on Monday, Chad said."))
                .noneMatch(e -> e.type() == PloverType.AGREE);
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
