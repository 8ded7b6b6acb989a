package readout.who;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whose "its army", "his forces" and "her supporters" are. */
class PossessedTest {

    @Test
    void aStatesBodyIsItsOwnersAndNotThatOfTheCountryMostNamed() {
        CastReading reading = CastReading.of("Kenya lost four men. Kenya buried them. Kenya closed the road. "
                + "Kampala condemned the raid and said its army had held two men.");
        assertThat(reading.names("army", 3)).containsExactly("Ugandan army");
    }

    @Test
    void theForcesOfAHeadOfStateAreThoseOfTheStateAndARebelsHisOwn() {
        CastReading reading = CastReading.of("Peruvian President Luis Salas said his troops would stay. "
                + "Rebel leader Omar Quispe said his fighters would too.");
        assertThat(reading.names("troops", 0)).containsExactly("Peruvian forces");
        assertThat(reading.names("fighters", 1)).containsExactly("Omar Quispe's fighters");
    }

    @Test
    void supportersAreCalledByWhomTheySupport() {
        CastReading reading = CastReading.of("Opposition leader Lena Oduya lost the vote. Her supporters burned tyres. "
                + "Police beat Oduya's supporters.");
        assertThat(reading.names("supporters", 1)).containsExactly("Lena Oduya's supporters");
        assertThat(reading.ids("supporters", 2)).isEqualTo(reading.ids("supporters", 1));
    }

    @Test
    void ourArmyInAQuotationIsTheSpeakersCountrys() {
        CastReading reading = CastReading.of("Chile moved two ships. \u201COur army is ready,\u201D Peruvian President "
                + "Luis Salas told reporters.");
        assertThat(reading.names("army", 1)).containsExactly("Peruvian army");
    }

    @Test
    void theirsIsEachOnes() {
        CastReading reading = CastReading.of("Chile and Peru sent their navies to the strait.");
        assertThat(reading.names("navies", 0)).containsExactly("Chilean navy", "Peruvian navy");
    }

    @Test
    void anAmbassadorOfNobodyKnownIsNotAnothersAmbassador() {
        CastReading reading = CastReading.of("Chile recalled its ambassador. Peru recalled its ambassador.");
        assertThat(reading.names("ambassador", 0)).containsExactly("Chile's ambassador");
        assertThat(reading.names("ambassador", 1)).containsExactly("Peru's ambassador");
    }

    @Test
    void whereNobodyKnowsWhoseItIsOfNoCountry() {
        CastReading reading = CastReading.of("Chile and Peru bought a map. Its army was drawn in red.");
        assertThat(reading.refer("army", 1))
                .allSatisfy(ref -> assertThat(
                                reading.cast().actor(ref.actor()).orElseThrow().country())
                        .isEmpty());
    }

    @Test
    void aSonIsNotTheyAndHeDoesNotTalkWithHimself() {
        CastReading reading = CastReading.of(
                "Lena Oduya's son was shot. They fled. President Omar Saleh said he would talk with him.");
        assertThat(reading.names("They", 1)).isEmpty();
        assertThat(reading.names("him", 2)).doesNotContain("Omar Saleh");
    }
}
