package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Claim;

class CountedPartsTest {

    @Test
    void whomAWholeIncludesIsACountOfItsOwn() {
        assertThat(told("At least 11 people, including two children, were killed in the slide."))
                .containsExactly("11 people", "2 children");
    }

    @Test
    void whoDiedAlongWithAnotherIsCounted() {
        assertThat(told("The mayor was killed along with two of his bodyguards."))
                .containsExactly("1 mayor", "2 bodyguards");
    }

    @Test
    void whoAreCountedAndNamedAreClaimsOfOneEach() {
        assertThat(told("Gunmen killed two reporters, Ana Paz and Luis Gil, on Monday."))
                .containsExactly("2 reporters", "1 Ana Paz", "1 Luis Gil");
    }

    @Test
    void whoTellsOfTheVictimsIsNoneOfThem() {
        assertThat(
                        told(
                                "The dead at the port were four men, a boy of 12 and a fish trader, the mayor, Ada Obi, told the Gazette by telephone."))
                .containsExactly("4 men", "1 boy", "1 fish trader");
    }

    @Test
    void victimsNamedInTheNextSentenceAreClaimsOfOneEach() {
        assertThat(told("Two nurses were killed in Jos. The victims were identified as Ada Obi and Ngozi Eze."))
                .containsExactly("2 nurses", "1 Ada Obi", "1 Ngozi Eze");
    }

    @Test
    void aManIdentifiedAsAnotherIsNoVictim() {
        assertThat(told("Two nurses were killed in Jos. The attacker was identified as Chidi Okeke."))
                .containsExactly("2 nurses");
    }

    @Test
    void wholesThatTheDayPartsFromWhatTheyIncludeIncludeIt() {
        assertThat(told("More than 90 people were arrested on Sunday, including 40 in the capital."))
                .containsExactly("91 people", "40 people");
    }

    @Test
    void whatAnotherCountIncludesIsNoPartOfTheFirst() {
        assertThat(told("The mayor confirmed five deaths while 90 passengers including a Dutchman were rescued."))
                .containsExactly("5 people");
    }

    @Test
    void whoDiedWithAnotherAtAPlaceIsCounted() {
        assertThat(
                        told(
                                "The minister was killed near his home in Puno, along with two of his guards, a week after taking office."))
                .containsExactly("1 minister", "2 guards");
    }

    @Test
    void aTotalIsWhatItSums() {
        assertThat(told("A total of 13 peasants were massacred in the village."))
                .containsExactly("13 peasants");
    }

    @Test
    void marksOfQuotationAreNoPartOfTheObject() {
        assertThat(told("Peru claimed to have killed “more than 200” guerrillas."))
                .containsExactly("201 guerrillas");
    }

    @Test
    void subjectsInARowAreCountedAlike() {
        assertThat(told("Two tanks, three drones were destroyed near Puno.")).containsExactly("2 tanks", "3 drones");
    }

    @Test
    void whoWereTakenWithOthersAreCounted() {
        assertThat(told("Police say nine pupils along with two teachers were kidnapped."))
                .containsExactly("9 pupils", "2 teachers");
    }

    @Test
    void whatLeavesTheVerbOutIsCountedAlike() {
        assertThat(told("The colonel said 70 rebels had been killed and only ten soldiers."))
                .containsExactly("70 rebels", "10 soldiers");
    }

    @Test
    void someOfTheDeadAreACountOfTheirOwn() {
        assertThat(told("Twelve of the dead were recruits.")).containsExactly("12 recruits");
        assertThat(told("Forty of the dead were recorded in Cebu.")).containsExactly("40 people");
        assertThat(told("Twelve of the guests were recruits.")).isEmpty();
    }

    @Test
    void anotherFiftyAreMoreOfTheSame() {
        assertThat(told("Rebels killed 90 soldiers and captured another 50."))
                .containsExactly("90 soldiers", "50 soldiers");
    }

    @Test
    void whoWereTakenAndThenKilledAreCountedForBoth() {
        assertThat(ClaimRulesTest.claims("Two abducted nurses have been shot dead."))
                .extracting(Claim::measure)
                .containsExactly(Claim.Measure.CAPTURED, Claim.Measure.KILLED);
    }

    @Test
    void whoWereKilledOnTheWayAreNotCountedAsFled() {
        assertThat(ClaimRulesTest.claims("At least 12 villagers who were fleeing the town were killed."))
                .extracting(Claim::measure)
                .containsExactly(Claim.Measure.KILLED);
    }

    @Test
    void whoCountsTheHurtIsNotHurt() {
        assertThat(told("A dozen people were missing and 40 injured, a police official said."))
                .containsExactly("12 people", "40 people");
    }

    @Test
    void deathsAndInjuriesAreNotCountedForEachOther() {
        List<Claim> claims = ClaimRulesTest.claims("Eight deaths and 23 injuries were recorded in the province.");

        assertThat(claims).extracting(Claim::measure).containsExactly(Claim.Measure.KILLED, Claim.Measure.INJURED);
    }

    @Test
    void whatTwoJoinedVerbsTellIsToldTwice() {
        List<Claim> claims = ClaimRulesTest.claims("Two guards were abducted and murdered by the rebels.");

        assertThat(claims)
                .extracting(Claim::measure)
                .containsExactlyInAnyOrder(Claim.Measure.CAPTURED, Claim.Measure.KILLED);
    }

    @Test
    void killedOrWoundedIsACountOfNeither() {
        List<Claim> claims = ClaimRulesTest.claims("Thirteen officers were killed or wounded.");

        assertThat(claims).singleElement().extracting(Claim::measure).isEqualTo(Claim.Measure.OTHER);
    }

    private static List<String> told(String text) {
        return ClaimRulesTest.claims(text).stream()
                .map(c -> c.value().orElseThrow().min().orElseThrow() + " " + c.object())
                .toList();
    }
}
