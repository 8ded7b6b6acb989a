package readout.who;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names beside the phrase for a body. */
class ApposedNamesTest {

    @Test
    void theGroupAndTheNameBesideItAreOne() {
        CastReading reading =
                CastReading.of("The rebel group M23 captured the town. The regional bloc ECOWAS condemned it.");
        assertThat(reading.names("group", 0)).containsExactly("M23");
        assertThat(reading.names("bloc", 1)).containsExactly("ECOWAS");
        assertThat(reading.actors()).doesNotContain("rebel group", "regional bloc");
    }

    @Test
    void groupsAndTheNamesBesideThemAreThose() {
        CastReading reading = CastReading.of("The rebel groups M23 and CODECO attacked the camp.");
        assertThat(reading.names("groups", 0)).containsExactly("M23", "CODECO");
    }

    @Test
    void aNewsAgencyIsTheOneNamed() {
        CastReading reading = CastReading.of("The news agency Tasnim said that two ships had been seized.");
        assertThat(reading.names("agency", 0)).containsExactly("Tasnim");
    }

    @Test
    void aListIsNoApposition() {
        CastReading reading = CastReading.of("The army, Hezbollah and Israel agreed to a truce.");
        assertThat(reading.names("army", 0)).doesNotContain("Hezbollah");
    }
}
