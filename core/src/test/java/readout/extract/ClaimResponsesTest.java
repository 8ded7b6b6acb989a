package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Claim;
import readout.model.Response;

/** What others say of a claim: denials, doubts, silence. */
class ClaimResponsesTest {

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
    void whoDeniesSomethingElseAnswersNothing() {
        String counted = "Chilean officials said 27 villagers were killed. Peru denied the allegations of ";

        assertThat(only(counted + "troop movements.").responses()).isEmpty();
        assertThat(only(counted + "killings.").status()).isEqualTo(Claim.Status.DENIED);
    }

    @Test
    void whoHasNotRespondedIsSilent() {
        Claim claim =
                only("The rebels said they had killed 90 soldiers. There was no immediate response from the army.");

        assertThat(claim.status()).isEqualTo(Claim.Status.UNANSWERED);
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
    void aFalseClaimIsDeniedByWhoCallsItFalse() {
        Claim claim = only(
                "Lieutenant Ana Ruiz of Ecuador condemned Peru's false claims of destroying Ecuadorian radar systems.");

        assertThat(claim.object()).isEqualTo("Ecuadorian radar systems");
        assertThat(claim.claimant().orElseThrow().name()).isEqualTo("Peru");
        assertThat(claim.status()).isEqualTo(Claim.Status.DENIED);
    }

    @Test
    void whatWasNotConfirmedIsUnanswered() {
        Claim claim = only("The government declined to confirm a report that 18 miners had been killed.");

        assertThat(claim.status()).isEqualTo(Claim.Status.UNANSWERED);
        assertThat(claim.claimant()).isEmpty();
    }

    private static Claim only(String text) {
        List<Claim> claims = ClaimRulesTest.claims(text);
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }
}
