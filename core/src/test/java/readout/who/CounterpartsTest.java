package readout.who;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Those of two countries told in one breath: counterparts, ministers of both, joined nationalities. */
class CounterpartsTest {

    @Test
    void aMinistersNamedCounterpartIsTheMinisterThere() {
        CastReading reading = read("Turkish Foreign Minister Emre Kaya met his German counterpart Jonas Brandt. "
                + "The German foreign minister was calm.");
        assertThat(reading.names("minister", 1)).containsExactly("Jonas Brandt");
    }

    @Test
    void aCounterpartHoldsTheSameOfficeElsewhere() {
        CastReading reading = read("Danish Foreign Minister Lars Bruun flew home. "
                + "Norwegian Foreign Minister Ingrid Solheim had called her Danish counterpart. "
                + "She also spoke to her counterparts in Chile and Peru.");
        assertThat(reading.names("counterpart", 1)).containsExactly("Lars Bruun");
        assertThat(reading.refer("counterparts", 2))
                .extracting(
                        ref -> reading.cast().actor(ref.actor()).orElseThrow().country())
                .containsExactly(Optional.of("CHL"), Optional.of("PER"));
    }

    @Test
    void aCounterpartNamedWithoutHisCountryIsTheOneOfThatCountry() {
        CastReading reading = read("Danish President Lars Bruun urged his counterpart Ana Vega to pull back. "
                + "Bruun issued the warning in a call with his Chilean counterpart.");
        assertThat(reading.names("counterpart", 1)).containsExactly("Ana Vega");
    }

    @Test
    void aCounterpartOfOneWithoutAnOfficeIsTheOnlyOfficialOfThatCountry() {
        CastReading reading =
                read("Lars Bruun called Danish President Ida Holm. Bruun thanked his Danish counterpart.");
        assertThat(reading.names("counterpart", 1)).containsExactly("Ida Holm");
    }

    @Test
    void thoseOfTwoCountriesAreTold() {
        CastReading reading = read("Officers of Chad and Niger met on Friday.");
        assertThat(reading.names("Officers", 0)).containsExactly("Chadian Officers", "Nigerien Officers");
    }

    @Test
    void joinedNationalitiesAreSeveral() {
        assertThat(read("Thai and Cambodian soldiers traded fire at the temple.")
                        .names("soldiers", 0))
                .containsExactly("Thai soldiers", "Cambodian soldiers");
    }

    @Test
    void theForeignMinistersOfTwoCountriesAreTwo() {
        CastReading reading =
                read("She spoke with the foreign ministers of Chile and Peru. Chile's foreign minister agreed.");
        assertThat(reading.names("ministers", 0))
                .containsExactly("Chilean foreign minister", "Peruvian foreign minister");
        assertThat(reading.ids("minister", 1))
                .containsExactly(reading.ids("ministers", 0).get(0));
    }

    @Test
    void theChileanAndPeruvianForeignMinistersAreTwo() {
        CastReading reading =
                read("She met the Chilean and Peruvian foreign ministers. Chile's foreign minister agreed.");
        assertThat(reading.names("ministers", 0))
                .containsExactly("Chilean foreign minister", "Peruvian foreign minister");
        assertThat(reading.ids("minister", 1))
                .containsExactly(reading.ids("ministers", 0).get(0));
    }

    private static CastReading read(String text) {
        return CastReading.of(text);
    }
}
