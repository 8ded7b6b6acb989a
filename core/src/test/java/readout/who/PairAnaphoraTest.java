package readout.who;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom "both sides", "the two ministers", "each other" and "they" mean. */
class PairAnaphoraTest {

    @Test
    void bothSidesAreTheSidesOfTheReportHoweverFarAway() {
        CastReading reading = CastReading.of(
                "Al-Shabaab attacked an army post in Somalia on Monday. Somalia's government accused al-Shabaab of"
                        + " murder. Rain fell. The road was closed. Cattle died. The African Union urged both sides to"
                        + " return to talks. Norway warned both. All sides must stop, it said.");
        List<String> sides = List.of("Al-Shabaab", "Somali government");
        assertThat(reading.names("sides", 5)).containsExactlyInAnyOrderElementsOf(sides);
        assertThat(reading.names("both", 6)).containsExactlyInAnyOrderElementsOf(sides);
        assertThat(reading.names("sides", 7)).containsExactlyInAnyOrderElementsOf(sides);
    }

    @Test
    void whereTheReportHasNoClearPairBothSidesAreNobody() {
        CastReading reading = CastReading.of("Kenya accused Uganda of a raid. Chile accused Peru of a raid. "
                + "The envoy urged both sides to wait.");
        assertThat(reading.names("sides", 2)).isEmpty();
    }

    @Test
    void whoUrgesBothSidesIsNoneOfThem() {
        CastReading reading =
                CastReading.of("Kenya and Uganda closed their border. Kenya urged both sides of the house to vote.");
        assertThat(reading.names("sides", 1)).isEmpty();
    }

    @Test
    void theTwoCountriesAreThoseJustJoinedAndNeighboursMayBeTold() {
        CastReading reading = CastReading.of("The Thai-Cambodian border was calm. The neighbours have fought twice. "
                + "Kenya and Uganda met. The two countries trade fish.");
        assertThat(reading.names("neighbours", 1)).containsExactly("Thailand", "Cambodia");
        assertThat(reading.names("countries", 3)).containsExactly("Kenya", "Uganda");
    }

    @Test
    void personsWhoMetAreTheTwoAndThey() {
        CastReading reading = CastReading.of(
                "Ingrid Solheim met Omar Saleh in Oslo. They spoke for an hour. " + "The two ministers did not eat.");
        List<String> two = List.of("Ingrid Solheim", "Omar Saleh");
        assertThat(reading.names("They", 1)).containsExactlyElementsOf(two);
        assertThat(reading.names("ministers", 2)).containsExactlyElementsOf(two);
    }

    @Test
    void thoseWhoServeALeaderAreNotOneOfTheTwoLeaders() {
        CastReading reading = CastReading.of("President Paul Kerr met the Kenyan king. Foreign Minister Omar Saleh said"
                + " the talks went well. The two leaders left at noon.");
        assertThat(reading.names("leaders", 2)).doesNotContain("Omar Saleh");
    }

    @Test
    void eachIsWhomOneSubjectSpokeToAndNotThatSubject() {
        CastReading reading =
                CastReading.of("Paul Kerr spoke with Ingrid Solheim and Omar Saleh. He asked each to wait.");
        assertThat(reading.names("each", 1)).containsExactly("Ingrid Solheim", "Omar Saleh");
    }

    @Test
    void eachOtherIsTheSubjectAndVillagersAreNoPair() {
        CastReading reading = CastReading.of(
                "Kenya and Uganda accused each other of lying. " + "In the hills the villagers helped each other.");
        assertThat(reading.names("other", 0)).containsExactly("Kenya", "Uganda");
        assertThat(reading.names("other", 1)).isEmpty();
    }

    @Test
    void theirIsOfThoseJoined() {
        assertThat(CastReading.of("Chile and Peru renewed their talks.").names("their", 0))
                .containsExactly("Chile", "Peru");
    }

    @Test
    void bothInAQuotationOfSomebodyElseIsNotTheSides() {
        CastReading reading = CastReading.of("Kenya and Uganda clashed again. Talks between Kenya and Uganda failed.\n"
                + "My brother is here and my cousin is there.\n\u201CI march for both,\u201D said Lena Oduya.");
        assertThat(reading.names("both", 3)).isEmpty();
    }

    @Test
    void theSidesAreThoseToldOfBeforeAndNotWhoBacksACall() {
        CastReading reading = CastReading.of("Two Kenyan gunboats opened fire on a Somali ferry on Monday. "
                + "Norway urged both sides to talk. Chile and Peru backed the call. Both sides refused.");
        assertThat(reading.names("sides", 1)).containsExactlyInAnyOrder("Kenya", "Somalia");
        assertThat(reading.names("sides", 3)).containsExactlyInAnyOrder("Kenya", "Somalia");
        assertThat(CastReading.of("The envoy urged both sides to wait. Chile and Peru clashed.")
                        .names("sides", 0))
                .isEmpty();
    }

    @Test
    void neighboursBorderEachOther() {
        CastReading reading = CastReading.of(
                "Greece and Peru signed a pact. Kenya arrested nine men from Uganda. The two neighbours closed the"
                        + " road.");
        assertThat(reading.names("neighbours", 2)).containsExactlyInAnyOrder("Kenya", "Uganda");
        assertThat(CastReading.of("Kenya blamed Peru. The two neighbours are old friends.")
                        .names("neighbours", 1))
                .isEmpty();
    }

    @Test
    void aSpeakerIsNoneOfThoseWhoTalkToHim() {
        CastReading reading =
                CastReading.of("Paul Kerr met Ingrid Solheim. \u201CThey both talk to me,\u201D Kerr said. "
                        + "\u201CThey do not talk to each other.\u201D");
        assertThat(reading.names("They", 1)).isEmpty();
        assertThat(reading.names("both", 1)).isEmpty();
        assertThat(reading.names("other", 2)).isEmpty();
    }

    @Test
    void theFormerIsToldFirstAndTheLatterLast() {
        CastReading reading = CastReading.of(
                "Ingrid Solheim and Omar Saleh met in Oslo. The former was late. The latter was not amused.");
        assertThat(reading.names("former", 1)).containsExactly("Ingrid Solheim");
        assertThat(CastReading.of("Ingrid Solheim met Omar Saleh. The latter smiled.")
                        .names("latter", 1))
                .containsExactly("Omar Saleh");
    }

    @Test
    void theTwoMinistersHoldTheOffice() {
        CastReading reading = CastReading.of("Foreign Minister Ingrid Solheim spoke with journalist Paul Kerr. "
                + "Defence Minister Omar Saleh was there. The two ministers left.");
        assertThat(reading.names("ministers", 2)).containsExactly("Ingrid Solheim", "Omar Saleh");
    }

    @Test
    void theDelegationsAreThoseOfTheTwoThatTalked() {
        CastReading reading = CastReading.of("Chad and Sudan held talks in Oslo. The delegations agreed on a truce.");
        assertThat(reading.names("delegations", 1)).containsExactlyInAnyOrder("Chad", "Sudan");
        assertThat(CastReading.of("Talks between Chadian and Sudanese delegations ended.")
                        .names("delegations", 0))
                .containsExactlyInAnyOrder("Chadian delegation", "Sudanese delegation");
    }

    @Test
    void bothArmiesAreEachCountrysOwn() {
        CastReading reading = CastReading.of("Thailand and Cambodia traded fire. Both armies lost men.");
        assertThat(reading.names("armies", 1)).containsExactly("Cambodian army", "Royal Thai Army");
    }
}
