package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.ActorRef;
import readout.model.Contact;
import readout.model.Event;
import readout.model.Passage;

/** Who did it and to whom, where the sentence does not put the two as subject and object. */
class EventSidesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels fired rockets at targets in Kisangani. | ASSAULT | Rebels | Democratic Republic of the Congo",
                "The Chilean president arrived in Lima on Monday. | CONSULT | Chilean president | Peru",
                "Azerbaijan returned 12 Armenian prisoners on Friday. | RETREAT | Azerbaijan | Armenian prisoners",
                "The decision of Peru and Chile to cut ties with Ecuador drew protests. | SANCTION | Peru + Chile |"
                        + " Ecuador",
                "He regretted the decision by Chile to cut diplomatic relations with Lima. | SANCTION | Chile | Peru",
                "Members of the African Union condemned Eritrea. | ACCUSE | African Union | Eritrea",
                "The downing of a Chilean drone by Peruvian jets alarmed Lima. | ASSAULT | Peruvian air force | Chile",
                "Ten people died in an assault by Ugandan rebels on a Kenyan convoy. | ASSAULT | Ugandan rebels |"
                        + " Kenya",
                "A crackdown by Chadian police on Libyan migrants lasted a week. | COERCE | Chadian police | Libyan"
                        + " migrants",
                "Gunmen from northern Nigeria kidnapped six priests on Monday. | ASSAULT | Gunmen | priests",
                "Chadian troops shelled the town on the orders of Kenya. | ASSAULT | Chadian forces | ",
                "At Chad's request, Kenya deployed 200 soldiers. | MOBILIZE | Kenya | ",
                "The curfew was imposed on the orders of the governor. | COERCE | governor | ",
                "Chad agreed to exchange wounded prisoners. | AGREE | Chad | ",
                "Soldiers from Kenya shot two herders on Monday. | ASSAULT | Kenya | herders",
                "Two of Emmerson Mnangagwa's bodyguards were killed by Zambian rebels. | ASSAULT | Zambian rebels | ",
                "Kenyan coup plotters surrendered on Monday. | RETREAT | Kenyan coup plotters | ",
                "It is unclear how many soldiers took part in the attack on Kenya. | ASSAULT | soldiers | Kenya",
                "The tanker, named by Peru as the Sola, was boarded by Chilean police. | COERCE | Chilean police | ",
                "The tanker, owned by Peru, was boarded by Chilean police. | COERCE | Chilean police | Peru",
                "Kenyan troops attacked Somalia, killing and wounding 16 herders. | ASSAULT | Kenyan forces | Somalia",
                "The military seized power in Chad on Monday. | COERCE | Chadian armed forces | Chad",
                "Kenya announced a strike on rebels in Chad. | ASSAULT | Kenya | rebels",
                "FDLR rebels entered the town of Goma on Friday. | ASSAULT | FDLR | Democratic Republic of the Congo",
                "Boko Haram targeted a base in Cameroon. | ASSAULT | Boko Haram | Cameroon",
                "Members of the FDLR hit an army post in Rwanda. | ASSAULT | FDLR | Rwanda",
                "Chad announced its withdrawal from the African Union. | SANCTION | Chad | African Union",
            })
    void placesAndMembersTellWhom(String text, String type, String actors, String recipients) {
        assertThat(rows(text))
                .contains(type + " " + actors + " > "
                        + Optional.ofNullable(recipients).orElse(""));
    }

    @Test
    void atWhoseWishItIsDoneIsNotWhere() {
        assertThat(events("Kenya withdrew its troops at the request of Somalia."))
                .extracting(Event::place)
                .containsExactly(Optional.empty());
    }

    @Test
    void reportHasTheNameThatAPronounStandsForBesideIt() {
        Event event = events("Kenyan officials said they would expel two Somali diplomats.")
                .get(0);
        assertThat(event.reports().get(0).actors())
                .extracting(Passage::text)
                .containsExactly("they", "Kenyan officials");
    }

    @Test
    void whoMeetsInAThirdCountryIsHostedByAThirdParty() {
        Reading reading = TestReading.of(
                "Kenyan Foreign Minister Ana Mutua met Somali Foreign Minister Ali Dahir in Geneva on Monday.");
        List<Contact> contacts = ContactExtractor.extract(reading, List.of());
        assertThat(EventExtractor.extract(reading, List.of(), contacts))
                .extracting(Event::mode)
                .containsExactly(Optional.of("third-party"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A bomb explosion at a Togolese bank killed two guards. | ASSAULT  > guards + Togo",
                "The miners were released after being examined by Kenyan doctors. | RETREAT  > miners",
                "At least 15 soldiers were dead and 34 rebels injured. | ASSAULT  > rebels",
                "The truce ended on Friday, with nine Kenyan soldiers killed. | ASSAULT  > Kenyan soldiers",
                "Dozens of Kenyan soldiers were either killed or captured in the valley. | ASSAULT  > Kenyan soldiers",
                "Police put the march in Nairobi at 3,000 people. |",
                "Chad and Niger signed a treaty, with Oman's minister witnessing the rite. | 'SUPPORT Chad + Niger > '",
                "Chad's minister called Niger's king to voice his alarm over fighting along the border. |",
                "The envoy voiced concern about shelling on Sudanese territory. | ASSAULT  > Sudan",
                "The use of the house by Kenyan police must be a sign, the minister said. |",
                "The general told Radio Togo that he had to see the president. |",
                "Kenya trained Somali forces to fight the rebels. | AID Kenya > Somali forces",
                "Niger's cabinet is scheduled to meet on Sunday. |",
                "A missile was fired at a ship near Oman. | 'ASSAULT  > '",
                "President Berg announced a strike on rebels in Chad. | ASSAULT  > rebels",
                "Pirates seized a Greek tanker off Oman. | ASSAULT Pirates > Greece",
                "The rebels started targeting shipping after Togo's onslaught against Benin. | 'ASSAULT rebels > ;ASSAULT Togo > Benin'",
                "Joint Ghanaian-Togolese strikes against the rebels were a signal. | ASSAULT Togo + Ghana > rebels",
                "Togolese Prime Minister Kofi Ekoue said Togo needed to act. |",
                "Chad has requested a meeting of the African Union in connection with Nigerien strikes on Gao. | 'REQUEST Chad > African Union;ASSAULT Niger > Gao'",
                "A Togolese blast killed two men in Benin. | ASSAULT  > men + Benin",
                "Dozens of people were wounded in Gao after their radios exploded. | ASSAULT  > people + Mali",
                "Both sides agreed on a truce, including cross-border attacks. |",
                "Opponents tell of a jail where dissidents are tortured and executed. |",
                "Chad shelled the camp of a group opposed to its rule. | ASSAULT Chad > group",
            })
    void whoOnlyStandsNearDidNothing(String text, String row) {
        assertThat(rows(text)).isEqualTo(row == null ? List.of() : List.of(row.split(";")));
    }

    @Test
    void theDayOfOneWordForADeedIsThatOfTheOther() {
        assertThat(events("Two radios exploded in Gao on Monday, and dozens were wounded in Gao by the blasts."))
                .allMatch(e -> e.date().isPresent());
    }

    @Test
    void dronesAreNotOfTheCountryOverWhichTheyAreShotDown() {
        assertThat(rows("Kenya shot down three drones over Somalia.")).containsExactly("ASSAULT Kenya > ");
    }

    @Test
    void whatADeedWasDoneToDidNotKill() {
        assertThat(rows("The gassing of Chilean villagers by Peruvian troops killed two."))
                .containsExactly("ASSAULT Peruvian forces > ");
    }

    private static List<String> rows(String text) {
        return events(text).stream()
                .map(e -> e.type() + " " + names(e.actors()) + " > " + names(e.recipients()))
                .toList();
    }

    private static String names(List<ActorRef> refs) {
        return refs.stream().map(ActorRef::name).collect(Collectors.joining(" + "));
    }

    private static List<Event> events(String text) {
        return TestReading.events(text);
    }
}
