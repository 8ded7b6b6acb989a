package readout.who;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names that look like persons' and are of things and families. */
class NamesakesTest {

    @Test
    void aShipIsNobodyWhereverItIsNamed() {
        CastReading reading = CastReading.of("The tanker Aurelia Kern left port on Friday. "
                + "Two destroyers escorted Aurelia Kern. Captain Jonas Brandt denied it.");
        assertThat(reading.actors()).noneMatch(name -> name.contains("Kern")).contains("Jonas Brandt");
    }

    @Test
    void aSquareIsNobodyAndWhoeverHasItsNameIsSomebody() {
        CastReading reading =
                CastReading.of("Thousands marched to Barlow Square on Friday. Anna Barlow spoke to them.");
        assertThat(reading.actors()).contains("Anna Barlow").doesNotContain("Barlow Square", "Square");
    }

    @Test
    void aFathersNameIsNotTheSons() {
        CastReading reading = CastReading.of(
                "Crown Prince Salim bin Tariq al-Omani spoke on Friday. His father King Tariq was silent.");
        assertThat(reading.names("Tariq", 1)).containsExactly("Tariq");
    }

    @Test
    void aSurnameThatIsAlsoANounIsThePersonsWhereItStandsAlone() {
        assertThat(CastReading.of("The envoy Anna Waters arrived on Friday. Waters met the king.")
                        .names("Waters", 1))
                .containsExactly("Anna Waters");
        assertThat(CastReading.of(
                                "The envoy Anna Waters arrived on Friday. Waters rose in the valley, and the waters were cold.")
                        .names("Waters", 1))
                .isEmpty();
    }
}
