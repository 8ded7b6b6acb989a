package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Claim;
import readout.model.Response;

class ClaimExtractorTest {

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
    void aFigureThatAnotherDisputesIsDisputed() {
        Claim claim = only("Peru claimed that 31 civilians were killed, a figure that Ecuador disputes.");

        assertThat(claim.status()).isEqualTo(Claim.Status.DISPUTED);
        assertThat(claim.responses()).singleElement().satisfies(response -> {
            assertThat(response.actor().name()).isEqualTo("Ecuador");
            assertThat(response.stance()).isEqualTo(Response.Stance.DISPUTES);
        });
    }

    @Test
    void aClaimThatAnotherHasNotAnsweredIsUnanswered() {
        Claim claim = only("Peru has remained silent on Ecuador's assertion that it shot down two jets.");

        assertThat(claim.status()).isEqualTo(Claim.Status.UNANSWERED);
        assertThat(claim.claimant().orElseThrow().name()).isEqualTo("Ecuador");
        assertThat(claim.measure()).isEqualTo(Claim.Measure.SHOT_DOWN);
    }

    @Test
    void aDeniedDeedIsAClaimWithoutAFigure() {
        Claim claim = only("Quito says the vessel had entered Ecuadorian waters, which Lima denies.");

        assertThat(claim.status()).isEqualTo(Claim.Status.DENIED);
        assertThat(claim.value()).isEmpty();
        assertThat(claim.object()).isEqualTo("Ecuadorian waters");
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
    void whoeverCallsTheFigureALieDeniesIt() {
        Claim claim = only("The police said rebels had killed nine villagers. The rebels called the claim a lie.");

        assertThat(claim.status()).isEqualTo(Claim.Status.DENIED);
    }

    @Test
    void whoCallsItPropagandaMeansWhatWasSaidBefore() {
        List<Claim> claims =
                ClaimRulesTest.claims("Peru said rebels had killed nine soldiers. A rebel commander, Luis Paz,"
                        + " called it propaganda to divert attention from a clash in which two rebels were killed.");

        assertThat(claims)
                .filteredOn(c -> c.status() == Claim.Status.DENIED)
                .extracting(Claim::object)
                .containsExactly("soldiers");
    }

    @Test
    void whoHasNotRespondedIsSilent() {
        Claim claim =
                only("The rebels said they had killed 90 soldiers. There was no immediate response from the army.");

        assertThat(claim.status()).isEqualTo(Claim.Status.UNANSWERED);
    }

    @Test
    void aTollOfThisYearSoFarIsNoMatterOfThePast() {
        assertThat(only("The ministry said 28 soldiers have been killed since the beginning of this year.")
                        .status())
                .isEqualTo(Claim.Status.UNCONTESTED);
    }

    @Test
    void whoRebuffsTheClaimDeniesIt() {
        Claim claim = only("Peru on Monday rebuffed a guerrilla group's claim that it had killed 90 soldiers.");

        assertThat(claim.status()).isEqualTo(Claim.Status.DENIED);
    }

    @Test
    void whoCallsTheClaimAFabricationDoesNotClaimIt() {
        Claim claim =
                only("“The claim that rebels killed 90 soldiers is pure fabrication,” Defence Minister Ana Ruiz said.");

        assertThat(claim.claimant()).isEmpty();
        assertThat(claim.responses()).singleElement().satisfies(response -> {
            assertThat(response.actor().name()).contains("Ruiz");
            assertThat(response.stance()).isEqualTo(Response.Stance.DENIES);
        });
    }

    @Test
    void whoSaysThatTheFiguresAreInflatedDisputesThem() {
        Claim claim =
                only("The army said it killed nine rebels. The rebels said the army had exaggerated the figures.");

        assertThat(claim.status()).isEqualTo(Claim.Status.DISPUTED);
    }

    @Test
    void aDenialOfAnyHarmDeniesWhatWasCounted() {
        List<Claim> claims = ClaimRulesTest.claims("The rights group Luz said nine marchers were killed and 30 wounded."
                + " Interior Minister Ana Ruiz denied there had been any deaths.");

        assertThat(claims)
                .filteredOn(c -> c.measure() == Claim.Measure.KILLED)
                .hasSize(2)
                .allMatch(c -> c.status() == Claim.Status.DENIED);
        assertThat(claims)
                .filteredOn(c -> c.measure() == Claim.Measure.INJURED)
                .allMatch(c -> c.status() == Claim.Status.UNCONTESTED);
    }

    @Test
    void aDenialForOnePlaceDeniesWhatIsToldOfIt() {
        List<Claim> claims = ClaimRulesTest.claims("The army said it killed 25 rebels in Puno and four more in Tacna."
                + " The rebels denied any of their fighters were killed in Tacna.");

        assertThat(claims)
                .filteredOn(c -> c.status() == Claim.Status.DENIED && c.value().isPresent())
                .extracting(c -> c.value().orElseThrow().words())
                .containsExactly("four");
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
    void whatOneWhoIsNotKnownDeniesIsNoClaim() {
        assertThat(ClaimRulesTest.claims("He denied having met the general.")).isEmpty();
    }

    @Test
    void anAccusationDeniedInTheNextSentenceIsAClaim() {
        Claim claim = only("The Chilean defence ministry said Peru fired the rockets. Peru denied it.");

        assertThat(claim.status()).isEqualTo(Claim.Status.DENIED);
        assertThat(claim.object()).isEqualTo("rockets");
        assertThat(claim.by().orElseThrow().name()).isEqualTo("Peru");
    }

    @Test
    void whatIsOnlyFigurativelyDestroyedIsNoClaim() {
        assertThat(ClaimRulesTest.claims("The raid wrecked the truce, the envoy said."))
                .isEmpty();
    }

    @Test
    void aFalseClaimIsDeniedByWhoCallsItFalse() {
        Claim claim = only(
                "Lieutenant Ana Ruiz of Ecuador condemned Peru's false claims of destroying Ecuadorian radar systems.");

        assertThat(claim.object()).isEqualTo("Ecuadorian radar systems");
        assertThat(claim.claimant().orElseThrow().name()).isEqualTo("Peru");
        assertThat(claim.status()).isEqualTo(Claim.Status.DENIED);
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
    void whatWasNotConfirmedIsUnanswered() {
        Claim claim = only("The government declined to confirm a report that 18 miners had been killed.");

        assertThat(claim.status()).isEqualTo(Claim.Status.UNANSWERED);
        assertThat(claim.claimant()).isEmpty();
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

    private static Claim only(String text) {
        List<Claim> claims = ClaimRulesTest.claims(text);
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }
}
