package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Claim;

class ClaimExtractorTest {

    @Test
    void bothBeforeTwoThatAreNamedCountsNothing() {
        assertThat(ClaimRulesTest.claims("Rebels hit both the port and the mill of Kismayo."))
                .noneMatch(claim ->
                        claim.value().filter(v -> v.words().equals("both")).isPresent());
    }

    @Test
    void theSpeakerOfTheStatementVouchesForTheFigure() {
        Claim claim = only("Peru's Health Ministry said four civilians were killed in the town.");

        assertThat(claim.claimant().orElseThrow().name()).contains("Peru");
        assertThat(claim.object()).isEqualTo("civilians");
        assertThat(claim.status()).isEqualTo(Claim.Status.UNCONTESTED);
    }

    @Test
    void theReporterVouchesForAFigureNobodyIsQuotedFor() {
        assertThat(only("A bomb killed nine people in Quito.").claimant()).isEmpty();
    }

    @Test
    void aFigureCarriesOnWithWhatWasCounted() {
        assertThat(ClaimRulesTest.claims(
                        "The party says 120 of its supporters were killed; the mayor puts the number at 16."))
                .extracting(c -> c.measure() + " " + c.value().orElseThrow().words())
                .containsExactly("KILLED 120", "KILLED 16");
        assertThat(ClaimRulesTest.claims("Two farmers were killed. The mayor put the number of voters at 16."))
                .hasSize(1);
    }

    @Test
    void whoOwnsUpToAnAttackDidItAndCountsNobody() {
        Claim claim = only("The blast, which killed nine soldiers, was claimed by the Shining Path.");

        assertThat(claim.claimant()).isEmpty();
        assertThat(claim.by().orElseThrow().name()).contains("Shining Path");
    }

    @Test
    void whoRaisesATollVouchesForItAndTheDeedTellsWhereItWas() {
        Claim claim =
                only("In Quito the Peruvian army raised the number of soldiers killed in an attack on Lima to 19.");

        assertThat(claim.claimant().orElseThrow().name()).isEqualTo("Peruvian army");
        assertThat(claim.place().orElseThrow().name()).isEqualTo("Lima");
        assertThat(only("The attack brought the number of soldiers killed this year to 63.")
                        .claimant())
                .isEmpty();
        assertThat(only("The toll rose to 43 in Quito.").place().orElseThrow().name())
                .isEqualTo("Quito");
    }

    @Test
    void theDayOfAnEarlierFigureIsNotThatOfTheLater() {
        assertThat(only("Some 31,000 people are displaced in Quito, up from 8,000 on Tuesday.")
                        .date())
                .isEmpty();
        assertThat(only("Nine people were killed in Quito on Tuesday.").date()).isPresent();
    }

    @Test
    void verbsJoinedShareTheirPlace() {
        assertThat(ClaimRulesTest.claims("A bomb killed three and wounded 11 in Quito."))
                .extracting(c -> c.place().orElseThrow().name())
                .containsExactly("Quito", "Quito");
    }

    @Test
    void whatIsSaidOfASecondCountIsNotSaidOfTheFirst() {
        assertThat(ClaimRulesTest.claims("The toll stands at 212 dead and more than 900 injured."))
                .extracting(c -> c.measure() + " " + c.value().orElseThrow().words())
                .containsExactlyInAnyOrder("KILLED 212", "INJURED more than 900");
    }

    @Test
    void whoIsNamedAsOneOfSeveralVictimsIsOne() {
        assertThat(ClaimRulesTest.claims("Two farmers were killed. One was Musa Bala. The other one is Peter Dung."))
                .extracting(Claim::object)
                .containsExactly("farmers", "Musa Bala", "Peter Dung");
        assertThat(ClaimRulesTest.claims("Two farmers were killed. One of the suspects is Peter Dung."))
                .extracting(Claim::object)
                .containsExactly("farmers");
    }

    @Test
    void whatWasLongBeforeIsRecalled() {
        assertThat(only("The blast came a year after a bomb killed 21 people.").status())
                .isEqualTo(Claim.Status.BACKGROUND);
    }

    @Test
    void ofAShareTheSmallerNumberCounts() {
        assertThat(only("Ecuador said it shot down 33 of 40 drones launched overnight by Peru.")
                        .value()
                        .orElseThrow()
                        .min())
                .contains(33L);
    }

    @Test
    void aTollOfThisYearSoFarIsNoMatterOfThePast() {
        assertThat(only("The ministry said 28 soldiers have been killed since the beginning of this year.")
                        .status())
                .isEqualTo(Claim.Status.UNCONTESTED);
    }

    @Test
    void theSpeakerVouchesThoughATimeFollowsTheTag() {
        Claim claim = only("Two nurses were killed, police said on Friday, hours after the border was closed.");

        assertThat(claim.claimant().orElseThrow().name()).contains("olice");
    }

    @Test
    void whoCountsAsItWasJustSpeaking() {
        List<Claim> claims = ClaimRulesTest.claims(
                "Peru's Defence Ministry said the blast damaged a ship. It counted 43 injured and seven missing.");

        assertThat(claims)
                .hasSize(2)
                .allSatisfy(claim ->
                        assertThat(claim.claimant().orElseThrow().name()).contains("Peru"));
    }

    @Test
    void playersHurtInAMatchAreNoCasualties() {
        assertThat(ClaimRulesTest.claims("The goalkeeper was injured in the last match of the season."))
                .isEmpty();
    }

    @Test
    void soldiersAndCiviliansAreCountedApart() {
        List<Claim> claims = ClaimRulesTest.claims("The raid killed 12 soldiers and three civilians.");

        assertThat(claims).extracting(Claim::object).containsExactly("soldiers", "civilians");
        assertThat(claims)
                .extracting(c -> c.value().orElseThrow().min().orElseThrow())
                .containsExactly(12L, 3L);
    }

    @Test
    void thePartsAfterAColonAreCountedLikeTheWhole() {
        List<Claim> claims = ClaimRulesTest.claims(
                "At least 26 people have been killed, officials say: 19 soldiers and seven civilians.");

        assertThat(claims).extracting(Claim::object).containsExactly("people", "soldiers", "civilians");
        assertThat(claims).allMatch(claim -> claim.measure() == Claim.Measure.KILLED);
    }

    @Test
    void deathsAreCountedForThoseWhoDied() {
        assertThat(only("The hospital has recorded nine civilian deaths since Monday.")
                        .object())
                .isEqualTo("civilians");
    }

    @Test
    void whoClaimsADeedOfItsOwnDidIt() {
        Claim claim = only("Washington has not commented on Ecuador's claim that it shot down two drones.");

        assertThat(claim.by().orElseThrow().name()).isEqualTo("Ecuador");
    }

    @Test
    void whatIsOnlyFigurativelyDestroyedIsNoClaim() {
        assertThat(ClaimRulesTest.claims("The raid wrecked the truce, the envoy said."))
                .isEmpty();
    }

    @Test
    void numbersOfThingsThatAreNoFiguresAreNoClaims() {
        assertThat(ClaimRulesTest.claims(
                        "They discussed Article 51 for 90 minutes at the G20 and praised the S-400 system."))
                .isEmpty();
    }

    @Test
    void nothingIsClaimedFromAWishAThreatOrANegation() {
        assertThat(ClaimRulesTest.claims("No soldiers were killed.")).isEmpty();
        assertThat(ClaimRulesTest.claims("The rebels threatened to kill ten hostages."))
                .isEmpty();
        assertThat(ClaimRulesTest.claims("A strike could kill 20 people.")).isEmpty();
    }

    @Test
    void neitherOfTwoIsNoVictim() {
        assertThat(ClaimRulesTest.claims("Neither the driver nor his passenger was injured."))
                .isEmpty();
    }

    @Test
    void whatMayHaveHappenedIsNoClaimForAnyOfTheVerbs() {
        assertThat(ClaimRulesTest.claims("Four people may have been killed and seven wounded in the clash."))
                .isEmpty();
    }

    @Test
    void ratesAndSumsOfMoneyAreNoClaims() {
        assertThat(ClaimRulesTest.claims("An average of 12 people die every day on these roads."))
                .isEmpty();
        assertThat(ClaimRulesTest.claims("The firm put its losses at $200 million."))
                .isEmpty();
    }

    @Test
    void aFamilyIsCountedByItsMembers() {
        assertThat(only("A family of four was killed in the blast.")
                        .value()
                        .orElseThrow()
                        .min())
                .contains(4L);
    }

    @Test
    void whoDidItIsUnderstoodFromTheMainVerb() {
        assertThat(only("Peru shelled the town of Tumbes on Friday, killing six people.")
                        .by()
                        .orElseThrow()
                        .name())
                .isEqualTo("Peru");
        assertThat(only("Peru launched attacks on 26 depots.")
                        .by()
                        .orElseThrow()
                        .name())
                .isEqualTo("Peru");
    }

    @Test
    void whoOnlyTellsOfItDidNotDoIt() {
        assertThat(only("The army reported a raid on the village, wounding nine people.")
                        .by())
                .isEmpty();
    }

    @Test
    void anAttemptIsNoDeath() {
        assertThat(ClaimRulesTest.claims("He was convicted of the attempted murder of a policeman."))
                .isEmpty();
    }

    @Test
    void tensOfThousandsAreCountedAsOneNumber() {
        Claim claim = only("The quake killed tens of thousands of people.");

        assertThat(claim.object()).isEqualTo("people");
        assertThat(claim.value().orElseThrow().min()).contains(10_000L);
    }

    @Test
    void whoSpeaksAfterADeedDoesNotTellIt() {
        assertThat(only("President Ruto spoke after rebels had seized 24 sailors.")
                        .claimant())
                .isEmpty();
    }

    private static Claim only(String text) {
        List<Claim> claims = ClaimRulesTest.claims(text);
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }
}
