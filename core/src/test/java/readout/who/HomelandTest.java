package readout.who;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whose "the army" and "the foreign ministry" are. */
class HomelandTest {

    @Test
    void theArmyIsOfTheCountryTheReportIsAbout() {
        CastReading reading = CastReading.of(
                "Rebels attacked a town in Chad. Chad closed the road to the town. Kenya offered talks. The army was silent.");
        assertThat(reading.names("army", 3)).containsExactly("Chadian army");
    }

    @Test
    void aMediatorIsNotWhoseArmyItIs() {
        CastReading reading =
                CastReading.of("Chad's government and rebels met in Kenya. Kenyan Foreign Minister Ann Oduya smiled. "
                        + "Kenya will host them again. The army was silent.");
        assertThat(reading.names("army", 3)).containsExactly("Chadian army");
    }

    @Test
    void whoHostsTheTalksOfOthersIsNotWhoseArmyItIsThoughTheReportIsFromThere() {
        CastReading reading = CastReading.of("Chad, rebels agree truce\n"
                + "NAIROBI, Feb 6 (SNA) - Chad's government and rebels agreed to a truce, Kenya, the host of the talks, said. "
                + "President Ola Berg said that the army would answer any attack.");
        assertThat(reading.actors()).doesNotContain("Kenyan army");
    }

    @Test
    void theOfficeOfAPremierJustNamedIsNotThatOfTheReportsCountry() {
        CastReading reading = CastReading.of("Chad is at war. Chad's envoys met rebels in Nairobi. "
                + "Prime Minister Ola Berg called their leader on Tuesday, the Prime Minister's Office said.");
        assertThat(reading.actors()).contains("prime minister's office");
    }

    @Test
    void aCountryNamedOnceInPassingTellsNotWhoseArmyItIs() {
        CastReading reading =
                CastReading.of("A shell hit the market. The army was silent. The truce was agreed in Nairobi.");
        assertThat(reading.names("army", 1)).containsExactly("army");
    }

    @Test
    void whoCountsTheDeadOfAnAttackIsNotWhoAttacked() {
        CastReading reading = CastReading.of(
                "The toll from Peru's attack on the port rose to 17, the Defence Ministry said. It counted 43 hurt.");
        assertThat(reading.actors()).contains("defence ministry").doesNotContain("Peruvian defence ministry");
    }

    @Test
    void aBorderTellsNotWhoseArmyItIs() {
        CastReading reading = CastReading.of("A raid near the Peruvian border killed nine. Chile mourned them."
                + " Shops near the Peruvian border were shut. Chile's trains stood still. The army was silent.");
        assertThat(reading.actors()).doesNotContain("Peruvian army");
    }

    @Test
    void ofTwoCountriesAtWarItIsThatOfTheSubjectBefore() {
        CastReading reading = CastReading.of(
                "Peru and Chile traded fire. Chile denied it. The army said it had shot down a drone. Rain fell. A ministry was hit.");
        assertThat(reading.names("army", 2)).containsExactly("Chilean army");
        assertThat(reading.names("ministry", 4)).containsExactly("ministry");
    }

    @Test
    void aSeatTellsWhoseAMinistryIs() {
        CastReading reading = CastReading.of(
                "Peru and Chile traded fire. In Lima the foreign ministry denied it. Police in Santiago agreed.");
        assertThat(reading.names("ministry", 1)).containsExactly("Peruvian foreign ministry");
        assertThat(reading.names("Police", 2)).containsExactly("Chilean police");
    }

    @Test
    void theMinistryIsTheOneToldOfLast() {
        CastReading reading = CastReading.of("Russia is near. Russia sent a ship. Saudi Arabia called for calm. "
                + "The kingdom's foreign ministry said it was watching. The foreign ministry in Moscow agreed.");
        assertThat(reading.names("ministry", 3)).containsExactly("Saudi foreign ministry");
        assertThat(reading.names("ministry", 4)).containsExactly("Russian foreign ministry");
    }

    @Test
    void forcesOfACoalitionAnEmbassyAndAGovernmentYetToComeAreNotTheReportsCountry() {
        CastReading reading =
                CastReading.of("Chad is at war. Chad needs aid. Coalition military forces struck at dawn. "
                        + "The embassy burned. Aid must wait until an elected government takes over.");
        assertThat(reading.actors()).doesNotContain("Chadian army", "Chadian embassy", "Chadian government");
    }
}
