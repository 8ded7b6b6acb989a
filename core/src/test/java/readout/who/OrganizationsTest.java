package readout.who;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Organizations that no table names, and the short words for them. */
class OrganizationsTest {

    @Test
    void theGroupTheMovementAndTheRebelsAreTheOnlyOneNamed() {
        CastReading reading =
                CastReading.of("The Highland Liberation Movement claimed the raid. The movement said two men died. "
                        + "The group is small. The rebels hold three towns. The group that fired first is another.");
        String movement = reading.id("Movement");
        assertThat(reading.ids("movement", 1)).containsExactly(movement);
        assertThat(reading.ids("group", 2)).containsExactly(movement);
        assertThat(reading.ids("rebels", 3)).containsExactly(movement);
        assertThat(reading.ids("group", 4)).doesNotContain(movement);
    }

    @Test
    void ofTwoGroupsNeitherIsTheGroup() {
        CastReading reading = CastReading.of("The Highland Liberation Front fought M23. The group lost nine men.");
        assertThat(reading.ids("group", 1)).doesNotContain(reading.id("Front"), reading.id("M23"));
    }

    @Test
    void theFrontIsTheFrontNamedBefore() {
        CastReading reading =
                CastReading.of("The Southern People's Front attacked at dawn. Three men died. The Front denied it.");
        assertThat(reading.ids("Front", 2)).containsExactly(reading.id("Front"));
    }

    @Test
    void placesShipsDevicesAndProductsAreNoOrganizations() {
        CastReading reading =
                CastReading.of("HMS Daring sailed past Kasai Bridge. A VBIED exploded near Clarence House. "
                        + "They flew a Boeing 787 to Gatwick Airport.");
        assertThat(reading.actors()).containsExactly("Boeing");
    }

    @Test
    void aPersonTheEngineTakesForAnOrganizationIsAPersonByTheNameElsewhere() {
        CastReading reading = CastReading.of("Mr Remanda spoke first. The Front's Zafo Remanda met reporters later.");
        assertThat(reading.actors()).doesNotContain("Zafo");
        assertThat(reading.cast().actors())
                .filteredOn(a -> a.name().contains("Remanda"))
                .hasSize(1);
    }

    @Test
    void askedToHoldItsFireTheOneAskedIsMeant() {
        CastReading reading = CastReading.of(
                "Human Rights Watch urged Chad to hold its fire. The army of Peru said it had defended itself.");
        assertThat(reading.names("its", 0)).containsExactly("Chad");
        assertThat(reading.names("itself", 1)).containsExactly("Peruvian army");
    }

    @Test
    void givenNamesTellWhomHeAndSheMean() {
        CastReading reading = CastReading.of("Ingrid Solheim met Omar Saleh. She left early. He stayed.");
        assertThat(reading.names("She", 1)).containsExactly("Ingrid Solheim");
        assertThat(reading.names("He", 2)).containsExactly("Omar Saleh");
    }
}
