package readout.who;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.Actor;
import readout.model.Actor.Kind;

/** Which organization, body of a state or group is meant. */
class BodyLinkerTest {

    @Test
    void aDelegationFromThoseThatNoTableHasIsTheirs() {
        CastReading reading =
                read("Kenya's foreign minister met a delegation from the Rift Alliance. The Kenyan delegation left.");
        assertThat(reading.names("delegation", 0)).containsExactly("delegation from Rift Alliance");
        assertThat(reading.names("delegation", 1)).containsExactly("Kenyan delegation");
    }

    @Test
    void bodiesBelongToTheCountryNamedWithThem() {
        CastReading reading = read(
                "The Ugandan army denied it. Lebanon's health ministry counted nine dead. The Kremlin was silent.");
        assertThat(reading.cast().actors())
                .filteredOn(a -> a.kind() != Kind.COUNTRY)
                .extracting(Actor::name, Actor::kind, Actor::country, Actor::sector)
                .contains(
                        tuple("Ugandan army", Kind.ARMED_FORCE, Optional.of("UGA"), Optional.of("MIL")),
                        tuple("Lebanese health ministry", Kind.GOVERNMENT, Optional.of("LBN"), Optional.of("GOV")),
                        tuple("Kremlin", Kind.GOVERNMENT, Optional.of("RUS"), Optional.of("GOV")));
    }

    @Test
    void abbreviationsAreTheirOrganization() {
        CastReading reading = read("The Coastal Liberation Front (CLF) claimed the raid. CLF leaders denied it later.");
        assertThat(reading.names("CLF", 0)).containsExactly("Coastal Liberation Front");
        assertThat(reading.names("CLF", 1)).containsExactly("Coastal Liberation Front");
    }

    @Test
    void bodiesNamedByCommonNounsAct() {
        CastReading reading =
                read("The provincial health office said nine people had died. The mayor's office denied it. "
                        + "The risk management service agreed. The hospital says it treated 30 people.");
        assertThat(reading.names("office", 0)).containsExactly("provincial health office");
        assertThat(reading.names("office", 1)).containsExactly("mayor's office");
        assertThat(reading.names("service", 2)).containsExactly("risk management service");
        assertThat(reading.names("hospital", 3)).containsExactly("hospital");
        assertThat(reading.cast().actors())
                .filteredOn(a -> a.kind() != Kind.PERSON && a.kind() != Kind.PEOPLE)
                .extracting(Actor::sector)
                .containsExactly(Optional.of("GOV"), Optional.of("GOV"), Optional.of("GOV"), Optional.of("MED"));
    }

    @Test
    void anAdministrationIsOfTheCountryThatOneOfItsNameHasLed() {
        assertThat(read("The Reagan administration sent an envoy to Chad.").names("administration", 0))
                .containsExactly("American administration");
        assertThat(read("The Kerr administration sent an envoy to Chad.").names("administration", 0))
                .containsExactly("administration");
    }

    @Test
    void authoritiesThatTellOfABlowAreThoseOfWhereItFell() {
        CastReading reading = read("Chad is at war. Chad drafts men. Chad's king spoke. Chad's army marched. "
                + "A Chadian missile hit a mill in Niger, killing nine people, authorities said.");
        assertThat(reading.names("authorities", 4)).containsExactly("Nigerien government");
    }

    @Test
    void theOnlyMinistryOfTheReportIsTheMinistry() {
        CastReading reading =
                read("Chad's defence ministry was silent. It rained. Niger waited. Niger slept. Niger woke. "
                        + "The ministry said it had won.");
        assertThat(reading.names("ministry", 5)).containsExactly("Chadian defence ministry");
    }

    @Test
    void aDefiniteGroupIsTheOneThatHasItsWords() {
        CastReading reading = read("The crisis committee met. The finance committee left. The committee voted.");
        assertThat(reading.ids("committee", 1)).isNotEqualTo(reading.ids("committee", 0));
        assertThat(reading.ids("committee", 2)).isEqualTo(reading.ids("committee", 1));
    }

    @Test
    void socialMediaAndPressConferencesAreNobody() {
        assertThat(read("She wrote on social media after the press conference.")
                        .cast()
                        .actors())
                .extracting(Actor::kind)
                .doesNotContain(Kind.MEDIA);
    }

    @Test
    void thoseWhoRaidAnEmbassyAreNotOfItsCountry() {
        CastReading named =
                read("Kenya is cutting ties. Kenya's president spoke after police broke into the Kenyan embassy.");
        assertThat(named.names("police", 1)).containsExactly("police");
        CastReading bare =
                read("Kenya is cutting ties with Chad. Kenya's president spoke after police stormed the embassy.");
        assertThat(bare.names("police", 1)).containsExactly("police");
        CastReading station = read("Kenya is at peace. Kenya's president spoke after police stormed the station.");
        assertThat(station.names("police", 1)).containsExactly("Kenyan police");
    }

    private static CastReading read(String text) {
        return CastReading.of(text);
    }
}
