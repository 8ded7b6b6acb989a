package readout.who;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.Actor;

/** Whose state the holders of offices serve, and whom descriptions of them mean. */
class AllegianceTest {

    @Test
    void anOfficeWithoutACountryIsOfTheReportsOwn() {
        CastReading reading = CastReading.of(
                "Kenya closed the port of Lamu. Kenya blamed pirates. Kenya sent a ship. "
                        + "Interior Minister Ruth Mwende said Kenya was safe. Tanzania's Ali Juma, the transport minister, agreed.");
        assertThat(country(reading, "Mwende", 3)).contains("KEN");
        assertThat(country(reading, "Juma", 4)).contains("TZA");
    }

    @Test
    void theCountrysPresidentIsOfTheCountryNamedBefore() {
        CastReading reading = CastReading.of(
                "Kenyan President Ann Oduya raised tariffs on Chad after the country's president closed a road. "
                        + "Peru is at war. The South American nation's president wept.");
        assertThat(country(reading, "president", 0)).contains("TCD");
        assertThat(country(reading, "president", 2)).contains("PER");
    }

    @Test
    void aBareSentenceAboutAnotherCountryTellsNothing() {
        CastReading reading = CastReading.of("President Barlow threatened Chad with sanctions.");
        assertThat(country(reading, "Barlow", 0)).isEmpty();
    }

    @Test
    void theTableOfOfficesKnowsItsHolders() {
        CastReading reading = CastReading.of(
                "Kenya closed the port. Kenya waits for aid. President Emmanuel Macron promised Kenya help.");
        assertThat(country(reading, "Macron", 2)).contains("FRA");
    }

    @Test
    void aDescriptionMeansThePersonOfTheSentenceBefore() {
        CastReading reading =
                CastReading.of("The bloc's envoy, Mette Holm, landed in Accra. The Danish diplomat saw the king. "
                        + "The veteran diplomat then left. The Ghanaian minister stayed.");
        String holm = reading.ids("Holm", 0).get(0);
        assertThat(reading.ids("diplomat", 1)).containsExactly(holm);
        assertThat(reading.ids("diplomat", 2)).containsExactly(holm);
        assertThat(reading.ids("minister", 3)).isNotEmpty().doesNotContain(holm);
    }

    @Test
    void aFormerHolderIsNotTheHolder() {
        CastReading reading =
                CastReading.of("Former President Karl Frey met President Ann Oduya. The president smiled. "
                        + "The former president left.");
        assertThat(reading.ids("president", 1)).isEqualTo(reading.ids("Oduya", 0));
        assertThat(reading.ids("president", 2)).isEqualTo(reading.ids("Frey", 0));
    }

    @Test
    void aNounInAppositionIsThePersonNamed() {
        CastReading reading =
                CastReading.of("Karl Frey, a teacher who fled the town, said soldiers burned the school.");
        assertThat(reading.actors()).contains("Karl Frey").doesNotContain("a teacher");
    }

    @Test
    void anArmyThatIsHisIsOfHisCountry() {
        CastReading reading = CastReading.of(
                "Kenya blamed Uganda. Kenya was angry. Ugandan President Otto Kato denied it and said his army was at home.");
        assertThat(reading.names("army", 2)).containsExactly("Ugandan army");
    }

    @Test
    void aNicknameIsNoOrganization() {
        CastReading reading =
                CastReading.of("The gang of Marcus \"Little Boots\" Pierre took the road. Pierre laughed.");
        assertThat(reading.ids("Pierre", 1)).isEqualTo(reading.ids("Pierre", 0));
        assertThat(reading.actors()).contains("Marcus Pierre");
    }

    @Test
    void theOneNameBehindAnOfficeIsASurname() {
        CastReading reading = CastReading.of("Chad praised President Petron's plan. In response, Petron thanked Chad.");
        assertThat(reading.ids("Petron", 1)).isEqualTo(reading.ids("Petron", 0));
    }

    @Test
    void aShortFormMeansTheBodyNamedBefore() {
        CastReading reading = CastReading.of("ECOWAS closed its office. The bloc gave no reason. "
                + "Hezbollah fired at dawn. The Lebanese militant group claimed it.");
        assertThat(reading.names("bloc", 1)).containsExactly("ECOWAS");
        assertThat(reading.names("group", 3)).containsExactly("Hezbollah");
    }

    private static Optional<String> country(CastReading reading, String word, int sentence) {
        return reading.cast().actor(reading.ids(word, sentence).get(0)).flatMap(Actor::country);
    }
}
