package readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.ActorRef;
import readout.model.Contact;

/** The ways in which news tells of a contact, besides saying that it took place. */
class ContactTellingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The agency twisted the content of the phone call between Kari Lund and Jon Berg. | CALL REPORTED Kari Lund, Jon Berg",
                "There was a phone call on Friday between Kari Lund and Jon Berg. | CALL REPORTED Kari Lund, Jon Berg",
                "It was the first meeting between Kari Lund and Jon Berg since the war. | MEETING REPORTED Kari Lund, Jon Berg",
                "Norwegian minister Kari Lund congratulated Swedish minister Jon Berg and discussed the war in a phone call. |"
                        + " CALL REPORTED Kari Lund, Jon Berg",
                "Sudan agreed to halt its raids following a meeting between Kari Lund and Jon Berg. | MEETING REPORTED Kari Lund, Jon Berg",
                "Kari Lund and Jon Berg discussed the war over the phone. | CALL REPORTED Kari Lund, Jon Berg",
                "At Norway's request, Norwegian minister Kari Lund spoke with Swedish minister Jon Berg. |"
                        + " CALL REPORTED Kari Lund, Jon Berg",
                "A phone conversation took place between the head of the Norwegian army, Olav Dahl, and the commander of the"
                        + " Swedish forces, Jon Berg. | CALL REPORTED Olav Dahl, Jon Berg",
                "Norwegian minister Kari Lund telephoned her counterparts from the two countries, Jon Berg and Ida Holm, on"
                        + " Saturday. | CALL REPORTED Kari Lund, Jon Berg; CALL REPORTED Kari Lund, Ida Holm",
                "Norwegian minister Kari Lund and Swedish minister Jon Berg discussed events in the region, especially in Libya. |"
                        + " UNKNOWN REPORTED Kari Lund, Jon Berg",
                "Norway and Sweden met in talks in Oslo, with the Norwegian negotiator Jon Berg saying a truce was near. |"
                        + " MEETING REPORTED Norway, Sweden",
                "Kari Lund “took a call from Jon Berg,” Norwegian minister Ida Holm said. | CALL REPORTED Kari Lund, Jon Berg",
            })
    void readsAContactHoweverItIsTold(String text, String row) {
        assertThat(String.join("; ", rows(text))).isEqualTo(row);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The paper printed the details of the planned call between Kari Lund and Jon Berg.",
                "There was no phone call between Kari Lund and Jon Berg.",
                "Norwegian minister Kari Lund rejected a ceasefire offer from Swedish minister Jon Berg.",
                "Norwegian minister Kari Lund came to hold discussions on a deal with Swedish minister Jon Berg.",
                "Norwegian President Kari Lund told supporters she was prepared to talk directly to Jon Berg.",
                "Norway thanked Denmark for the effort it has made to mediate between Sweden and Finland.",
                "Norwegian negotiators spoke to the media after the talks.",
                "“He took a call from Jon Berg,” Norwegian minister Ida Holm said.",
            })
    void makesNoneOfPlansOffersAndWhomNobodyNames(String text) {
        assertThat(rows(text)).isEmpty();
    }

    @Test
    void whoHandsOverAMessageFromAnotherMediates() {
        List<Contact> contacts =
                TestReading.contacts("Swedish minister Ida Holm, who handed a message to Norwegian President"
                        + " Kari Lund from Swedish Prime Minister Jon Berg, went home.");

        assertThat(contacts).extracting(TestReading::shortly).containsExactly("MESSAGE REPORTED Jon Berg, Kari Lund");
        assertThat(contacts.get(0).mediator()).map(ActorRef::name).contains("Ida Holm");
    }

    @Test
    void whoWillNotTalkDeniesNoTalkThatWas() {
        List<Contact> contacts =
                TestReading.contacts("Norwegian minister Kari Lund met Swedish minister Jon Berg on Saturday."
                        + " “We will not hold direct discussions with Sweden,” Lund said.");

        assertThat(contacts).extracting(TestReading::shortly).containsExactly("MEETING REPORTED Kari Lund, Jon Berg");
    }

    @Test
    void theLineIsNoTopic() {
        List<Contact> contacts = TestReading.contacts("Kari Lund and Jon Berg discussed the war over the phone.");

        assertThat(contacts.get(0).topics()).containsExactly("the war");
    }

    private static List<String> rows(String text) {
        return TestReading.contacts(text).stream().map(TestReading::shortly).toList();
    }
}
