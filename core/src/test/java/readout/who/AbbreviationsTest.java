package readout.who;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AbbreviationsTest {

    @Test
    void lettersMayBeTheInitialsInAnyOrder() {
        assertThat(Abbreviations.canBe("PDK", "Democratic Party of Kosovo")).isTrue();
        assertThat(Abbreviations.canBe("FLM", "Free Lakes Movement")).isTrue();
        assertThat(Abbreviations.canBe("OAS", "Free Lakes Movement")).isFalse();
        assertThat(Abbreviations.canBe("A", "Army")).isFalse();
    }

    @Test
    void anAbbreviationBetweenCommasIsOfTheBodyBefore() {
        CastReading reading = CastReading.of("The Free Lakes Movement, FLM, left the talks. The FLM was angry.");
        assertThat(reading.names("FLM", 0)).containsExactly("Free Lakes Movement");
        assertThat(reading.names("FLM", 1)).containsExactly("Free Lakes Movement");
    }
}
